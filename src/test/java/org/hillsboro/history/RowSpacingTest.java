package org.hillsboro.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowSpacingTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final long START = 29_500_000;

    private static RowSpacing every(int minutes, int rows, int interval) {
        var spacing = new RowSpacing(BERLIN, interval);
        for (int i = 0; i < rows; i++) {
            spacing.add(START + (long) i * minutes);
        }
        return spacing;
    }

    private static RowSpacing days(LocalDate first, int days, int daysApart, int hour) {
        var spacing = new RowSpacing(BERLIN, 15);
        for (int i = 0; i < days; i++) {
            spacing.add(first.plusDays((long) i * daysApart).atTime(hour, 0).atZone(BERLIN).toEpochSecond() / 60);
        }
        return spacing;
    }

    @ParameterizedTest
    @CsvSource({"5, 15, 5", "15, 15, 15", "15, 30, 15", "30, 15, 30", "60, 15, 60", "60, 30, 60", "10, 15, 10", "1, 15, 1"})
    void eightRowsAreAsLongAsTheyStandApart(int apart, int interval, int length) {
        assertThat(every(apart, 8, interval).nominalMinutes()).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource({"5, 15, 5", "30, 15, 15", "60, 30, 30", "10, 15, 5", "7, 15, 1"})
    void sevenRowsAreNoLongerThanAnInterval(int apart, int interval, int length) {
        assertThat(every(apart, 7, interval).nominalMinutes()).isEqualTo(length);
    }

    @Test
    void oneRowIsAnInterval() {
        assertThat(every(15, 1, 30).nominalMinutes()).isEqualTo(30);
        assertThat(every(15, 1, 30).end()).isEqualTo(START + 30);
    }

    @Test
    void missingRowsMakeTheOthersNoLonger() {
        var spacing = every(60, 8, 15);
        spacing.add(START + 8 * 60 + 15);
        assertThat(spacing.nominalMinutes()).isEqualTo(15);
    }

    @Test
    void rowsAtOneTimeOfDayAreDaysOf23To25Hours() {
        var spring = days(LocalDate.of(2026, 3, 27), 3, 1, 0);
        assertThat(spring.nominalMinutes()).isEqualTo(1440);
        assertThat(spring.minutesAt(LocalDate.of(2026, 3, 29).atStartOfDay(BERLIN).toEpochSecond() / 60)).isEqualTo(23 * 60);
        var autumn = days(LocalDate.of(2026, 10, 20), 9, 1, 6);
        assertThat(autumn.minutesAt(LocalDate.of(2026, 10, 24).atTime(6, 0).atZone(BERLIN).toEpochSecond() / 60)).isEqualTo(25 * 60);
        assertThat(autumn.end()).isEqualTo(LocalDate.of(2026, 10, 29).atTime(6, 0).atZone(BERLIN).toEpochSecond() / 60);
    }

    @Test
    void twoDaysTellNothing() {
        assertThat(days(LocalDate.of(2026, 3, 2), 2, 1, 0).nominalMinutes()).isEqualTo(15);
    }

    @Test
    void aWeekIsToldFromADay() {
        assertThat(days(LocalDate.of(2026, 1, 5), 8, 7, 0).nominalMinutes()).isEqualTo(7 * 1440);
    }
}
