package org.hillsboro.reporting;

import static org.hillsboro.reporting.ReportText.count;
import static org.hillsboro.reporting.ReportText.minutes;
import static org.hillsboro.reporting.ReportText.money;
import static org.hillsboro.reporting.ReportText.percent;
import static org.hillsboro.reporting.ReportText.stretch;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.ShortfallReason;

/** What the reader should do now, the most pressing first. */
final class NextSteps {

    private static final double SMALL_GAP = 0.02;
    private static final double LITTLE = 0.05;

    /** Nobody is hired for a tenth of an agent; a slower pool leaves such remainders. */
    private static final BigDecimal TRIFLE = new BigDecimal("0.1");

    private static final int MOST_NAMES = 3;
    private static final int LONGER = 4;
    private static final long LEAST_SECONDS = 60;

    private final Plan plan;
    private final List<Step> steps = new ArrayList<>();

    /** @param command what to type; empty: nothing */
    record Step(String text, String command) {}

    private NextSteps(Plan plan) {
        this.plan = plan;
    }

    static List<Step> of(Plan plan) {
        var next = new NextSteps(plan);
        if (!plan.violations().isEmpty()) {
            next.say("Do not use this roster. It breaks " + count(plan.violations().size(), "hard rule")
                    + ", which is a defect of Hillsboro: report it together with the center folder.");
        }
        if (plan.folder().agents().isEmpty()) {
            next.say("There are no agents: add them to agents.csv.");
        }
        boolean mayBeAvoided = next.isShortfallAvoidable();
        if (mayBeAvoided) {
            next.search();
        }
        next.goals();
        next.shortfall();
        next.unplanned();
        if (!mayBeAvoided) {
            next.search();
        }
        next.warn();
        if (plan.violations().isEmpty() && !plan.roster().shifts().isEmpty()) {
            next.say((next.steps.isEmpty() ? "Publish" : "Then publish")
                    + ": give agents their file of calendars or “Week by agent” of this page, and payroll payroll.csv.");
        }
        next.price();
        if (next.steps.isEmpty()) {
            next.say("Nothing: in this week nobody is required, and nobody works.");
        }
        return List.copyOf(next.steps);
    }

    private void say(String text) {
        steps.add(new Step(text, ""));
    }

    /** Queue by queue, the furthest from its goals first; what stands in the way is the same for all goals of a queue. */
    private void goals() {
        var byQueue = plan.missedGoals().stream()
                .collect(Collectors.groupingBy(goal -> goal.standing().queueId(), LinkedHashMap::new, Collectors.toList()));
        byQueue.values().stream().limit(MOST_NAMES).forEach(missed -> say(GoalText.of(missed.getFirst(), plan)
                + (missed.size() == 1 ? "" : " It is the furthest of " + missed.size() + " that this queue does not keep for certain.")));
        if (byQueue.size() > MOST_NAMES) {
            say(count(byQueue.size() - MOST_NAMES, "more queue") + " may miss a goal, see “Simulated service level”.");
        }
    }

    private void shortfall() {
        if (isTrifle()) {
            say("Leave what is short as it is: " + count(plan.coverage().shortfallAgentMinutes(), "agent-minute")
                    + " in all, never more than a tenth of an agent at once.");
            return;
        }
        plan.shortfalls().stream().max(Comparator.comparing(ShortfallReason::agentMinutes)).ifPresent(worst -> {
            say("Most is short on " + worst.queueId() + ", " + stretch(worst.from(), worst.to(), plan.week().zone()) + ": "
                    + count(worst.agentMinutes(), "agent-minute") + ", up to " + ReportText.plain(worst.mostAgents())
                    + " agents at once. " + worst.remedy());
            double unavoidable = plan.solved().unavoidableShortfallAgentMinutes();
            if (unavoidable > 0) {
                String proven = minutes(BigDecimal.valueOf(unavoidable));
                String all = minutes(plan.coverage().shortfallAgentMinutes());
                say("No search will help" + (proven.equals(all) ? "" : " with " + proven + " of the " + all + " agent-minutes")
                        + ": with these agents and contracts they stay short in any legal roster.");
            }
        });
    }

    private void unplanned() {
        var unplanned = plan.roster().unplanned();
        if (!unplanned.isEmpty()) {
            String names = unplanned.stream().limit(MOST_NAMES).map(Roster.Unplanned::agentId).collect(Collectors.joining(", "));
            say(count(unplanned.size(), "agent") + (unplanned.size() == 1 ? " has" : " have") + " no legal week ("
                    + names + (unplanned.size() > MOST_NAMES ? ", …" : "") + "): change what stands in the way, see “Without a legal week”.");
        }
    }

    private boolean isTrifle() {
        return !plan.shortfalls().isEmpty()
                && plan.shortfalls().stream().allMatch(reason -> reason.mostAgents().compareTo(TRIFLE) <= 0);
    }

    /** Whether a longer search may close more of the shortfall than what is proven to stay. */
    private boolean isShortfallAvoidable() {
        double shortfall = plan.solved().shortfallAgentMinutes();
        return !isTrifle() && shortfall - plan.solved().unavoidableShortfallAgentMinutes() > LITTLE * shortfall;
    }

    private void warn() {
        var warnings = plan.warnings();
        if (warnings.size() == 1) {
            say("Mind the warning: " + warnings.getFirst());
        } else if (warnings.size() > 1) {
            say("Read the " + warnings.size() + " warnings under “How it was made”.");
        }
    }

    private void search() {
        if (plan.cost().total().minor() == 0 && !isShortfallAvoidable()) {
            return;
        }
        Double gap = plan.solved().gap();
        if (plan.interrupted()) {
            steps.add(new Step("The search was stopped early. Let it run to its end:", command(1)));
        } else if (gap == null || gap > SMALL_GAP || isShortfallAvoidable()) {
            String cost = gap == null
                    ? "It is not known how far the cost is from the least"
                    : "The cost may be up to " + percent(gap, 1) + " above the least";
            String shortfall = isShortfallAvoidable() ? ", and the shortfall may shrink. Before you change anything, search longer:" : ". Search longer:";
            steps.add(new Step(cost + shortfall, command(LONGER)));
        }
    }

    private String command(int times) {
        var limits = plan.limits();
        Long moves = limits.steps();
        long seconds = Math.max(LEAST_SECONDS, times * limits.time().toSeconds());
        return "./hillsboro plan " + quoted(plan.source()) + " --week " + plan.week().label()
                + (moves == null ? " --seconds " + seconds : " --steps " + times * moves);
    }

    private static String quoted(String path) {
        return path.matches("[\\w./~-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
    }

    private void price() {
        plan.solved().prices().dearestHours().stream().findFirst().ifPresent(hour -> say(
                "An extra hour is worth most on " + hour.queueId() + ", "
                        + stretch(hour.from(), hour.to(), plan.week().zone()) + ": about "
                        + money(hour.price(), plan.folder().center().currency())
                        + ". If it can be had for less, offer it; see “What one more agent would save”."));
    }
}
