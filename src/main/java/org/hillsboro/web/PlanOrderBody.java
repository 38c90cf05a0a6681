package org.hillsboro.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hillsboro.files.Problems;
import org.hillsboro.planning.Stage;
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
        @Nullable List<AdjustmentBody> adjustments,
        @Nullable Stage until,
        @Nullable Double goodwill,
        @Nullable UUID like) {

    /** @throws org.hillsboro.files.BadInput if something is missing */
    PlanRequest request() {
        var problems = new Problems();
        if (seconds != null && steps != null) {
            problems.add("", 0, "steps", steps.toString(), "expected either seconds or steps", "");
        }
        var made = AdjustmentBody.all(Objects.requireNonNullElse(adjustments, List.of()), problems);
        problems.throwIfAny();
        return new PlanRequest(week, Objects.requireNonNullElse(seconds, PlanRequest.USUAL_SECONDS), steps, gap,
                Objects.requireNonNullElse(seed, 0L), Objects.requireNonNullElse(risk, 0.5), made, null,
                Objects.requireNonNullElse(until, Stage.ROSTER), goodwill, like);
    }
}
