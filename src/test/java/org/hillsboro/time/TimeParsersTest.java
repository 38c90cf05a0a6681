package org.hillsboro.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.hillsboro.files.UnexpectedValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Durations, times of day, windows and timestamps as people write them. */
class TimeParsersTest {

    @ParameterizedTest
    @CsvSource({"0, PT0S", "20s, PT20S", "15m, PT15M", "90m, PT1H30M", "3h30m, PT3H30M", "24h, PT24H", "1h1m1s, PT1H1M1S", "0m, PT0S"})
    void durations(String text, Duration duration) {
        assertThat(Durations.parse(text)).isEqualTo(duration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20", "h", "1.5h", "-1h", "1h 30m", "30m1h", "1d", "PT1H", "999999999999h"})
    void noDurations(String text) {
        assertThatThrownBy(() -> Durations.parse(text))
                .isInstanceOf(UnexpectedValue.class)
                .hasMessage("expected a length of time such as 20s, 15m, 3h30m or 0");
    }

    @Test
    void minutesAreWholeAndBounded() {
        assertThat(Durations.minutes("2h30m", 150)).isEqualTo(150);
        assertThatThrownBy(() -> Durations.minutes("90s", 150)).hasMessage("expected whole minutes");
        assertThatThrownBy(() -> Durations.minutes("3h", 150)).hasMessage("expected at most 150m");
        assertThatThrownBy(() -> Durations.minutes("99999h", 1440)).hasMessage("expected at most 24h");
    }

    @Test
    void timesOfDay() {
        assertThat(TimeOfDay.parse("00:00")).isZero();
        assertThat(TimeOfDay.parse("24:00")).isEqualTo(1440);
        for (var none : new String[] {"24:01", "25:00", "9:00", "09:60", "09-00", "", "0900"}) {
            assertThatThrownBy(() -> TimeOfDay.parse(none)).hasMessage("expected a time from 00:00 to 24:00");
        }
    }

    @Test
    void windowsOverMidnight() {
        var night = DayWindow.parse("22:00-06:00");
        assertThat(night.runsOverMidnight()).isTrue();
        assertThat(night.holds(1320)).isTrue();
        assertThat(night.holds(359)).isTrue();
        assertThat(night.holds(360)).isFalse();
        assertThat(night.holdsInclusive(360)).isTrue();
        assertThat(night.holdsInclusive(1319)).isFalse();
        var day = DayWindow.parse("06:00-23:00");
        assertThat(day.holds(1380)).isFalse();
        assertThat(day.holdsInclusive(1380)).isTrue();
        assertThat(day.holdsInclusive(359)).isFalse();
        assertThatThrownBy(() -> DayWindow.parse("06:00")).hasMessage("expected a window of the day such as 06:00-23:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2003-10-20T07:00-05:00, 2003-10-20T12:00:00Z", "2003-10-20T12:00Z, 2003-10-20T12:00:00Z",
        "2003-10-20T12:00:05.000Z, 2003-10-20T12:00:05Z", "2003-10-20T12:00+0545, 2003-10-20T06:15:00Z",
        "2003-10-20T12:00+02, 2003-10-20T10:00:00Z", "2024-02-29T00:00Z, 2024-02-29T00:00:00Z"
    })
    void timestamps(String text, Instant instant) {
        assertThat(Timestamps.parse(text)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "2003-10-20", "2003-10-20T07:00", "2003-10-20T07:00:00", "2003-10-20 07:00Z", "20/10/2003 07:00+01:00", "2003-02-29T07:00Z",
        "2003-13-01T07:00Z", "2003-10-20T24:00Z", "2003-10-20T07:60Z", "2003-10-20T07:00:00.5Z", "2003-10-20T07:00+5", "2003-10-20T07:00+19:00",
        "2003-10-20T07:00Zx", "2003-10-20T07:00 01:00", "0003-10-20T07:00Z", "2003-10-20T07:00:", "2003-10-20T07:00+05:0", "2003-10-20T07:00:00."
    })
    void noTimestamps(String text) {
        assertThatThrownBy(() -> Timestamps.parse(text)).isInstanceOf(UnexpectedValue.class);
    }

    @Test
    void anyTimestampThatTheJdkWritesIsReadAsTheJdkReadsIt() {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            var offset = ZoneOffset.ofTotalSeconds((random.nextInt(145) - 72) * 900);
            var time = OffsetDateTime.ofInstant(Instant.ofEpochSecond(random.nextLong(7_000_000_000L) + 100_000), offset);
            assertThat(Timestamps.parse(time.toString())).as(time.toString()).isEqualTo(time.toInstant());
        }
    }
}
