package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hillsboro.web.PublishedCenter.MONDAY_12;
import static org.hillsboro.web.PublishedCenter.MONDAY_8;
import static org.hillsboro.web.PublishedCenter.taking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hillsboro.accounts.Role;
import org.hillsboro.auditing.AuditFilter;
import org.hillsboro.auditing.AuditTrail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Before the week of 2 March 2026. Monday 8:00 needs one agent for half an hour; all else is left over. */
class ExchangesTest {

    private static RunningHillsboro service;

    @TempDir
    private Path scratch;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.at(new MovedClock("2026-02-20T12:00:00Z"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private PublishedCenter center(String drawing) {
        return new PublishedCenter(service, scratch, drawing);
    }

    @Test
    void whatIsGivenAwayChangesBothRostersInOnePublication() {
        var center = center("ann MON 08:00 |####|");
        center.allow("approvesExchanges", "true");
        String offer = center.offers("ann", MONDAY_8, false);
        var offers = center.agent("bob").get("/api/me/offers").expect(200).json();
        assertThat(offers.path("total").asInt()).isEqualTo(1);
        assertThat(offers.toString()).as("whose it is, is not told").doesNotContain("ann");

        assertThat(center.agent("bob").post(taking(offer), "").expect(200).json().path("state").asString()).isEqualTo("DONE");
        assertThat(center.starts("ann")).isEmpty();
        assertThat(center.starts("bob")).isEqualTo("2026-03-02T12:30:00+05:30");
        assertThat(center.week("bob").path("number").asInt()).isEqualTo(2);
        center.agent("dee").post(taking(offer), "").expect(409);
    }

    @Test
    void aSwapNeedsBothAndThenAScheduler() {
        var center = center("ann MON 08:00 |####|\nbob MON 16:30 |####|\ncid MON 08:00 |####|");
        String offer = center.offers("ann", MONDAY_8, true);
        var bob = center.agent("bob");
        assertThat(bob.get("/api/me/offers").json().path("items").get(0).path("inReturn").get(0).asString())
                .isEqualTo("2026-03-02T16:30:00+05:30");
        bob.post(taking(offer), "{}").expect(422);
        bob.post(taking(offer), "{\"inReturn\": \"%s\"}".formatted(MONDAY_12)).expect(200);
        center.agent("ann").post(offer + "/refuse", "").expect(200);
        assertThat(bob.post(taking(offer), "{\"inReturn\": \"%s\"}".formatted(MONDAY_12)).expect(200).json().path("state").asString())
                .isEqualTo("PROPOSED");
        bob.post(offer + "/accept", "").expect(404);
        assertThat(center.agent("ann").post(offer + "/accept", "").expect(200).json().path("state").asString()).isEqualTo("AGREED");
        assertThat(center.week("ann").path("number").asInt()).isEqualTo(1);

        var mine = center.agent("ann").get("/api/me/exchanges").expect(200).json().path("items").get(0);
        assertThat(mine.path("end").asString() + " " + mine.path("inReturnEnd").asString())
                .isEqualTo("2026-03-02T09:00:00+01:00 2026-03-02T13:00:00+01:00");
        var waiting = center.scheduler.get(center.path("exchanges?state=AGREED")).expect(200).json().path("items");
        assertThat(waiting.size()).isEqualTo(1);
        String decided = center.path("exchanges/" + waiting.get(0).path("id").asString());
        center.scheduler.post(decided + "/approve", "").expect(200);
        center.scheduler.post(decided + "/approve", "").expect(409);
        assertThat(center.starts("ann")).isEqualTo(MONDAY_12);
        assertThat(center.starts("bob")).isEqualTo("2026-03-02T12:30:00+05:30");
    }

    @Test
    void onlyThoseWhoMayLegallyTakeItAreOfferedIt() {
        var center = center("ann MON 08:00 |#### ####|\nbob MON 13:30 |#### ####|\ncid MON 08:00 |####|");
        center.allow("approvesExchanges", "true");
        String offer = center.offers("ann", MONDAY_8, false);
        assertThat(center.agent("bob").get("/api/me/offers").json().path("total").asInt()).as("is at work then").isZero();
        assertThat(center.agent("dee").get("/api/me/offers").json().path("total").asInt()).as("is of another pool").isZero();
        assertThat(center.agent("bob").post(taking(offer), "").expect(409).text()).contains("one place");
        center.agent("dee").post(taking(offer), "").expect(409);
        center.allow("acrossPools", "true");
        assertThat(center.agent("dee").get("/api/me/offers").json().path("total").asInt()).isEqualTo(1);
        center.agent("dee").post(taking(offer), "").expect(200);
        assertThat(center.starts("dee")).isEqualTo(MONDAY_8);
    }

    @Test
    void whatIsDearerOrLeavesLessCoverageWaitsForAScheduler() {
        var center = center("cid MON 08:00 |####|");
        center.allow("approvesExchanges", "true");
        center.allow("acrossPools", "true");
        center.allow("mostExtraCost", "7.99");
        String offer = center.offers("cid", MONDAY_8, false);
        assertThat(center.agent("ann").post(taking(offer), "").expect(200).json().path("state").asString())
                .as("20.00 instead of 12.00 an hour").isEqualTo("AGREED");
        center.agent("cid").delete(offer).expect(200);
        center.allow("mostExtraCost", "8.00");
        String again = center.offers("cid", MONDAY_8, false);
        assertThat(center.agent("ann").post(taking(again), "").expect(200).json().path("state").asString()).isEqualTo("DONE");
    }

    @Test
    void unfinishedWorkOfASchedulerIsNotPublishedByTheWay() {
        var center = center("ann MON 08:00 |####|\nbob TUE 12:30 |####|");
        center.allow("approvesExchanges", "true");
        String drop = "{\"edit\": {\"kind\": \"DropShift\", \"shift\": \"2026-W10-2\"}, \"baseVersion\": 0}";
        center.scheduler.post(center.draft + "/edits", drop).expect(200);
        String offer = center.offers("ann", MONDAY_8, false);
        assertThat(center.agent("bob").post(taking(offer), "").expect(200).json().path("state").asString()).isEqualTo("AGREED");
        String decided = center.path(offer.substring("/api/me/".length()));
        assertThat(center.scheduler.post(decided + "/approve", "").expect(409).text()).contains("not published");
        assertThat(center.starts("bob")).contains("2026-03-03");
        center.publish("second").expect(201);
        center.scheduler.post(decided + "/approve", "").expect(200);
        assertThat(center.starts("bob")).isEqualTo("2026-03-02T12:30:00+05:30");
    }

    @Test
    void nobodyActsForOthersAndOthersCentersAreNotFound() {
        var center = center("ann MON 08:00 |####|\ncid MON 08:00 |####|");
        String offer = center.offers("ann", MONDAY_8, false);
        var stranger = service.signedIn(Role.AGENT, "elsewhere", "bob");
        stranger.post(taking(offer), "").expect(404);
        center.agent("bob").delete(offer).expect(404);
        center.agent("ann").post(taking(offer), "").expect(404);
        center.agent("bob").post("/api/me/exchanges", """
                {"week": "2026-W10", "start": "%s"}""".formatted(MONDAY_8)).expect(404);
        assertThat(center.offers("ann", MONDAY_8, false)).as("tapped twice").isEqualTo(offer);
        center.agent("ann").post("/api/me/exchanges", """
                {"week": "2026-W10", "start": "%s", "swap": true}""".formatted(MONDAY_8)).expect(409);
        center.agent("bob").post(taking(offer), "").expect(200);
        assertThat(center.agent("bob").post(taking(offer), "").expect(200).json().path("state").asString()).isEqualTo("AGREED");
        var vendor = center.vendorScheduler();
        assertThat(vendor.get(center.path("exchanges")).expect(200).json().path("total").asInt()).isZero();
        vendor.post(center.path(offer.substring("/api/me/".length())) + "/approve", "").expect(404);
        service.signedIn(Role.SCHEDULER, "elsewhere", null).get(center.path("exchanges")).expect(404);
        center.scheduler.post(center.path(offer.substring("/api/me/".length())) + "/decline", "{\"reason\": \"No.\"}").expect(200);
        assertThat(center.agent("bob").get("/api/me/exchanges").json().path("items").get(0).path("reason").asString()).isEqualTo("No.");
        String subject = "exchange/" + offer.substring(offer.lastIndexOf('/') + 1);
        assertThat(service.bean(AuditTrail.class).page(new AuditFilter(null, null, subject, null, null), 0, 10))
                .extracting(entry -> entry.action()).containsExactly("decline exchange", "take shift", "offer shift");
    }

    @Test
    void anOfferThatIsTooLateOrWhoseShiftIsGoneIsNone() {
        var center = center("ann MON 08:00 |####|");
        center.allow("exchangeHours", "240");
        center.agent("ann").post("/api/me/exchanges", """
                {"week": "2026-W10", "start": "%s"}""".formatted(MONDAY_8)).expect(409);
        center.allow("exchangeHours", "0");
        String offer = center.offers("ann", MONDAY_8, false);
        center.scheduler.post(center.draft + "/edits", "{\"edit\": {\"kind\": \"DropShift\", \"shift\": \"2026-W10-1\"}, \"baseVersion\": 0}")
                .expect(200);
        assertThat(center.agent("bob").get("/api/me/offers").json().path("total").asInt()).isZero();
        center.agent("bob").post(taking(offer), "").expect(409);
        var policy = center.scheduler.get(center.path("request-policy")).expect(200);
        center.scheduler.put(center.path("request-policy"), policy.text()).expect(428);
        center.scheduler.sendWith("PUT", center.path("request-policy"), policy.text(), "If-Match", "\"0\"").expect(412);
        center.scheduler.sendWith("PUT", center.path("request-policy"), policy.text().replace("\"exchangeHours\":0", "\"exchangeHours\":-1"),
                "If-Match", policy.header("ETag")).expect(422);
    }

    @Test
    void whoWantedAShiftMayStepBackUntilItIsDone() {
        var center = center("ann MON 08:00 |####|");
        String offer = center.offers("ann", MONDAY_8, false);
        center.agent("bob").post(taking(offer), "").expect(200);
        center.agent("cid").delete(offer).expect(404);
        assertThat(center.agent("bob").delete(offer).expect(200).json().path("state").asString()).isEqualTo("OPEN");
        center.agent("bob").delete(offer).expect(404);
        assertThat(center.agent("bob").get("/api/me/offers").json().path("total").asInt()).isEqualTo(1);
        center.agent("ann").delete(offer).expect(200);
        assertThat(center.agent("ann").delete(offer).expect(200).json().path("state").asString()).isEqualTo("WITHDRAWN");
        center.agent("bob").post(taking(offer), "").expect(409);
    }

    @Test
    void whatIsForOneAgentIsOfferedToNobodyElse() {
        var center = center("ann MON 08:00 |####|");
        center.allow("acrossPools", "true");
        String toDee = "{\"week\": \"2026-W10\", \"start\": \"%s\", \"to\": \"%s\"}";
        center.agent("ann").post("/api/me/exchanges", toDee.formatted(MONDAY_8, "ann")).expect(422);
        center.agent("ann").post("/api/me/exchanges", toDee.formatted(MONDAY_8, "eve")).expect(422);
        var made = center.agent("ann").post("/api/me/exchanges", toDee.formatted(MONDAY_8, "dee")).expect(201).json();
        String take = "/api/me/offers/" + made.path("id").asString() + "/take";
        assertThat(center.agent("bob").get("/api/me/offers").json().path("total").asInt()).isZero();
        center.agent("bob").post(take, "").expect(404);
        assertThat(center.agent("dee").get("/api/me/offers").json().path("total").asInt()).isEqualTo(1);
        center.agent("dee").post(take, "").expect(200);
    }

    /** Whatever the order: a shift has one owner, and each publication that an exchange made has one exchange that made it. */
    @Test
    void ofManyWhoTakeTheSameShiftsAtOnceOneWinsEach() throws Exception {
        var center = center("ann MON 08:00 |####|\nann MON 12:00 |####|\nann TUE 08:00 |####|\nbob WED 12:30 |####|");
        center.allow("approvesExchanges", "true");
        center.allow("acrossPools", "true");
        var offers = new ArrayList<String>();
        for (String start : List.of(MONDAY_8, MONDAY_12, "2026-03-03T08:00:00+01:00")) {
            offers.add(center.offers("ann", start, false));
        }
        var random = new Random(7);
        var tries = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 30; i++) {
            var taker = center.agent(List.of("bob", "cid", "dee").get(i % 3));
            String offer = offers.get(random.nextInt(offers.size()));
            tries.add(() -> taker.post(taking(offer), "").status());
        }
        offers.forEach(offer -> tries.add(() -> center.agent("dee").post(taking(offer), "").status()));
        try (var clients = Executors.newFixedThreadPool(8)) {
            var statuses = new ArrayList<Integer>();
            for (Future<Integer> answer : clients.invokeAll(tries)) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnly(200, 409);
        }
        assertThat(center.starts("ann")).isEmpty();
        assertThat(center.week("ann").path("number").asInt()).isEqualTo(4);
        var all = List.of("bob", "cid", "dee").stream().mapToInt(agent -> center.week(agent).path("shifts").size()).sum();
        assertThat(all).isEqualTo(4);
    }
}
