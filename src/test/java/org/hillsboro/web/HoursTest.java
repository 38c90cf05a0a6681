package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Before the week of 2 March 2026. Monday 8:00 needs one agent for half an hour; all else is left over. */
class HoursTest {

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

    /** On Monday. @return its id */
    private static String called(PublishedCenter center, String kind, String from, String to, String more) {
        return center.scheduler.post(center.path("callouts"), """
                {"week": "2026-W10", "kind": "%s", "from": "2026-03-02T%s:00Z", "to": "2026-03-02T%s:00Z"%s}""".formatted(kind, from, to, more))
                .expect(201).json().path("id").asString();
    }

    private static String fair(int places, int seed) {
        return ", \"rule\": \"FAIR\", \"closes\": \"2026-02-25T12:00:00Z\", \"places\": %d, \"seed\": %d".formatted(places, seed);
    }

    private static JsonNode choices(PublishedCenter center, String agent) {
        return center.agent(agent).get("/api/me/callouts").expect(200).json().path("items").path(0).path("choices");
    }

    private static Browser.Answer take(PublishedCenter center, String agent, String id, JsonNode choice) {
        return center.agent(agent).post("/api/me/callouts/" + id + "/take", choice.toString());
    }

    @Test
    void whereAWeekIsShortOrOverIsTold() {
        var center = center("ann MON 08:15 |####|");
        var isShort = center.scheduler.get(center.path("weeks/2026-W10/imbalances")).expect(200).json();
        assertThat(isShort.path("total").asInt()).isEqualTo(1);
        assertThat(isShort.path("items").get(0).path("from").asString()).isEqualTo("2026-03-02T07:00:00Z");
        assertThat(isShort.path("items").get(0).path("agentMinutes").decimalValue()).isEqualByComparingTo("15");
        var over = center.scheduler.get(center.path("weeks/2026-W10/imbalances?over=true")).json().path("items").get(0);
        assertThat(over.path("from").asString() + " " + over.path("to").asString()).isEqualTo("2026-03-02T07:30:00Z 2026-03-02T08:15:00Z");
        center.scheduler.get(center.path("weeks/2026-W11/imbalances")).expect(404);
    }

    @Test
    void anOpenShiftGoesToWhoeverPicksItUpFirst() {
        var center = center("bob MON 12:30 |####|");
        String id = called(center, "OPEN_SHIFT", "12:00", "13:00", "");
        var choice = choices(center, "ann").get(0);
        assertThat(choice.path("paidMinutes").asInt()).isEqualTo(60);
        assertThat(take(center, "ann", id, choice).expect(200).json().path("state").asString()).isEqualTo("TAKEN");
        assertThat(center.starts("ann")).isEqualTo("2026-03-02T13:00:00+01:00");
        take(center, "dee", id, choice).expect(409);
        assertThat(choices(center, "dee").isMissingNode()).isTrue();
    }

    @Test
    void overtimeIsForThoseWhoCanHelpByAllRules() {
        var center = center("ann MON 08:30 |####|\nbob MON 11:30 |####|\ncid MON 16:00 |#### #### #### ####|");
        called(center, "OVERTIME", "07:00", "07:30", "");
        assertThat(choices(center, "bob").toString()).contains("\"shift\":\"2026-03-02T11:30:00+05:30\"", "\"paidMinutes\":120");
        assertThat(choices(center, "ann").toString()).as("sooner by an hour, or one more shift before it")
                .contains("\"start\":\"2026-03-02T07:30:00+01:00\",\"paidMinutes\":120");
        var ofBob = choices(center, "bob").get(0);
        String id = center.agent("bob").get("/api/me/callouts").json().path("items").get(0).path("id").asString();
        take(center, "bob", id, ofBob).expect(200);
        assertThat(center.week("bob").path("shifts").get(0).path("paidMinutes").asInt()).isEqualTo(ofBob.path("paidMinutes").asInt());
        take(center, "ann", id, ofBob).expect(409);
        assertThat(center.scheduler.get(center.path("weeks/2026-W10/imbalances")).json().path("total").asInt()).isZero();
    }

