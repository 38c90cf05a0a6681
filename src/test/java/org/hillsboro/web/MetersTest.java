package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hillsboro.accounts.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator's Prometheus sees and {@code docs/operating.md} tells of it. */
class MetersTest {

    private static final Path OPERATING = Path.of("docs/operating.md");

    /** Of the bundled database, which a test's service has not. */
    private static final Set<String> OF_SERVE_ALONE = Set.of("hillsboro_database_restarts_total");

    private static RunningHillsboro service;
    private static Browser ada;

    @TempDir
    private static Path scratch;

    @BeforeAll
    static void work() {
        service = RunningHillsboro.start();
        ada = service.administrator();
        var sue = service.signedIn(Role.SCHEDULER, null, null);
        String draft = DraftedCenter.in(service, scratch, "small").draft(sue, """
                ann MON 08:00 |####|
                cid MON 12:00 |####|
                """);
        String drop = "{\"edit\": {\"kind\": \"DropShift\", \"shift\": \"2026-W10-1\"}, \"baseVersion\": 0}";
        sue.post(draft + "/edits", drop).expect(200);
        sue.post(draft + "/edits", drop).expect(409);
        sue.with("Idempotency-Key", "a").post(draft + "/publish", "").expect(201);
        SentCenters.corner().zippedTo(ada, "/api/centers/corner").expect(201);
        var plan = WatchedPlan.at(ada.post("/api/plans", "{\"center\": \"corner\", \"seconds\": 1}").expect(202), ada);
        plan.until("DONE");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void whatWasDoneIsCounted() {
        var metrics = ada.get("/actuator/prometheus").expect(200).text();
        assertThat(metrics)
                .contains("hillsboro_edits_seconds_count{outcome=\"applied\"} 1\n")
                .contains("hillsboro_edits_seconds_count{outcome=\"conflict\"} 1\n")
                .contains("hillsboro_publications 1.0\n")
                .contains("hillsboro_plans_running 0.0\n", "hillsboro_plans_waiting 0.0\n", "hillsboro_node_plans 0.0\n")
                .contains("hillsboro_plan_gap_count 1\n")
                .contains("hillsboro_plan_search_seconds_count{state=\"DONE\"} 1\n");
        assertThat(metrics).containsPattern("http_server_requests_seconds_bucket\\{[^}]*uri=\"/api/drafts/\\{id}/edits\",le=\"0.4\"} [1-9]");
    }

    @Test
    void routesAndNotPathsAreCounted() {
        ada.get("/api/centers/secret-name").expect(404);
        ada.get("/nowhere/secret-name").expect(404);
        assertThat(ada.get("/actuator/prometheus").expect(200).text()).doesNotContain("secret-name");
    }

    @Test
    void aTokenOfTheRightScopeReadsThemAndNobodyElse() {
        assertThat(service.browser().with("Authorization", "Bearer " + token("METRICS_READ")).get("/actuator/prometheus").expect(200).text())
                .contains("hillsboro_plans_waiting");
        service.browser().with("Authorization", "Bearer " + token("PLANS_READ")).get("/actuator/prometheus").expect(403);
        service.signedIn(Role.SCHEDULER, null, null).get("/actuator/prometheus").expect(403);
        service.browser().get("/actuator/prometheus").expect(401);
    }

    @Test
    void healthIsOpenAndTellsNoDetails() {
        for (String path : new String[] {"", "/liveness", "/readiness"}) {
            assertThat(service.browser().get("/actuator/health" + path).expect(200).json().path("status").asString()).isEqualTo("UP");
            assertThat(service.browser().get("/actuator/health" + path).text()).doesNotContain("PostgreSQL", "components");
        }
    }

    @Test
    void theGuideNamesEveryMetricOfOurs() throws IOException {
        var exported = new TreeSet<>(OF_SERVE_ALONE);
        Pattern.compile("(?m)^# TYPE (hillsboro_\\w+) ").matcher(ada.get("/actuator/prometheus").expect(200).text()).results()
                .map(found -> found.group(1))
                .filter(name -> !name.endsWith("_max"))
                .forEach(exported::add);
        assertThat(firstCells("hillsboro_\\w+")).isEqualTo(exported);
    }

    @Test
    void theGuideNamesEverySettingOfOursWithItsDefault() throws IOException {
        var settings = new Properties();
        try (var in = getClass().getResourceAsStream("/service.properties")) {
            settings.load(in);
        }
        var ours = new TreeSet<String>();
        settings.stringPropertyNames().stream().filter(name -> name.startsWith("hillsboro.")).forEach(ours::add);
        assertThat(firstCells("hillsboro\\.[a-z.-]+")).isEqualTo(ours);
        String guide = Files.readString(OPERATING);
        assertThat(ours).allSatisfy(name -> assertThat(guide)
                .contains("| `" + name + "` | " + (settings.getProperty(name) + " ").stripLeading() + "| "));
    }

    private static Set<String> firstCells(String name) throws IOException {
        var cells = new TreeSet<String>();
        Pattern.compile("(?m)^\\| `(" + name + ")` \\|").matcher(Files.readString(OPERATING)).results()
                .forEach(found -> cells.add(found.group(1)));
        return cells;
    }

    private static String token(String scope) {
        return ada.post("/api/tokens", "{\"name\": \"prometheus\", \"scopes\": [\"%s\"]}".formatted(scope))
                .expect(201).json().path("secret").asString();
    }
}
