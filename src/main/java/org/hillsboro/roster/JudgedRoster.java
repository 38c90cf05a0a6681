package org.hillsboro.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.pay.AbsencePay;
import org.hillsboro.pay.Money;
import org.hillsboro.pay.PayLine;
import org.hillsboro.pay.PayRules;
import org.hillsboro.roster.CoverageChange.QuarterChange;
import org.hillsboro.roster.Roster.Unplanned;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.WorkRules;

/**
 * A roster with all that is said of it, kept right while weeks of agents are replaced: only the rules and pay of these
 * agents, their sites' seats and the quarters that they touch are worked out again. At any time it says the same as
 * {@link LegalityCheck}, {@link Coverage} and {@link RosterCost} of the whole roster. For one thread at a time.
 */
public final class JudgedRoster {

    /** One thousandth of an agent short outweighs any number of agents left over. */
    private static final double SHORT_BEFORE_SURPLUS = 1e6;

    private record Judged(AgentWeek week, List<Violation> violations, List<PayLine> pay, List<PayLine> absencePay) {

        private Stream<PayLine> allPay() {
            return Stream.concat(pay.stream(), absencePay.stream());
        }

        private long paidMinutes() {
            return week.shifts().stream().mapToLong(Shift::paidMinutes).sum();
        }
    }

    private final CenterFolder folder;
    private final PlanningWeek week;
    private final Set<LocalDate> holidays;
    private final LegalityCheck legality;
    private final ServingGroups groups;
    private final CoverageCount coverage;
    private final Map<String, Unplanned> unplanned = new LinkedHashMap<>();
    private final Map<String, Judged> agents = new LinkedHashMap<>();
    private final Map<String, Long> minutesOfPool = new HashMap<>();
    /** With the seats' violations as they are now. */
    private final Map<SeatCheck, List<Violation>> seats = new LinkedHashMap<>();

    /**
     * Who is listed as unplanned stays so only while without a shift and with hours to work.
     *
     * @throws IllegalArgumentException if the roster has a shift, or an unplanned agent, of nobody in the folder
     */
    public JudgedRoster(Roster roster, CenterFolder folder, StaffingRequirement requirement) {
        this.folder = folder;
        week = roster.week();
        holidays = RosterCost.holidays(folder.center());
        legality = new LegalityCheck(folder, week);
        groups = ServingGroups.of(roster, folder, requirement);
        coverage = new CoverageCount(groups, folder, requirement);
        for (int quarter = 0; quarter < groups.grid().count(); quarter++) {
            coverage.count(quarter);
        }
        roster.unplanned().forEach(entry -> unplanned.put(entry.agentId(), entry));
        var shifts = roster.byAgent();
        for (var agent : folder.agents()) {
            var judged = judge(AgentWeek.of(agent, week, shifts.getOrDefault(agent.id(), List.of())));
            agents.put(agent.id(), judged);
            minutesOfPool.merge(agent.pool().id(), judged.paidMinutes(), Long::sum);
        }
        var strangers = Stream.concat(shifts.keySet().stream(), unplanned.keySet().stream())
                .filter(id -> !agents.containsKey(id))
                .collect(Collectors.toSet());
        if (!strangers.isEmpty()) {
            throw new IllegalArgumentException("In the roster, but not in the folder: " + strangers);
        }
        for (var check : SeatCheck.of(folder.center())) {
            agents.values().forEach(judged -> check.count(judged.week, 1));
            seats.put(check, violations(check));
        }
    }

    public PlanningWeek week() {
        return week;
    }

    /** In the order of the folder. */
    public Set<String> agentIds() {
        return Collections.unmodifiableSet(agents.keySet());
    }

    public boolean knows(String agentId) {
        return agents.containsKey(agentId);
    }

    /** With the absences of now. */
    public Agent agent(String id) {
        return of(id).week.agent();
    }

    /** By start. */
    public List<Shift> shifts(String agentId) {
        return of(agentId).week.shifts();
    }

