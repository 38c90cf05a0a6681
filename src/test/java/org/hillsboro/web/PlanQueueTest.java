package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.drafts.FinishedPlans;
import org.hillsboro.keeping.Centers;
import org.hillsboro.running.JobQueue;
import org.hillsboro.running.OrderPlan;
import org.hillsboro.running.PlanJobs;
import org.hillsboro.running.PlanRequest;
import org.hillsboro.running.PlanRequests;
import org.hillsboro.running.QueueFull;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One node that runs one plan at a time: how many may wait, and who is next. */
@Timeout(240)
class PlanQueueTest {

    private static RunningHillsboro service;
    private static Browser ada;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        ada = service.administrator();
        for (String id : List.of("busy", "quiet", "third")) {
            SentCenters.corner().zippedTo(ada, "/api/centers/" + id).expect(201);
        }
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static WatchedPlan order(String center, String limit) {
        return WatchedPlan.at(
                ada.post("/api/plans", "{\"center\": \"%s\", %s}".formatted(center, limit)).expect(202), ada);
    }

    @Test
    void centersTakeTurnsHoweverMuchOneOrders() {
        var first = order("busy", "\"seconds\": 60");
        first.until("RUNNING"::equals, "state");
        var busy = new ArrayList<WatchedPlan>();
        for (int i = 0; i < 4; i++) {
            busy.add(order("busy", "\"steps\": 0"));
        }
        var others = List.of(order("quiet", "\"steps\": 0"), order("quiet", "\"steps\": 0"), order("third", "\"steps\": 0"));
        ada.post(first.path() + "/stop", "").expect(202);

        busy.getLast().until("DONE");
        var ended = new ArrayList<WatchedPlan>(busy);
        ended.addAll(others);
        ended.sort(Comparator.comparing(plan -> Instant.parse(plan.now().path("ended").asString())));
        var centers = ended.stream().map(plan -> plan.now().path("center").asString()).toList();
        assertThat(centers).containsExactly("busy", "quiet", "third", "busy", "quiet", "busy", "busy");
    }

    @Test
    void aRestartGoesOnWithThePlan() {
        var before = order("quiet", "\"seconds\": 600");
        before.until(plan -> plan.path("progress").path("cost").isNumber());
        service.restart();
        ada = ada.at(service.address());
        var plan = new WatchedPlan(before.path(), ada);
        var goingOn = plan.until(next -> next.path("attempt").asInt() == 2 && next.path("state").asString().equals("RUNNING"));
        assertThat(goingOn.path("reason").asString()).isEmpty();
        ada.post(plan.path() + "/stop", "").expect(202);
        assertThat(plan.until("STOPPED").path("summary").path("hard_violations").asInt()).isZero();
    }

    @Test
    void theQueueIsBounded() {
        var running = order("busy", "\"seconds\": 60");
        running.until("RUNNING"::equals, "state");
        var bounded = new OrderPlan(service.bean(PlanJobs.class), service.bean(PlanRequests.class),
                service.bean(FinishedPlans.class), service.bean(JobQueue.class), service.bean(AuditTrail.class), service.bean(InTransaction.class), Clock.systemUTC(), 2);
        var center = service.bean(Centers.class).latest("quiet").orElseThrow();
        var request = new PlanRequest(null, 60, 0L, null, 0, 0.5, List.of(), null);
        var by = new UUID(9, 9);
        var waiting = List.of(
                bounded.order(new UUID(9, 1), center, request, by, "key-1"),
                bounded.order(new UUID(9, 2), center, request, by, "key-2"));
        assertThatThrownBy(() -> bounded.order(new UUID(9, 3), center, request, by, "key-3")).isInstanceOf(QueueFull.class);
        assertThat(bounded.order(new UUID(9, 4), center, request, by, "key-1").id()).isEqualTo(waiting.getFirst().id());

        for (var job : waiting) {
            assertThat(ada.post("/api/plans/" + job.id() + "/stop", "").expect(202).json().path("state").asString())
                    .isEqualTo("STOPPED");
        }
        ada.post(running.path() + "/stop", "").expect(202);
        running.until("STOPPED");
    }
}
