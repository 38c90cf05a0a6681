package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A node with a plan in hand that is asked to end, and the one that is started in its place. */
@Timeout(300)
class ShutdownTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsInHandIsGivenBackAndTheNextStartGoesOn() throws Exception {
        ServingNode first = ServingNode.startIn(folder, "-Xmx300m", "--log-format", "json");
        var ada = first.administrator();
        SentCenters.corner().zippedTo(ada, "/api/centers/corner").expect(201);
        var plan = WatchedPlan.at(ada.post("/api/plans", "{\"center\": \"corner\", \"seconds\": 60}").expect(202), ada);
        var running = plan.until(now -> now.path("progress").path("cost").isNumber());
        var stream = CompletableFuture.supplyAsync(() -> {
            try (var lines = ada.lines(plan.path() + "/events")) {
                return lines.filter(line -> line.startsWith("data:")).count();
            }
        });
        ada.until(() -> first.lines().stream().filter(line -> line.contains("\"route\":\"/api/centers/{id}\"")).findFirst());
        assertThat(logOf(first)).allSatisfy(line -> {
            var said = new JsonMapper().readTree(line);
            assertThat(said.path("request").asString()).isNotEmpty();
            assertThat(said.path("millis").isNumber()).isTrue();
        }).anySatisfy(line -> assertThat(line).contains("\"account\":")).noneSatisfy(line ->
                assertThat(line).containsPattern("ada@example|correct horse|Ada|/api/centers/corner"));
        var database = ServingNode.databaseIn(folder);

        var asked = Instant.now();
        assertThat(first.shutDown()).isEqualTo(143);
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(20));
        assertThat(stream.join()).as("the stream ends as streams do").isPositive();
        assertThat(database.isAlive()).isFalse();

        assertThat(first.lines()).noneMatch(line -> line.contains("ERROR"));
        try (var second = ServingNode.startIn(folder, "-Xmx300m")) {
            var there = ada.at(second.address());
            var again = new WatchedPlan(plan.path(), there);
            var taken = again.until(now -> now.path("attempt").asInt() == 2 && now.path("progress").path("cost").isNumber());
            assertThat(taken.path("reason").asString()).as("no failure").isEmpty();
            assertThat(taken.path("progress").path("elapsed").asDouble())
                    .isGreaterThanOrEqualTo(running.path("progress").path("elapsed").asDouble());
            there.post(plan.path() + "/stop", "").expect(202);
            again.until("STOPPED");
            second.shutDown();
        }
    }

    private static List<String> logOf(ServingNode node) {
        return node.lines().stream().filter(line -> line.contains("AccessLog")).toList();
    }
}