    /** The folder with the agents' absences of now. */
    public CenterFolder folder() {
        return folder.withAgents(agents.values().stream().map(judged -> judged.week.agent()).toList());
    }

    public Roster roster() {
        return new Roster(
                week,
                agents.values().stream().flatMap(judged -> judged.week.shifts().stream()).toList(),
                unplanned.values().stream().filter(entry -> isUnplanned(of(entry.agentId()).week)).toList());
    }

    /** As of now; later changes do not reach it. */
    public Coverage coverage() {
        return coverage.coverage().copy();
    }

    public RosterCost cost() {
        return RosterCost.of(roster(), folder, (agent, shifts) -> of(agent.id()).pay);
    }

    /** By agent in the order of the folder, then those of the sites' seats. */
    public List<Violation> violations() {
        return Stream.concat(
                        agents.values().stream().flatMap(judged -> judged.violations.stream()),
                        seats.values().stream().flatMap(List::stream))
                .toList();
    }

    /** Replaces all shifts and the absences of these agents, each named once. */
    public RosterChange replace(List<AgentWeek> weeks) {
        var before = weeks.stream().map(changed -> of(changed.agent().id())).toList();
        var after = weeks.stream().map(this::judge).toList();
        var violationsBefore = violationsOf(before);
        var overhead = ofPools(weeks, PayRules::overhead);
        var commitments = ofPools(weeks, PayRules::unusedCommitment);
        var touched = new BitSet();
        before.forEach(judged -> count(judged, -1, touched));
        after.forEach(judged -> count(judged, 1, touched));
        after.forEach(judged -> agents.put(judged.week.agent().id(), judged));
        seats.replaceAll((check, found) ->
                weeks.stream().anyMatch(changed -> check.isSiteOf(changed.agent())) ? violations(check) : found);
        var violationsAfter = violationsOf(after);
        return new RosterChange(
                without(violationsAfter, violationsBefore),
                without(violationsBefore, violationsAfter),
                recount(touched),
                CostChange.of(
                        before.stream().flatMap(Judged::allPay).toList(),
                        after.stream().flatMap(Judged::allPay).toList(),
                        ofPools(weeks, PayRules::overhead).minus(overhead),
                        ofPools(weeks, PayRules::unusedCommitment).minus(commitments),
                        folder.center().currency()));
    }

    /** What becomes different where the other takes this one's place. @param other of the same requirement */
    public RosterChange changeTo(JudgedRoster other) {
        var mine = cost();
        var others = other.cost();
        return new RosterChange(
                without(other.violations(), violations()),
                without(violations(), other.violations()),
                CoverageChange.between(coverage.coverage(), other.coverage.coverage()),
                CostChange.of(
                        agents.values().stream().flatMap(Judged::allPay).toList(),
                        other.agents.values().stream().flatMap(Judged::allPay).toList(),
                        others.overhead().minus(mine.overhead()),
                        others.commitments().minus(mine.commitments()),
                        folder.center().currency()));
    }

    /**
     * How much it hurts, quarter by quarter from the start, if the agent is not on contacts there: first by what is
     * short then, and where nothing is, by how few would be left over.
     *
     * @param gone shifts of the roster to be thought away
     * @param come shifts to be thought into it
     */
    public double[] harmOfBreaks(Agent agent, Instant start, int quarters, List<Shift> gone, List<Shift> come) {
        var harm = new double[quarters];
        var group = groups.groupOf().get(agent.id());
        if (group == null) {
            return harm;
        }
        gone.forEach(shift -> groups.count(agent(shift.agentId()), shift, -1, new BitSet()));
        come.forEach(shift -> groups.count(agent(shift.agentId()), shift, 1, new BitSet()));
        int first = groups.grid().indexOf(start);
        int[] capacity = groups.capacity().get(group);
        for (int i = Math.max(0, -first); i < quarters && first + i < capacity.length; i++) {
            int off = coverage.shortfall(first + i);
            double spare = coverage.spareAround(group);
            capacity[first + i] += agent.pool().thousandths();
            harm[i] = (off - coverage.shortfall(first + i)) * SHORT_BEFORE_SURPLUS - spare;
            capacity[first + i] -= agent.pool().thousandths();
        }
        gone.forEach(shift -> groups.count(agent(shift.agentId()), shift, 1, new BitSet()));
        come.forEach(shift -> groups.count(agent(shift.agentId()), shift, -1, new BitSet()));
        return harm;
    }

