package org.hillsboro.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodRuleTest {

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 2026-01-05, 2026-01-05, 2026-01-05..2026-01-11",
        "WEEKLY, 2026-01-05, 2026-01-11, 2026-01-05..2026-01-11",
        "WEEKLY, 2026-01-05, 2025-12-31, 2025-12-29..2026-01-04",
        "BIWEEKLY, 2026-01-05, 2026-01-18, 2026-01-05..2026-01-18",
        "BIWEEKLY, 2026-01-05, 2026-01-04, 2025-12-22..2026-01-04",
        "SEMI_MONTHLY, 2000-01-01, 2026-02-15, 2026-02-01..2026-02-15",
        "SEMI_MONTHLY, 2000-01-01, 2026-02-16, 2026-02-16..2026-02-28",
        "SEMI_MONTHLY, 2000-01-01, 2028-02-29, 2028-02-16..2028-02-29",
        "MONTHLY, 2000-01-01, 2026-02-28, 2026-02-01..2026-02-28",
        "MONTHLY, 2000-01-26, 2026-03-25, 2026-02-26..2026-03-25",
        "MONTHLY, 2000-01-26, 2026-03-26, 2026-03-26..2026-04-25",
    })
    void holdsTheDate(PayFrequency every, LocalDate starts, LocalDate date, String period) {
        var holding = new PeriodRule(every, starts).holding(date);
        assertThat(holding).hasToString(period);
        assertThat(PayFrequency.of(holding)).contains(every);
    }

    /** Every date is in exactly one period: the next one begins where the one before ended. */
    @ParameterizedTest
    @EnumSource
    void periodsFollowEachOtherWithoutAGap(PayFrequency every) {
        var rule = new PeriodRule(every, LocalDate.of(2026, 1, 12));
        var period = rule.holding(LocalDate.of(2026, 1, 12));
        for (int i = 0; i < 100; i++) {
            for (var date = period.from(); !date.isAfter(period.to()); date = date.plusDays(1)) {
                assertThat(rule.holding(date)).isEqualTo(period);
            }
            var next = rule.holding(period.to().plusDays(1));
            assertThat(next.from()).isEqualTo(period.to().plusDays(1));
            period = next;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-01", "2026-11-30..2026-11-01", "2026-11-01..2026-11-31", "2026-01-01..2028-01-01", "a..b", ".."})
    void whatIsNoPeriodIsRefused(String text) {
        assertThatThrownBy(() -> PayrollPeriod.parse(text)).hasMessageStartingWith("expected");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02..2026-03-10", "2026-03-02..2026-03-31"})
    void otherLengthsAreNoFrequency(String text) {
        assertThat(PayFrequency.of(PayrollPeriod.parse(text))).isEmpty();
    }
}
