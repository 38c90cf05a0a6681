package org.hillsboro.web;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.hillsboro.accounts.Role;
import org.hillsboro.auditing.AuditEntry;
import org.hillsboro.auditing.AuditTrail;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** A scheduler looks at the forecast, adjusts it, looks at the requirement, and only then has a roster made. */
@Timeout(120)
class PlanStagesTest {

    private static final String MONDAY = "from=2026-03-02T05:00:00Z&to=2026-03-03T05:00:00Z";

    private static RunningHillsboro service;
    private static Browser ada;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        ada = service.administrator();
        SentCenters.corner().zippedTo(ada, "/api/centers/corner").expect(201);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static WatchedPlan order(String more) {
        return WatchedPlan.at(ada.post("/api/plans", "{\"center\": \"corner\", " + more + "}").expect(202), ada);
    }

    private static void resume(WatchedPlan plan, String wish) {
        ada.post(plan.path() + "/resume", wish).expect(202);
    }

    private static String adjustment(String queue, double factor) {
        return "[{\"queue\": \"%s\", \"from\": \"2026-03-02T05:00:00Z\", \"to\": \"2026-03-03T05:00:00Z\", \"factor\": %s}]"
                .formatted(queue, factor);
    }

    private static List<String> files(WatchedPlan plan) {
        return StreamSupport.stream(ada.get(plan.path() + "/files").expect(200).json().path("items").spliterator(), false)
                .map(file -> file.path("name").asString())
                .toList();
    }

    private static JsonNode noon(WatchedPlan plan, String stage) {
        var page = ada.get(plan.path() + "/" + stage + "?from=2026-03-02T17:00:00Z&to=2026-03-02T17:15:00Z").expect(200).json();
        assertThat(page.path("total").asInt()).isEqualTo(1);
        return page.path("items").get(0);
    }

    @Test
    void forecastThenAdjustmentsThenRequirementThenRoster() {
        var plan = order("\"until\": \"FORECAST\", \"seconds\": 2");
        plan.until("DONE");
        assertThat(files(plan)).containsExactly("forecast.csv");
        ada.get(plan.path() + "/requirement").expect(404);
        String forecast = ada.get(plan.path() + "/files/forecast.csv").expect(200).text();
        double mean = noon(plan, "forecast").path("forecast").path("mean").asDouble();
        assertThat(mean).isPositive();
        assertThat(noon(plan, "forecast").path("adjusted").isNull()).isTrue();

        resume(plan, "{\"until\": \"REQUIREMENT\"}");
        plan.until("DONE");
        assertThat(files(plan)).containsExactly("forecast.csv", "requirement.csv");
        int required = noon(plan, "requirement").path("required").asInt();

        resume(plan, "{\"adjustments\": %s}".formatted(adjustment("voice", 20)));
        plan.until("DONE");
        var adjusted = noon(plan, "forecast");
        assertThat(adjusted.path("forecast").path("mean").asDouble()).isEqualTo(mean);
        assertThat(adjusted.path("adjusted").path("mean").asDouble()).isEqualTo(20 * mean);
        assertThat(noon(plan, "requirement").path("required").asInt()).isGreaterThan(required);
        assertThat(ada.get(plan.path() + "/files/forecast.csv").text()).isNotEqualTo(forecast);

        resume(plan, "{\"adjustments\": [], \"until\": \"ROSTER\"}");
        assertThat(plan.until("DONE").path("summary").path("hard_violations").asInt()).isZero();
        assertThat(ada.get(plan.path() + "/files/requirement.csv").expect(200).text().lines())
                .filteredOn(row -> row.startsWith("2026-03-02T12:00-05:00,"))
                .singleElement(as(InstanceOfAssertFactories.STRING))
                .as("by the formula, whatever the simulation made of it")
                .endsWith("," + required);
        assertThat(ada.get(plan.path() + "/files/forecast.csv").text()).isEqualTo(forecast);
        ada.get(plan.path() + "/files/roster.csv").expect(200);

        var requests = ada.get(plan.path() + "/requests").expect(200).json();
        assertThat(StreamSupport.stream(requests.path("items").spliterator(), false)
                        .map(given -> given.path("request").path("until").asString() + given.path("request").path("adjustments").size()))
                .containsExactly("ROSTER0", "REQUIREMENT1", "REQUIREMENT0", "FORECAST0");
        var resumed = service.bean(AuditTrail.class).after(0, 10_000).stream()
                .filter(entry -> entry.action().equals("resume-plan"))
                .toList();
        assertThat(resumed).extracting(AuditEntry::before).first().asString().contains("FORECAST").doesNotContain("REQUIREMENT");
    }