    private Judged of(String agentId) {
        return Objects.requireNonNull(agents.get(agentId), agentId);
    }

    private Judged judge(AgentWeek agentWeek) {
        var agent = agentWeek.agent();
        var found = new ArrayList<Violation>();
        legality.check(agentWeek, isUnplanned(agentWeek), found::add);
        return new Judged(
                agentWeek,
                List.copyOf(found),
                RosterCost.lines(agent, agentWeek.shifts(), folder, holidays),
                AbsencePay.lines(agent, folder.payRules(agent), folder.center(), week));
    }

    private boolean isUnplanned(AgentWeek agentWeek) {
        return unplanned.containsKey(agentWeek.agent().id())
                && agentWeek.shifts().isEmpty()
                && WorkRules.of(agentWeek.agent(), folder.center(), week).leastPaidMinutes() > 0;
    }

    private static List<Violation> violations(SeatCheck check) {
        var found = new ArrayList<Violation>();
        check.check(found::add);
        return List.copyOf(found);
    }

    private List<Violation> violationsOf(List<Judged> some) {
        return Stream.concat(
                        some.stream().flatMap(judged -> judged.violations.stream()),
                        seats.values().stream().flatMap(List::stream))
                .toList();
    }

    private static List<Violation> without(List<Violation> all, List<Violation> others) {
        var left = new ArrayList<>(all);
        others.forEach(left::remove);
        return List.copyOf(left);
    }

    private Money ofPools(List<AgentWeek> weeks, BiFunction<PayRules, Long, Money> cost) {
        return weeks.stream()
                .map(changed -> changed.agent().pool().id())
                .distinct()
                .map(pool -> cost.apply(
                        Objects.requireNonNull(folder.payRules().get(pool)), minutesOfPool.getOrDefault(pool, 0L)))
                .reduce(Money.zero(folder.center().currency()), Money::plus);
    }

    private void count(Judged judged, int sign, BitSet touched) {
        var agent = judged.week.agent();
        judged.week.shifts().forEach(shift -> groups.count(agent, shift, sign, touched));
        seats.keySet().forEach(check -> check.count(judged.week, sign));
        minutesOfPool.merge(agent.pool().id(), sign * judged.paidMinutes(), Long::sum);
    }

    private List<CoverageChange> recount(BitSet touched) {
        var live = coverage.coverage().queues();
        var changes = live.stream().map(queue -> new CoverageChange(queue.queueId(), new ArrayList<>())).toList();
        for (int quarter = touched.nextSetBit(0); quarter >= 0; quarter = touched.nextSetBit(quarter + 1)) {
            int at = quarter;
            int[] shortBefore = live.stream().mapToInt(queue -> queue.shortfall()[at]).toArray();
            int[] surplusBefore = live.stream().mapToInt(queue -> queue.surplus()[at]).toArray();
            coverage.count(at);
            for (int i = 0; i < live.size(); i++) {
                int isShort = live.get(i).shortfall()[at];
                int surplus = live.get(i).surplus()[at];
                if (isShort != shortBefore[i] || surplus != surplusBefore[i]) {
                    changes.get(i).quarters().add(new QuarterChange(
                            groups.grid().startOf(at), shortBefore[i], isShort, surplusBefore[i], surplus));
                }
            }
        }
        return changes.stream()
                .filter(change -> !change.quarters().isEmpty())
                .map(change -> new CoverageChange(change.queueId(), List.copyOf(change.quarters())))
                .toList();
    }
}
