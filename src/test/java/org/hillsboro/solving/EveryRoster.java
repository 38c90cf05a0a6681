package org.hillsboro.solving;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.Shift;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.workforce.Agent;

/**
 * All legal rosters of a tiny center, found by combining all legal weeks of its agents: what each shortfall costs at
 * least. An agent without any legal week has no shift. For sites with a limit of seats, and last week's shifts on the grid.
 */
final class EveryRoster {

    /** A week of one agent: pay, paid minutes, the quarters on contacts and inside a shift. */
    private record Worked(long pay, long paidMinutes, int[] contacts, int[] inside) {}

    private final CenterFolder folder;
    private final StaffingRequirement requirement;
    private final IntervalGrid grid;
    private final List<List<Worked>> weeks = new ArrayList<>();

    /** Queues of each agent as bits of the requirement's list. */
    private final List<Integer> served = new ArrayList<>();

    /** Thousandths on contacts, by set of queues and quarter. */
    private final int[][] supply;

    private final int[][] seated;
    private final long[] paidOfPool;

    /** Quarters in which anyone is required. */
    private final int[] demanding;

    private final TreeMap<Long, Long> cheapest = new TreeMap<>();

    private EveryRoster(CenterFolder folder, PlanningWeek week, StaffingRequirement requirement) {
        this.folder = folder;
        this.requirement = requirement;
        grid = week.grid(IntervalGrid.QUARTER);
        supply = new int[1 << requirement.queues().size()][grid.count() + 200];
        seated = new int[folder.center().sites().size()][grid.count() + 200];
        paidOfPool = new long[folder.center().pools().size()];
        demanding = IntStream.range(0, grid.count())
                .filter(t -> requirement.queues().stream().anyMatch(queue -> queue.required()[t] > 0))
                .toArray();
    }

    /**
     * All legal weeks of each agent.
     *
     * @return absent where there are too many weeks or rosters to try
     */
    static Optional<List<List<EveryWeek.Legal>>> weeks(CenterFolder folder, PlanningWeek week, int mostTrials, long mostRosters) {
        var weeks = new ArrayList<List<EveryWeek.Legal>>();
        long rosters = 1;
        for (var agent : folder.agents()) {
            var legal = EveryWeek.of(folder, week, agent, mostTrials);
            rosters *= Math.max(1, legal.map(List::size).orElse(0));
            if (legal.isEmpty() || rosters > mostRosters) {
                return Optional.empty();
            }
            weeks.add(legal.get());
        }
        return Optional.of(weeks);
    }

    /**
     * Least cost in minor units by thousandths short, summed over the week's quarters; empty where the seats leave no
     * roster with a legal week for everyone who has one.
     */
    static NavigableMap<Long, Long> cheapest(
            CenterFolder folder, PlanningWeek week, List<List<EveryWeek.Legal>> weeks, StaffingRequirement requirement) {
        var every = new EveryRoster(folder, week, requirement);
        for (int a = 0; a < weeks.size(); a++) {
            every.weeks.add(weeks.get(a).stream().map(every::worked).toList());
            int bits = 0;
            for (var queue : folder.agents().get(a).servable(folder.center())) {
                for (int q = 0; q < requirement.queues().size(); q++) {
                    bits |= requirement.queues().get(q).queueId().equals(queue.id()) ? 1 << q : 0;
                }
            }
            every.served.add(bits);
            every.countLastWeek(folder.agents().get(a), bits);
        }
        every.combine(0, 0);
        return every.cheapest;
    }

    private void countLastWeek(Agent agent, int queues) {
        var site = agent.pool().site();
        for (var shift : agent.previousShifts()) {
            for (int t = 0; shift.countsInWeek() && t < grid.indexOf(shift.end()); t++) {
                var start = grid.startOf(t);
                if (site != null) {
                    seated[folder.center().sites().indexOf(site)][t]++;
                }
                if (shift.contacts().stream().anyMatch(part -> !part.start().isAfter(start) && part.end().isAfter(start))) {
                    supply[queues][t] += agent.pool().thousandths();
                }
            }
        }
    }

    private Worked worked(EveryWeek.Legal legal) {
        var contacts = new ArrayList<Integer>();
        var inside = new ArrayList<Integer>();
        for (var shift : legal.shifts()) {
            for (int t = grid.indexOf(shift.start()); t < grid.indexOf(shift.end()); t++) {
                inside.add(t);
                if (isOnContacts(shift, t)) {
                    contacts.add(t);
                }
            }
        }
        return new Worked(legal.pay(), legal.paidMinutes(), ints(contacts), ints(inside));
    }

    private boolean isOnContacts(Shift shift, int t) {
        var start = grid.startOf(t);
        return shift.activities().stream()
                .anyMatch(part -> part.isContacts() && !part.start().isAfter(start) && part.end().isAfter(start));
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private void combine(int agent, long pay) {
        if (agent == weeks.size()) {
            cheapest.merge(thousandthsShort(), pay + poolCost(), Math::min);
            return;
        }
        if (weeks.get(agent).isEmpty()) {
            combine(agent + 1, pay);
            return;
        }
        var pool = folder.agents().get(agent).pool();
        var site = pool.site();
        int seats = site == null ? Integer.MAX_VALUE : Objects.requireNonNull(site.seats());
        int[] ofSite = site == null ? new int[0] : seated[folder.center().sites().indexOf(site)];
        int[] ofQueues = supply[served.get(agent)];
        int poolIndex = folder.center().pools().indexOf(pool);
        for (var week : weeks.get(agent)) {
            boolean fits = true;
            for (int t : week.inside) {
                fits &= site == null || ++ofSite[t] <= seats;
            }
            for (int t : week.contacts) {
                ofQueues[t] += pool.thousandths();
            }
            paidOfPool[poolIndex] += week.paidMinutes;
            if (fits) {
                combine(agent + 1, pay + week.pay);
            }
            paidOfPool[poolIndex] -= week.paidMinutes;
            for (int t : week.contacts) {
                ofQueues[t] -= pool.thousandths();
            }
            for (int t : week.inside) {
                if (site != null) {
                    ofSite[t]--;
                }
            }
        }
    }

    private long poolCost() {
        long cost = 0;
        for (int p = 0; p < paidOfPool.length; p++) {
            var rules = Objects.requireNonNull(folder.payRules().get(folder.center().pools().get(p).id()));
            cost += rules.overhead(paidOfPool[p]).minor() + rules.unusedCommitment(paidOfPool[p]).minor();
        }
        return cost;
    }

    private long thousandthsShort() {
        long sum = 0;
        for (int t : demanding) {
            int most = 0;
            for (int subset = 1; subset < supply.length; subset++) {
                int lack = 0;
                for (int q = 0; q < requirement.queues().size(); q++) {
                    lack += (subset >> q & 1) * 1000 * requirement.queues().get(q).required()[t];
                }
                for (int queues = 1; queues < supply.length && lack > 0; queues++) {
                    lack -= (queues & subset) != 0 ? supply[queues][t] : 0;
                }
                most = Math.max(most, lack);
            }
            sum += most;
        }
        return sum;
    }
}
