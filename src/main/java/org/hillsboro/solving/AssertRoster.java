package org.hillsboro.solving;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.Coverage;
import org.hillsboro.roster.LegalityCheck;
import org.hillsboro.roster.PlaceDeferredWork;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.roster.Rule;
import org.hillsboro.solving.rules.Breach;
import org.hillsboro.solving.rules.RuledScore;
import org.hillsboro.solving.rules.ScoreRoster;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.time.IntervalGrid;

/**
 * Assertion mode: four who know what a roster is worth must say the same of it.
 *
 * <ul>
 *   <li>The rules as streams and {@link LegalityCheck} name the same rules for the same agents.
 *   <li>The arrays call illegal just the weeks of these agents; their hard score is the number of these weeks and of the
 *       seats that are missing.
 *   <li>Their shortfall is that of the streams and of {@link Coverage}, their cost that of the streams and of
 *       {@link RosterCost}. Deferred work counts where the arrays do it; wherever {@link PlaceDeferredWork} does it, no more
 *       is left than they say.
 * </ul>
 *
 * <p>What a re-plan pins may break rules, and the arrays do not judge it: only the first holds for agents with pins.
 */
final class AssertRoster {

    /** A thousandth of an agent in each quarter: the arrays round deferred work to it. */
    private static final int ROUNDING = 700;

    private final SolveModel model;
    private final WhyUnplanned why;
    private final CenterFolder folder;
    private final StaffingRequirement requirement;
    private final ScoreRoster rules;
    private final SolveOrder order;
    private final AtomicLong rosters = new AtomicLong();

    AssertRoster(SolveModel model, WhyUnplanned why, SolveOrder order) {
        this.model = model;
        this.why = why;
        this.order = order;
        folder = order.folder();
        requirement = order.requirement();
        rules = new ScoreRoster(folder, order.week(), requirement);
    }

    /** The notes, and how many rosters were compared. */
    List<String> noted(List<String> notes) {
        var noted = new ArrayList<>(notes);
        noted.add("Assertion mode: the arrays, the rules as streams, LegalityCheck, Coverage and RosterCost agree on all "
                + rosters + " rosters that were compared.");
        return List.copyOf(noted);
    }

    /**
     * @param weeks packed, by agent
     * @param deferred where deferred work is done, thousandths of agents by queue and quarter
     * @param fast what the arrays say
     * @throws IllegalStateException if anyone says something else, with the rule and the agent
     */
    void check(long[][] weeks, int[][] deferred, HardMediumSoftLongScore fast) {
        var roster = ToRoster.of(model, weeks, why.of(weeks));
        var placed = new HashMap<String, int[]>();
        for (int m = 0; m < deferred.length; m++) {
            placed.put(model.deferred.queueIds.get(m), deferred[m]);
        }
        var ruled = rules.score(roster, placed);
        sameBreaches(roster, ruled);
        sameIllegalWeeks(weeks, ruled, fast);
        sameShortfall(roster, ruled, fast);
        sameCost(weeks, roster, ruled, fast);
        rosters.incrementAndGet();
    }

    private void sameBreaches(Roster roster, RuledScore ruled) {
        var streams = ruled.breaches().stream().map(breach -> named(breach.rule(), breach.agentId())).collect(inOrder());
        var check = LegalityCheck.violations(roster, folder).stream()
                .map(violation -> named(violation.rule(), violation.agentId()))
                .collect(inOrder());
        if (!streams.equals(check)) {
            throw differs("The rules as streams find broken: " + without(streams, check) + ", LegalityCheck alone: "
                    + without(check, streams));
        }
    }

    private static String named(Rule rule, String agentId) {
        return agentId.isEmpty() ? rule.toString() : rule + " of " + agentId;
    }

