package org.hillsboro.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.hillsboro.center.Channel;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.ServiceGoal.Definition;
import org.hillsboro.reporting.ReportText;
import org.hillsboro.simulation.Estimate;
import org.hillsboro.simulation.ServiceFigures;
import org.hillsboro.simulation.ServiceReport;

/** What was simulated, a line a queue, and what its definition of service level is. */
final class ServiceText {

    private final ContactCenter center;
    private final ServiceReport report;

    ServiceText(ContactCenter center, ServiceReport report) {
        this.center = center;
        this.report = report;
    }

    void print(PrintWriter out) {
        var table = new TextTable();
        table.row("queue", "goal %", "simulated %", "low", "high", "ASA s", "abandoned %", "occupancy %", "contacts");
        for (var queue : center.queues()) {
            report.of(queue.id()).ifPresent(service -> table.row(
                    queue.id(),
                    queue.goal().share() == null ? "" : percent(queue.goal().share()),
                    number(service.week().serviceLevel().value(), ServiceText::percent),
                    number(service.week().serviceLevel().low(), ServiceText::percent),
                    number(service.week().serviceLevel().high(), ServiceText::percent),
                    number(service.week().asa().value(), seconds -> String.format(Locale.ROOT, "%.1f", seconds)),
                    number(service.week().abandonment().value(), ServiceText::percent),
                    number(service.week().occupancy().value(), ServiceText::percent),
                    String.format(Locale.ROOT, "%,.0f", service.week().offered())));
        }
        table.print(out, "");
        center.queues().forEach(queue -> report.of(queue.id()).ifPresent(service -> judge(out, queue, service.week())));
        out.println(String.format(Locale.ROOT, "%,d contacts in %,d simulated weeks; low and high hold the service level with 95 %%"
                + " confidence.", report.contacts(), report.replications()));
    }

    private static void judge(PrintWriter out, ContactQueue queue, ServiceFigures week) {
        var goal = queue.goal();
        if (goal.share() != null && goal.within() != null && week.serviceLevel().isMeasured()) {
            out.println(queue.id() + ": " + verdict(week.serviceLevel(), goal.share()) + ". Service level: " + good(queue) + " within "
                    + ReportText.length(goal.within()) + ", of all offered.");
        }
    }

    private static String good(ContactQueue queue) {
        if (queue.channel() == Channel.EMAIL) {
            return "done";
        }
        return queue.goal().definition() == Definition.OF_OFFERED ? "answered or abandoned" : "answered";
    }

    private static String verdict(Estimate level, double goal) {
        if (level.low() >= goal) {
            return "the goal is met";
        }
        return level.high() < goal ? "the goal is missed" : "whether the goal is met is too close to say";
    }

    private static String number(double value, DoubleFunction<String> text) {
        return Double.isNaN(value) ? "" : text.apply(value);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
