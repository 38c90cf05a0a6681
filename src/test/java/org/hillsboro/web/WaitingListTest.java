package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;


/** Time off that waits for room; the week of 2 March 2026 is published. */
class WaitingListTest {

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

    private static final String MONDAY = "{\"from\": \"2026-03-02\", \"to\": \"2026-03-03\", \"kind\": \"VACATION\"}";

    private PublishedCenter center() {
        var center = new PublishedCenter(service, scratch, "ann TUE 08:00 |####|");
        center.allow("groupLimits", "[{\"pool\": \"in-house\", \"mostPerDay\": 1}, {\"pool\": \"vendor\", \"mostPerDay\": 1}]");
        return center;
    }

    private static String asked(PublishedCenter center, String agent) {
        clock.moveTo(clock.instant().plusSeconds(1).toString());
        return center.path("time-off/") + center.agent(agent).post("/api/me/time-off", MONDAY).expect(201).json().path("id").asString();
    }

    private static String listed(PublishedCenter center, String agent) {
        String path = asked(center, agent);
        var listed = center.scheduler.post(path + "/approve", "{\"list\": true}").expect(200).json();
        assertThat(listed.path("state").asString()).isEqualTo("LISTED");
        return path;
    }

    private static String state(PublishedCenter center, String agent) {
        var mine = center.agent(agent).get("/api/me/time-off").expect(200).json().path("items").get(0);
        return (mine.path("state").asString() + " " + mine.path("reason").asString()).strip();
    }

    private static String mine(String path) {
        return path.replaceFirst(".*/", "/api/me/time-off/");
    }

    private static void aMinuteLater() {
        service.bean(DueRequests.class).serve();
    }

    @Test
    void whoAskedFirstIsServedWhenRoomComesFree() {
        var center = center();
        String ofDee = asked(center, "dee");
        center.scheduler.post(ofDee + "/approve", "{\"list\": true}").expect(200);
        assertThat(state(center, "dee")).as("where there is room nothing waits").isEqualTo("APPROVED");
        String ofCid = listed(center, "cid");
        assertThat(state(center, "cid")).isEqualTo("LISTED On 2026-03-02 1 of pool vendor are off, at most 1 may be.");
        aMinuteLater();
        assertThat(state(center, "cid")).startsWith("LISTED");
        center.agent("dee").delete(mine(ofDee)).expect(200);
        aMinuteLater();
        assertThat(state(center, "cid")).isEqualTo("APPROVED");
        assertThat(center.scheduler.get(center.path("agents/cid/absences")).json().path("total").asInt()).isEqualTo(1);
        center.scheduler.post(ofCid + "/approve", "").expect(409);
    }

    @Test
    void roomForOneServesOneAndRoomForAllServesAll() {
        var center = center();
        String first = asked(center, "ann");
        center.scheduler.post(first + "/approve", "").expect(200);
        listed(center, "bob");
        String later = "{\"from\": \"2026-03-02\", \"to\": \"2026-03-04\", \"kind\": \"UNPAID\"}";
        center.allow("groupLimits", "[{\"pool\": \"in-house\", \"mostPerDay\": 2}]");
        aMinuteLater();
        assertThat(state(center, "bob")).as("the policy has more room").isEqualTo("APPROVED");
        assertThat(center.agent("ann").post("/api/me/time-off", later).expect(409).text()).contains("already");
    }

    @Test
    void whatHasBegunIsDeclinedAndWhatIsDecidedWaitsNoMore() {
        var center = center();
        center.scheduler.post(asked(center, "dee") + "/approve", "").expect(200);
        String path = listed(center, "cid");
        center.scheduler.post(path + "/approve", "{\"list\": true}").expect(200);
        center.scheduler.post(path + "/approve", "{\"list\": true, \"anyway\": true}").expect(422);
        clock.moveTo("2026-03-01T23:00:00Z");
        aMinuteLater();
        assertThat(state(center, "cid")).isEqualTo("DECLINED It has begun, and there was no room.");

        clock.moveTo("2026-02-20T12:00:00Z");
        var other = center();
        other.scheduler.post(asked(other, "dee") + "/approve", "").expect(200);
        String declined = listed(other, "cid");
        other.scheduler.post(declined + "/decline", "{\"reason\": \"No.\"}").expect(200);
        assertThat(state(other, "cid")).isEqualTo("DECLINED No.");
        String withdrawn = asked(other, "cid");
        other.scheduler.post(withdrawn + "/approve", "{\"list\": true}").expect(200);
        other.agent("cid").delete(mine(withdrawn)).expect(200);
        aMinuteLater();
        assertThat(state(other, "cid")).isEqualTo("WITHDRAWN");
    }

