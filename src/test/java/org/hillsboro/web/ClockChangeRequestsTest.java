package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A center in Berlin, with agents in Los Angeles whose clocks change on another Sunday than Berlin's: in March and in November. */
class ClockChangeRequestsTest {

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

    private PublishedCenter center(String sunday) {
        return new PublishedCenter(service, scratch, Map.of(
                "center.yaml", DraftedCenter.CENTER.replace("06:00-20:00", "00:00-23:45"),
                "agents.csv", """
                        agent,name,pool,contract,queues,languages,time_zone,hired,left,max_weekly_hours,employee_number
                        lea,Lea L,in-house,free,voice,,America/Los_Angeles,,,,
                        lou,Lou L,in-house,free,voice,,America/Los_Angeles,,,,
                        ben,Ben B,in-house,free,voice,,,,,,
                        """,
                "requirement.csv", "interval_start,queue,required\n%sT12:00Z,voice,0\n".formatted(sunday)), """
                lea SUN 00:30 |################|
                lou MON 12:00 |####|
                """);
    }

    /** Four hours of work over the change end at 5:30 by the clock in spring, and at 3:30 in autumn. */
    @ParameterizedTest
    @CsvSource({
        "2026-W10, 2026-03-08, 2026-03-09, 00:30:00-08:00, 05:30:00-07:00, 09:30:00+01:00, 083000Z",
        "2026-W44, 2026-11-01, 2026-11-02, 00:30:00-07:00, 03:30:00-08:00, 08:30:00+01:00, 073000Z",
    })
    void theNightOfTheChangeIsAsLongAsItIs(
            String week, String sunday, String monday, String begins, String ends, String inBerlin, String inUtc) {
        var center = center(sunday);
        var lea = center.agent("lea");
        var mine = lea.get("/api/me/shifts?from=%s&to=%s".formatted(sunday, sunday)).expect(200).json().get(0);
        var shift = mine.path("shifts").get(0);
        String start = sunday + "T" + begins;
        assertThat(mine.path("week").asString()).isEqualTo(week);
        assertThat(shift.path("date").asString()).isEqualTo(sunday);
        assertThat(shift.path("start").asString()).isEqualTo(start);
        assertThat(shift.path("end").asString()).isEqualTo(sunday + "T" + ends);
        assertThat(shift.path("paidMinutes").asInt()).isEqualTo(240);

        String offered = "{\"week\": \"%s\", \"start\": \"%s\"}".formatted(week, start);
        center.allow("approvesExchanges", "true");
        String exchange = lea.post("/api/me/exchanges", offered).expect(201).json().path("id").asString();
        var offer = center.agent("lou").get("/api/me/offers").expect(200).json().path("items").get(0);
        assertThat(offer.path("start").asString() + " " + offer.path("zone").asString()).isEqualTo(start + " America/Los_Angeles");
        assertThat(center.agent("ben").get("/api/me/offers").json().path("items").get(0).path("start").asString())
                .isEqualTo(sunday + "T" + inBerlin);
        center.agent("lou").post("/api/me/offers/" + exchange + "/take", "").expect(200);
        var calendar = service.browser().get(center.agent("lou").post("/api/me/calendar", "").expect(201).json().path("path").asString());
        assertThat(calendar.expect(200).text()).contains("DTSTART:" + sunday.replace("-", "") + "T" + inUtc);
        timeOffIsADate(center, sunday, monday, begins.substring(8), ends.substring(8));
    }

    private static void timeOffIsADate(PublishedCenter center, String sunday, String monday, String before, String after) {
        var lou = center.agent("lou");
        var asked = lou.post("/api/me/time-off", """
                {"from": "%s", "to": "%s", "kind": "VACATION"}""".formatted(sunday, monday)).expect(201).json();
        assertThat(asked.path("from").asString()).isEqualTo(sunday + "T00:00:00" + before);
        assertThat(asked.path("to").asString()).isEqualTo(monday + "T00:00:00" + after);
        String path = center.path("time-off/" + asked.path("id").asString());
        assertThat(center.scheduler.get(path + "/outlook").expect(200).json().path("weeks").get(0).path("shifts").asInt()).isEqualTo(1);
        center.scheduler.post(path + "/approve", "").expect(200);
        var absence = center.scheduler.get(center.path("agents/lou/absences")).expect(200).json().path("items").get(0).path("cells");
        assertThat(absence.path("from").asString() + " " + absence.path("to").asString()).isEqualTo(sunday + " " + monday);
        center.allow("timeOff", "[{\"kind\": \"VACATION\", \"paid\": true, \"entitlements\": [{\"daysPerYear\": 25}]}]");
        assertThat(lou.get("/api/me/time-off/balances").expect(200).json().get(0).path("taken").asInt()).isEqualTo(1);
    }
}
