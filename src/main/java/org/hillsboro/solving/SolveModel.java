package org.hillsboro.solving;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.pay.Money;
import org.hillsboro.roster.Shift;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.workforce.Agent;

/**
 * The planning problem as arrays on the 15-minute grid; built once by {@link CompileModel}, then only read.
 *
 * <p>Index conventions: {@code t} quarter, {@code q} queue, {@code g} skill group (a set of queues that some agents may
 * all serve), {@code s} site, {@code p} pool, {@code c} class of agents that look the same, {@code a} agent.
 */
final class SolveModel {

    final CenterFolder folder;
    final PlanningWeek week;

    /** Quarters of the grid: the week and what its last shifts reach beyond. */
    final int quarters;

    final int weekQuarters;

    /**
     * Required thousandths of an agent, by queue and quarter; zero beyond the week. The last queues are those of deferred
     * work: where it is placed at first.
     */
    final int[][] required;

    final DeferredModel deferred;

    /** The queues of each skill group, ascending. */
    final int[][] queuesOfGroup;

    /** Thousandths that last week's shifts and frozen weeks bring, by group and quarter. */
    final int[][] fixedSupply;

    /** Seats that last week's shifts and frozen weeks leave, by site and quarter. */
    final int[][] seats;

    final Kept kept;

    /** The shifts of agents who are no part of the problem, by agent. */
    final Map<Integer, List<Shift>> frozen;

    final FixedWork.Cost fixedCost;

    final String[] siteIds;

    /** Committed quarters that frozen weeks leave unused, price of a quarter of the commitment in minor units: by pool. */
    final double[] committedQuarters;

    final double[] commitmentOfQuarter;
    /** What rounding overhead and commitments once a pool can take off the cost, in minor units. */
    final double poolRounding;

    final String[] poolIds;

    final List<AgentClass> classes;

    /** Class of each agent, -1 for those who may serve no queue or are frozen. */
    final int[] classOfAgent;

    /** Agents of each class. */
    final int[][] membersOfClass;

    final List<Agent> agents;

    final Crews crews;

    /** P: minor units for a thousandth of an agent missing in a quarter. */
    final double shortfallPrice;

    /** P in major units per agent-minute, exact. */
    final BigDecimal shortfallPricePerAgentMinute;

    SolveModel(
            CenterFolder folder,
            PlanningWeek week,
            int quarters,
            int weekQuarters,
            int[][] required,
            DeferredModel deferred,
            int[][] queuesOfGroup,
            int[][] fixedSupply,
            int[][] seats,
            Kept kept,
            Map<Integer, List<Shift>> frozen,
            FixedWork.Cost fixedCost,
            String[] siteIds,
            double[] committedQuarters,
            double[] commitmentOfQuarter,
            String[] poolIds,
            List<AgentClass> classes,
            int[] classOfAgent,
            int[][] membersOfClass) {
        this.folder = folder;
        this.week = week;
        this.quarters = quarters;
        this.weekQuarters = weekQuarters;
        this.required = required;
        this.deferred = deferred;
        this.queuesOfGroup = queuesOfGroup;
        this.fixedSupply = fixedSupply;
        this.seats = seats;
        this.kept = kept;
        this.frozen = frozen;
        this.fixedCost = fixedCost;
        this.siteIds = siteIds;
        this.committedQuarters = committedQuarters;
        this.commitmentOfQuarter = commitmentOfQuarter;
        this.poolIds = poolIds;
        this.poolRounding = folder.payRules().values().stream()
                .mapToDouble(rules -> (rules.overheadPerHour().signum() > 0 ? 0.5 : 0) + (rules.committedMinutes() > 0 ? 0.5 : 0))
                .sum();
        this.classes = classes;
        this.classOfAgent = classOfAgent;
        this.membersOfClass = membersOfClass;
        this.agents = folder.agents();
        this.crews = new Crews(this);
        this.shortfallPricePerAgentMinute = dearestAgentMinute(folder).multiply(BigDecimal.TEN);
        this.shortfallPrice = shortfallPricePerAgentMinute
                .movePointRight(Money.digits(folder.center().currency()))
                .multiply(BigDecimal.valueOf(15))
                .movePointLeft(3)
                .doubleValue();
    }

    /** Hourly with all premiums, overtime and overhead, times the handle time factor, over 60. */
    static BigDecimal dearestAgentMinute(CenterFolder folder) {
        var dearest = BigDecimal.ZERO;
        for (var pool : folder.center().pools()) {
            var rules = folder.payRules().get(pool.id());
            if (rules != null) {
                dearest = dearest.max(rules.dearestHour().multiply(pool.handleTimeFactor()));
            }
        }
        return dearest.divide(BigDecimal.valueOf(60), 9, RoundingMode.HALF_UP);
    }

    /** Minor units of the dearest quarter of any agent, at least 1. */
    double scale() {
        return classes.isEmpty() ? 1 : classes.getFirst().kind().scale;
    }

    int sites() {
        return seats.length;
    }

    int pools() {
        return poolIds.length;
    }

    int groups() {
        return queuesOfGroup.length;
    }

    int queues() {
        return required.length;
    }

    /** Queues that cannot wait; those of deferred work come after them. */
    int fixedQueues() {
        return required.length - deferred.queues();
    }

    /** Most shifts that a week of any agent can hold. */
    int shiftsPerWeek() {
        return classes.stream().mapToInt(c -> c.kind().clock.days * c.kind().perDay).max().orElse(1);
    }
}
