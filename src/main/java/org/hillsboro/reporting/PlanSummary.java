package org.hillsboro.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code summary.json}: the figures of a plan in the order of DESIGN section 4, then what else one may want to know. */
final class PlanSummary {

    static final String FILE = "summary.json";

    private static final int MOST_POINTS = 60;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Plan plan;
    private final Versions versions;
    private final Stopwatch watch;

    PlanSummary(Plan plan, Versions versions, Stopwatch watch) {
        this.plan = plan;
        this.versions = versions;
        this.watch = watch;
    }

    /** Whether the file is a summary of ours, of any version. */
    static boolean isIn(Path folder) {
        try {
            JsonNode summary = JSON.readTree(folder.resolve(FILE).toFile());
            return summary.path("week").isString()
                    && summary.path("versions").path("hillsboro").isString()
                    && summary.path("inputs_sha256").isString();
        } catch (tools.jackson.core.JacksonException e) {
            return false;
        }
    }

    void write(Path file) {
        JSON.writeValue(file.toFile(), json());
    }

    ObjectNode json() {
        var solved = plan.solved();
        var json = JSON.createObjectNode();
        json.put("week", plan.week().label());
        json.put("agents", plan.folder().agents().size());
        json.put("shifts", plan.roster().shifts().size());
        json.put("paid_hours", hours(plan.cost().paidMinutes()));
        json.put("cost", plan.cost().total().major());
        json.putObject("cost_parts")
                .put("pay", plan.cost().pay().major())
                .put("overhead", plan.cost().overhead().major())
                .put("commitments", plan.cost().commitments().major());
        json.put("bound", BigDecimal.valueOf(solved.bound()).setScale(6, RoundingMode.FLOOR));
        json.put("gap", rounded(solved.gap(), 8));
        json.put("shortfall_price", solved.shortfallPrice().setScale(8, RoundingMode.HALF_UP));
        json.put("shortfall_agent_minutes", plan.coverage().shortfallAgentMinutes());
        json.put("unavoidable_shortfall_agent_minutes", proven(solved.unavoidableShortfallAgentMinutes()));
        json.put("surplus_agent_minutes", plan.coverage().surplusAgentMinutes());
        json.put("hard_violations", plan.violations().size());
        var unplanned = json.putArray("unplanned");
        plan.roster().unplanned().forEach(agent ->
                unplanned.addObject().put("agent", agent.agentId()).put("reason", agent.reason()));
        putService(json.putObject("service"));
        putSeconds(json.putObject("seconds"));
        json.put("seed", plan.limits().seed());
        json.put("steps", solved.steps());
        json.putObject("versions")
                .put("hillsboro", versions.hillsboro())
                .put("timefold", versions.timefold())
                .put("java", versions.java());
        json.put("inputs_sha256", plan.folder().inputsSha256());
        putContentment(json);
        new VerifiedSummary(plan).put(json);
        putExtras(json);
        return json;
    }

    /** Each queue's goal and what the roster reaches in the week; null where nothing was simulated or can come. */
    private void putService(ObjectNode service) {
        for (var queue : plan.folder().center().queues()) {
            var level = plan.service() == null
                    ? null
                    : plan.service().of(queue.id()).map(simulated -> simulated.week().serviceLevel()).orElse(null);
            service.putObject(queue.id())
                    .put("goal", queue.goal().share())
                    .put("simulated", level == null ? null : rounded(level.value(), 6))
                    .put("low", level == null ? null : rounded(level.low(), 6))
                    .put("high", level == null ? null : rounded(level.high(), 6));
        }
    }

    private void putContentment(ObjectNode json) {
        var content = plan.contentment();
        json.putObject("wishes")
                .put("met", content.wishes().met())
                .put("asked", content.wishes().asked())
                .put("weight_met", content.wishes().weightMet())
                .put("weight_asked", content.wishes().weightAsked());
        json.putObject("fairness")
                .put("nights", rounded(content.fairness().nights(), 4))
                .put("weekends", rounded(content.fairness().weekends(), 4))
                .put("late", rounded(content.fairness().late(), 4));
        var changes = content.changes();
        if (changes == null) {
            json.putNull("changes");
        } else {
            json.putObject("changes")
                    .put("shifts_kept", changes.kept())
                    .put("shifts_moved", changes.moved())
                    .put("shifts_dropped", changes.dropped())
                    .put("shifts_added", changes.added());
        }
        json.putObject("goodwill").put("allowed", plan.goodwill()).put("spent", rounded(plan.goodwillSpent(), 8));
    }

    private void putSeconds(ObjectNode seconds) {
        seconds.put("forecast", rounded(watch.seconds("forecast"), 3));
        seconds.put("requirement", rounded(watch.seconds("requirement"), 3));
        seconds.put("bound", seconds(plan.solved().boundTime()));
        seconds.put("solve", seconds(plan.solved().searchTime()));
        seconds.put("simulate", rounded(watch.seconds("simulate") + simulating(), 3));
        seconds.put("export", rounded(watch.seconds("export"), 3));
        seconds.put("total", rounded(watch.secondsSinceStart(), 3));
    }

    private double simulating() {
        var verified = plan.verified();
        return verified == null ? 0 : verified.simulating().toMillis() / 1000.0;
    }

    private void putExtras(ObjectNode json) {
        json.put("deferred_late_agent_minutes", plan.deferred().lateAgentMinutes());
        json.put("deferred_open_agent_minutes", plan.deferred().openAgentMinutes());
        json.put("deferred_behind_agent_minutes", plan.deferred().behindAgentMinutes());
        json.put("center", plan.source());
        json.put("currency", plan.folder().center().currency().getCurrencyCode());
        json.put("first_roster_seconds", rounded(plan.firstRosterSeconds(), 3));
        json.put("interrupted", plan.interrupted());
        var forecast = plan.forecast();
        if (forecast != null) {
            var busyness = json.putObject("busyness");
            forecast.queues().forEach(queue -> busyness.put(queue.queueId(), rounded(queue.busyness().variance(), 8)));
        }
        var shortfalls = json.putArray("shortfalls");
        for (var shortfall : plan.shortfalls()) {
            shortfalls.addObject()
                    .put("queue", shortfall.queueId())
                    .put("from", shortfall.from().toString())
                    .put("to", shortfall.to().toString())
                    .put("agent_minutes", shortfall.agentMinutes())
                    .put("cause", shortfall.cause().name().toLowerCase(Locale.ROOT))
                    .put("why", shortfall.why())
                    .put("remedy", shortfall.remedy());
        }
        putCourse(json.putArray("course"));
        var warnings = json.putArray("warnings");
        plan.warnings().forEach(warnings::add);
    }

    private void putCourse(ArrayNode course) {
        for (var point : plan.solved().course().some(MOST_POINTS)) {
            course.addObject()
                    .put("seconds", rounded(point.elapsed(), 3))
                    .put("cost", rounded(point.cost(), 2))
                    .put("bound", rounded(point.bound(), 2))
                    .put("gap", rounded(point.gap(), 8))
                    .put("shortfall_agent_minutes", rounded(point.shortfall(), 3));
        }
    }

    private static BigDecimal hours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3);
    }

    static @Nullable BigDecimal rounded(@Nullable Double value, int decimals) {
        return value == null || value.isNaN() ? null : BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Rounded down, so that it stays proven; a floating-point error is no reason to lose a thousandth. */
    private static BigDecimal proven(double agentMinutes) {
        return BigDecimal.valueOf(agentMinutes + 1e-6).setScale(3, RoundingMode.FLOOR);
    }
}
