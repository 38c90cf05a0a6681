package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two plans may wait, and no node takes any. */
class FullQueueTest {

    private static final String MOST_WAITING = "hillsboro.plans.waiting";

    private static RunningHillsboro service;
    private static Browser ada;

    @BeforeAll
    static void start() {
        System.setProperty(MOST_WAITING, "2");
        try {
            service = RunningHillsboro.start();
        } finally {
            System.clearProperty(MOST_WAITING);
        }
        service.takeNoPlans();
        ada = service.administrator();
        SentCenters.corner().zippedTo(ada, "/api/centers/corner").expect(201);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Browser.Answer order(String key) {
        return ada.sendWith("POST", "/api/plans", "{\"center\": \"corner\"}", "Idempotency-Key", key);
    }

    @Test
    void theThirdIsAskedToComeBackUntilOneThatWaitsIsStopped() {
        String first = order("1").expect(202).header("Location");
        order("2").expect(202);

        var full = order("3").expect(503);
        assertThat(Integer.parseInt(full.header("Retry-After"))).isPositive();
        assertThat(full.json().path("detail").asString()).contains("2 plans wait");
        assertThat(order("1").expect(202).header("Location")).as("asked again, not anew").isEqualTo(first);

        assertThat(ada.post(first + "/stop", "").expect(202).json().path("state").asString()).isEqualTo("STOPPED");
        order("3").expect(202);
        ada.post(first + "/resume", "{}").expect(503);
        assertThat(ada.get(first).json().path("state").asString()).isEqualTo("STOPPED");
    }
}
