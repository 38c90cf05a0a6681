package org.hillsboro.reliability;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A plan as its progress tells, kept so that a later attempt can be held against an earlier one. */
final class WatchedPlan {

    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final double ROUNDING = 0.01;

    /** A checkpoint is at most this old: what was found earlier can be lost by nothing. */
    private static final double CHECKPOINT_SECONDS = 10;

    private final String path;
    private final Clockwork clockwork;
    private final List<Sample> samples = new ArrayList<>();

    /** @param cost in units of currency, of a roster with so many agent-minutes of shortfall; absent before the first one */
    private record Sample(long nanoTime, int attempt, @Nullable Double cost, double shortfall) {

        double value(double price) {
            return cost == null ? Double.POSITIVE_INFINITY : cost + price * shortfall;
        }
    }

    WatchedPlan(String path, Clockwork clockwork) {
        this.path = path;
        this.clockwork = clockwork;
    }

    String path() {
        return path;
    }

    JsonNode look(Client client) {
        var plan = client.get(path).expect(200).json();
        var progress = plan.path("progress");
        boolean isSolving = progress.path("phase").asString().equals("SOLVING") && progress.path("cost").isNumber();
        samples.add(new Sample(clockwork.nanoTime(), plan.path("attempt").asInt(), isSolving ? progress.path("cost").asDouble() : null,
                progress.path("shortfall").asDouble(0)));
        return plan;
    }

    /** @return nothing if it did not come to be in that time */
    @Nullable JsonNode await(Client client, Duration atMost, Predicate<JsonNode> wanted) {
        long begun = clockwork.nanoTime();
        while (clockwork.secondsSince(begun) < atMost.toMillis() / 1000.0) {
            var plan = look(client);
            if (wanted.test(plan)) {
                return plan;
            }
            Interrupted.sleep(LOOK_EVERY);
        }
        return null;
    }

    static boolean isSolving(JsonNode plan) {
        return plan.path("state").asString().equals("RUNNING") && plan.path("progress").path("phase").asString().equals("SOLVING");
    }

    /**
     * Stops it and looks at what came out.
     *
     * @param kills when nodes died, by the clock of the bench
     * @return where it got worse than a checkpoint must have been, or broke a rule
     */
    List<String> faults(Client client, List<Long> kills) {
        client.post(path + "/stop", "").expect(202);
        var over = await(client, Duration.ofSeconds(60), Scheduler::isOver);
        if (over == null || over.path("state").asString().equals("FAILED")) {
            return List.of("did not end: " + (over == null ? "still running" : over.path("reason").asString()));
        }
        var summary = over.path("summary");
        double price = summary.path("shortfall_price").asDouble();
        double end = summary.path("cost").asDouble() + price * summary.path("shortfall_agent_minutes").asDouble();
        var faults = new ArrayList<String>();
        for (long kill : kills) {
            double kept = least(price, kill - (long) (CHECKPOINT_SECONDS * 1e9));
            for (var sample : samples) {
                if (sample.nanoTime > kill && sample.cost != null && sample.value(price) > kept + ROUNDING) {
                    faults.add(String.format(Locale.ROOT, "attempt %d went on from %.2f, %.2f was kept", sample.attempt, sample.value(price), kept));
                    break;
                }
            }
            if (end > kept + ROUNDING) {
                faults.add(String.format(Locale.ROOT, "ended with %.2f, %.2f was kept", end, kept));
            }
        }
        if (summary.path("hard_violations").asInt(-1) != 0) {
            faults.add("breaks rules: " + summary.path("hard_violations"));
        }
        return faults;
    }

    private double least(double price, long until) {
        return samples.stream().filter(sample -> sample.nanoTime <= until).mapToDouble(sample -> sample.value(price)).min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
