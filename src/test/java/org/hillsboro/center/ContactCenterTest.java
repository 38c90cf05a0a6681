package org.hillsboro.center;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.time.OpeningHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactCenterTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    private static ContactQueue queue(String hours) {
        return new ContactQueue("voice", Channel.VOICE, OpeningHours.parse(hours),
                new ServiceGoal(null, null, ServiceGoal.Definition.OF_OFFERED, 0.05, null, null, ServiceGoal.Per.INTERVAL),
                null, HandleTimeDistribution.EXPONENTIAL, null, 1, 0, 0, 1, null, Set.of(), BigDecimal.ZERO);
    }

    private static ContactCenter center(ContactQueue queue) {
        return new ContactCenter("Corner", NEW_YORK, Currency.getInstance("USD"), 15, DayOfWeek.MONDAY, BigDecimal.ZERO,
                List.of(queue), List.of(), List.of(), List.of(
                        new SpecialDay(CHRISTMAS, "Christmas", true, true, 0),
                        new SpecialDay(CHRISTMAS.plusDays(1), "Boxing day", true, false, 0)));
    }

    @Test
    void openingHoursAreInTheCentersZone() {
        var queue = queue("Mon-Fri 08:00-20:00");
        assertThat(center(queue).isOpen(queue, Instant.parse("2026-03-02T12:59:59Z"))).isFalse();
        assertThat(center(queue).isOpen(queue, Instant.parse("2026-03-02T13:00:00Z"))).isTrue();
    }

    @Test
    void aClosedDayIsClosedInTheCentersZoneAndAHolidayIsOpen() {
        var queue = queue("24/7");
        var center = center(queue);
        assertThat(center.isOpen(queue, Instant.parse("2026-12-25T04:59:00Z"))).isTrue();
        assertThat(center.isOpen(queue, Instant.parse("2026-12-25T05:00:00Z"))).isFalse();
        assertThat(center.isOpen(queue, Instant.parse("2026-12-26T05:00:00Z"))).isTrue();
        assertThat(center.isClosed(CHRISTMAS.plusDays(1))).isFalse();
        assertThat(center.isHoliday(CHRISTMAS.plusDays(1))).isTrue();
        assertThat(center.specialDay(CHRISTMAS.minusDays(1))).isEmpty();
    }

    @Test
    void anIntervalIsOpenWhereAllOfItsMinutesAre() {
        var queue = queue("Mon 08:10-09:00");
        var grid = new IntervalGrid(Instant.parse("2026-03-02T13:00:00Z"), 15, 5);
        assertThat(center(queue).openIntervals(queue, grid)).containsExactly(false, true, true, true, false);
    }

    @ParameterizedTest
    @CsvSource({"1, 1000", "1.0, 1000", "1.08, 926", "1.18, 847", "0.8, 1250", "3, 333", "1.6, 625", "0.6667, 1500"})
    void anAgentsWorthInThousandths(BigDecimal factor, int thousandths) {
        var pool = new SourcingPool("p", Sourcing.IN_HOUSE, Employment.EMPLOYEE, false, null, Set.of(), factor, BigDecimal.ONE);
        assertThat(pool.thousandths()).isEqualTo(thousandths);
    }

    @Test
    void onlyTheOutsourcedAreAVendorsByThemselves() {
        assertThat(Employment.defaultOf(Sourcing.OUTSOURCED)).isEqualTo(Employment.VENDOR);
        assertThat(Employment.defaultOf(Sourcing.HOMESHORE)).isEqualTo(Employment.EMPLOYEE);
        assertThat(Employment.defaultOf(Sourcing.IN_HOUSE)).isEqualTo(Employment.EMPLOYEE);
    }
}
