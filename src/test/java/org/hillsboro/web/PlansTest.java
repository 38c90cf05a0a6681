package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.hillsboro.accounts.Role;
import org.hillsboro.cli.HillsboroCommand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@Timeout(240)
class PlansTest {

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

    @Test
    void aPlanIsOrderedRunAndRead() {
        var accepted = ada.post("/api/plans", "{\"center\": \"corner\", \"seconds\": 3, \"seed\": 7}").expect(202);
        var plan = WatchedPlan.at(accepted, ada).until("DONE");

        assertThat(plan.path("summary").path("hard_violations").asInt()).isZero();
        assertThat(plan.path("summary").path("seed").asInt()).isEqualTo(7);
        assertThat(plan.path("summary").path("shifts").asInt()).isPositive();
        assertThat(plan.path("progress").path("cost").asDouble()).isEqualTo(plan.path("summary").path("cost").asDouble());
        String files = accepted.header("Location") + "/files";
        assertThat(values(ada.get(files).expect(200).json().path("items"), "name")).contains(
                "summary.json", "roster.csv", "coverage.csv", "deferred.csv", "forecast.csv", "requirement.csv", "report.html", "payroll.csv",
                "calendars/A1.ics");
        assertThat(ada.get(files + "/roster.csv").expect(200).text())
                .startsWith("agent,shift,activity,start,end,paid,queues\n");
        assertThat(ada.get(files + "/calendars/A1.ics").expect(200).header("Content-Type")).startsWith("text/calendar");
        assertThat(ada.get(files + "/report.html").expect(200).header("Content-Security-Policy"))
                .contains("style-src 'unsafe-inline'").doesNotContain("'self' data");
        ada.get(files + "/nothing.csv").expect(404);
    }

    @Test
    void aPlanIsStoppedWithItsBestRosterAndResumedFromIt() {
        var plan = order("\"seconds\": 600");
        plan.until(progress -> progress.path("progress").path("cost").isNumber());
        ada.post(plan.path() + "/resume", "{\"seconds\": 1}").expect(409);
        ada.post(plan.path() + "/stop", "").expect(202);
        var stopped = plan.until("STOPPED").path("summary");
        assertThat(stopped.path("hard_violations").asInt()).isZero();
        ada.get(plan.path() + "/files/roster.csv").expect(200);
        String forecast = ada.get(plan.path() + "/files/forecast.csv").text();
        String requirement = ada.get(plan.path() + "/files/requirement.csv").text();

        ada.post(plan.path() + "/resume", "{\"seconds\": -1}").expect(422);
        ada.post(plan.path() + "/resume", "{\"seconds\": 2}").expect(202);
        var resumed = plan.until("DONE");
        assertThat(resumed.path("attempt").asInt()).isEqualTo(2);
        assertThat(value(resumed.path("summary"))).isLessThanOrEqualTo(value(stopped) + 0.001);
        assertThat(ada.get(plan.path() + "/files/forecast.csv").text()).isEqualTo(forecast);
        assertThat(ada.get(plan.path() + "/files/requirement.csv").text()).isEqualTo(requirement);
    }

    private static double value(JsonNode summary) {
        return summary.path("cost").asDouble()
                + summary.path("shortfall_price").asDouble() * summary.path("shortfall_agent_minutes").asDouble();
    }

    @Test
    void itsFilesAreThoseOfTheCommandLine(@TempDir Path here) throws IOException {
        var plan = order("\"steps\": 300, \"seed\": 5");
        plan.until("DONE");
        var center = Files.createDirectory(here.resolve("center"));
        for (var file : SentCenters.corner().files().entrySet()) {
            Files.write(center.resolve(file.getKey()), file.getValue());
        }
        int status = HillsboroCommand.run(List.of(),
                "plan", center.toString(), "--steps", "300", "--seed", "5", "--out", here.resolve("plan").toString());
        assertThat(status).isZero();
        for (String name : List.of("roster.csv", "coverage.csv", "forecast.csv", "requirement.csv", "payroll.csv")) {
            assertThat(ada.get(plan.path() + "/files/" + name).expect(200).text())
                    .as(name)
                    .isEqualTo(Files.readString(here.resolve("plan").resolve(name)));
        }
    }

