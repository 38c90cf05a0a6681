package org.hillsboro.solving;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.pay.Money;
import org.hillsboro.roster.Activity;
import org.hillsboro.roster.JudgeOfOne;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.roster.Rule;
import org.hillsboro.roster.Shift;
import org.hillsboro.roster.Violation;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.BreakRule;

/**
 * All legal weeks of one agent, found by trying them: the slow, simple oracle of this package's tests. Only the
 * legality check says what is legal; shifts are added in the order of time as long as nothing but hours is missing.
 */
final class EveryWeek {

    /** Rules that more shifts can mend. */
    private static final Set<Rule> MENDABLE = Set.of(Rule.WEEKLY_HOURS_MIN);

    private static final Set<Rule> OF_START = Set.of(Rule.START_EVERY, Rule.START_BETWEEN, Rule.EMPLOYED);
    private static final Set<Rule> OF_SPAN = Set.of(Rule.ABSENCE, Rule.AVAILABILITY);

    /** A legal week and its pay in minor units. */
    record Legal(List<Shift> shifts, long pay, long paidMinutes) {}

    private final CenterFolder folder;
    private final PlanningWeek week;
    private final Agent agent;
    private final JudgeOfOne judge;
    private final int mostTrials;
    private final List<Shift> candidates = new ArrayList<>();
    private final List<Legal> legal = new ArrayList<>();
    private int trials;

    private EveryWeek(CenterFolder folder, PlanningWeek week, Agent agent, int mostTrials) {
        this.folder = folder;
        this.week = week;
        this.agent = agent;
        this.judge = new JudgeOfOne(folder, week, agent);
        this.mostTrials = mostTrials;
    }

    /** Absent where there are too many weeks to try. */
    static Optional<List<Legal>> of(CenterFolder folder, PlanningWeek week, Agent agent, int mostTrials) {
        var all = new EveryWeek(folder, week, agent, mostTrials);
        if (!all.collectShifts()) {
            return Optional.empty();
        }
        all.extend(new ArrayList<>(), 0);
        return all.trials > mostTrials ? Optional.empty() : Optional.of(all.legal);
    }

    private boolean collectShifts() {
        var contract = agent.contract();
        var grid = week.grid(IntervalGrid.QUARTER);
        for (int t = 0; t < grid.count(); t++) {
            if (isBroken(OF_START, grid.startOf(t), IntervalGrid.QUARTER)) {
                continue;
            }
            for (int paid : contract.shifts().paid()) {
                int span = contract.spanOf(paid);
                if (!isBroken(OF_SPAN, grid.startOf(t), span)) {
                    var breaks = contract.breaksOf(paid);
                    place(grid.startOf(t), span, breaks, new int[breaks.size()], 0);
                }
                if (candidates.size() > mostTrials) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a shift breaks one of the rules, wherever its breaks may lie. */
    private boolean isBroken(Set<Rule> rules, Instant start, int span) {
        var shift = shift(start, span, List.of(), new int[0]);
        return judge.violations(List.of(shift)).stream().anyMatch(violation -> rules.contains(violation.rule()));
    }

    private void place(Instant start, int span, List<BreakRule> breaks, int[] offsets, int at) {
        if (at == offsets.length) {
            var shift = shift(start, span, breaks, offsets);
            if (onlyMendable(judge.violations(List.of(shift)))) {
                candidates.add(shift);
            }
            return;
        }
        for (int offset = breaks.get(at).after(); offset + breaks.get(at).minutes() <= span; offset += 15) {
            boolean free = true;
            for (int other = 0; other < at; other++) {
                free &= offset > offsets[other] + breaks.get(other).minutes()
                        || offsets[other] > offset + breaks.get(at).minutes();
            }
            if (free) {
                offsets[at] = offset;
                place(start, span, breaks, offsets, at + 1);
            }
        }
    }

    private Shift shift(Instant start, int span, List<BreakRule> breaks, int[] offsets) {
        var activities = new ArrayList<Activity>();
        int contactsFrom = 0;
        for (int minute = 0; minute < span; minute++) {
            for (int i = 0; i < offsets.length; i++) {
                if (offsets[i] == minute) {
                    addContacts(start, contactsFrom, minute, activities);
                    contactsFrom = minute + breaks.get(i).minutes();
                    activities.add(new Activity(
                            breaks.get(i).kind(), at(start, minute), at(start, contactsFrom), breaks.get(i).paid()));
                }
            }
        }
        addContacts(start, contactsFrom, span, activities);
        return new Shift(agent.id(), activities);
    }

    private static void addContacts(Instant start, int from, int to, List<Activity> activities) {
        if (from < to) {
            activities.add(new Activity(Activity.CONTACTS, at(start, from), at(start, to), true));
        }
    }

    private static Instant at(Instant start, int minutes) {
        return start.plus(Duration.ofMinutes(minutes));
    }

    private static boolean onlyMendable(List<Violation> violations) {
        return violations.stream().allMatch(violation -> MENDABLE.contains(violation.rule()));
    }

    private void extend(List<Shift> shifts, int from) {
        if (trials++ > mostTrials) {
            return;
        }
        var violations = judge.violationsTogether(shifts);
        if (!onlyMendable(violations)) {
            return;
        }
        if (violations.isEmpty()) {
            var roster = new Roster(week, List.copyOf(shifts), List.of());
            var cost = RosterCost.of(roster, folder);
            legal.add(new Legal(roster.shifts(), cost.pay().minor(), cost.paidMinutes()));
        }
        for (int i = from; i < candidates.size(); i++) {
            var next = candidates.get(i);
            if (!shifts.isEmpty() && next.start().isBefore(shifts.getLast().end())) {
                continue;
            }
            shifts.add(next);
            extend(shifts, i + 1);
            shifts.removeLast();
        }
    }

    /** Minor units of the center's currency for an hour of the agent's overhead, not rounded. */
    static double overheadPerHour(CenterFolder folder, Agent agent) {
        return folder.payRules(agent)
                .overheadPerHour()
                .movePointRight(Money.digits(folder.center().currency()))
                .doubleValue();
    }
}
