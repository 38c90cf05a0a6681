package org.hillsboro.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalClockTest {

    private static String place(LocalClock clock, String stream, String local, int minutes) {
        var stretch = clock.place(stream, "", LocalDateTime.parse(local).toEpochSecond(ZoneOffset.UTC) / 60, minutes, 1);
        return stretch == null ? "nowhere" : Instant.ofEpochSecond(stretch.epochMinute() * 60) + "+" + stretch.minutes();
    }

    @ParameterizedTest(name = "{0} {1} for {2}")
    @CsvSource({
        "America/New_York, 2025-07-01T08:00, 15, 2025-07-01T12:00:00Z+15",
        "America/New_York, 2025-11-02T00:45, 15, 2025-11-02T04:45:00Z+15",
        "America/New_York, 2025-11-02T01:45, 15, 2025-11-02T05:45:00Z+15",
        "America/New_York, 2025-11-02T02:00, 15, 2025-11-02T07:00:00Z+15",
        "America/New_York, 2025-11-02T00:00, 1440, 2025-11-02T04:00:00Z+1500",
        "America/New_York, 2026-03-08T00:00, 1440, 2026-03-08T05:00:00Z+1380",
        "America/New_York, 2026-03-08T01:30, 30, 2026-03-08T06:30:00Z+30",
        "America/New_York, 2026-03-08T01:30, 90, 2026-03-08T06:30:00Z+30",
        "America/New_York, 2026-03-08T02:30, 30, nowhere",
        "America/New_York, 2026-03-08T02:30, 0, nowhere",
        "America/New_York, 2026-03-08T03:00, 15, 2026-03-08T07:00:00Z+15",
        "Australia/Lord_Howe, 2026-04-05T01:00, 60, 2026-04-04T14:00:00Z+90",
        "Australia/Lord_Howe, 2026-04-05T01:30, 15, 2026-04-04T14:30:00Z+15",
        "Australia/Lord_Howe, 2025-10-05T02:00, 15, nowhere",
        "Australia/Lord_Howe, 2025-10-05T02:00, 60, 2025-10-04T15:30:00Z+30",
        "Australia/Lord_Howe, 2025-10-05T02:30, 15, 2025-10-04T15:30:00Z+15",
        "America/Havana, 2025-11-02T00:00, 1440, 2025-11-02T04:00:00Z+1500",
        "Asia/Kathmandu, 2025-11-02T00:00, 30, 2025-11-01T18:15:00Z+30",
        "UTC, 2025-11-02T01:00, 1440, 2025-11-02T01:00:00Z+1440",
    })
    void aTimeThatComesForTheFirstTime(String zone, String local, int minutes, String expected) {
        assertThat(place(new LocalClock(ZoneId.of(zone)), "voice", local, minutes)).isEqualTo(expected);
    }

    @Test
    void theSecondTimeIsTheLaterForEachStreamAlone() {
        var clock = new LocalClock(ZoneId.of("Australia/Lord_Howe"));
        assertThat(place(clock, "a", "2026-04-05T01:30", 15)).isEqualTo("2026-04-04T14:30:00Z+15");
        assertThat(place(clock, "b", "2026-04-05T01:30", 15)).isEqualTo("2026-04-04T14:30:00Z+15");
        assertThat(place(clock, "a", "2026-04-05T01:45", 15)).isEqualTo("2026-04-04T14:45:00Z+15");
        assertThat(place(clock, "a", "2026-04-05T01:30", 15)).isEqualTo("2026-04-04T15:00:00Z+15");
        assertThat(place(clock, "a", "2026-04-05T01:45", 15)).isEqualTo("2026-04-04T15:15:00Z+15");
        assertThat(place(clock, "a", "2026-04-05T02:00", 15)).isEqualTo("2026-04-04T15:30:00Z+15");
        assertThat(clock.assumptions()).containsExactly(
                "Clocks go back to 2026-04-05 01:30: rows that come once are taken as before the change (1, the first in line 1).",
                "Clocks go back to 2026-04-05 01:30: rows that come twice are told apart by their order (2, the first in line 1).");
    }

    @Test
    void inAFileFromTheLatestToTheEarliestTheSecondTimeIsTheEarlier() {
        var clock = new LocalClock(ZoneId.of("America/New_York"));
        assertThat(place(clock, "a", "2025-11-02T02:00", 30)).isEqualTo("2025-11-02T07:00:00Z+30");
        assertThat(place(clock, "a", "2025-11-02T01:30", 30)).isEqualTo("2025-11-02T06:30:00Z+30");
        assertThat(place(clock, "a", "2025-11-02T01:00", 30)).isEqualTo("2025-11-02T06:00:00Z+30");
        assertThat(place(clock, "a", "2025-11-02T01:30", 30)).isEqualTo("2025-11-02T05:30:00Z+30");
        assertThat(place(clock, "a", "2025-11-02T00:30", 30)).isEqualTo("2025-11-02T04:30:00Z+30");
        assertThat(clock.assumptions()).first().asString().contains("rows that come once are taken as after the change (1,");
    }

    /** Every quarter hour of real years, written as local time in its order, comes back. */
    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "America/Havana", "Asia/Beirut", "UTC"})
    void whatWasWrittenInLocalTimeIsReadBack(String name) {
        var zone = ZoneId.of(name);
        var random = new Random(7);
        var clock = new LocalClock(zone);
        var start = Instant.parse("2023-01-01T00:00:00Z");
        for (int quarter = 0; quarter < 3 * 366 * 96; quarter++) {
            var instant = start.plusSeconds(900L * quarter);
            long local = instant.atZone(zone).toLocalDateTime().toEpochSecond(ZoneOffset.UTC) / 60;
            for (String stream : random.nextBoolean() ? new String[] {"a", "b"} : new String[] {"b", "a"}) {
                var stretch = clock.place(stream, "", local, 15, quarter);
                assertThat(stretch).isEqualTo(new LocalClock.Stretch(instant.getEpochSecond() / 60, 15));
            }
        }
    }
}
