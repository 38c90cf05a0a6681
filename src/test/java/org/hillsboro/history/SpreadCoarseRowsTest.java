package org.hillsboro.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.hillsboro.TestCenter;
import org.hillsboro.history.ContactHistory.QueueHistory;
import org.hillsboro.history.SpreadRows.By;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadCoarseRowsTest {

    private static final Offset<Double> EXACTLY = Offset.offset(1e-9);

    @TempDir
    private Path folder;

    private DrawnHistory in(String zone, String openingHours) {
        return DrawnHistory.of(folder, TestCenter.in(zone, "2026-W13").intervals(30)
                .queue("voice", queue -> queue.open(openingHours)).queue("chat", queue -> queue.open(openingHours)));
    }

    private static double at(QueueHistory history, String instant) {
        return history.offered()[history.grid().indexOf(Instant.parse(instant))];
    }

    private static double total(QueueHistory history) {
        return Arrays.stream(history.offered()).filter(count -> !Double.isNaN(count)).sum();
    }

    @Test
    void hoursAreSpreadEvenlyWhereNothingFinerIsKnownAndKeepTheirHandleTime() {
        var drawn = in("UTC", "24/7").rows("voice", "2026-03-02T00:00", "2026-03-02T10:00", 60, i -> i + ",200," + i);
        var voice = drawn.history("voice");
        assertThat(voice.offered()).hasSize(20).startsWith(0, 0, 0.5, 0.5, 1, 1, 1.5, 1.5);
        assertThat(Arrays.copyOfRange(voice.ahtSeconds(), 2, 20)).containsOnly(200);
        assertThat(drawn.queue("voice").spread()).containsExactly(new SpreadRows(60, 10, By.EVENLY));
        assertThat(drawn.queue("voice").rowMinutes()).containsExactly(60);
    }

    @Test
    void hoursAreSpreadByTheQueuesOwnFinerRowsOfThatWeekday() {
        var drawn = in("UTC", "24/7")
                .rows("voice", "2026-03-02T00:00", "2026-03-09T00:00", 30, i -> i % 2 == 0 ? 3 : 1)
                .file("contacts-1.csv")
                .rows("voice", "2026-03-09T00:00", "2026-03-10T00:00", 60, i -> 40);
        assertThat(at(drawn.history("voice"), "2026-03-09T07:00:00Z")).isCloseTo(30, EXACTLY);
        assertThat(at(drawn.history("voice"), "2026-03-09T07:30:00Z")).isCloseTo(10, EXACTLY);
        assertThat(drawn.queue("voice").spread()).containsExactly(new SpreadRows(60, 24, By.OWN_PROFILE));
    }

    @Test
    void hoursDoNotLeanOnOtherQueues() {
        var drawn = in("UTC", "24/7")
                .rows("chat", "2026-03-02T00:00", "2026-03-16T00:00", 30, i -> i % 2 == 0 ? 3 : 1)
                .rows("voice", "2026-03-09T00:00", "2026-03-10T00:00", 60, i -> 40);
        assertThat(drawn.queue("voice").spread()).containsExactly(new SpreadRows(60, 24, By.EVENLY));
    }

    @Test
    void daysFollowTheEightNearestDatesOfTheirWeekday() {
        var drawn = in("America/New_York", "Mon-Fri 09:00-11:00");
        for (int week = 0; week < 18; week++) {
            String date = LocalDate.of(2025, 9, 1).plusWeeks(week).toString();
            int shape = week < 10 ? 100 : 1;
            drawn.rows("voice", date + "T09:00", date + "T11:00", 30, i -> i == 0 ? shape : 1);
        }
        drawn.file("contacts-1.csv");
        for (int day = 5; day < 14; day++) {
            drawn.row("2026-01-%02dT00:00".formatted(day), "voice,80");
        }
        var voice = drawn.history("voice");
        assertThat(at(voice, "2026-01-12T14:00:00Z")).isCloseTo(20, EXACTLY);
        assertThat(at(voice, "2026-01-12T15:30:00Z")).isCloseTo(20, EXACTLY);
        assertThat(at(voice, "2026-01-12T16:00:00Z")).as("closed").isNaN();
        assertThat(drawn.queue("voice").rowMinutes()).containsExactly(30, 1440);
    }

    @Test
    void daysOfAQueueWithoutFinerRowsFollowAllQueues() {
        var drawn = in("UTC", "Mon-Sun 09:00-11:00")
                .rows("chat", "2026-03-02T09:00", "2026-03-02T11:00", 30, i -> i)
                .file("contacts-1.csv");
        for (int day = 9; day < 12; day++) {
            drawn.row("2026-03-%02dT00:00".formatted(day), "voice,60");
        }
        drawn.file("contacts-2.csv");
        var voice = drawn.queue("voice");
        assertThat(voice.spread()).containsExactlyInAnyOrder(
                new SpreadRows(1440, 1, By.CENTER_PROFILE), new SpreadRows(1440, 2, By.EVENLY));
        assertThat(at(drawn.history("voice"), "2026-03-09T10:30:00Z")).isCloseTo(30, EXACTLY);
        assertThat(at(drawn.history("voice"), "2026-03-10T10:30:00Z")).as("no Tuesday is known").isCloseTo(15, EXACTLY);
    }

    @Test
    void hoursTellHowToSpreadDays() {
        var drawn = in("UTC", "Mon-Sun 09:00-11:00")
                .rows("voice", "2026-03-02T09:00", "2026-03-02T11:00", 60, i -> 10 + 20 * i);
        for (int day = 3; day < 10; day++) {
            drawn.rows("voice", "2026-03-%02dT09:00".formatted(day), "2026-03-%02dT11:00".formatted(day), 60, i -> 10 + 20 * i);
        }
        drawn.file("contacts-1.csv");
        for (int day = 10; day < 18; day++) {
            drawn.row("2026-03-%02dT00:00".formatted(day), "voice,80");
        }
        assertThat(at(drawn.history("voice"), "2026-03-16T09:30:00Z")).isCloseTo(10, EXACTLY);
        assertThat(at(drawn.history("voice"), "2026-03-16T10:00:00Z")).isCloseTo(30, EXACTLY);
    }

    @Test
    void aDayOnWhichTheQueueIsClosedIsSpreadOverAllOfItAndAnEmptyOneNotAtAll() {
        var drawn = in("UTC", "Mon-Fri 09:00-11:00")
                .row("2026-03-05T00:00", "voice,4").row("2026-03-06T00:00", "voice,4")
                .row("2026-03-07T00:00", "voice,48").row("2026-03-08T00:00", "voice,0").row("2026-03-09T00:00", "voice,4");
        var voice = drawn.history("voice");
        assertThat(at(voice, "2026-03-07T03:00:00Z")).isCloseTo(1, EXACTLY);
        assertThat(at(voice, "2026-03-08T10:00:00Z")).isNaN();
        assertThat(total(voice)).isCloseTo(60, EXACTLY);
        assertThat(drawn.queue("voice").spread()).containsExactlyInAnyOrder(
                new SpreadRows(1440, 3, By.EVENLY), new SpreadRows(1440, 1, By.EVENLY_WHILE_CLOSED));
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-03-07, 46", "America/New_York, 2026-10-31, 50", "Asia/Kathmandu, 2026-03-07, 48",
        "Australia/Lord_Howe, 2026-10-03, 47"
    })
    void daysAreAsLongAsTheyReallyAre(String zone, String dayBefore, int intervalsOfSecondDay) {
        var drawn = in(zone, "24/7");
        var first = LocalDate.parse(dayBefore);
        for (int day = 0; day < 4; day++) {
            drawn.row(first.plusDays(day) + "T00:00", "voice,480");
        }
        var voice = drawn.history("voice");
        assertThat(voice.grid().count()).isEqualTo(3 * 48 + intervalsOfSecondDay);
        assertThat(voice.grid().start()).isEqualTo(first.atStartOfDay(drawn.center().zone()).toInstant());
        assertThat(voice.offered()[47]).isCloseTo(10, EXACTLY);
        assertThat(voice.offered()[48]).isCloseTo(480.0 / intervalsOfSecondDay, EXACTLY);
        assertThat(drawn.queue("voice").gaps()).isEmpty();
        assertThat(total(voice)).isCloseTo(4 * 480, EXACTLY);
    }
}
