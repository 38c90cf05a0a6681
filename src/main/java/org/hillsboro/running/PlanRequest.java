package org.hillsboro.running;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hillsboro.files.Problems;
import org.hillsboro.forecast.Adjustment;
import org.hillsboro.planning.Stage;
import org.hillsboro.solving.SolveLimits;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants planned, as of {@code planning.PlanOrder}.
 *
 * @param until the last stage that is wanted now
 * @param draft solved anew around what is pinned in it, instead of the center from nothing; its week, its requirement
 * @param goodwill share of the cost that contentment may take; absent as 0: only what is free
 * @param like plan whose weekdays and times are kept where goodwill allows; absent: last week's, or the draft's
 * @param seconds of search over all attempts; ignored where {@code steps} is given
 */
public record PlanRequest(
        @Nullable String week,
        double seconds,
        @Nullable Long steps,
        @Nullable Double gap,
        long seed,
        double risk,
        List<Adjustment> adjustments,
        @Nullable UUID draft,
        Stage until,
        @Nullable Double goodwill,
        @Nullable UUID like) {

    public static final double USUAL_SECONDS = 60;
    /** The requirement is there already: expected demand. */
    private static final double NO_RISK = 0.5;
    private static final double MOST_SECONDS = 86_400;
    private static final int MOST_ADJUSTMENTS = 1000;

    public PlanRequest {
        adjustments = List.copyOf(adjustments);
    }

    /** The whole way. */
    public PlanRequest(
            @Nullable String week,
            double seconds,
            @Nullable Long steps,
            @Nullable Double gap,
            long seed,
            double risk,
            List<Adjustment> adjustments,
            @Nullable UUID draft) {
        this(week, seconds, steps, gap, seed, risk, adjustments, draft, Stage.ROSTER, null, null);
    }

    /** @throws org.hillsboro.files.BadInput with all that is wrong whatever the center */
    void check() {
        var problems = new Problems();
        if (week != null && !week.matches("\\d{4}-W(0[1-9]|[1-4]\\d|5[0-3])")) {
            problems.add("", 0, "week", week, "expected an ISO week such as 2003-W43", "");
        }
        if (!(seconds > 0 && seconds <= MOST_SECONDS)) {
            problems.add("", 0, "seconds", Double.toString(seconds), "expected above 0 and at most 86400", "");
        }
        if (steps != null && steps < 0) {
            problems.add("", 0, "steps", steps.toString(), "expected 0 or more", "");
        }
        if (gap != null && !(gap >= 0 && gap <= 1)) {
            problems.add("", 0, "gap", gap.toString(), "expected 0 to 1", "");
        }
        if (!(risk > 0 && risk < 1)) {
            problems.add("", 0, "risk", Double.toString(risk), "expected above 0 and below 1", "");
        }
        if (adjustments.size() > MOST_ADJUSTMENTS) {
            problems.add("", 0, "adjustments", Integer.toString(adjustments.size()), "expected at most " + MOST_ADJUSTMENTS, "");
        }
        if (goodwill != null && !(goodwill >= 0 && goodwill <= 1)) {
            problems.add("", 0, "goodwill", goodwill.toString(), "expected 0 to 1", "");
        }
        problems.throwIfAny();
    }

    double goodwillShare() {
        return goodwill == null ? 0 : goodwill;
    }

    /** Of a draft. */
    public static PlanRequest around(UUID draft, double seconds, long seed, @Nullable Double goodwill) {
        return new PlanRequest(null, seconds, null, null, seed, NO_RISK, List.of(), draft, Stage.ROSTER, goodwill, null);
    }

    /** What is left after so many seconds of search; never nothing, so that the best roster can be taken up and written. */
    SolveLimits limitsAfter(double searched) {
        long nanos = Math.round(Math.max(0.1, seconds - searched) * 1e9);
        return new SolveLimits(Duration.ofNanos(nanos), steps, gap, seed);
    }
}