    @Test
    void theSameKeyGivesTheSamePlan() {
        String body = "{\"center\": \"corner\", \"steps\": 0}";
        var retrying = ada.at(service.address()).with("Idempotency-Key", "once");
        String first = retrying.post("/api/plans", body).expect(202).header("Location");
        assertThat(retrying.post("/api/plans", body).expect(202).header("Location")).isEqualTo(first);
        retrying.post("/api/plans", "{\"center\": \"corner\", \"steps\": 1}").expect(422);
        assertThat(ada.post("/api/plans", body).expect(202).header("Location")).isNotEqualTo(first);
    }

    @Test
    void everythingThatIsWrongWithAnOrderIsSaidAtOnce() {
        var answer = ada.post("/api/plans", """
                {"center": "corner", "week": "2026-10", "seconds": -1, "gap": 2, "risk": 1}""").expect(422);
        assertThat(values(answer.json().path("problems"), "column")).containsExactly("week", "seconds", "gap", "risk");
        ada.post("/api/plans", "{}").expect(422);
        ada.post("/api/plans", "{\"center\": \"nowhere\"}").expect(404);
        ada.post("/api/plans", "{\"center\": \"corner\", \"adjustments\": [{\"queue\": \"voice\"}]}").expect(422);
    }

    @Test
    void aPlanIsLikeAnEarlierOneOfItsCenterForWhatGoodwillAllows() {
        var earlier = order("\"steps\": 2000").until("DONE");
        var plan = order("\"steps\": 2000, \"goodwill\": 0.1, \"like\": \"%s\"".formatted(earlier.path("id").asString())).until("DONE");
        var summary = plan.path("summary");
        assertThat(summary.path("goodwill").path("allowed").asDouble()).isEqualTo(0.1);
        assertThat(summary.path("goodwill").path("spent").asDouble()).isBetween(0.0, 0.1);
        assertThat(summary.path("changes").path("shifts_kept").asInt() + summary.path("changes").path("shifts_moved").asInt()
                + summary.path("changes").path("shifts_dropped").asInt()).isEqualTo(earlier.path("summary").path("shifts").asInt());

        var refused = ada.post("/api/plans", "{\"center\": \"corner\", \"goodwill\": 1.5}").expect(422);
        assertThat(values(refused.json().path("problems"), "column")).containsExactly("goodwill");
        refused = ada.post("/api/plans", """
                {"center": "corner", "like": "00000000-0000-0000-0000-000000000001"}""").expect(422);
        assertThat(values(refused.json().path("problems"), "column")).containsExactly("like");
    }

    @Test
    void aWeekThatTheCenterKnowsNothingOfFailsWithTheSameProblems() {
        var failed = order("\"week\": \"2020-W10\"").until("FAILED");
        assertThat(failed.path("problems").get(0).path("file").asString()).isEqualTo("contacts.csv");
        assertThat(failed.path("problems").get(0).path("value").asString()).isEqualTo("2020-W10");
        assertThat(failed.path("summary").isMissingNode() || failed.path("summary").isNull()).isTrue();
    }