    @Test
    void timeOffIsForThoseWhoAreNotNeeded() {
        var center = center("ann MON 08:00 |#### ####|\nbob MON 12:30 |####|");
        String id = called(center, "TIME_OFF", "07:00", "09:00", ", \"places\": 2");
        assertThat(choices(center, "ann").size()).as("to stay away, to come later or to go earlier: bob is there").isEqualTo(3);
        var dropped = center.agent("bob").get("/api/me/callouts").json().path("items").get(0).path("choices").get(0);
        take(center, "bob", id, dropped).expect(200);
        assertThat(center.starts("bob")).isEmpty();
        assertThat(choices(center, "ann").size()).as("now someone has to be there at 8").isEqualTo(1);
        assertThat(choices(center, "ann").get(0).path("start").asString()).isEqualTo("2026-03-02T08:00:00+01:00");
        take(center, "bob", id, dropped).expect(200);
        assertThat(center.week("bob").path("number").asInt()).as("tapped twice").isEqualTo(2);
    }

    @Test
    void aFairDrawServesThoseWhoHadTheFewestAndThenTheSeed() {
        var center = center("cid TUE 08:00 |####|");
        String first = called(center, "OPEN_SHIFT", "12:00", "13:00", "");
        take(center, "ann", first, choices(center, "ann").get(0)).expect(200);

        String second = called(center, "OPEN_SHIFT", "14:00", "15:00", fair(1, 3));
        var choice = choices(center, "ann").get(0);
        for (String agent : List.of("ann", "bob", "dee")) {
            assertThat(take(center, agent, second, choice).expect(200).json().path("state").asString()).isEqualTo("VOLUNTEERED");
        }
        center.agent("dee").delete("/api/me/callouts/" + second).expect(204);
        var drawn = center.scheduler.post(center.path("callouts/" + second + "/draw"), "").expect(200).json();
        assertThat(drawn.valueStream().map(answer -> answer.path("agent").asString() + " " + answer.path("state").asString()).toList())
                .containsExactly("bob TAKEN", "ann PASSED_OVER");
        assertThat(drawn.get(1).path("reason").asString()).isEqualTo("All places went to others.");
        assertThat(center.starts("bob")).isNotEmpty();
        center.scheduler.post(center.path("callouts/" + second + "/draw"), "").expect(409);
        take(center, "dee", second, choice).expect(409);
        assertThat(center.scheduler.get(center.path("callouts/" + second + "/answers")).json().path("total").asInt()).isEqualTo(2);
    }

    @Test
    void theSeedDecidesAmongEqualsAndTheSameSeedTheSame() {
        var winners = new ArrayList<String>();
        for (int seed : new int[] {1, 1, 2, 3, 4, 5}) {
            var center = center("cid TUE 08:00 |####|");
            String id = called(center, "OPEN_SHIFT", "12:00", "13:00", fair(1, seed));
            for (String agent : List.of("ann", "bob", "dee")) {
                take(center, agent, id, choices(center, agent).get(0)).expect(200);
            }
            winners.add(center.scheduler.post(center.path("callouts/" + id + "/draw"), "").json().get(0).path("agent").asString());
        }
        assertThat(winners.get(0)).isEqualTo(winners.get(1));
        assertThat(winners.stream().distinct().count()).isGreaterThan(1);
    }

