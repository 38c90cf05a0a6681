package org.hillsboro.reporting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.simulation.Estimate;
import org.hillsboro.simulation.ServiceFigures;
import org.hillsboro.verifying.GoalStanding.Kind;
import org.hillsboro.verifying.GoalStanding.Verdict;

/**
 * One of the goals of a queue, and how any simulated figure would stand to it.
 *
 * @param name what is measured, such as {@code abandoned}
 * @param goal in the unit of the figure
 */
record GoalMeasure(String name, Kind kind, double goal) {

    /** Those that a queue has, the foremost first. */
    static List<GoalMeasure> of(ContactQueue queue) {
        var measures = new ArrayList<GoalMeasure>();
        for (var kind : Kind.values()) {
            var target = kind.target(queue.goal());
            if (target != null) {
                measures.add(new GoalMeasure(name(kind, queue), kind, target));
            }
        }
        return List.copyOf(measures);
    }

    private static String name(Kind kind, ContactQueue queue) {
        return switch (kind) {
            case SERVICE_LEVEL -> GoalText.good(queue);
            case ABANDONMENT -> "abandoned";
            case ASA, OCCUPANCY -> kind.words();
        };
    }

    Estimate of(ServiceFigures figures) {
        return kind.of(figures);
    }

    /** Above 0 where the goal is met: points of a share, or the part of the wait that is allowed. */
    double margin(Estimate estimate) {
        return (kind.isFloor() ? estimate.value() - goal : goal - estimate.value()) / (kind.inSeconds() ? Math.max(1, goal) : 1);
    }

    Verdict verdict(Estimate estimate) {
        return kind.verdict(estimate, goal);
    }

    /** {@code 84.2 %}, {@code 12.0 s}; a dash where nothing was measured. */
    String text(double value) {
        return Double.isNaN(value) ? "–" : kind.text(value);
    }

    /** {@code 84.0–84.6 %}; empty where a single run says nothing of it. */
    String range(Estimate estimate) {
        String low = text(estimate.low());
        return Double.isNaN(estimate.low()) ? "" : low.substring(0, low.indexOf(' ')) + "–" + text(estimate.high());
    }

    String goalText() {
        String figure = kind.inSeconds() ? ReportText.length(Duration.ofMillis(Math.round(1000 * goal))) : ReportText.percent(goal);
        return kind.isFloor() ? figure + " " + name : name + " at most " + figure;
    }
}
