package org.hillsboro.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.SpecialDay;
import org.hillsboro.time.PlanningWeek;
import org.junit.jupiter.api.Test;

/** Holidays, closed days, and named days with the days that lead up to them. */
class SpecialDaysTest {

    private static final String HOURS = "Mon-Fri 08:00-18:00";

    @Test
    void closedInThePlannedWeekIsZero() {
        var center = center(SmallCenter.closed("2026-05-01", "Labour Day"));
        var volumes = volumes(center, Map.of(), "2026-W18");
        assertThat(volumes[4]).isZero();
        assertThat(volumes[3]).isCloseTo(1000, within(30.0));
    }

    @Test
    void dayAfterAClosedOneIsLearned() {
        var center = center(
                SmallCenter.closed("2026-01-06", "A"),
                SmallCenter.closed("2026-02-10", "B"),
                SmallCenter.closed("2026-03-11", "C"),
                SmallCenter.closed("2026-04-29", "D"));
        var busier = Map.of("2026-01-07", 1.3, "2026-02-11", 1.3, "2026-03-12", 1.3);
        assertThat(volumes(center, busier, "2026-W18")[3]).isCloseTo(1300, within(100.0));
        assertThat(volumes(center, busier, "2026-W17")[3]).isCloseTo(1000, within(30.0));
    }

    @Test
    void pastOccurrenceOfTheSameNameIsRepeatedWithItsLeadDays() {
        var center = center(
                SmallCenter.named("2026-02-13", "Payday", 2),
                SmallCenter.named("2026-03-13", "Payday", 2),
                SmallCenter.named("2026-04-30", "Payday", 2));
        var busier = Map.of(
                "2026-02-13", 2.0, "2026-02-12", 1.5, "2026-02-11", 1.2,
                "2026-03-13", 2.0, "2026-03-12", 1.5, "2026-03-11", 1.2);
        var volumes = volumes(center, busier, "2026-W18");
        assertThat(volumes[0]).isCloseTo(1000, within(30.0));
        assertThat(volumes[1]).isCloseTo(1200, within(60.0));
        assertThat(volumes[2]).isCloseTo(1500, within(60.0));
        assertThat(volumes[3]).isCloseTo(2000, within(100.0));
        assertThat(volumes[4]).isCloseTo(1000, within(30.0));
    }

    @Test
    void nameWithoutPastIsLikeItsWeekday() {
        var center = center(
                SmallCenter.named("2026-02-13", "Payday", 0), SmallCenter.named("2026-04-30", "Anniversary", 0));
        assertThat(volumes(center, Map.of("2026-02-13", 2.0), "2026-W18")[3]).isCloseTo(1000, within(30.0));
    }

    @Test
    void holidayWithoutPastIsLikeOtherHolidays() {
        var center = center(holiday("2026-02-13", "A"), holiday("2026-03-19", "B"), holiday("2026-04-30", "C"));
        var quiet = Map.of("2026-02-13", 0.3, "2026-03-19", 0.3);
        assertThat(volumes(center, quiet, "2026-W18")[3]).isBetween(270.0, 420.0);
        assertThat(volumes(center, quiet, "2026-W17")[3]).isCloseTo(1000, within(30.0));
    }

    @Test
    void specialDayHasItsOwnShape() {
        var center = center(SmallCenter.named("2026-03-19", "Match", 0), SmallCenter.named("2026-04-30", "Match", 0));
        var history = MadeHistory.of(center, "2026-01-05", "2026-04-27", start ->
                start.toLocalDate().equals(LocalDate.of(2026, 3, 19)) ? (start.getHour() < 13 ? 90 : 10) : 50);
        var forecast = MakeForecast.make(center, history, week(center, "2026-W18")).queues().getFirst();
        assertThat(forecast.mean()[3 * 48 + 20]).isGreaterThan(65);
        assertThat(forecast.mean()[3 * 48 + 30]).isLessThan(35);
        assertThat(forecast.mean()[2 * 48 + 20]).isCloseTo(50, within(1.0));
        assertThat(forecast.mean()[2 * 48 + 30]).isCloseTo(50, within(1.0));
    }

    private static ContactCenter center(SpecialDay... days) {
        return SmallCenter.of("Europe/Berlin", 30, DayOfWeek.MONDAY, HOURS, days);
    }

    private static SpecialDay holiday(String date, String name) {
        return new SpecialDay(LocalDate.parse(date), name, true, false, 0);
    }

    private static PlanningWeek week(ContactCenter center, String week) {
        return PlanningWeek.parse(week, DayOfWeek.MONDAY, center.zone());
    }

    /** Contacts per date of the week where the history has 50 in every half hour, times the factor of its date. */
    private static double[] volumes(ContactCenter center, Map<String, Double> factors, String week) {
        var history = MadeHistory.of(center, "2026-01-05", "2026-04-27", start -> center.isClosed(start.toLocalDate())
                ? Double.NaN
                : Math.round(50 * factors.getOrDefault(start.toLocalDate().toString(), 1.0)));
        var forecast = MakeForecast.make(center, history, week(center, week)).queues().getFirst();
        var volumes = new double[7];
        for (int i = 0; i < forecast.mean().length; i++) {
            volumes[i / 48] += forecast.mean()[i];
        }
        return volumes;
    }
}
