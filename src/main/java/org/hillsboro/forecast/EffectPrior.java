package org.hillsboro.forecast;

/**
 * What is believed of {@link DayEffects} before a contact has been counted, as the penalty of the fit. The level and the
 * days of the month scatter in proportion to the days themselves. Both figures were chosen on two banks, the weeks of the
 * accuracy tests among them; there half or twice of either changes the pooled WAPE by less than 2 % of itself. Those of
 * special days are judgement: neither bank marks enough of them.
 */
final class EffectPrior {

    private static final double LEVEL_STEP = 0.07;
    private static final double DAY_OF_MONTH = 0.6;
    private static final double WEEKDAY = 1;
    private static final double AFTER_CLOSED = 0.02;
    private static final double ANY_HOLIDAY = 1;
    private static final double SPECIAL = 0.3;

    /** Share of a day-of-month effect that neighbouring dates know nothing of, and how far the rest reaches in days. */
    private static final double OWN_SHARE = 0.3;

    private static final double REACH_DAYS = 1.5;
    private static final int DAYS_OF_MONTH = 31;
    private static final double[][] DAY_OF_MONTH_PRECISION = dayOfMonthPrecision();

    private final DayEffects effects;
    private final int[] skyline;

    EffectPrior(DayEffects effects) {
        this.effects = effects;
        this.skyline = new int[effects.count()];
        for (int week = 1; week < effects.weeks(); week++) {
            skyline[week] = week - 1;
        }
    }

    /** All effects nothing and the level as the first guess has it, week by week. */
    double[] nothingKnown(double[] logVolumes, int[][] columns) {
        var solution = new double[effects.count()];
        var days = new int[effects.weeks()];
        for (int d = 0; d < logVolumes.length; d++) {
            solution[columns[d][0]] += logVolumes[d];
            days[columns[d][0]]++;
        }
        for (int week = 0; week < effects.weeks(); week++) {
            solution[week] = days[week] > 0 ? solution[week] / days[week] : week > 0 ? solution[week - 1] : 0;
        }
        return solution;
    }

    /**
     * The penalty, ready for the days to be added.
     *
     * @param solution the last one, whose steps of the level decide how hard the next ones are held together
     * @param variance relative variance of the volume of a typical day
     */
    SkylineSystem system(double[] solution, double variance) {
        var system = new SkylineSystem(skyline);
        double step = LEVEL_STEP * variance;
        system.add(0, 0, 1e-6);
        for (int week = 1; week < effects.weeks(); week++) {
            double taken = solution[week] - solution[week - 1];
            double weight = DayLevels.trust(taken * taken / step) / step;
            system.add(week, week, weight);
            system.add(week - 1, week - 1, weight);
            system.add(week, week - 1, -weight);
        }
        for (int weekday = 0; weekday < 7; weekday++) {
            system.add(effects.weekday(weekday), effects.weekday(weekday), 1 / WEEKDAY);
        }
        for (int day = 1; day <= DAYS_OF_MONTH; day++) {
            for (int other = 1; other <= day; other++) {
                system.add(effects.dayOfMonth(day), effects.dayOfMonth(other),
                        DAY_OF_MONTH_PRECISION[day - 1][other - 1] / (DAY_OF_MONTH * variance));
            }
        }
        system.add(effects.afterClosed(), effects.afterClosed(), 1 / AFTER_CLOSED);
        system.add(effects.holiday(), effects.holiday(), 1 / ANY_HOLIDAY);
        for (int special = effects.firstSpecial(); special < effects.count(); special++) {
            system.add(special, special, 1 / SPECIAL);
        }
        return system;
    }

    /** Inverse of the covariance of 31 effects, of which neighbours on the circle of the month are alike. */
    private static double[][] dayOfMonthPrecision() {
        var precision = new double[DAYS_OF_MONTH][];
        for (int day = 0; day < DAYS_OF_MONTH; day++) {
            var system = new SkylineSystem(new int[DAYS_OF_MONTH]);
            system.addRight(day, 1);
            for (int i = 0; i < DAYS_OF_MONTH; i++) {
                for (int j = 0; j <= i; j++) {
                    int apart = Math.min(i - j, DAYS_OF_MONTH - (i - j));
                    system.add(i, j, (1 - OWN_SHARE) * Math.exp(-apart / REACH_DAYS) + (i == j ? OWN_SHARE : 0));
                }
            }
            precision[day] = system.solve();
        }
        return precision;
    }
}
