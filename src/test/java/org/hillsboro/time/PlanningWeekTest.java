package org.hillsboro.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanningWeekTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource({
        "2003-W43, MONDAY, 2003-10-20", "2003-W43, SUNDAY, 2003-10-19", "2003-W43, SATURDAY, 2003-10-18",
        "2026-W53, MONDAY, 2026-12-28", "2027-W01, MONDAY, 2027-01-04", "2025-W01, MONDAY, 2024-12-30",
        "2021-W01, SUNDAY, 2021-01-03", "2020-W53, SATURDAY, 2020-12-26"
    })
    void theFirstDateOfANamedWeek(String label, DayOfWeek starts, LocalDate first) {
        var week = PlanningWeek.parse(label, starts, NEW_YORK);
        assertThat(week.firstDate()).isEqualTo(first);
        assertThat(week.label()).isEqualTo(label);
        assertThat(week.dates()).hasSize(7).startsWith(first).endsWith(first.plusDays(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-W53", "2003-W00", "2003-W54"})
    void aWeekThatTheYearDoesNotHave(String label) {
        assertThatThrownBy(() -> PlanningWeek.parse(label, DayOfWeek.MONDAY, NEW_YORK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("expected a week from (\\d{4})-W01 to \\1-W5[23]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2003", "2003-43", "2003-W4", "W43-2003", "2003-w43"})
    void noWeekAtAll(String label) {
        assertThatThrownBy(() -> PlanningWeek.parse(label, DayOfWeek.MONDAY, NEW_YORK))
                .hasMessage("expected an ISO week such as 2003-W43");
    }

    /** New York's clocks went forward on 6 April 2003 and back on 26 October 2003. */
    @ParameterizedTest(name = "{0} from {1} has {2} hours")
    @CsvSource({
        "2003-W14, MONDAY, 167", "2003-W15, MONDAY, 168", "2003-W15, SUNDAY, 167",
        "2003-W43, MONDAY, 169", "2003-W43, SUNDAY, 168", "2003-W44, SUNDAY, 169", "2003-W44, SATURDAY, 169"
    })
    void clockChangesMakeAWeekLongerOrShorter(String label, DayOfWeek starts, int hours) {
        var week = PlanningWeek.parse(label, starts, NEW_YORK);
        assertThat(week.grid(15).count()).isEqualTo(hours * 4);
        assertThat(week.grid(30).count()).isEqualTo(hours * 2);
        assertThat(week.grid(15).end()).isEqualTo(week.end()).isEqualTo(week.next().start());
    }

    @Test
    void aWeekHoldsItsFirstInstantAndNotItsEnd() {
        var week = PlanningWeek.parse("2003-W43", DayOfWeek.MONDAY, NEW_YORK);
        assertThat(week.start()).isEqualTo(Instant.parse("2003-10-20T04:00:00Z"));
        assertThat(week.holds(week.start())).isTrue();
        assertThat(week.holds(week.start().minusNanos(1))).isFalse();
        assertThat(week.holds(week.end().minusNanos(1))).isTrue();
        assertThat(week.holds(week.end())).isFalse();
    }

    @Test
    void theWeekThatHoldsAnInstant() {
        var saturdayNight = Instant.parse("2003-10-26T03:59:59Z");
        assertThat(PlanningWeek.holding(saturdayNight, DayOfWeek.SUNDAY, NEW_YORK).firstDate()).isEqualTo("2003-10-19");
        assertThat(PlanningWeek.holding(saturdayNight.plusSeconds(1), DayOfWeek.SUNDAY, NEW_YORK).firstDate()).isEqualTo("2003-10-26");
        assertThat(PlanningWeek.holding(saturdayNight, DayOfWeek.MONDAY, NEW_YORK).label()).isEqualTo("2003-W43");
    }

    /** Beirut's clocks skip the first hour of 29 March 2026. */
    @Test
    void aWeekBeginsWithTheFirstInstantOfItsDateEvenWithoutMidnight() {
        var week = new PlanningWeek(ZoneId.of("Asia/Beirut"), LocalDate.of(2026, 3, 29));
        assertThat(week.start()).isEqualTo(Instant.parse("2026-03-28T22:00:00Z"));
    }

    @Test
    void aGridMapsInstantsToIndicesOnBothSides() {
        var grid = new IntervalGrid(Instant.parse("2026-01-05T00:00:00Z"), 30, 4);
        assertThat(grid.startOf(3)).isEqualTo(Instant.parse("2026-01-05T01:30:00Z"));
        assertThat(grid.indexOf(Instant.parse("2026-01-05T00:29:59.999Z"))).isZero();
        assertThat(grid.indexOf(Instant.parse("2026-01-05T00:30:00Z"))).isEqualTo(1);
        assertThat(grid.indexOf(Instant.parse("2026-01-04T23:59:59Z"))).isEqualTo(-1);
        assertThat(grid.isOnGrid(Instant.parse("2026-01-04T23:30:00Z"))).isTrue();
        assertThat(grid.isOnGrid(Instant.parse("2026-01-05T00:15:00Z"))).isFalse();
    }
}
