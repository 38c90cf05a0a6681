package org.hillsboro.solving;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.Activity;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.Shift;

/** Rosters near a legal one, most of them broken: a few shifts moved, given away, doubled, cut or dropped. */
final class NearRoster {

    private final SplittableRandom random;
    private final CenterFolder folder;
    private final List<Shift> shifts;
    private final List<Roster.Unplanned> unplanned;

    private NearRoster(Roster roster, CenterFolder folder, SplittableRandom random) {
        this.random = random;
        this.folder = folder;
        shifts = new ArrayList<>(roster.shifts());
        unplanned = new ArrayList<>(roster.unplanned());
    }

    static Roster of(Roster roster, CenterFolder folder, SplittableRandom random) {
        var near = new NearRoster(roster, folder, random);
        for (int changes = 1 + random.nextInt(3); changes > 0 && !near.shifts.isEmpty(); changes--) {
            near.change();
        }
        near.shifts.sort(Comparator.comparing(Shift::start));
        return new Roster(roster.week(), List.copyOf(near.shifts), List.copyOf(near.unplanned));
    }

    private void change() {
        int at = random.nextInt(shifts.size());
        var shift = shifts.get(at);
        switch (random.nextInt(14)) {
            case 0 -> shifts.remove(at);
            case 1 -> {
                shifts.remove(at);
                unplanned.add(new Roster.Unplanned(anyone(), "no legal week"));
            }
            case 2, 3 -> shifts.set(at, new Shift(anyone(), shift.activities()));
            case 4 -> shifts.add(moved(shift, 15 * (1 + random.nextInt(48))));
            case 5, 6 -> shifts.add(moved(shift, 24 * 60 * (random.nextInt(7) - 3)));
            case 7, 8 -> shifts.set(at, moved(shift, 15 * (random.nextInt(33) - 16)));
            case 9 -> shifts.set(at, moved(shift, random.nextInt(30) - 15));
            case 10 -> shifts.set(at, moved(shift, 24 * 60 * (random.nextInt(5) - 2)));
            default -> changeActivity(at, shift);
        }
    }

    private String anyone() {
        return folder.agents().get(random.nextInt(folder.agents().size())).id();
    }

    private static Shift moved(Shift shift, int minutes) {
        var by = Duration.ofMinutes(minutes);
        return new Shift(shift.agentId(), shift.activities().stream()
                .map(part -> new Activity(part.kind(), part.start().plus(by), part.end().plus(by), part.paid()))
                .toList());
    }

    private void changeActivity(int index, Shift shift) {
        var parts = new ArrayList<>(shift.activities());
        int at = random.nextInt(parts.size());
        var part = parts.get(at);
        var quarter = Duration.ofMinutes(15);
        switch (random.nextInt(6)) {
            case 0 -> parts.set(at, new Activity(part.kind(), part.start(), part.end(), !part.paid()));
            case 1 -> parts.set(at, new Activity(part.isContacts() ? "REST" : Activity.CONTACTS, part.start(), part.end(), true));
            case 2 -> parts.set(parts.size() - 1, longer(parts.getLast(), quarter.multipliedBy(1 + random.nextInt(5))));
            case 3 -> parts.remove(at);
            case 4 -> {
                if (at > 0) {
                    parts.set(at, new Activity(part.kind(), part.start().minus(quarter), part.end(), part.paid()));
                }
            }
            default -> {
                if (at > 0 && at + 1 < parts.size() && parts.get(at + 1).minutes() > 15) {
                    var next = parts.get(at + 1);
                    parts.set(at - 1, longer(parts.get(at - 1), quarter));
                    parts.set(at, new Activity(part.kind(), part.start().plus(quarter), part.end().plus(quarter), part.paid()));
                    parts.set(at + 1, new Activity(next.kind(), next.start().plus(quarter), next.end(), next.paid()));
                }
            }
        }
        if (!parts.isEmpty()) {
            shifts.set(index, new Shift(shift.agentId(), List.copyOf(parts)));
        }
    }

    private static Activity longer(Activity part, Duration by) {
        return new Activity(part.kind(), part.start(), part.end().plus(by), part.paid());
    }
}
