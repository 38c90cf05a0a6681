package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hillsboro.web.PublishedCenter.MONDAY_12;
import static org.hillsboro.web.PublishedCenter.MONDAY_8;
import static org.hillsboro.web.PublishedCenter.taking;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;


/** Exchanges that time, other publications or failures overtake. The week begins on Monday, 2 March 2026. */
class ExchangesInTimeTest {

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
        var center = new PublishedCenter(service, scratch, drawing);
        center.allow("approvesExchanges", "true");
        return center;
    }

    private static String state(PublishedCenter center, String agent, String exchange) {
        String id = exchange.replaceFirst(".*/", "");
        return center.agent(agent).get("/api/me/exchanges").expect(200).json().path("items").valueStream()
                .filter(one -> one.path("id").asString().equals(id))
                .map(one -> one.path("state").asString() + " " + one.path("reason").asString())
                .findFirst().orElse("").strip();
    }

    private static String decided(PublishedCenter center, String exchange) {
        return center.path(exchange.substring("/api/me/".length()));
    }

    private static void aMinuteLater() {
        service.bean(DueRequests.class).lapse();
    }

    @Test
    void whatHasBegunIsExchangedNoMore() {
        var center = center("ann MON 08:00 |####|\nann TUE 08:00 |####|\nbob WED 12:30 |####|");
        String offer = center.offers("ann", MONDAY_8, false);
        clock.moveTo("2026-03-02T07:00:00Z");
        assertThat(center.agent("bob").get("/api/me/offers").json().path("total").asInt()).isZero();
        center.agent("bob").post(taking(offer), "").expect(409);
        assertThat(state(center, "ann", offer)).isEqualTo("OPEN");
        aMinuteLater();
        assertThat(state(center, "ann", offer)).isEqualTo("LAPSED The shift has begun.");
        center.agent("ann").post("/api/me/exchanges", "{\"week\": \"2026-W10\", \"start\": \"%s\"}".formatted(MONDAY_8)).expect(409);
        center.agent("ann").delete(offer).expect(409);
        center.offers("ann", "2026-03-03T08:00:00+01:00", false);
    }

    @Test
    void aSchedulerMayApproveLaterThanAgentsMayAskButNotAfterTheShiftBegan() {
        var center = center("ann MON 08:00 |####|\nann TUE 08:00 |####|\nbob WED 12:30 |####|");
        center.allow("approvesExchanges", "false");
        center.allow("exchangeHours", "48");
        String monday = center.offers("ann", MONDAY_8, false);
        String tuesday = center.offers("ann", "2026-03-03T08:00:00+01:00", false);
        center.agent("bob").post(taking(monday), "").expect(200);
        center.agent("bob").post(taking(tuesday), "").expect(200);
        clock.moveTo("2026-03-02T07:00:00Z");
        assertThat(center.scheduler.post(decided(center, monday) + "/approve", "").expect(409).text()).contains("too late");
        center.scheduler.post(decided(center, tuesday) + "/approve", "").expect(200);
        assertThat(center.starts("ann")).isEqualTo(MONDAY_8);
    }

    @Test
    void aShiftThatWasChangedSinceIsOfferedNoMoreAndOneInReturnLeavesTheOfferOpen() {
        var center = center("ann MON 08:00 |####|\nann TUE 08:00 |####|\nbob MON 16:30 |####|");
        String moved = center.offers("ann", "2026-03-03T08:00:00+01:00", false);
        String swap = center.offers("ann", MONDAY_8, true);
        center.agent("bob").post(taking(swap), "{\"inReturn\": \"%s\"}".formatted(MONDAY_12)).expect(200);
        aMinuteLater();
        assertThat(state(center, "ann", swap)).isEqualTo("PROPOSED");
        center.change("{\"kind\": \"MoveShift\", \"shift\": \"2026-W10-2\", \"start\": \"2026-03-03T10:00:00Z\"}");
        center.change("{\"kind\": \"MoveShift\", \"shift\": \"2026-W10-3\", \"start\": \"2026-03-02T13:00:00Z\"}");
        center.agent("ann").post(swap + "/accept", "").expect(409);
        aMinuteLater();
        assertThat(state(center, "ann", moved)).isEqualTo("LAPSED The roster was changed: the shift is not what was offered.");
        assertThat(state(center, "ann", swap)).isEqualTo("OPEN");
        assertThat(state(center, "bob", swap)).isEmpty();
    }

    @Test
    void oneShiftInTwoExchangesGoesToOne() {
        var center = center("ann MON 08:00 |####|\nann TUE 08:00 |####|\nbob MON 16:30 |####|");
        String first = center.offers("ann", MONDAY_8, true);
        String second = center.offers("ann", "2026-03-03T08:00:00+01:00", true);
        String inReturn = "{\"inReturn\": \"%s\"}".formatted(MONDAY_12);
        center.agent("bob").post(taking(first), inReturn).expect(200);
        center.agent("bob").post(taking(second), inReturn).expect(200);
        assertThat(center.agent("ann").post(first + "/accept", "").expect(200).json().path("state").asString()).isEqualTo("DONE");
        assertThat(center.agent("ann").post(second + "/accept", "").expect(409).text()).contains("not what it was");
        aMinuteLater();
        assertThat(state(center, "ann", second)).isEqualTo("OPEN");
        assertThat(center.starts("ann")).isEqualTo(MONDAY_12 + " 2026-03-03T08:00:00+01:00");
        assertThat(center.agent("ann").post(first + "/accept", "").expect(200).json().path("state").asString()).as("tapped twice")
                .isEqualTo("DONE");
        assertThat(center.week("ann").path("number").asInt()).isEqualTo(2);
    }

    @Test
    void anotherDraftOfTheWeekDoesNotSilentlyTakeAnExchangeBack() {
        var center = center("ann MON 08:00 |####|\nbob TUE 12:30 |####|");
        clock.moveTo("2026-02-20T12:00:01Z");
        String other = center.draft("ann MON 08:00 |####|\nbob TUE 13:30 |####|");
        clock.moveTo("2026-02-20T12:00:02Z");
        String offer = center.offers("ann", MONDAY_8, false);
        center.agent("bob").post(taking(offer), "").expect(200);
        var refused = center.publish(other, "theirs", "").expect(409);
        assertThat(refused.text()).contains("ann");
        assertThat(center.starts("ann")).isEmpty();
        center.publish(other, "theirs", "{\"overwrites\": 2}").expect(201);
        assertThat(center.starts("ann")).isEqualTo(MONDAY_8);
        String again = center.offers("ann", MONDAY_8, false);
        assertThat(center.agent("bob").post(taking(again), "").expect(200).json().path("state").asString()).isEqualTo("DONE");
        assertThat(center.week("ann").path("number").asInt()).isEqualTo(4);
    }

    /** At each of the writes of the one act. */
    @Test
    void whatFailsOnTheWayChangesNothing() throws SQLException {
        var center = center("ann MON 08:00 |####|\nbob TUE 12:30 |####|");
        String offer = center.offers("ann", MONDAY_8, false);
        service.asOwner("create function fails() returns trigger language plpgsql as $$ begin raise exception 'pulled the plug'; end $$");
        for (String table : new String[] {"draft_edit", "exchange", "published_week", "audit_entry"}) {
            service.asOwner("create trigger fails before insert or update on " + table + " for each statement execute function fails()");
            center.agent("bob").post(taking(offer), "").expect(500);
            service.asOwner("drop trigger fails on " + table);
            assertThat(state(center, "ann", offer)).as(table).isEqualTo("OPEN");
            assertThat(center.week("ann").path("number").asInt()).isEqualTo(1);
            assertThat(center.scheduler.get(center.draft).expect(200).json().path("version").asInt()).isZero();
        }
        center.agent("bob").post(taking(offer), "").expect(200);
        assertThat(center.starts("ann")).isEmpty();
        assertThat(center.week("bob").path("shifts").size()).isEqualTo(2);
    }

    @Test
    void whereTheWeekHasToBeMendedFirstItWaitsForAScheduler() {
        var center = center("ann MON 08:00 |####|\ncid TUE 08:00 |####|\nbob WED 12:30 |####|");
        String path = center.path("time-off/") + center.agent("cid").post("/api/me/time-off", """
                {"from": "2026-03-03", "to": "2026-03-04", "kind": "UNPAID"}""").expect(201).json().path("id").asString();
        center.scheduler.post(path + "/approve", "").expect(200);
        String offer = center.offers("ann", MONDAY_8, false);
        center.agent("bob").post(taking(offer), "").expect(200);
        assertThat(state(center, "bob", offer)).isEqualTo("AGREED A scheduler has to approve it.");
        assertThat(center.scheduler.post(decided(center, offer) + "/approve", "").expect(409).text()).contains("cover time off");
        center.scheduler.post(path + "/covers", "{\"week\": \"2026-W10\"}").expect(201);
        center.scheduler.post(decided(center, offer) + "/approve", "").expect(200);
        assertThat(center.starts("bob")).startsWith("2026-03-02T12:30:00+05:30");
    }

    @Test
    void aWeekThatIsNotPublishedHasNothingToAskFor() {
        var center = center("ann MON 08:00 |####|");
        center.agent("ann").post("/api/me/exchanges", "{\"week\": \"2026-W11\", \"start\": \"2026-03-09T08:00:00+01:00\"}").expect(404);
        center.agent("ann").post("/api/me/exchanges", "{\"week\": \"soon\", \"start\": \"2026-03-09T08:00:00+01:00\"}").expect(404);
        center.agent("ann").get("/api/me/weeks/2026-W11/wishes").expect(404);
        assertThat(center.agent("ann").get("/api/me/shifts?from=2026-03-09&to=2026-03-15").expect(200).json().size()).isZero();
        center.scheduler.post(center.path("callouts"), """
                {"week": "2026-W11", "kind": "OPEN_SHIFT", "from": "2026-03-09T12:00:00Z", "to": "2026-03-09T13:00:00Z"}""").expect(409);
    }
}
