package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.hillsboro.accounts.Role;
import org.hillsboro.levels.SimulationJobs;
import org.hillsboro.running.PlanJob.State;
import org.hillsboro.store.Backlog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.Lifecycle;

/** Simulations as durable work; that a killed node's is taken over shows {@link TakenOverPlanTest}. */
class SimulationsTest {

    private static final String ENDLESS = "{\"replications\": 1000000, \"seconds\": 600}";

    private static RunningHillsboro service;
    private static Browser ada;
    private static String plan;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        ada = service.administrator();
        SentCenters.corner().zippedTo(ada, "/api/centers/corner").expect(201);
        plan = planned();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String planned() {
        var ordered = ada.post("/api/plans", "{\"center\": \"corner\", \"steps\": 50}").expect(202);
        WatchedPlan.at(ordered, ada).until("DONE");
        return ordered.header("Location");
    }

    private static WatchedPlan order(String request) {
        return WatchedPlan.at(ada.post(plan + "/simulations", request).expect(202), ada);
    }

    private static UUID idOf(WatchedPlan simulation) {
        return UUID.fromString(simulation.path().substring(simulation.path().lastIndexOf('/') + 1));
    }

    @Test
    void theSameSeedGivesTheSameResultAndMoreContactsAWorseOne() {
        var first = order("{\"demand\": 0.2, \"replications\": 40, \"seed\": 3}").until("DONE");
        var again = order("{\"demand\": 0.2, \"replications\": 40, \"seed\": 3}").until("DONE");
        assertThat(again.path("result")).isEqualTo(first.path("result"));
        assertThat(first.at("/result/replications").asInt()).isEqualTo(40);
        assertThat(first.at("/progress/replications").asInt()).isEqualTo(40);
        assertThat(first.at("/progress/widest").asDouble()).isPositive();
        var planned = order("{\"replications\": 40, \"seed\": 3}").until("DONE");
        String level = "/result/queues/0/week/serviceLevel";
        assertThat(first.at(level).asDouble()).isLessThan(planned.at(level).asDouble());
        assertThat(ada.get(plan + "/simulations?limit=1").expect(200).json().path("total").asInt()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void aStoppedOneKeepsWhatItHas() {
        var simulation = order(ENDLESS);
        simulation.until(job -> job.at("/progress/replications").asInt() > 2);
        ada.post(simulation.path() + "/stop", "").expect(202);
        var stopped = simulation.until("STOPPED");
        assertThat(stopped.at("/result/replications").asInt()).isGreaterThan(2).isEqualTo(stopped.at("/progress/replications").asInt());
        var trail = ada.get("/api/audit?subject=simulation/" + idOf(simulation)).expect(200).json().path("items");
        assertThat(trail.findValuesAsString("action")).contains("order-simulation", "stop-simulation", "end-simulation");
    }

    @Test
    void whatADeadNodeLeftBeginsAnewAndItsLateWordIsNotHeard() {
        var jobs = service.bean(SimulationJobs.class);
        var runner = service.beans(Lifecycle.class).stream()
                .filter(bean -> bean.getClass().getSimpleName().equals("SimulationRunner"))
                .findFirst()
                .orElseThrow();
        runner.stop();
        var simulation = order("{\"replications\": 5}");
        assertThat(service.bean(Backlog.class).figures().oldestWaiting()).as("of the plans").isZero();
        var dead = jobs.begin(idOf(simulation), "dead-node").orElseThrow();
        runner.start();
        var done = simulation.until("DONE");
        assertThat(done.path("attempt").asInt()).isEqualTo(2);
        assertThat(done.path("node").asString()).isNotEqualTo("dead-node");
        assertThat(jobs.tell(dead.id(), dead.attempt(), dead.progress(), null)).isEmpty();
        assertThat(jobs.end(dead.id(), dead.attempt(), State.FAILED, "late")).isFalse();
    }

    @Test
    void itGoesOnAfterARestart() {
        var simulation = order(ENDLESS);
        simulation.until(job -> job.at("/progress/replications").asInt() > 0);
        service.restart();
        ada = ada.at(service.address());
        var after = new WatchedPlan(simulation.path(), ada);
        after.until(job -> job.path("attempt").asInt() == 2 && job.at("/progress/replications").asInt() > 0);
        assertThat(service.bean(SimulationJobs.class).find(idOf(simulation)).orElseThrow().failures()).isZero();
        ada.post(simulation.path() + "/stop", "").expect(202);
        after.until("STOPPED");
    }

    @Test
    void itGoesWithItsPlanAndOutOfReachItIsNotThere() {
        String other = planned();
        var simulation = WatchedPlan.at(ada.post(other + "/simulations", "{\"replications\": 2}").expect(202), ada);
        simulation.until("DONE");
        service.signedIn(Role.SCHEDULER, "elsewhere", null).get(simulation.path()).expect(404);
        service.signedIn(Role.AUDITOR, "corner", null).sendWith("DELETE", simulation.path(), "", "If-Match", "\"1\"").expect(403);
        ada.sendWith("DELETE", simulation.path(), "", "If-Match", "\"1\"").expect(412);
        ada.delete(simulation.path()).expect(428);
        var running = WatchedPlan.at(ada.post(other + "/simulations", ENDLESS).expect(202), ada);
        try (var events = ada.lines(running.path() + "/events")) {
            var heard = events.iterator();
            heard.next();
            ada.sendWith("DELETE", other, "", "If-Match", ada.get(other).expect(200).header("ETag")).expect(204);
            heard.forEachRemaining(line -> assertThat(line).as("until the stream ends").doesNotContain("\"DONE\""));
        }
        ada.get(running.path()).expect(404);
        ada.get(simulation.path()).expect(404);
    }
}
