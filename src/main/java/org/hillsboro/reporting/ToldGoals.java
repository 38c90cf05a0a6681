package org.hillsboro.reporting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.ServiceGoal.Per;
import org.hillsboro.simulation.Estimate;
import org.hillsboro.simulation.ServiceFigures;
import org.hillsboro.simulation.ServiceReport.QueueFigures;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.verifying.GoalStanding.Verdict;

/** In words: which goals of a queue hold in the simulation, and where most contacts are lost to a goal. */
record ToldGoals(ZoneId zone, IntervalGrid grid, ContactQueue queue, QueueFigures service, List<GoalMeasure> measures) {

    private static final int MOST_STRETCHES = 3;
    private static final double FEWEST_CONTACTS = 1;

    /** @param missing contacts by which the goal is missed */
    private record Stretch(int from, int to, double level, double missing) {}

    List<String> told(List<LocalDate> dates) {
        var told = new ArrayList<String>();
        for (var measure : measures) {
            var week = measure.of(service.week());
            if (!week.isMeasured()) {
                told.add("Nobody is expected.");
                break;
            }
            told.add(week(measure, week));
            if (queue.goal().per() == Per.DAY) {
                told.add(days(measure, dates));
            }
            if (queue.goal().per() == Per.INTERVAL) {
                told.add(intervals(measure));
            }
        }
        if (!measures.isEmpty() && !measures.getFirst().kind().inSeconds()) {
            told.addAll(stretches(measures.getFirst()));
        }
        return List.copyOf(told);
    }

    /** {@code 80 % answered within 20 s: 76.2 % (75.8–76.6 %) over the week, missed by 3.8 points.} */
    private String week(GoalMeasure measure, Estimate week) {
        return measure.goalText() + ": " + measure.text(week.value()) + " (" + measure.range(week) + ") over the week"
                + (queue.goal().per() == Per.WEEK ? ", " + verdict(measure, week) : "") + ".";
    }

    private static String verdict(GoalMeasure measure, Estimate week) {
        var verdict = measure.verdict(week);
        return ReportServiceLevel.told(verdict) + (verdict == Verdict.MISSED ? " by " + distance(measure, week) : "");
    }

    private static String distance(GoalMeasure measure, Estimate estimate) {
        double far = Math.abs(estimate.value() - measure.goal());
        return measure.kind().inSeconds() ? measure.text(far) : ReportServiceLevel.one(100 * far) + " points";
    }

    private String days(GoalMeasure measure, List<LocalDate> dates) {
        var missed = IntStream.range(0, service.days().size())
                .filter(day -> isMissed(measure, service.days().get(day)))
                .mapToObj(day -> ReportText.shortDay(dates.get(day)) + " " + measure.text(measure.of(service.days().get(day)).value()))
                .toList();
        return missed.isEmpty() ? "No day misses it for certain." : "Days that miss it: " + String.join(", ", missed) + ".";
    }

    private String intervals(GoalMeasure measure) {
        long missed = service.intervals().stream().filter(each -> isMissed(measure, each)).count();
        long measured = service.intervals().stream().filter(each -> measure.of(each).isMeasured()).count();
        return ReportText.number(missed) + " of " + ReportText.count(measured, "interval") + (missed == 1 ? " misses" : " miss")
                + " it for certain.";
    }

    private static boolean isMissed(GoalMeasure measure, ServiceFigures figures) {
        var estimate = measure.of(figures);
        return estimate.isMeasured() && measure.verdict(estimate) == Verdict.MISSED;
    }

    /** Where service is worst although the week may be well: unbroken stretches below the goal, by the contacts lost to it. */
    private List<String> stretches(GoalMeasure measure) {
        var found = new ArrayList<Stretch>();
        for (int i = 0; i < grid.count(); i++) {
            int from = i;
            double missing = 0;
            double offered = 0;
            double level = 0;
            for (; i < grid.count(); i++) {
                var figures = service.intervals().get(i);
                var estimate = measure.of(figures);
                if (!estimate.isMeasured() || measure.margin(estimate) >= 0) {
                    break;
                }
                missing -= measure.margin(estimate) * figures.offered();
                offered += figures.offered();
                level += estimate.value() * figures.offered();
            }
            if (missing >= FEWEST_CONTACTS) {
                found.add(new Stretch(from, i, level / offered, missing));
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(Stretch::missing).reversed())
                .limit(MOST_STRETCHES)
                .map(stretch -> "Below the goal " + ReportText.stretch(grid.startOf(stretch.from()), grid.startOf(stretch.to()), zone)
                        + ": " + measure.text(stretch.level()) + ", " + ReportServiceLevel.one(stretch.missing())
                        + " contacts more than it allows.")
                .toList();
    }
}