    @Test
    void forecastAndRequirementAreThereWhileTheRosterIsSearched() {
        var plan = order("\"seconds\": 60");
        plan.until(now -> now.path("progress").path("cost").isNumber());
        assertThat(files(plan)).containsExactly("forecast.csv", "requirement.csv");
        assertThat(ada.get(plan.path() + "/forecast?queue=voice&" + MONDAY).expect(200).json().path("total").asInt()).isEqualTo(96);
        assertThat(ada.get(plan.path() + "/requirement?limit=10").json().path("items")).hasSize(10);
        ada.post(plan.path() + "/stop", "").expect(202);
        plan.until("STOPPED");
    }

    @Test
    void otherAdjustmentsMakeAFinishedRosterAnew() {
        var plan = order("\"steps\": 0");
        double before = plan.until("DONE").path("summary").path("shortfall_agent_minutes").asDouble();
        resume(plan, "{\"adjustments\": %s}".formatted(adjustment("voice", 0)));
        assertThat(plan.until("DONE").path("summary").path("shortfall_agent_minutes").asDouble()).isLessThan(before);
        assertThat(noon(plan, "requirement").path("required").asInt()).isZero();
    }

    @Test
    void whatMakesNoSenseIsRefusedAndChangesNothing() {
        var plan = order("\"until\": \"REQUIREMENT\"");
        plan.until("DONE");
        String seen = ada.get(plan.path()).header("ETag");
        ada.post(plan.path() + "/resume", "{}").expect(422);
        ada.post(plan.path() + "/resume", "{\"until\": \"FORECAST\"}").expect(422);
        ada.post(plan.path() + "/resume", "{\"until\": \"SOLVED\"}").expect(400);
        var misspelled = ada.post(plan.path() + "/resume", "{\"adjustments\": %s}".formatted(adjustment("voices", 2))).expect(422);
        assertThat(misspelled.text()).contains("adjustments[0].queue", "voice");
        ada.post(plan.path() + "/resume", "{\"risk\": 1}").expect(422);
        ada.get(plan.path() + "/forecast?queue=voices").expect(422);
        ada.get(plan.path() + "/forecast?limit=501").expect(400);
        assertThat(ada.get(plan.path()).header("ETag")).isEqualTo(seen);
        var stranger = service.signedIn(Role.SCHEDULER, "elsewhere", null);
        for (String part : List.of("/forecast", "/requirement", "/requests")) {
            stranger.get(plan.path() + part).expect(404);
        }
    }

    @Test
    void aPlanThatNobodyMadeADraftOfIsRemoved() {
        var plan = order("\"steps\": 0");
        plan.until("DONE");
        String seen = ada.get(plan.path()).header("ETag");
        ada.delete(plan.path()).expect(428);
        ada.sendWith("DELETE", plan.path(), "", "If-Match", "\"1\"").expect(412);
        String id = plan.path().substring("/api/plans/".length());
        String draft = ada.post("/api/drafts", "{\"plan\": \"%s\"}".formatted(id)).expect(201).header("Location");
        ada.sendWith("DELETE", plan.path(), "", "If-Match", seen).expect(409);
        ada.get(draft).expect(200);

        var other = order("\"seconds\": 60");
        other.until(now -> now.path("progress").path("cost").isNumber());
        ada.post(other.path() + "/stop", "").expect(202);
        other.until("STOPPED");
        ada.sendWith("DELETE", other.path(), "", "If-Match", ada.get(other.path()).header("ETag")).expect(204);
        ada.get(other.path()).expect(404);
        ada.get(other.path() + "/files").expect(404);
        assertThat(service.bean(AuditTrail.class).after(0, 10_000))
                .anyMatch(entry -> entry.action().equals("remove-plan") && other.path().endsWith(entry.subject().substring("plan/".length())));
    }
}
