package org.hillsboro.solving.peers;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hillsboro.solving.PeerAgent;
import org.hillsboro.solving.PeerShift;

/**
 * How far an agent's week is beyond each rule, read once for all constraints.
 *
 * @param hours paid quarters too few or too many
 * @param dates with a shift, too many
 * @param inARow dates with a shift in a row, too many
 * @param withinDay quarters by which shifts of a date lie too close, overlap or span too much
 * @param rest quarters of rest too few
 * @param spread quarters by which starts lie too far apart
 * @param overtime paid quarters of overtime
 */
record DaysInWeek(long hours, long dates, long inARow, long withinDay, long rest, long spread, long overtime) {

    static DaysInWeek of(List<AgentDay> days) {
        var agent = days.getFirst().agent();
        var shifts = days.stream()
                .filter(day -> day.shift() != null)
                .map(day -> Objects.requireNonNull(day.shift()))
                .sorted(Comparator.comparingInt(PeerShift::start))
                .toList();
        long paid = shifts.stream().mapToLong(PeerShift::paid).sum();
        return new DaysInWeek(
                Math.max(agent.leastPaid() - paid, Math.max(0, paid - agent.mostPaid())),
                Math.max(0, shifts.stream().mapToInt(PeerShift::day).distinct().count() - agent.maxDates()),
                inARow(agent, shifts),
                withinDay(agent, shifts),
                rest(agent, shifts),
                spread(agent, shifts),
                Math.max(0, paid - agent.quartersBeforeOvertime()));
    }

    private static long inARow(PeerAgent agent, List<PeerShift> shifts) {
        long over = 0;
        int row = 0;
        int last = -2;
        for (int day : shifts.stream().mapToInt(PeerShift::day).distinct().toArray()) {
            row = day == last + 1 ? row + 1 : 1;
            last = day;
            over += row > agent.contract().days().maxConsecutive() ? 1 : 0;
        }
        return over;
    }

    private static long withinDay(PeerAgent agent, List<PeerShift> shifts) {
        long over = 0;
        for (int first = 0; first < shifts.size(); first++) {
            for (int i = first + 1; i < shifts.size() && shifts.get(i).day() == shifts.get(first).day(); i++) {
                over += Math.max(0, shifts.get(i - 1).end() + agent.gapWithinDay() - shifts.get(i).start());
                over += Math.max(0, shifts.get(i).end() - shifts.get(first).start() - agent.spanWithinDay());
            }
        }
        return over;
    }

    private static long rest(PeerAgent agent, List<PeerShift> shifts) {
        long lacking = 0;
        for (int i = 1; i < shifts.size(); i++) {
            if (shifts.get(i).day() != shifts.get(i - 1).day()) {
                lacking += Math.max(0, shifts.get(i - 1).end() + agent.rest() - shifts.get(i).start());
            }
        }
        return lacking;
    }

    private static long spread(PeerAgent agent, List<PeerShift> shifts) {
        var starts = shifts.stream().mapToInt(shift -> agent.minuteOfDay(shift.start())).summaryStatistics();
        return agent.startSpread() < 0 || shifts.isEmpty()
                ? 0
                : Math.ceilDiv(Math.max(0, starts.getMax() - starts.getMin() - agent.startSpread()), 15);
    }
}