    /** Two could have it, but only one is needed less. */
    @Test
    void whatIsClosedIsDrawnByTheServiceAndNobodyIsServedWhoIsNeeded() {
        var center = center("ann MON 08:00 |####|\nbob MON 12:30 |####|");
        String id = called(center, "TIME_OFF", "07:00", "08:00", fair(2, 1));
        JsonNode mine = null;
        for (String agent : List.of("ann", "bob")) {
            mine = choices(center, agent).get(0);
            take(center, agent, id, mine).expect(200);
        }
        service.bean(DueRequests.class).draw();
        assertThat(center.week("ann").path("number").asInt()).isEqualTo(1);
        clock.moveTo("2026-02-25T12:00:00Z");
        take(center, "bob", id, Objects.requireNonNull(mine)).expect(409);
        service.bean(DueRequests.class).draw();
        assertThat(center.week("ann").path("number").asInt()).isEqualTo(2);
        assertThat(center.starts("ann").isEmpty() ^ center.starts("bob").isEmpty()).isTrue();
        var answers = center.scheduler.get(center.path("callouts/" + id + "/answers")).json().path("items");
        assertThat(answers.valueStream().map(answer -> answer.path("state").asString())).containsExactlyInAnyOrder("TAKEN", "PASSED_OVER");
    }

    @Test
    void vendorSchedulersOfferToTheirPoolsAlone() {
        var center = center("ann MON 08:00 |####|\ncid MON 08:00 |####|");
        String offer = """
                {"week": "2026-W10", "kind": "OPEN_SHIFT", "from": "2026-03-02T12:00:00Z", "to": "2026-03-02T13:00:00Z"%s}""";
        var vic = center.vendorScheduler();
        vic.post(center.path("callouts"), offer.formatted("")).expect(404);
        vic.post(center.path("callouts"), offer.formatted(", \"pools\": [\"in-house\"]")).expect(404);
        String id = vic.post(center.path("callouts"), offer.formatted(", \"pools\": [\"vendor\"]")).expect(201).json().path("id").asString();
        String toAll = called(center, "OPEN_SHIFT", "14:00", "15:00", "");
        assertThat(vic.get(center.path("callouts")).expect(200).json().path("total").asInt()).isEqualTo(1);
        vic.delete(center.path("callouts/" + toAll)).expect(404);
        vic.get(center.path("callouts/" + toAll + "/answers")).expect(404);
        assertThat(center.agent("ann").get("/api/me/callouts").json().path("total").asInt()).isEqualTo(1);
        center.agent("ann").post("/api/me/callouts/" + id + "/take", "{\"start\": \"2026-03-02T12:00:00Z\", \"paidMinutes\": 60}").expect(404);
        vic.delete(center.path("callouts/" + id)).expect(200);
        vic.delete(center.path("callouts/" + id)).expect(409);
        take(center, "cid", id, choices(center, "dee").get(0)).expect(409);
    }

    @Test
    void whatIsWrongIsToldAtOnce() {
        var center = center("ann MON 08:00 |####|");
        var problems = center.scheduler.post(center.path("callouts"), """
                {"week": "2026-W10", "places": 0, "rule": "FAIR"}""").expect(422).json().path("problems");
        assertThat(problems.valueStream().map(problem -> problem.path("column").asString()))
                .containsExactlyInAnyOrder("kind", "from", "to", "places", "closes");
        center.scheduler.post(center.path("callouts"), "{}").expect(409);
    }

    @Test
    void ofManyAtOnceNoMoreGetAPlaceThanThereAre() throws Exception {
        var center = center("ann TUE 08:00 |####|");
        String id = called(center, "OPEN_SHIFT", "12:00", "13:00", ", \"places\": 2");
        var choice = choices(center, "ann").get(0);
        var tries = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 16; i++) {
            String agent = List.of("ann", "bob", "cid", "dee").get(i % 4);
            center.agent(agent);
            tries.add(() -> take(center, agent, id, choice).status());
        }
        try (var clients = Executors.newFixedThreadPool(8)) {
            var statuses = new ArrayList<Integer>();
            for (Future<Integer> answer : clients.invokeAll(tries)) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnly(200, 409);
        }
        assertThat(center.scheduler.get(center.path("callouts/" + id + "/answers")).json().path("total").asInt()).isEqualTo(2);
        int more = List.of("ann", "bob", "cid", "dee").stream().mapToInt(agent -> center.week(agent).path("shifts").size()).sum();
        assertThat(more).isEqualTo(3);
        assertThat(center.week("ann").path("number").asInt()).isEqualTo(3);
    }
}
