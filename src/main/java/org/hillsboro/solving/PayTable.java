package org.hillsboro.solving;

import java.math.BigDecimal;
import java.util.List;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.pay.Money;
import org.hillsboro.pay.PayRules;
import org.hillsboro.pay.Premium;

/**
 * The pay rules of a pool as tables over the quarters of one zone, so that a week's cost to the cent is a few look-ups.
 * All amounts in minor units. {@link PayRules} computes every entry; nothing is decided here.
 */
final class PayTable {

    /** Most paid minutes of a date that the tables hold. */
    private static final int LONGEST_DATE = 60 * 75;

    /** Rounded base pay of a date by its paid quarters. */
    final long[] base;

    /** Minutes of each premium before a quarter; one more entry than quarters. */
    final int[][] premiumMinutesBefore;

    /** Rounded pay of each premium by its minutes on a date. */
    final long[][] premium;

    /** Rounded overtime surcharge by its minutes on a date. */
    final long[] overtime;

    /** Paid minutes of a week up to which no overtime is due. */
    final int overtimeAfterMinutes;

    /** Exact premium pay of a paid quarter, unrounded. */
    final double[] premiumOfQuarter;

    /** Exact hourly pay, overhead and overtime surcharge of a quarter. */
    final double hourlyOfQuarter;

    final double overheadOfQuarter;
    final double overtimeOfQuarter;

    /** By how much rounding can make the premium lines of a date cheaper than they are exactly. */
    final double premiumRounding;

    /** The same for the overtime line of a date. */
    final double overtimeRounding;

    PayTable(PayRules rules, ContactCenter center, QuarterClock clock) {
        int quarters = clock.dayOf.length;
        base = new long[LONGEST_DATE / 15 + 1];
        for (int q = 0; q < base.length; q++) {
            base[q] = rules.base(q * 15L).minor();
        }
        List<Premium> premiums = rules.premiums();
        premiumMinutesBefore = new int[premiums.size()][quarters + 1];
        premium = new long[premiums.size()][LONGEST_DATE + 1];
        premiumOfQuarter = new double[quarters];
        double rounding = 0;
        for (int p = 0; p < premiums.size(); p++) {
            var rule = premiums.get(p);
            for (int m = 0; m <= LONGEST_DATE; m++) {
                premium[p][m] = rules.premium(rule, m).minor();
            }
            double perMinute = minorUnits(rules, rules.rate(rule)) / 60;
            boolean wholeQuarters = true;
            for (int t = 0; t < quarters; t++) {
                int minutes = minutesOf(rule, center, clock, t);
                wholeQuarters &= minutes % 15 == 0;
                premiumMinutesBefore[p][t + 1] = premiumMinutesBefore[p][t] + minutes;
                premiumOfQuarter[t] += perMinute * minutes;
            }
            rounding += rounding(premium[p], perMinute, wholeQuarters ? 15 : 1);
        }
        premiumRounding = rounding;
        overtime = new long[LONGEST_DATE + 1];
        for (int m = 0; m <= LONGEST_DATE; m++) {
            overtime[m] = rules.overtime(m).minor();
        }
        var overtimeRules = rules.overtime();
        overtimeAfterMinutes = overtimeRules == null ? Integer.MAX_VALUE / 2 : overtimeRules.afterWeeklyMinutes();
        hourlyOfQuarter = minorUnits(rules, rules.hourly()) / 4;
        overheadOfQuarter = minorUnits(rules, rules.overheadPerHour()) / 4;
        overtimeOfQuarter = minorUnits(rules, rules.overtimeRate()) / 4;
        overtimeRounding = rounding(overtime, overtimeOfQuarter / 15, 1);
    }

    /** Overtime minutes of a week with that many paid quarters. */
    int overtimeMinutes(int paidQuarters) {
        return Math.max(0, paidQuarters * 15 - overtimeAfterMinutes);
    }

    private static double minorUnits(PayRules rules, BigDecimal major) {
        return major.movePointRight(Money.digits(rules.currency())).doubleValue();
    }

    private static double rounding(long[] rounded, double perMinute, int step) {
        double most = 0;
        for (int m = 0; m < rounded.length; m += step) {
            most = Math.max(most, perMinute * m - rounded[m]);
        }
        return most;
    }

    private static int minutesOf(Premium rule, ContactCenter center, QuarterClock clock, int t) {
        int applying = 0;
        var date = clock.date(clock.dayOf[t]);
        for (int minute = clock.minuteOfDay[t]; minute < clock.minuteOfDay[t] + 15; minute++) {
            applying += rule.appliesTo(date, minute, center.isHoliday(date)) ? 1 : 0;
        }
        return applying;
    }
}
