package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.hillsboro.web.Browser.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A node whose bundled database is killed, or hangs, while it works and answers. */
@Timeout(300)
@TestMethodOrder(OrderAnnotation.class)
class DatabaseKilledTest {

    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(20);

    @TempDir
    private static Path folder;

    private static ServingNode node;
    private static Browser ada;
    private static final List<String> ACKNOWLEDGED = new ArrayList<>();
    private static final List<Answer> REFUSED = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        node = ServingNode.startIn(folder, "-Xmx300m");
        ada = node.administrator();
        SentCenters.corner().zippedTo(ada, "/api/centers/corner").expect(201);
    }

    @AfterAll
    static void stop() throws Exception {
        node.shutDown();
    }

    @Test
    @Order(1)
    void aKilledDatabaseIsStartedAgainAndThePlanGoesOn() throws IOException {
        var plan = WatchedPlan.at(ada.post("/api/plans", "{\"center\": \"corner\", \"seconds\": 60}").expect(202), ada);
        plan.until(now -> now.path("progress").path("cost").isNumber());
        change(5);
        var killed = ServingNode.databaseIn(folder);
        killed.destroyForcibly();
        killed.onExit().join();
        change(30);

        assertThat(REFUSED).as("the outage was felt").isNotEmpty();
        assertThat(accounts()).containsAll(ACKNOWLEDGED);
        var later = plan.now();
        assertThat(later.path("state").asString()).isEqualTo("RUNNING");
        assertThat(later.path("attempt").asInt()).isEqualTo(1);
        assertThat(ada.get("/actuator/prometheus").expect(200).text()).contains("hillsboro_database_restarts_total 1.0");
        ada.post(plan.path() + "/stop", "").expect(202);
        assertThat(plan.until("STOPPED").path("summary").path("hard_violations").asInt()).isZero();
    }

    @Test
    @Order(2)
    void aKilledBackendLosesNothing() throws IOException {
        for (int kills = 0; kills < 3; kills++) {
            var server = ServingNode.databaseIn(folder);
            server.children().filter(ProcessHandle::isAlive).reduce((first, last) -> last).orElseThrow().destroyForcibly();
            change(5);
        }
        assertThat(accounts()).containsAll(ACKNOWLEDGED);
    }

    @Test
    @Order(3)
    void aDatabaseThatHangsKeepsNobodyWaitingForLong() throws Exception {
        var server = ServingNode.databaseIn(folder);
        var all = new ArrayList<>(server.descendants().toList());
        all.add(server);
        signal("-STOP", all);
        var begun = Instant.now();
        try {
            ada.get("/api/session").expect(503);
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(25));
            ada.get("/actuator/health/readiness").expect(503);
            ada.get("/actuator/health/liveness").expect(200);
        } finally {
            signal("-CONT", all);
        }
        change(1);
        ada.get("/actuator/health/readiness").expect(200);
    }

    /** Somebody who makes accounts and, told to come back, does. */
    private static void change(int times) {
        int wanted = ACKNOWLEDGED.size() + times;
        while (ACKNOWLEDGED.size() < wanted) {
            String email = "a" + ACKNOWLEDGED.size() + "." + REFUSED.size() + "@example.com";
            var begun = Instant.now();
            var answer = ada.post("/api/accounts", """
                    {"email": "%s", "name": "Someone", "role": "HR"}""".formatted(email));
            assertThat(Duration.between(begun, Instant.now())).isLessThan(A_FEW_SECONDS);
            if (answer.status() == 503) {
                assertThat(answer.header("Retry-After")).isEqualTo("2");
                assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
                REFUSED.add(answer);
            } else {
                answer.expect(201);
                ACKNOWLEDGED.add(email);
            }
        }
    }

    private static List<String> accounts() {
        var page = ada.until(() -> Optional.of(ada.get("/api/accounts?limit=500")).filter(answer -> answer.status() == 200));
        return StreamSupport.stream(page.json().path("items").spliterator(), false)
                .map(account -> account.path("email").asString())
                .toList();
    }

    private static void signal(String signal, List<ProcessHandle> processes) throws Exception {
        var words = new ArrayList<>(List.of("kill", signal));
        processes.forEach(process -> words.add(Long.toString(process.pid())));
        new ProcessBuilder(words).inheritIO().start().waitFor();
    }
}
