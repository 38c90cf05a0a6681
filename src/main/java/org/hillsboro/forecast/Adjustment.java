package org.hillsboro.forecast;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.files.Nearest;
import org.hillsboro.files.Problems;
import org.hillsboro.forecast.Forecast.QueueForecast;
import org.hillsboro.time.IntervalGrid;
import org.jspecify.annotations.Nullable;

/**
 * What a planner knows that the history does not: a campaign, a strike, a queue that moves elsewhere. Intervals that begin
 * in [from, to) in which contacts can arrive get the mean times {@code factor}, or {@code add} contacts more each; never below zero. How much counts
 * vary around their mean stays as it was.
 *
 * @param factor at least 0; absent where contacts are added
 * @param add contacts an interval; absent where there is a factor
 */
public record Adjustment(String queue, Instant from, Instant to, @Nullable Double factor, @Nullable Double add) {

    /** One after the other. @throws org.hillsboro.files.BadInput with all that is wrong with them */
    public static Forecast all(List<Adjustment> adjustments, Forecast forecast, ContactCenter center) {
        check(adjustments, forecast);
        var adjusted = forecast;
        for (var adjustment : adjustments) {
            adjusted = adjustment.of(adjusted, center);
        }
        return adjusted;
    }

    /** @throws org.hillsboro.files.BadInput with all that is wrong with them */
    public static void check(List<Adjustment> adjustments, Forecast forecast) {
        var problems = new Problems();
        for (int i = 0; i < adjustments.size(); i++) {
            adjustments.get(i).check("adjustments[" + i + "]", forecast, problems);
        }
        problems.throwIfAny();
    }

    private void check(String place, Forecast forecast, Problems problems) {
        var ids = forecast.queues().stream().map(QueueForecast::queueId).toList();
        if (!ids.contains(queue)) {
            problems.add("", 0, place + ".queue", queue, "expected a queue of the center",
                    Nearest.to(queue, ids).map(near -> "it should be " + near + ".").orElse(""));
        }
        if ((factor == null) == (add == null)) {
            problems.add("", 0, place, "", "expected either factor or add", "");
        }
        if (factor != null && !(factor >= 0 && factor <= 1000)) {
            problems.add("", 0, place + ".factor", factor.toString(), "expected 0 to 1000", "");
        }
        if (add != null && !(Math.abs(add) <= 1_000_000)) {
            problems.add("", 0, place + ".add", add.toString(), "expected -1000000 to 1000000", "");
        }
        if (!from.isBefore(to) || !from.isBefore(forecast.grid().end()) || !to.isAfter(forecast.grid().start())) {
            problems.add("", 0, place + ".from", from.toString(), "expected a stretch of time that reaches into the week from "
                    + forecast.grid().start() + " to " + forecast.grid().end() + ", to is " + to, "");
        }
    }

    private Forecast of(Forecast forecast, ContactCenter center) {
        var queues = new ArrayList<>(forecast.queues());
        for (var meant : center.queues()) {
            if (meant.id().equals(queue)) {
                boolean[] isOpen = center.arrivalIntervals(meant, forecast.grid());
                queues.replaceAll(each -> each.queueId().equals(queue) ? of(each, forecast.grid(), isOpen) : each);
            }
        }
        return new Forecast(forecast.grid(), List.copyOf(queues), forecast.warnings());
    }

    private QueueForecast of(QueueForecast before, IntervalGrid grid, boolean[] isOpen) {
        var after = new QueueForecast(before.queueId(), before.mean().clone(), before.p10().clone(), before.p50().clone(),
                before.p90().clone(), before.ahtSeconds(), before.dispersion(), before.busyness());
        for (int i = 0; i < grid.count(); i++) {
            var start = grid.startOf(i);
            if (isOpen[i] && !start.isBefore(from) && start.isBefore(to)) {
                double mean = before.mean()[i];
                after.mean()[i] = Math.max(0, factor != null ? mean * factor : mean + (add == null ? 0 : add));
                after.p10()[i] = after.quantile(i, 0.1);
                after.p50()[i] = after.quantile(i, 0.5);
                after.p90()[i] = after.quantile(i, 0.9);
            }
        }
        return after;
    }

    /** A sentence for the plan. */
    public String told() {
        String how = factor != null ? "times " + factor : (add != null && add < 0 ? "" : "plus ") + add + " contacts an interval";
        return "The forecast of " + queue + " was adjusted by hand from " + from + " to " + to + ": " + how + ".";
    }
}
