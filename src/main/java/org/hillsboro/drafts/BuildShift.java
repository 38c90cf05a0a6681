package org.hillsboro.drafts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hillsboro.roster.Activity;
import org.hillsboro.roster.JudgedRoster;
import org.hillsboro.roster.Shift;
import org.hillsboro.solving.BreakMenu;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.workforce.Agent;
import org.jspecify.annotations.Nullable;

/** Makes a shift of an agent, a start and paid minutes, with the breaks of the contract where they hurt coverage least. */
final class BuildShift {

    private static final int MINUTES_A_DAY = 1440;
    private static final Duration QUARTER = Duration.ofMinutes(IntervalGrid.QUARTER);

    private final JudgedRoster judged;
    private final EditProblems problems;

    BuildShift(JudgedRoster judged, EditProblems problems) {
        this.judged = judged;
        this.problems = problems;
    }

    /**
     * Without breaks where they find no place: a shift of a length that the contract does not have, which a rule refuses.
     *
     * @param gone shifts of the roster to be thought away
     * @param come shifts to be thought into it
     * @return null, with a problem, where there is no such shift
     */
    @Nullable Shift build(
            Agent agent, String field, Instant start, long paidMinutes, List<Shift> gone, List<Shift> come) {
        if (!isPossible(field, start, paidMinutes)) {
            return null;
        }
        var rules = agent.contract().breaksOf(Math.toIntExact(paidMinutes));
        int quarters = agent.contract().spanOf(Math.toIntExact(paidMinutes)) / IntervalGrid.QUARTER;
        var harm = judged.harmOfBreaks(agent, start, quarters, gone, come);
        var offsets = BreakMenu.leastHarmful(rules, quarters, harm).orElse(null);
        if (offsets == null) {
            return around(List.of(), agent.id(), start, start.plus(Duration.ofMinutes(paidMinutes)));
        }
        var breaks = new ArrayList<Activity>();
        for (int b = 0; b < offsets.length; b++) {
            var rule = rules.get(b);
            var from = start.plus(QUARTER.multipliedBy(offsets[b]));
            breaks.add(new Activity(rule.kind(), from, from.plus(Duration.ofMinutes(rule.minutes())), rule.paid()));
        }
        return around(breaks, agent.id(), start, start.plus(QUARTER.multipliedBy(quarters)));
    }

    private boolean isPossible(String field, Instant start, long paidMinutes) {
        var week = judged.week();
        if (!week.holds(start) || !week.grid(IntervalGrid.QUARTER).isOnGrid(start)) {
            problems.add(field, start.toString(), "expected a quarter hour from " + week.start() + " to before " + week.end());
            return false;
        }
        if (paidMinutes < 1 || paidMinutes > MINUTES_A_DAY || paidMinutes % IntervalGrid.QUARTER != 0) {
            problems.add("paidMinutes", Long.toString(paidMinutes), "expected quarter hours, a day at most");
            return false;
        }
        return true;
    }

    /** In the order of time. */
    static List<Activity> breaksOf(Shift shift) {
        return shift.activities().stream().filter(activity -> !activity.isContacts()).toList();
    }

    static Activity startingAt(Activity activity, Instant start) {
        var length = Duration.between(activity.start(), activity.end());
        return new Activity(activity.kind(), start, start.plus(length), activity.paid());
    }

    /** What of the shift lies before the instant. */
    static Shift until(Instant end, Shift shift) {
        return new Shift(shift.agentId(), shift.activities().stream()
                .filter(activity -> activity.start().isBefore(end))
                .map(activity -> activity.end().isAfter(end)
                        ? new Activity(activity.kind(), activity.start(), end, activity.paid())
                        : activity)
                .toList());
    }

    /** Paid CONTACTS wherever there is no break. */
    static Shift around(List<Activity> breaks, String agentId, Instant start, Instant end) {
        var activities = new ArrayList<Activity>();
        var at = start;
        for (var pause : breaks.stream().sorted(Comparator.comparing(Activity::start)).toList()) {
            if (at.isBefore(pause.start())) {
                activities.add(new Activity(Activity.CONTACTS, at, pause.start(), true));
            }
            activities.add(pause);
            at = pause.end();
        }
        if (at.isBefore(end)) {
            activities.add(new Activity(Activity.CONTACTS, at, end, true));
        }
        return new Shift(agentId, List.copyOf(activities));
    }
}
