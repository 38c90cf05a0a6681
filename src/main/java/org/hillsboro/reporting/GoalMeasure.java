package org.hillsboro.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hillsboro.center.Channel;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.ServiceGoal.Definition;
import org.hillsboro.simulation.Estimate;
import org.hillsboro.simulation.ServiceFigures;

/**
 * One of the goals of a queue, and how a simulated figure stands to it.
 *
 * @param name what is measured, such as {@code abandoned}
 * @param goal in the unit of the figure
 * @param isFloor whether the figure should be above the goal, not below
 * @param inSeconds whether it is a wait; else it is a share
 */
record GoalMeasure(String name, double goal, boolean isFloor, boolean inSeconds, Function<ServiceFigures, Estimate> figure) {

    /** Said with 95 % confidence, or not at all. */
    enum Verdict {
        MET("✓", "met"),
        CLOSE("~", "too close to say"),
        MISSED("✗", "missed");

        private final String sign;
        private final String told;

        Verdict(String sign, String told) {
            this.sign = sign;
            this.told = told;
        }

        String sign() {
            return sign;
        }

        String told() {
            return told;
        }
    }

    /** Those that a queue has, the foremost first. */
    static List<GoalMeasure> of(ContactQueue queue) {
        var goal = queue.goal();
        var measures = new ArrayList<GoalMeasure>();
        if (goal.share() != null && goal.within() != null) {
            measures.add(new GoalMeasure(
                    good(queue) + " within " + ReportText.length(goal.within()), goal.share(), true, false, ServiceFigures::serviceLevel));
        }
        if (goal.maxAbandoned() != null) {
            measures.add(new GoalMeasure("abandoned", goal.maxAbandoned(), false, false, ServiceFigures::abandonment));
        }
        if (goal.asa() != null) {
            measures.add(new GoalMeasure("mean wait", goal.asa().toMillis() / 1e3, false, true, ServiceFigures::asa));
        }
        if (goal.maxOccupancy() != null) {
            measures.add(new GoalMeasure("occupancy", goal.maxOccupancy(), false, false, ServiceFigures::occupancy));
        }
        return List.copyOf(measures);
    }

    private static String good(ContactQueue queue) {
        if (queue.channel() == Channel.EMAIL) {
            return "done";
        }
        return queue.goal().definition() == Definition.OF_OFFERED ? "answered or given up" : "answered";
    }

    Estimate of(ServiceFigures figures) {
        return figure.apply(figures);
    }

    /** Above 0 where the goal is met: points of a share, or the part of the wait that is allowed. */
    double margin(Estimate estimate) {
        return (isFloor ? estimate.value() - goal : goal - estimate.value()) / (inSeconds ? Math.max(1, goal) : 1);
    }

    Verdict verdict(Estimate estimate) {
        double worst = isFloor ? estimate.low() : -estimate.high();
        double best = isFloor ? estimate.high() : -estimate.low();
        double least = isFloor ? goal : -goal;
        if (worst >= least) {
            return Verdict.MET;
        }
        return best < least ? Verdict.MISSED : Verdict.CLOSE;
    }

    /** {@code 84.2 %}, {@code 12 s}; a dash where nothing was measured. */
    String text(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return inSeconds ? ReportText.number(Math.round(value)) + " s" : ReportText.percent(value, 1);
    }

    /** {@code 84.0–84.6 %}; empty where a single run says nothing of it. */
    String range(Estimate estimate) {
        String low = text(estimate.low());
        return Double.isNaN(estimate.low()) ? "" : low.substring(0, low.indexOf(' ')) + "–" + text(estimate.high());
    }

    String goalText() {
        String figure = inSeconds ? text(goal) : ReportText.percent(goal);
        return isFloor ? figure + " " + name : name + " at most " + figure;
    }
}
