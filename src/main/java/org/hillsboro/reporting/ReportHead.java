package org.hillsboro.reporting;

import static org.hillsboro.reporting.ReportText.amount;
import static org.hillsboro.reporting.ReportText.count;
import static org.hillsboro.reporting.ReportText.hours;
import static org.hillsboro.reporting.ReportText.minutes;
import static org.hillsboro.reporting.ReportText.money;
import static org.hillsboro.reporting.ReportText.percent;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hillsboro.center.Channel;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.pay.Money;
import org.hillsboro.reporting.ReportServiceLevel.Glance;

/**
 * What one sees first: the figures of the plan and what each queue promises.
 *
 * @param isCorrected whether the requirement is no longer the formula's alone
 */
record ReportHead(List<Figure> figures, List<Goal> goals, boolean isCorrected) {

    /** @param exact the figure as {@code summary.json} has it */
    record Figure(String name, String value, String exact, String unit, String note) {}

    /** @param how by what the agents were staffed for it */
    record Goal(String queue, String channel, String hours, String goal, String how, String simulated, boolean isMissed) {}

    static ReportHead of(Plan plan) {
        return new ReportHead(
                List.of(cost(plan), gap(plan), shortfall(plan), people(plan)),
                plan.folder().center().queues().stream().map(queue -> goal(queue, plan)).toList(),
                plan.verified() != null && (plan.verified().chosen().number() > 0 || plan.verified().ofFormula().isEmpty()));
    }

    private static Figure cost(Plan plan) {
        var cost = plan.cost();
        return new Figure(
                "Cost of the week",
                amount(cost.total()),
                cost.total().major().toPlainString(),
                cost.total().currency().getCurrencyCode(),
                "pay " + amount(cost.pay()) + also("overhead", cost.overhead()) + also("unused commitments", cost.commitments()));
    }

    private static String also(String name, Money part) {
        return part.minor() == 0 ? "" : ", " + name + " " + amount(part);
    }

    private static Figure gap(Plan plan) {
        Double gap = plan.solved().gap();
        if (gap == null && plan.cost().total().minor() == 0) {
            return new Figure("Proven gap", "none", "", "", "The roster costs nothing; none can cost less.");
        }
        if (gap == null) {
            return new Figure("Proven gap", "none", "", "", "No lower bound above zero could be proven.");
        }
        return new Figure(
                "Proven gap",
                percent(gap, 2),
                gap.toString(),
                "at most",
                "above the least cost possible: no legal roster of this shortfall costs less than "
                        + money(plan.solved().bound(), plan.folder().center().currency()));
    }

    private static Figure shortfall(Plan plan) {
        var shortfall = plan.coverage().shortfallAgentMinutes();
        var surplus = plan.coverage().surplusAgentMinutes();
        String beyond = (surplus.signum() == 0 ? "nobody is" : hours(surplus) + " hours of agents are")
                + " staffed beyond the requirement.";
        double unavoidable = plan.solved().unavoidableShortfallAgentMinutes();
        String proven = shortfall.signum() == 0
                ? "Every requirement is met"
                : unavoidable > 0
                        ? "No legal roster can avoid " + minutes(BigDecimal.valueOf(unavoidable)) + " of them"
                        : "Not proven to be unavoidable";
        return new Figure(
                "Shortfall", minutes(shortfall), shortfall.toPlainString(), minutes(shortfall).equals("1") ? "agent-minute" : "agent-minutes", proven + "; " + beyond);
    }

    private static Figure people(Plan plan) {
        int agents = plan.folder().agents().size();
        long working = plan.roster().byAgent().size();
        return new Figure(
                "On the roster",
                ReportText.number(working),
                Long.toString(working),
                "of " + count(agents, "agent"),
                count(plan.roster().shifts().size(), "shift") + ", " + hours(plan.cost().paidMinutes()) + " paid hours");
    }

    private static Goal goal(ContactQueue queue, Plan plan) {
        var report = plan.service();
        var glance = report == null
                ? Optional.<Glance>empty()
                : report.of(queue.id()).map(figures -> ReportServiceLevel.glance(plan, queue, report, figures.week()));
        return new Goal(
                queue.id(),
                queue.channel().name().toLowerCase(Locale.ROOT),
                queue.openingHours().toString(),
                text(queue.goal()),
                how(queue, plan.forecast() != null),
                glance.map(Glance::told).orElse("not simulated"),
                glance.map(Glance::isMissed).orElse(false));
    }

    private static String how(ContactQueue queue, boolean isForecast) {
        if (queue.channel() == Channel.EMAIL) {
            return "done when voice and chat leave time";
        }
        if (!isForecast) {
            return "taken from requirement.csv";
        }
        return queue.patience() == null ? "Erlang C, endless patience" : "Erlang A, callers give up";
    }

    private static String text(ServiceGoal goal) {
        var parts = new ArrayList<String>();
        if (goal.share() != null && goal.within() != null) {
            parts.add(percent(goal.share()) + " within " + ReportText.length(goal.within())
                    + (goal.definition() == ServiceGoal.Definition.OF_OFFERED ? " of all offered" : ", answered of all offered"));
        }
        if (goal.maxAbandoned() != null) {
            parts.add("at most " + percent(goal.maxAbandoned()) + " abandoned");
        }
        if (goal.asa() != null) {
            parts.add("mean wait at most " + ReportText.length(goal.asa()));
        }
        if (goal.maxOccupancy() != null) {
            parts.add("occupancy at most " + percent(goal.maxOccupancy()));
        }
        return parts.isEmpty() ? "none" : String.join("; ", parts);
    }
}
