package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hillsboro.running.Checkpoint;
import org.hillsboro.running.PlanJobs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** Real processes on one database, of which one dies, or ends, while it plans. */
@Timeout(300)
class TakenOverPlanTest {

    private static RunningHillsboro service;
    private static Browser ada;
    private static final List<ServingNode> NODES = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        service = RunningHillsboro.start();
        ada = service.administrator();
        SentCenters.corner().zippedTo(ada, "/api/centers/corner").expect(201);
        service.takeNoPlans();
        NODES.addAll(ServingNode.start(4, service.database()));
    }

    @AfterAll
    static void stop() {
        NODES.forEach(ServingNode::close);
        service.close();
    }

    @Test
    void aKilledNodesPlanIsTakenOverFromItsCheckpointWithTheForecastOfAnEarlierStage() {
        var plan = WatchedPlan.at(ada.post("/api/plans", "{\"center\": \"corner\", \"until\": \"FORECAST\"}").expect(202), ada);
        plan.until("DONE");
        String forecast = ada.get(plan.path() + "/files/forecast.csv").expect(200).text();
        ada.post(plan.path() + "/resume", "{\"until\": \"ROSTER\"}").expect(202);
        var running = plan.until(TakenOverPlanTest::hasRoster);
        var before = checkpointOf(plan, running);
        nodeOf(running).kill();
        var killed = Instant.now();

        var second = plan.until(progress -> progress.path("attempt").asInt() == 3);
        assertThat(Duration.between(killed, Instant.now())).isLessThan(Duration.ofSeconds(30));
        assertThat(second.path("node").asString()).isNotEqualTo(running.path("node").asString());
        endsNoWorse(plan, before);
        assertThat(ada.get(plan.path() + "/files/forecast.csv").text()).isEqualTo(forecast);
    }

    @Test
    void aKilledNodesSimulationBeginsAnewElsewhere() {
        var plan = WatchedPlan.at(ada.post("/api/plans", "{\"center\": \"corner\", \"steps\": 50}").expect(202), ada);
        plan.until("DONE");
        var simulation = WatchedPlan.at(
                ada.post(plan.path() + "/simulations", "{\"replications\": 1000000, \"seconds\": 600}").expect(202), ada);
        var running = simulation.until(job -> job.at("/progress/replications").asInt() > 0);
        nodeOf(running).kill();
        var second = simulation.until(job -> job.path("attempt").asInt() == 2 && job.at("/progress/replications").asInt() > 0);
        assertThat(second.path("node").asString()).isNotEqualTo(running.path("node").asString());
        ada.post(simulation.path() + "/stop", "").expect(202);
        assertThat(simulation.until("STOPPED").at("/result/replications").asInt()).isPositive();
    }

    @Test
    void aNodeThatShutsDownLeavesItsPlanToOthersAtOnce() throws Exception {
        var plan = order(60);
        var running = plan.until(TakenOverPlanTest::hasRoster);
        nodeOf(running).shutDown();
        var before = service.bean(PlanJobs.class).checkpoint(idOf(running)).orElseThrow();

        var second = plan.until(progress -> progress.path("attempt").asInt() == 2);
        assertThat(second.path("node").asString()).isNotEqualTo(running.path("node").asString());
        assertThat(service.bean(PlanJobs.class).find(idOf(running)).orElseThrow().failures()).isZero();
        endsNoWorse(plan, before);
    }

    private static void endsNoWorse(WatchedPlan plan, Checkpoint before) {
        ada.post(plan.path() + "/stop", "").expect(202);
        var summary = plan.until("STOPPED").path("summary");
        assertThat(summary.path("hard_violations").asInt()).isZero();
        assertThat(value(summary)).isLessThanOrEqualTo(value(before, summary) + 0.001);
    }

    private static Checkpoint checkpointOf(WatchedPlan plan, JsonNode running) {
        var jobs = service.bean(PlanJobs.class);
        plan.until(progress -> jobs.checkpoint(idOf(running)).isPresent());
        return jobs.checkpoint(idOf(running)).orElseThrow();
    }

    private static UUID idOf(JsonNode plan) {
        return UUID.fromString(plan.path("id").asString());
    }

    private static WatchedPlan order(int seconds) {
        return WatchedPlan.at(
                ada.post("/api/plans", "{\"center\": \"corner\", \"seconds\": %d}".formatted(seconds)).expect(202), ada);
    }

    private static boolean hasRoster(JsonNode plan) {
        return plan.path("progress").path("cost").isNumber();
    }

    private static ServingNode nodeOf(JsonNode plan) {
        return NODES.stream().filter(node -> node.isNamed(plan.path("node").asString())).findFirst().orElseThrow();
    }

    private static double value(JsonNode summary) {
        return summary.path("cost").asDouble()
                + summary.path("shortfall_price").asDouble() * summary.path("shortfall_agent_minutes").asDouble();
    }

    private static double value(Checkpoint checkpoint, JsonNode summary) {
        return checkpoint.cost().doubleValue()
                + summary.path("shortfall_price").asDouble() * checkpoint.shortfall();
    }
}
