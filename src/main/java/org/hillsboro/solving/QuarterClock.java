package org.hillsboro.solving;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.time.PlanningWeek;

/**
 * Local dates and times of one zone on the roster's 15-minute grid, as arrays. Quarter 0 begins with the week; the
 * grid goes on beyond its end as far as a shift that starts in the week can reach. Agents in another zone than the
 * center's may start shifts on eight local dates.
 */
final class QuarterClock {

    /** Quarters of the week, in which shifts may start. */
    final int weekQuarters;

    /** Local date of each quarter, counted from that of quarter 0. */
    final int[] dayOf;

    final int[] minuteOfDay;

    /** Local date of quarter 0. */
    final LocalDate firstDate;

    /** Local dates on which a shift of the week may start: 7 or 8. */
    final int days;

    /** First quarter of each day, one entry more than days. */
    final int[] dayStart;

    QuarterClock(PlanningWeek week, ZoneId zone, int quarters) {
        IntervalGrid grid = week.grid(IntervalGrid.QUARTER);
        weekQuarters = grid.count();
        dayOf = new int[quarters];
        minuteOfDay = new int[quarters];
        firstDate = week.start().atZone(zone).toLocalDate();
        for (int t = 0; t < quarters; t++) {
            var local = grid.startOf(t).atZone(zone);
            dayOf[t] = Math.toIntExact(ChronoUnit.DAYS.between(firstDate, local.toLocalDate()));
            minuteOfDay[t] = local.getHour() * 60 + local.getMinute();
        }
        days = dayOf[weekQuarters - 1] + 1;
        dayStart = new int[days + 1];
        for (int t = quarters - 1; t >= 0; t--) {
            if (dayOf[t] <= days) {
                dayStart[dayOf[t]] = t;
            }
        }
        dayStart[0] = 0;
    }

    LocalDate date(int day) {
        return firstDate.plusDays(day);
    }
}
