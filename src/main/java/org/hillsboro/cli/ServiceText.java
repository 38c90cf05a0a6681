package org.hillsboro.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.reporting.GoalText;
import org.hillsboro.simulation.ServiceReport;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.verifying.GoalStanding;
import org.hillsboro.verifying.GoalStanding.Kind;
import org.hillsboro.verifying.GoalStanding.Verdict;
import org.hillsboro.verifying.GoalStandings;

/** What was simulated, a line a queue, and what its definition of service level is. */
final class ServiceText {

    private static final int MOST_LINES = 5;

    private final ContactCenter center;
    private final IntervalGrid grid;
    private final ServiceReport report;

    /** @param grid of the report's intervals */
    ServiceText(ContactCenter center, IntervalGrid grid, ServiceReport report) {
        this.center = center;
        this.grid = grid;
        this.report = report;
    }

    void print(PrintWriter out) {
        var table = new TextTable();
        table.row("queue", "goal %", "level %", "low", "high", "wait s", "lost %", "busy %", "contacts");
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
        center.queues().forEach(queue -> judge(out, queue));
        out.println(String.format(Locale.ROOT, "%,d contacts in %,d simulated weeks; low and high hold the service level with 95 %%"
                + " confidence.", report.contacts(), report.replications()));
    }

    private void judge(PrintWriter out, ContactQueue queue) {
        var standings = GoalStandings.of(queue, center.zone(), grid, report);
        var worst = standings.stream().map(GoalStanding::verdict).max(Comparator.naturalOrder());
        if (worst.isEmpty()) {
            return;
        }
        String goals = standings.size() == 1 ? "the goal" : "all " + standings.size() + " goals";
        out.println(queue.id() + ": " + switch (worst.get()) {
            case MET -> goals + (standings.size() == 1 ? " is met" : " are met");
            case CLOSE -> "whether " + goals + (standings.size() == 1 ? " is" : " are") + " met is too close to say";
            case MISSED -> standings.size() == 1 ? "the goal is missed" : missed(standings) + " of " + standings.size() + " goals missed";
        } + "." + (queue.goal().share() == null ? "" : " Service level: " + GoalText.good(queue) + ", of all offered."));
        standings.stream()
                .filter(standing -> standing.kind() != Kind.SERVICE_LEVEL || standing.from() != null)
                .filter(standing -> !standing.holds())
                .sorted(Comparator.comparing(GoalStanding::verdict).reversed())
                .limit(MOST_LINES)
                .forEach(standing -> out.println("  " + GoalText.of(standing, center.zone())));
    }

    private static long missed(List<GoalStanding> standings) {
        return standings.stream().filter(standing -> standing.verdict() == Verdict.MISSED).count();
    }

    private static String number(double value, DoubleFunction<String> text) {
        return Double.isNaN(value) ? "" : text.apply(value);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
