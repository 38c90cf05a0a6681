package org.hillsboro.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.hillsboro.time.IntervalGrid;
import org.junit.jupiter.api.Test;

class TimeAxisTest {

    private static List<String> labels(TimeAxis axis, int step) {
        return axis.hourTicks(step).stream().map(TimeAxis.Tick::label).toList();
    }

    private static List<Double> hours(TimeAxis axis, int step) {
        return axis.hourTicks(step).stream().map(tick -> tick.at() / 4).toList();
    }

    @Test
    void aDayOf24HoursEndsAt24() {
        var day = TestAxes.days("America/Los_Angeles", "2003-10-20", 1);
        assertThat(labels(day, 6)).containsExactly("00:00", "06:00", "12:00", "18:00", "24:00");
        assertThat(hours(day, 6)).containsExactly(0.0, 6.0, 12.0, 18.0, 24.0);
        assertThat(day.clockChanges()).isEmpty();
    }

    @Test
    void aDayOf23HoursSkipsOne() {
        var day = TestAxes.days("America/Los_Angeles", "2026-03-08", 1);
        assertThat(day.count()).isEqualTo(92);
        assertThat(labels(day, 1)).startsWith("00:00", "01:00", "03:00", "04:00").doesNotContain("02:00").hasSize(24);
        assertThat(hours(day, 6)).containsExactly(0.0, 5.0, 11.0, 17.0, 23.0);
        assertThat(day.clockChanges()).containsExactly(new TimeAxis.Tick(8, 3, "clocks forward"));
    }

    @Test
    void aDayOf25HoursHasOneTwiceAndNamesTheOffset() {
        var day = TestAxes.days("America/Los_Angeles", "2026-11-01", 1);
        assertThat(day.count()).isEqualTo(100);
        assertThat(labels(day, 1)).startsWith("00:00", "01:00 \u221207:00", "01:00 \u221208:00", "02:00", "03:00").hasSize(26);
        assertThat(hours(day, 6)).containsExactly(0.0, 7.0, 13.0, 19.0, 25.0);
        assertThat(day.clockChanges()).containsExactly(new TimeAxis.Tick(8, 1, "clocks back"));
    }

    @Test
    void clocksThatChangeByHalfAnHourLoseNoTick() {
        var day = TestAxes.days("Australia/Lord_Howe", "2026-04-05", 1);
        assertThat(day.count()).isEqualTo(98);
        assertThat(labels(day, 1)).startsWith("00:00", "01:00", "02:00", "03:00").hasSize(25);
        assertThat(hours(day, 12)).containsExactly(0.0, 12.5, 24.5);
    }

    @Test
    void aDayThatBeginsAtOneHasNoMidnight() {
        var day = TestAxes.days("America/Sao_Paulo", "2018-11-04", 1);
        assertThat(labels(day, 1)).startsWith("01:00", "02:00").hasSize(24);
        assertThat(day.dates()).hasSize(1);
    }

    @Test
    void anAxisThatStartsWithinAnHourHasItsFirstTickAtTheNext() {
        var start = Instant.parse("2003-10-20T12:45:00Z");
        var axis = new TimeAxis(new IntervalGrid(start, 15, 8), ZoneId.of("Asia/Kolkata"));
        assertThat(axis.hourTicks(1))
                .containsExactly(new TimeAxis.Tick(3, 19, "19:00"), new TimeAxis.Tick(7, 20, "20:00"));
    }

    @Test
    void daysOfTheWeekOfAClockChangeMeetAndFillIt() {
        var week = TestAxes.days("Europe/Berlin", "2026-10-19", 7);
        var days = week.days();
        assertThat(days.stream().map(day -> day.grid().count())).containsExactly(96, 96, 96, 96, 96, 96, 100);
        for (int day = 1; day < 7; day++) {
            assertThat(days.get(day).grid().start()).isEqualTo(days.get(day - 1).grid().end());
        }
        assertThat(days.getLast().grid().end()).isEqualTo(week.grid().end());
        assertThat(week.dates().getLast().weekday() + " " + week.dates().getLast().dayOfMonth()).isEqualTo("Sun 25 Oct");
    }

    @Test
    void anAxisOverMidnightHasBothDaysAsFarAsItGoes() {
        var start = Instant.parse("2003-10-20T18:00:00Z");
        var axis = new TimeAxis(new IntervalGrid(start, 15, 48), ZoneId.of("UTC"));
        assertThat(labels(axis, 6)).containsExactly("18:00", "00:00", "06:00");
        assertThat(axis.days().stream().map(day -> day.grid().count())).containsExactly(24, 24);
    }

    @Test
    void namesTheOffsetOfADoubledTimeOnly() {
        var day = TestAxes.days("America/Los_Angeles", "2026-11-01", 1);
        assertThat(day.nameOf(day.grid().startOf(9))).isEqualTo("Sun 01:15 \u221208:00");
        assertThat(day.nameOf(day.grid().startOf(12))).isEqualTo("Sun 02:00");
    }

    @Test
    void refusesFiguresOfAnotherLength() {
        var week = TestAxes.anyWeek();
        assertThatThrownBy(() -> CoverageChart.of(TestAxes.CAPTION, week, new double[672], new double[671]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("672")
                .hasMessageContaining("671");
    }

    @Test
    void refusesToBeEmpty() {
        assertThatThrownBy(() -> new TimeAxis(new IntervalGrid(Instant.EPOCH, 15, 0), ZoneId.of("UTC")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
