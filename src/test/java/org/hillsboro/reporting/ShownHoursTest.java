package org.hillsboro.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.hillsboro.TestCenter;
import org.hillsboro.time.IntervalGrid;
import org.junit.jupiter.api.Test;

class ShownHoursTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static IntervalGrid grid(String week) {
        return TestCenter.in("Europe/Berlin", week).week().grid(15);
    }

    @Test
    void fromTheFirstToTheLastHourInUseOnAnyDay() {
        var hours = ShownHours.of(grid("2026-W10"), BERLIN, i -> i == 30 || i == 2 * 96 + 82);
        assertThat(hours).isEqualTo(new ShownHours(BERLIN, 7, 21));
        var tuesday = LocalDate.parse("2026-03-03");
        assertThat(hours.start(tuesday)).isEqualTo("2026-03-03T06:00:00Z");
        assertThat(hours.end(tuesday)).isEqualTo("2026-03-03T20:00:00Z");
    }

    @Test
    void aWeekWithoutAnythingAndOneAroundTheClockShowAllHours() {
        assertThat(ShownHours.of(grid("2026-W10"), BERLIN, i -> false)).isEqualTo(new ShownHours(BERLIN, 0, 24));
        var always = ShownHours.of(grid("2026-W10"), BERLIN, i -> true);
        assertThat(always).isEqualTo(new ShownHours(BERLIN, 0, 24));
        assertThat(always.end(LocalDate.parse("2026-03-08"))).isEqualTo("2026-03-08T23:00:00Z");
    }

    @Test
    void onADayOfAClockChangeTheHoursAreThoseOfTheClock() {
        var back = LocalDate.parse("2026-10-25");
        assertThat(new ShownHours(BERLIN, 2, 3).start(back)).as("the first 02:00").isEqualTo("2026-10-25T00:00:00Z");
        assertThat(new ShownHours(BERLIN, 1, 2).end(back)).as("after both hours from 02:00").isEqualTo("2026-10-25T01:00:00Z");
        assertThat(new ShownHours(BERLIN, 8, 18).start(LocalDate.parse("2026-03-29"))).isEqualTo("2026-03-29T06:00:00Z");
    }
}
