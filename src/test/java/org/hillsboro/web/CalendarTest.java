package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hillsboro.accounts.Accounts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class CalendarTest {

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
    void later() {
        clock.moveTo(clock.instant().plusSeconds(3600).toString());
    }

    private static String feed(PublishedCenter center, String agent) {
        return center.agent(agent).post("/api/me/calendar", "").expect(201).json().path("path").asString();
    }

    private static String line(String calendar, String name) {
        return String.join(" ", calendar.lines().filter(line -> line.startsWith(name + ":")).toList());
    }

    @Test
    void whoeverHasTheAddressReadsTheShiftsAndNobodysName() {
        var center = new PublishedCenter(service, scratch, "bob MON 12:30 |####|");
        String path = feed(center, "bob");
        assertThat(path).doesNotContain("bob").doesNotContain(center.id);
        var read = service.browser().get(path).expect(200);
        assertThat(read.header("Content-Type")).startsWith("text/calendar");
        assertThat(line(read.text(), "DTSTART")).isEqualTo("DTSTART:20260302T070000Z");
        assertThat(read.text()).doesNotContain("Bob").contains("LOCATION:altona");
        assertThat(service.bean(JdbcClient.class).sql("select f::text from calendar_feed f").query(String.class).list().toString())
                .as("its hash is kept only").doesNotContain(path.replaceAll(".*/|\\.ics", ""));
    }

    @Test
    void anUnchangedRosterIsNotSentAgainAndAChangedOneIs() {
        var center = new PublishedCenter(service, scratch, "ann MON 08:00 |####|\nbob TUE 12:30 |####|");
        String path = feed(center, "ann");
        var first = service.browser().get(path).expect(200);
        service.browser().sendWith("GET", path, "", "If-None-Match", first.header("ETag")).expect(304);
        edit(center, "{\"kind\": \"MoveShift\", \"shift\": \"2026-W10-2\", \"start\": \"2026-03-03T10:00:00Z\"}", 0);
        assertThat(service.browser().get(path).expect(200).text()).as("others have changed").isEqualTo(first.text());
        edit(center, "{\"kind\": \"MoveShift\", \"shift\": \"2026-W10-1\", \"start\": \"2026-03-02T09:00:00Z\"}", 1);
        var moved = service.browser().sendWith("GET", path, "", "If-None-Match", first.header("ETag")).expect(200).text();
        assertThat(line(moved, "UID")).isEqualTo(line(first.text(), "UID"));
        assertThat(line(moved, "SEQUENCE")).isEqualTo("SEQUENCE:3");
        assertThat(line(moved, "DTSTART")).isEqualTo("DTSTART:20260302T090000Z");
        edit(center, "{\"kind\": \"DropShift\", \"shift\": \"2026-W10-1\"}", 2);
        var gone = service.browser().get(path).text();
        assertThat(line(gone, "UID")).isEqualTo(line(first.text(), "UID"));
        assertThat(line(gone, "STATUS")).isEqualTo("STATUS:CANCELLED");
        assertThat(line(gone, "SEQUENCE")).isEqualTo("SEQUENCE:4");
    }

    private void edit(PublishedCenter center, String edit, int base) {
        center.scheduler.post(center.draft + "/edits", "{\"edit\": %s, \"baseVersion\": %d}".formatted(edit, base)).expect(200);
        later();
        center.publish(edit).expect(201);
    }

    @Test
    void anAddressCanBeEndedAndDiesWithItsAccount() {
        var center = new PublishedCenter(service, scratch, "ann MON 08:00 |####|");
        assertThat(center.agent("ann").get("/api/me/calendar").expect(200).json().path("created").isNull()).isTrue();
        String first = feed(center, "ann");
        String second = feed(center, "ann");
        service.browser().get(first).expect(404);
        service.browser().get(second).expect(200);
        assertThat(center.agent("ann").get("/api/me/calendar").expect(200).json().path("created").asString()).isNotEmpty();
        center.agent("ann").delete("/api/me/calendar").expect(204);
        service.browser().get(second).expect(404);
        center.agent("ann").delete("/api/me/calendar").expect(404);

        String third = feed(center, "ann");
        var accounts = service.bean(Accounts.class);
        String id = service.bean(JdbcClient.class).sql("select account_id::text from calendar_feed where center_id = ?")
                .param(center.id).query(String.class).single();
        var account = accounts.find(UUID.fromString(id)).orElseThrow();
        service.bean(JdbcClient.class).sql("update account set active = false where id = ?").param(account.id()).update();
        service.browser().get(third).expect(404);
    }

    @Test
    void whoReadsTooOftenOrGuessesHasToWait() {
        var center = new PublishedCenter(service, scratch, "ann MON 08:00 |####|");
        String path = feed(center, "ann");
        var reader = service.browser();
        for (int i = 0; i < 30; i++) {
            reader.get(path).expect(200);
        }
        assertThat(reader.get(path).expect(429).header("Retry-After")).matches("\\d+");
        var guesses = List.of(1, 2).stream().flatMap(half -> IntStream.range(0, 20)
                .mapToObj(i -> reader.get("/calendar/guess-" + half + "-" + i + ".ics").status())).toList();
        assertThat(guesses).contains(404).endsWith(429);
        clock.moveTo(clock.instant().plusSeconds(60).toString());
        reader.get(path).expect(200);
    }
}
