package org.hillsboro.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.Site;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.PreviousShift;

/** At no time more agents inside a shift than a site has seats: DESIGN section 5. */
final class SeatCheck {

    /** How many sit down (or stand up, negative) at an instant. */
    private static final class Change {
        private int seated;
        private int own;
    }

    private final Site site;
    private final int seats;
    private final TreeMap<Instant, Change> changes = new TreeMap<>();

    private SeatCheck(Site site, int seats) {
        this.site = site;
        this.seats = seats;
    }

    /** One for each site whose seats are counted, nobody there yet. */
    static List<SeatCheck> of(ContactCenter center) {
        var checks = new ArrayList<SeatCheck>();
        for (var site : center.sites()) {
            var seats = site.seats();
            if (seats != null) {
                checks.add(new SeatCheck(site, seats));
            }
        }
        return checks;
    }

    boolean isSiteOf(Agent agent) {
        return site.equals(agent.pool().site());
    }

    /**
     * Seats the agent, or lets the agent leave again; agents of other sites are passed over. Shifts from before the week
     * that count in it take seats too; a stretch that they overfill alone is no fault of the roster.
     *
     * @param sign 1 or -1
     */
    void count(AgentWeek agentWeek, int sign) {
        if (isSiteOf(agentWeek.agent())) {
            agentWeek.shifts().forEach(shift -> count(shift.start(), shift.end(), sign, sign));
            AgentWeek.previousShifts(agentWeek.agent(), agentWeek.week()).stream()
                    .filter(PreviousShift::countsInWeek)
                    .forEach(shift -> count(shift.start(), shift.end(), sign, 0));
        }
    }

    void check(Consumer<Violation> found) {
        int seated = 0;
        int own = 0;
        int peak = 0;
        long tooMany = 0;
        Instant since = Instant.MIN;
        Instant last = Instant.MIN;
        for (var change : changes.entrySet()) {
            tooMany += peak > 0 ? (seated - seats) * Duration.between(last, change.getKey()).toMinutes() : 0;
            last = change.getKey();
            seated += change.getValue().seated;
            own += change.getValue().own;
            boolean overfull = seated > seats && own > 0;
            if (overfull && peak == 0) {
                since = change.getKey();
            } else if (!overfull && peak > 0) {
                found.accept(new Violation(Rule.SEATS, "", since, tooMany, "up to " + peak + " agents inside a shift at "
                        + site.id() + " until " + change.getKey() + ", " + seats + " seats"));
                tooMany = 0;
            }
            peak = overfull ? Math.max(peak, seated) : 0;
        }
    }

    private void count(Instant start, Instant end, int seated, int own) {
        change(start, seated, own);
        change(end, -seated, -own);
    }

    private void change(Instant at, int seated, int own) {
        var change = changes.computeIfAbsent(at, instant -> new Change());
        change.seated += seated;
        change.own += own;
    }
}
