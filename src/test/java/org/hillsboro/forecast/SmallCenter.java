package org.hillsboro.forecast;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.hillsboro.center.Channel;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.HandleTimeDistribution;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.center.SpecialDay;
import org.hillsboro.time.OpeningHours;

/** Centers with one queue named voice. */
final class SmallCenter {

    private SmallCenter() {}

    static ContactCenter of(String zone, int minutes, DayOfWeek weekStarts, String hours, SpecialDay... specialDays) {
        var goal = new ServiceGoal(
                0.8,
                Duration.ofSeconds(20),
                ServiceGoal.Definition.OF_OFFERED,
                null,
                null,
                null,
                ServiceGoal.Per.WEEK);
        var queue = new ContactQueue(
                "voice",
                Channel.VOICE,
                OpeningHours.parse(hours),
                goal,
                Duration.ofSeconds(240),
                HandleTimeDistribution.EXPONENTIAL,
                null,
                1,
                0,
                0,
                1,
                null,
                Set.of(),
                BigDecimal.ZERO);
        return new ContactCenter(
                "Small",
                ZoneId.of(zone),
                Currency.getInstance("USD"),
                minutes,
                weekStarts,
                BigDecimal.ZERO,
                List.of(queue),
                List.of(),
                List.of(),
                Arrays.asList(specialDays));
    }

    static SpecialDay closed(String date, String name) {
        return new SpecialDay(LocalDate.parse(date), name, true, true, 0);
    }

    static SpecialDay named(String date, String name, int leadDays) {
        return new SpecialDay(LocalDate.parse(date), name, false, false, leadDays);
    }
}
