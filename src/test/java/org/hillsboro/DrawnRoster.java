package org.hillsboro;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.Activity;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.Shift;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.time.Weekdays;
import org.hillsboro.workforce.Agent;

/**
 * A roster drawn as text, a mark a quarter hour, blanks for the eye:
 *
 * <pre>
 * ann MON 08:00 |#### ##r# mm## .... ####|
 * bob 2026-03-29 22:00 |#### ####|
 * cid unplanned: no legal week
 * </pre>
 *
 * The date and time are those of the first mark, local to the agent; the rest is real time. Marks: {@code #} CONTACTS,
 * {@code m} unpaid MEAL, {@code r} paid REST, {@code t} paid TRAINING, {@code u} unpaid CONTACTS, {@code .} no shift:
 * two shifts may stand on one line. Shifts stand in the order of the lines.
 */
public final class DrawnRoster {

    private static final Pattern LINE = Pattern.compile("(\\S+) (\\S+) (\\d\\d:\\d\\d) \\|([^|]*)\\|");
    private static final Pattern UNPLANNED = Pattern.compile("(\\S+) unplanned: (.*)");

    private DrawnRoster() {}

    public static Roster of(TestCenter center, String drawing) {
        return of(center.folder(), center.week(), drawing);
    }

    public static Roster of(CenterFolder folder, PlanningWeek week, String drawing) {
        var shifts = new ArrayList<Shift>();
        var unplanned = new ArrayList<Roster.Unplanned>();
        for (String line : drawing.strip().lines().map(String::strip).filter(text -> !text.isEmpty()).toList()) {
            var without = UNPLANNED.matcher(line);
            if (without.matches()) {
                unplanned.add(new Roster.Unplanned(without.group(1), without.group(2)));
                continue;
            }
            var drawn = LINE.matcher(line);
            if (!drawn.matches()) {
                throw new IllegalArgumentException("expected AGENT DAY HH:MM |marks|, got " + line);
            }
            var date = date(week, drawn.group(2));
            var start = date.atStartOfDay().plusMinutes(TestTimes.minuteOfDay(drawn.group(3)));
            var zone = folder.agents().stream()
                    .filter(agent -> agent.id().equals(drawn.group(1)))
                    .map(Agent::zone)
                    .findFirst()
                    .orElse(week.zone());
            addShifts(drawn.group(1), start.atZone(zone).toInstant(), drawn.group(4).replace(" ", ""), shifts);
        }
        return new Roster(week, List.copyOf(shifts), List.copyOf(unplanned));
    }

    private static void addShifts(String agentId, Instant start, String marks, List<Shift> shifts) {
        var activities = new ArrayList<Activity>();
        for (int from = 0, to; from < marks.length(); from = to) {
            for (to = from + 1; to < marks.length() && marks.charAt(to) == marks.charAt(from); to++) {}
            if (marks.charAt(from) == '.') {
                addShift(agentId, activities, shifts);
                continue;
            }
            activities.add(activity(marks.charAt(from), at(start, from), at(start, to)));
        }
        addShift(agentId, activities, shifts);
    }

    private static void addShift(String agentId, List<Activity> activities, List<Shift> shifts) {
        if (!activities.isEmpty()) {
            shifts.add(new Shift(agentId, List.copyOf(activities)));
            activities.clear();
        }
    }

    private static Activity activity(char mark, Instant start, Instant end) {
        return switch (mark) {
            case '#' -> new Activity(Activity.CONTACTS, start, end, true);
            case 'u' -> new Activity(Activity.CONTACTS, start, end, false);
            case 'm' -> new Activity("MEAL", start, end, false);
            case 'r' -> new Activity("REST", start, end, true);
            case 't' -> new Activity("TRAINING", start, end, true);
            default -> throw new IllegalArgumentException("no mark: " + mark);
        };
    }

    private static Instant at(Instant start, int quarters) {
        return start.plus(Duration.ofMinutes(15L * quarters));
    }

    private static LocalDate date(PlanningWeek week, String day) {
        if (day.length() == 10) {
            return LocalDate.parse(day);
        }
        var weekday = Weekdays.parse(day);
        return week.dates().stream().filter(date -> date.getDayOfWeek() == weekday).findFirst().orElseThrow();
    }
}
