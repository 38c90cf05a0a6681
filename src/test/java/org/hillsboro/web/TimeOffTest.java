package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Before the week of 2 March 2026. Monday 8:00 needs one agent for half an hour; all else is left over. */
class TimeOffTest {

    private static final String MONDAY = "{\"from\": \"2026-03-02\", \"to\": \"2026-03-03\", \"kind\": \"VACATION\"}";

    private static RunningHillsboro service;
    private static MovedClock clock;

    @TempDir
    private Path scratch;

    @BeforeAll
    static void start() {
        clock = new MovedClock("2026-02-20T12:00:00Z");
        service = RunningHillsboro.at(clock);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @BeforeEach
    void inFebruary() {
        clock.moveTo("2026-02-20T12:00:00Z");
    }

    private PublishedCenter center(String drawing) {
        return new PublishedCenter(service, scratch, drawing);
    }

    private static String asked(PublishedCenter center, String agent, String json) {
        return center.path("time-off/") + center.agent(agent).post("/api/me/time-off", json).expect(201).json().path("id").asString();
    }

    private static String absences(PublishedCenter center, String agent) {
        var rows = center.scheduler.get(center.path("agents/" + agent + "/absences")).expect(200).json().path("items");
        return String.join(" ", rows.valueStream()
                .map(row -> row.path("cells"))
                .map(row -> String.join(",", Stream.of("from", "to", "kind", "paid").map(column -> row.path(column).asString()).toList()))
                .toList());
    }

    private static JsonNode only(PublishedCenter center, String agent) {
        return center.agent(agent).get("/api/me/time-off").expect(200).json().path("items").get(0);
    }

    @Test
    void whatItCostsInCoverageIsToldBeforeAndAfterItIsAsked() {
        var center = center("ann MON 08:00 |####|\nann MON 12:00 |####|");
        var outlook = center.agent("ann").post("/api/me/time-off/preview", """
                {"from": "2026-03-02", "to": "2026-03-10", "kind": "VACATION"}""").expect(200).json();
        var week = outlook.path("weeks").get(0);
        assertThat(week.path("basis").asString()).isEqualTo("PUBLICATION");
        assertThat(week.path("shifts").asInt()).isEqualTo(2);
        assertThat(week.path("shortfallAgentMinutes").decimalValue()).isEqualByComparingTo("30");
        assertThat(outlook.path("weeks").get(1).path("basis").asString()).isEqualTo("NOT_PLANNED");
        assertThat(center.agent("ann").get("/api/me/time-off").json().path("total").asInt()).isZero();
        String path = asked(center, "ann", MONDAY);
        assertThat(center.scheduler.get(path + "/outlook").expect(200).json().path("weeks").get(0).path("shifts").asInt()).isEqualTo(2);
    }

    @Test
    void whatIsApprovedIsAnAbsenceOfTheNextPlan() {
        var center = center("ann MON 08:00 |####|");
        String path = asked(center, "ann", MONDAY);
        assertThat(center.scheduler.get(center.path("time-off?state=WAITING")).expect(200).json().path("total").asInt()).isEqualTo(1);
        center.scheduler.post(path + "/approve", "").expect(200);
        center.scheduler.post(path + "/approve", "").expect(409);
        center.scheduler.post(path + "/decline", "").expect(409);
        assertThat(absences(center, "ann")).isEqualTo("2026-03-02,2026-03-03,VACATION,true");
        assertThat(only(center, "ann").path("state").asString()).isEqualTo("APPROVED");

        center.agent("ann").delete("/api/me/time-off/" + only(center, "ann").path("id").asString()).expect(200);
        assertThat(absences(center, "ann")).isEmpty();
        assertThat(center.agent("ann").delete("/api/me/time-off/" + only(center, "ann").path("id").asString()).expect(200).json()
                .path("state").asString()).isEqualTo("WITHDRAWN");
        center.scheduler.post(path + "/approve", "").expect(409);
    }

    @Test
    void hoursOfADayAreWrittenWithTheirOffset() {
        var center = center("ann MON 08:00 |####|");
        String path = asked(center, "bob", """
                {"from": "2026-03-04T12:00+05:30", "to": "2026-03-04T14:00+05:30", "kind": "UNPAID"}""");
        center.scheduler.post(path + "/approve", "").expect(200);
        assertThat(absences(center, "bob")).isEqualTo("2026-03-04T12:00+05:30,2026-03-04T14:00+05:30,UNPAID,false");
    }

    @Test
    void groupLimitsAndTheBalanceStandAgainstItUnlessASchedulerSaysAnyway() {
        var center = center("ann MON 08:00 |####|");
        center.allow("groupLimits", "[{\"pool\": \"in-house\", \"mostPerDay\": 1}]");
        center.scheduler.post(asked(center, "bob", MONDAY) + "/approve", "").expect(200);
        String path = asked(center, "ann", MONDAY);
        assertThat(center.scheduler.post(path + "/approve", "").expect(409).text()).contains("On 2026-03-02 1 of pool in-house");
        assertThat(only(center, "ann").path("state").asString()).isEqualTo("WAITING");
        center.scheduler.post(path + "/approve", "{\"anyway\": true}").expect(200);

        var vacation = "[{\"kind\": \"VACATION\", \"paid\": true, \"entitlements\": [{\"contract\": \"free\", \"daysPerYear\": 3}]}]";
        setTimeOff(center, vacation);
        String days = "{\"from\": \"2026-%s\", \"to\": \"2026-%s\", \"kind\": \"VACATION\"}";
        String tooMany = asked(center, "ann", days.formatted("03-10", "03-13"));
        assertThat(center.scheduler.post(tooMany + "/approve", "").expect(409).text()).contains("Of 3 days in 2026, 1 are taken and 3 asked for");
        center.scheduler.post(tooMany + "/decline", "{\"reason\": \"Too many.\"}").expect(200);
        String enough = asked(center, "ann", days.formatted("03-10", "03-12"));
        var balance = center.scheduler.get(enough + "/outlook").json().path("balances").get(0);
        assertThat(balance.path("taken").asInt()).isEqualTo(1);
        assertThat(balance.path("asked").asInt()).isEqualTo(2);
        center.scheduler.post(enough + "/approve", "").expect(200);
    }

    @Test
    void ofManyApprovalsAtOnceNoMoreAreGivenThanAGroupMayHave() throws Exception {
        var center = center("dee TUE 08:00 |####|");
        center.allow("groupLimits", "[{\"pool\": \"in-house\", \"mostPerDay\": 1}, {\"pool\": \"vendor\", \"mostPerDay\": 1}]");
        var approvals = new ArrayList<Callable<Integer>>();
        for (String agent : List.of("ann", "bob", "cid", "dee")) {
            String path = asked(center, agent, MONDAY);
            approvals.add(() -> center.scheduler.post(path + "/approve", "").status());
            approvals.add(() -> center.scheduler.post(path + "/approve", "").status());
        }
        try (var clients = Executors.newFixedThreadPool(8)) {
            var statuses = new ArrayList<Integer>();
            for (Future<Integer> answer : clients.invokeAll(approvals)) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnly(200, 409);
            assertThat(statuses.stream().filter(status -> status == 200)).hasSize(2);
        }
    }

    private static void setTimeOff(PublishedCenter center, String kinds) {
        var now = center.scheduler.get(center.path("request-policy")).expect(200);
        String next = now.text().replaceFirst("\"timeOff\":\\[.*?\\],\"groupLimits\"", "\"timeOff\":" + kinds + ",\"groupLimits\"");
        center.scheduler.sendWith("PUT", center.path("request-policy"), next, "If-Match", now.header("ETag")).expect(200);
    }

    /** In-house costs 20.00 an hour, the vendor 12.00; bob works until the shift begins, cid later, dee not that day. */
    @Test
    void whoMayCoverAPublishedShiftIsProposedCheapestAndLeastDisturbedFirst() {
        var center = center("ann MON 08:00 |####|\nbob MON 11:30 |####|\ncid MON 10:00 |####|");
        String path = asked(center, "ann", MONDAY);
        var covers = center.scheduler.get(path + "/covers?week=2026-W10").expect(200).json().path("items");
        assertThat(covers.valueStream().map(cover -> cover.path("agent").asString() + " " + cover.path("disturbance").asString()).toList())
                .containsExactly("cid SECOND_SHIFT", "dee DAY_OFF_LOST", "bob LONGER_SHIFT", "bob SECOND_SHIFT");
        assertThat(covers.get(0).path("cost").decimalValue()).isEqualByComparingTo("-8.00");
        assertThat(covers.get(0).path("shortfallAgentMinutes").decimalValue()).isEqualByComparingTo("0");

        String chosen = "{\"week\": \"2026-W10\", \"edits\": [%s]}".formatted(covers.get(0).path("edit"));
        assertThat(center.scheduler.post(path + "/covers", chosen).expect(409).text()).contains("WAITING");
        center.scheduler.post(path + "/approve", "").expect(200);
        assertThat(center.starts("ann")).as("what is published stays until someone covers").isNotEmpty();
        assertThat(center.scheduler.post(path + "/covers", chosen).expect(201).json().path("number").asInt()).isEqualTo(2);
        assertThat(center.starts("ann")).isEmpty();
        assertThat(center.starts("cid")).startsWith(PublishedCenter.MONDAY_8);
        center.scheduler.post(path + "/covers", chosen).expect(409);
    }

    @Test
    void aCoverThatBreaksARuleChangesNothing() {
        var center = center("ann MON 08:00 |####|\nbob MON 12:30 |####|");
        String path = asked(center, "ann", MONDAY);
        center.scheduler.post(path + "/approve", "").expect(200);
        String give = "{\"week\": \"2026-W10\", \"edits\": [{\"kind\": \"GiveShift\", \"shift\": \"2026-W10-1\", \"agent\": \"bob\"}]}";
        assertThat(center.scheduler.post(path + "/covers", give).expect(409).text()).contains("one place");
        String drop = "{\"week\": \"2026-W10\", \"edits\": [{\"kind\": \"DropShift\", \"shift\": \"2026-W10-2\"}]}";
        center.scheduler.post(path + "/covers", drop).expect(422);
        assertThat(center.week("ann").path("number").asInt()).isEqualTo(1);
        center.scheduler.post(path + "/covers", "{\"week\": \"2026-W10\"}").expect(201);
        assertThat(center.starts("ann")).isEmpty();
    }

    @Test
    void vendorSchedulersDecideForTheirPoolsAndSeeNoCost() {
        var center = center("ann MON 08:00 |####|\ncid MON 08:00 |####|");
        String ofAnn = asked(center, "ann", MONDAY);
        String ofCid = asked(center, "cid", MONDAY);
        var vic = center.vendorScheduler();
        assertThat(vic.get(center.path("time-off")).expect(200).json().path("total").asInt()).isEqualTo(1);
        vic.post(ofAnn + "/approve", "").expect(404);
        vic.get(ofAnn + "/outlook").expect(404);
        var covers = vic.get(ofCid + "/covers?week=2026-W10").expect(200).json().path("items");
        assertThat(covers.valueStream().map(cover -> cover.path("agent").asString()).distinct()).containsExactly("dee");
        assertThat(covers.get(0).path("cost").isNull()).isTrue();
        vic.post(ofCid + "/approve", "").expect(200);
        String toBob = "{\"week\": \"2026-W10\", \"edits\": [{\"kind\": \"GiveShift\", \"shift\": \"2026-W10-2\", \"agent\": \"bob\"}]}";
        vic.post(ofCid + "/covers", toBob).expect(404);
        vic.post(ofCid + "/covers", toBob.replace("bob", "dee")).expect(201);
        assertThat(center.starts("dee")).isEqualTo(PublishedCenter.MONDAY_8);
    }

    @Test
    void whatIsWrongIsToldAtOnce() {
        var center = center("ann MON 08:00 |####|");
        var problems = center.agent("ann").post("/api/me/time-off", """
                {"from": "2026-02-19", "to": "soon", "kind": "PARTY"}""").expect(422).json().path("problems");
        assertThat(problems.valueStream().map(problem -> problem.path("column").asString())).containsExactlyInAnyOrder("from", "to", "kind");
        center.agent("ann").post("/api/me/time-off", "{}").expect(422);
        center.agent("bob").delete("/api/me/time-off/" + asked(center, "ann", MONDAY).replaceFirst(".*/", "")).expect(404);
    }

    @Test
    void whatHasBegunIsWithdrawnNoMore() {
        var center = center("ann MON 08:00 |####|");
        String path = asked(center, "ann", MONDAY);
        center.scheduler.post(path + "/approve", "").expect(200);
        clock.moveTo("2026-03-02T10:00:00Z");
        center.agent("ann").delete("/api/me/time-off/" + path.replaceFirst(".*/", "")).expect(409);
        assertThat(absences(center, "ann")).isNotEmpty();
    }
}
