package org.hillsboro.roster;

import java.time.Instant;
import java.util.Collection;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.Site;
import org.hillsboro.workforce.PreviousShift;

/** At no time more agents inside a shift than a site has seats: DESIGN section 5. */
final class SeatCheck {

    /** How many sit down (or stand up, negative) at an instant. */
    private static final class Change {
        private int seated;
        private int own;
    }

    private SeatCheck() {}

    /**
     * Shifts from before the week that count in it take seats too; a stretch that they overfill alone is no fault of
     * the roster.
     */
    static void check(
            ContactCenter center, Collection<AgentWeek> agentWeeks, Consumer<Violation> found) {
        for (var site : center.sites()) {
            var seats = site.seats();
            if (seats != null) {
                check(site, seats, agentWeeks, found);
            }
        }
    }

    private static void check(
            Site site, int seats, Collection<AgentWeek> agentWeeks, Consumer<Violation> found) {
        var changes = new TreeMap<Instant, Change>();
        for (var agentWeek : agentWeeks) {
            if (site.equals(agentWeek.agent().pool().site())) {
                agentWeek.shifts().forEach(shift -> add(changes, shift.start(), shift.end(), 1));
                AgentWeek.previousShifts(agentWeek.agent(), agentWeek.week()).stream()
                        .filter(PreviousShift::countsInWeek)
                        .forEach(shift -> add(changes, shift.start(), shift.end(), 0));
            }
        }
        int seated = 0;
        int own = 0;
        int peak = 0;
        Instant since = Instant.MIN;
        for (var change : changes.entrySet()) {
            seated += change.getValue().seated;
            own += change.getValue().own;
            boolean overfull = seated > seats && own > 0;
            if (overfull && peak == 0) {
                since = change.getKey();
            } else if (!overfull && peak > 0) {
                found.accept(new Violation("seats", "", since, "up to " + peak + " agents inside a shift at "
                        + site.id() + " until " + change.getKey() + ", " + seats + " seats"));
            }
            peak = overfull ? Math.max(peak, seated) : 0;
        }
    }

    private static void add(TreeMap<Instant, Change> changes, Instant start, Instant end, int own) {
        change(changes, start, 1, own);
        change(changes, end, -1, -own);
    }

    private static void change(TreeMap<Instant, Change> changes, Instant at, int seated, int own) {
        var change = changes.computeIfAbsent(at, instant -> new Change());
        change.seated += seated;
        change.own += own;
    }
}