    @Test
    void adjustmentsChangeTheForecastAndStandInThePlan() {
        String day = "\"from\": \"2026-03-02T00:00:00-05:00\", \"to\": \"2026-03-03T00:00:00-05:00\"";
        var plan = order("\"steps\": 0, \"adjustments\": [{\"queue\": \"voice\", " + day + ", \"factor\": 0}]");
        var done = plan.until("DONE");
        assertThat(done.path("summary").path("warnings").toString()).contains("adjusted by hand");
        var forecast = ada.get(plan.path() + "/files/forecast.csv").expect(200).text();
        assertThat(forecast).contains("2026-03-02T12:00-05:00,voice,0,0,0,0,").doesNotContain("2026-03-03T12:00-05:00,voice,0,");

        var failed = order("\"adjustments\": [{\"queue\": \"voices\", " + day + ", \"factor\": 2}]").until("FAILED");
        assertThat(failed.path("problems").get(0).path("maybe").asString()).contains("voice");
    }

    @Test
    void whoMaySeeWhat() {
        var plan = order("\"steps\": 0");
        plan.until("DONE");
        String files = plan.path() + "/files";
        var scheduler = service.signedIn(Role.SCHEDULER, "corner", null);
        assertThat(values(scheduler.get(files).expect(200).json().path("items"), "name")).contains("roster.csv").doesNotContain("payroll.csv");
        scheduler.get(files + "/payroll.csv").expect(404);
        var auditor = service.signedIn(Role.AUDITOR, null, null);
        assertThat(values(auditor.get(files).expect(200).json().path("items"), "name")).contains("roster.csv").doesNotContain("report.html");
        assertThat(auditor.get(plan.path()).expect(200).json().path("progress").path("cost").isNumber()).isFalse();
        auditor.post(plan.path() + "/stop", "").expect(403);
        var vendor = service.signedIn(Role.VENDOR_SCHEDULER, "corner", null, "vendor");
        assertThat(values(vendor.get(files).expect(200).json().path("items"), "name"))
                .containsExactly("calendars/V1.ics", "calendars/V2.ics", "coverage.csv", "deferred.csv", "forecast.csv", "requirement.csv", "roster.csv", "service.csv");
        assertThat(vendor.get(files + "/roster.csv").expect(200).text()).contains("V1,").doesNotContain("A1,");
        vendor.get(files + "/calendars/A1.ics").expect(404);
        var stranger = service.signedIn(Role.SCHEDULER, "elsewhere", null);
        stranger.get(plan.path()).expect(404);
        stranger.get(plan.path() + "/events").expect(404);
        stranger.get(files + "/roster.csv").expect(404);
        stranger.post("/api/plans", "{\"center\": \"corner\"}").expect(404);
        assertThat(stranger.get("/api/plans").expect(200).json().path("total").asInt()).isZero();
        service.browser().get(plan.path()).expect(401);
    }

    @Test
    void plansAreListedThePartThatIsAskedFor() {
        var last = order("\"steps\": 0");
        var page = ada.get("/api/plans?center=corner&limit=1").expect(200).json();
        assertThat(page.path("items").size()).isEqualTo(1);
        assertThat(last.path()).endsWith(page.path("items").get(0).path("id").asString());
        assertThat(page.path("total").asInt()).isPositive();
        ada.get("/api/plans?limit=501").expect(400);
        last.until("DONE");
        var seen = ada.get(last.path()).expect(200).header("ETag");
        ada.at(service.address()).with("If-None-Match", seen).get(last.path()).expect(304);
    }

    @Test
    void aWatcherWhoComesBackHearsOnlyWhatIsNew() {
        var plan = order("\"steps\": 0");
        plan.until("DONE");
        String version = ada.get(plan.path()).header("ETag").replace("\"", "");
        try (var all = ada.lines(plan.path() + "/events");
                var rest = ada.at(service.address()).with("Last-Event-ID", version).lines(plan.path() + "/events")) {
            assertThat(all.toList()).contains("id:" + version, "event:state");
            assertThat(rest.filter(line -> line.startsWith("data:"))).isEmpty();
        }
    }

    private static WatchedPlan order(String more) {
        return WatchedPlan.at(ada.post("/api/plans", "{\"center\": \"corner\", " + more + "}").expect(202), ada);
    }

    private static List<String> values(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false).map(each -> each.path(field).asString()).toList();
    }
}
