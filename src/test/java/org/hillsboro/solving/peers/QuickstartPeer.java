package org.hillsboro.solving.peers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hillsboro.roster.Roster;
import org.hillsboro.solving.PeerAgent;
import org.hillsboro.solving.PeerCenter;
import org.hillsboro.solving.PeerCenter.Worked;

/**
 * In the style of the employee scheduling quickstart of Timefold: shifts are given, and only who works each of them is
 * planned.
 *
 * <p>Assumed: shifts are cut by {@link CutShifts} so that their number fits what crews must and may work; a shift is offered
 * to the agents of its contract alone; what stays unassigned weighs by its hours, before all cost. The cover itself is no
 * part of this shape.
 */
final class QuickstartPeer implements Peer {

    @Override
    public String name() {
        return "quickstart";
    }

    @Override
    public Optional<Roster> plan(PeerCenter center, Duration time, long seed) {
        long begun = System.nanoTime();
        var shifts = new ArrayList<NeededShift>();
        long tries = 0;
        for (var cut : CutShifts.of(center)) {
            tries += cut.colleagues().size();
            shifts.add(new NeededShift(shifts.size(), center, cut));
        }
        if (shifts.isEmpty()) {
            return Optional.of(center.roster(Map.of()));
        }
        var left = time.minusNanos(System.nanoTime() - begun);
        var solved = PeerRun.solve(new NeededShifts(center.agents(), shifts), NeededShifts.class, NeededShift.class, "agent",
                QuickstartConstraints.class, tries, left, seed);
        var weeks = new HashMap<PeerAgent, List<Worked>>();
        for (var shift : solved.shifts()) {
            if (shift.agent() != null) {
                weeks.computeIfAbsent(shift.worker(), agent -> new ArrayList<>()).add(new Worked(shift.shift(), shift.breaks()));
            }
        }
        return Optional.of(center.roster(weeks));
    }
}
