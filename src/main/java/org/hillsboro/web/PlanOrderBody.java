package org.hillsboro.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hillsboro.files.Problems;
import org.hillsboro.forecast.Adjustment;
import org.hillsboro.running.PlanRequest;
import org.jspecify.annotations.Nullable;

/** What {@code POST /api/plans} takes; what is absent is as on the command line. */
record PlanOrderBody(
        @Required @Nullable String center,
        @Nullable String week,
        @Nullable Double seconds,
        @Nullable Long steps,
        @Nullable Double gap,
        @Nullable Long seed,
        @Nullable Double risk,
        @Nullable List<AdjustmentBody> adjustments) {

    /** Either a factor or contacts to add. */
    record AdjustmentBody(
            @Required @Nullable String queue,
            @Required @Nullable Instant from,
            @Required @Nullable Instant to,
            @Nullable Double factor,
            @Nullable Double add) {}

    /** @throws org.hillsboro.files.BadInput if something is missing */
    PlanRequest request() {
        var problems = new Problems();
        if (seconds != null && steps != null) {
            problems.add("", 0, "steps", steps.toString(), "expected either seconds or steps", "");
        }
        var made = new ArrayList<Adjustment>();
        var asked = adjustments == null ? List.<AdjustmentBody>of() : adjustments;
        for (int i = 0; i < asked.size(); i++) {
            var each = asked.get(i);
            if (each.queue == null || each.from == null || each.to == null) {
                problems.add("", 0, "adjustments[" + i + "]", "", "expected queue, from and to", "");
            } else {
                made.add(new Adjustment(each.queue, each.from, each.to, each.factor, each.add));
            }
        }
        problems.throwIfAny();
        return new PlanRequest(week, Objects.requireNonNullElse(seconds, PlanRequest.USUAL_SECONDS), steps, gap,
                Objects.requireNonNullElse(seed, 0L), Objects.requireNonNullElse(risk, 0.5), made, null);
    }
}