    @Test
    void whoIsOutOfTheCenterWaitsNoMoreAndWhoLeavesAsksForNothingAfterIt() {
        var center = center();
        center.scheduler.post(asked(center, "dee") + "/approve", "").expect(200);
        listed(center, "cid");
        var cid = center.scheduler.get(center.path("agents/cid")).expect(200);
        center.scheduler.sendWith("DELETE", center.path("agents/cid"), "", "If-Match", cid.header("ETag")).expect(204);
        aMinuteLater();
        assertThat(state(center, "cid")).isEqualTo("DECLINED The agent is in the center no more.");
        center.agent("cid").post("/api/me/time-off", MONDAY).expect(404);

        var dee = center.scheduler.get(center.path("agents/dee")).expect(200);
        String row = "{\"agent\": \"dee\", \"name\": \"Dee\", \"pool\": \"vendor\", \"contract\": \"free\", \"queues\": \"voice\", \"left\": \"2026-03-31\"}";
        center.scheduler.sendWith("PUT", center.path("agents/dee"), row, "If-Match", dee.header("ETag")).expect(200);
        center.agent("dee").post("/api/me/time-off", MONDAY.replace("-03-0", "-04-0")).expect(422);
        center.agent("dee").post("/api/me/time-off", MONDAY.replace("-03-0", "-03-1")).expect(201);
    }

    @Test
    void whoTapsTwiceAsksOnce() {
        var center = center();
        assertThat(asked(center, "ann")).isEqualTo(asked(center, "ann"));
        var hours = "{\"from\": \"2026-03-02T10:00+01:00\", \"to\": \"2026-03-02T12:00+01:00\", \"kind\": \"UNPAID\"}";
        center.agent("ann").post("/api/me/time-off", hours).expect(409);
        assertThat(center.agent("ann").get("/api/me/time-off").json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void theBalanceSaysWhatIsLeftOfEachKind() {
        var center = center();
        center.allow("timeOff", "[{\"kind\": \"VACATION\", \"paid\": true, \"entitlements\": [{\"daysPerYear\": 25}]}, "
                + "{\"kind\": \"UNPAID\", \"paid\": false, \"entitlements\": []}]");
        center.scheduler.post(asked(center, "ann") + "/approve", "").expect(200);
        center.agent("ann").post("/api/me/time-off", "{\"from\": \"2026-12-28\", \"to\": \"2027-01-03\", \"kind\": \"VACATION\"}")
                .expect(201);
        assertThat(balances(center, "")).containsExactly("VACATION 25 1 4 24", "UNPAID null 0 0 null");
        assertThat(balances(center, "?year=2027")).as("New Year's week").containsExactly("VACATION 25 0 2 25", "UNPAID null 0 0 null");
        center.agent("ann").get("/api/me/time-off/balances?year=0").expect(422);
    }

    private static List<String> balances(PublishedCenter center, String query) {
        return center.agent("ann").get("/api/me/time-off/balances" + query).expect(200).json().valueStream()
                .map(one -> String.join(" ", List.of("kind", "entitled", "taken", "waiting", "left").stream()
                        .map(field -> one.path(field).asString("null")).toList()))
                .toList();
    }

    @Test
    void aShiftOfTheWeekBeforeThatReachesIntoItIsLostToo() {
        var late = Map.of("center.yaml", DraftedCenter.CENTER.replace("06:00-20:00", "06:00-23:00"));
        var center = new PublishedCenter(service, scratch, late, "ann SUN 22:00 |################|\nbob MON 12:30 |####|");
        String next = "{\"from\": \"2026-03-09\", \"to\": \"2026-03-10\", \"kind\": \"UNPAID\"}";
        var weeks = center.agent("ann").post("/api/me/time-off/preview", next).expect(200).json().path("weeks");
        assertThat(weeks.valueStream().map(week -> week.path("week").asString() + " " + week.path("shifts")).toList())
                .containsExactly("2026-W10 1", "2026-W11 null");
        assertThat(center.agent("cid").post("/api/me/time-off/preview", next).json().path("weeks").size()).isEqualTo(1);

        String path = center.path("time-off/") + center.agent("ann").post("/api/me/time-off", next).expect(201).json().path("id").asString();
        center.scheduler.post(path + "/approve", "").expect(200);
        center.scheduler.post(path + "/covers", "{\"week\": \"2026-W10\"}").expect(201);
        assertThat(center.starts("ann")).isEmpty();

        clock.moveTo("2026-03-08T23:30:00Z");
        assertThat(center.agent("ann").get("/api/me/shifts?from=2026-03-09").expect(200).json().size()).isZero();
    }

    @Test
    void aShiftThatIsStillRunningIsShownAfterMidnight() {
        var late = Map.of("center.yaml", DraftedCenter.CENTER.replace("06:00-20:00", "06:00-23:00"));
        var center = new PublishedCenter(service, scratch, late, "ann SUN 22:00 |################|\nbob MON 12:30 |####|");
        clock.moveTo("2026-03-08T23:30:00Z");
        assertThat(center.agent("ann").get("/api/me/shifts?from=2026-03-09").expect(200).json().size()).isEqualTo(1);
        assertThat(center.agent("bob").get("/api/me/shifts?from=2026-03-09").expect(200).json().size()).isZero();
        assertThat(center.agent("bob").get("/api/me/shifts").expect(200).json().size()).as("somewhere it is Sunday").isEqualTo(1);
    }
}