    private void sameIllegalWeeks(long[][] weeks, RuledScore ruled, HardMediumSoftLongScore fast) {
        var arrays = new TreeSet<String>();
        var judged = new TreeSet<String>();
        for (int a = 0; a < weeks.length; a++) {
            int c = model.classOfAgent[a];
            if (c >= 0 && !model.classes.get(c).isPinned()) {
                judged.add(model.agents.get(a).id());
                if (!WorkedWeek.isEmpty(weeks[a]) && !WeekLegality.isLegal(model.classes.get(c), weeks[a])) {
                    arrays.add(model.agents.get(a).id());
                }
            }
        }
        var streams = ruled.breaches().stream().filter(breach -> judged.contains(breach.agentId())).toList();
        var blamed = streams.stream().map(Breach::agentId).collect(inOrder());
        if (!blamed.equals(arrays)) {
            throw differs("The arrays call illegal the weeks of " + arrays + ", the rules as streams find "
                    + streams.stream().map(breach -> named(breach.rule(), breach.agentId())).collect(inOrder()));
        }
        long hard = arrays.size() + ruled.seatsMissing();
        if (judged.size() == weeks.length && hard != -fast.hardScore()) {
            throw differs("The arrays' hard score is " + fast.hardScore() + ", but there are " + arrays.size()
                    + " illegal weeks and " + ruled.seatsMissing() + " seats missing");
        }
    }

    private void sameShortfall(Roster roster, RuledScore ruled, HardMediumSoftLongScore fast) {
        long coverage = Coverage.of(roster, folder, requirement)
                .shortfallAgentMinutes()
                .movePointRight(3)
                .divideToIntegralValue(BigDecimal.valueOf(15))
                .longValueExact();
        boolean anyDeferred = model.deferred.queues() > 0;
        if (-ruled.score().mediumScore() != -fast.mediumScore() || !anyDeferred && -fast.mediumScore() != coverage) {
            throw differs("Thousandths of agents short are " + -fast.mediumScore() + " to the arrays, "
                    + -ruled.score().mediumScore() + " to the streams and " + coverage + " to Coverage");
        }
        double left = anyDeferred ? coverage + leftOf(roster) : 0;
        if (left > -fast.mediumScore() + ROUNDING) {
            throw differs("Thousandths of agents short are " + -fast.mediumScore() + " to the arrays, but Coverage and "
                    + "PlaceDeferredWork find " + left);
        }
    }

    /** Thousandths of agents over a quarter for deferred work that could have been done in time. */
    private double leftOf(Roster roster) {
        var placed = PlaceDeferredWork.place(roster, folder, requirement, order.deferred());
        double minutes = placed.lateAgentMinutes().add(placed.behindAgentMinutes()).doubleValue();
        return (1000 * minutes - model.deferred.hopeless) / IntervalGrid.QUARTER;
    }

    private void sameCost(long[][] weeks, Roster roster, RuledScore ruled, HardMediumSoftLongScore fast) {
        var cost = RosterCost.of(roster, folder);
        var pay = new HashMap<String, Long>();
        cost.lines().forEach(line -> pay.merge(line.agentId(), line.amount().minor(), Long::sum));
        for (int a = 0; a < weeks.length; a++) {
            var id = model.agents.get(a).id();
            int c = model.classOfAgent[a];
            long payroll = pay.getOrDefault(id, 0L);
            long streams = ruled.payOfAgent().getOrDefault(id, 0L);
            long arrays = c < 0 ? payroll : WeekLegality.pay(model.classes.get(c).kind(), weeks[a]);
            if (arrays != payroll || streams != payroll) {
                throw differs("The pay of " + id + " in minor units is " + arrays + " to the arrays, " + streams
                        + " to the streams and " + payroll + " to RosterCost");
            }
        }
        long total = cost.total().minor();
        if (-fast.softScore() != total || -ruled.score().softScore() != total) {
            throw differs("Every agent's pay is the same, but the cost in minor units is " + -fast.softScore() + " to the arrays, "
                    + -ruled.score().softScore() + " to the streams and " + total + " to RosterCost: overhead or commitments");
        }
    }

    private static Collector<String, ?, TreeSet<String>> inOrder() {
        return Collectors.toCollection(TreeSet::new);
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        var left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }

    private IllegalStateException differs(String what) {
        return new IllegalStateException("Assertion failed after " + rosters + " rosters. " + what
                + ".\nMaybe report this with the center folder: it is a defect of Hillsboro.");
    }
}
