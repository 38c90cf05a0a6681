package org.hillsboro.charts;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.random.RandomGenerator;
import org.hillsboro.time.IntervalGrid;

/** Axes and figures for tests. */
final class TestAxes {

    static final Caption CAPTION = new Caption("chart-1", "Coverage", "Nobody is short.");

    private TestAxes() {}

    /** Whole local days in quarter hours. */
    static TimeAxis days(String zone, String firstDate, int days) {
        var id = ZoneId.of(zone);
        var first = LocalDate.parse(firstDate);
        var start = first.atStartOfDay(id).toInstant();
        var end = first.plusDays(days).atStartOfDay(id).toInstant();
        return new TimeAxis(new IntervalGrid(start, 15, (int) Duration.between(start, end).toMinutes() / 15), id);
    }

    static TimeAxis anyWeek() {
        return days("America/Los_Angeles", "2003-10-13", 7);
    }

    /** Whole agents that stay for a while, as a roster has them. */
    static double[] agents(RandomGenerator random, int count, int most) {
        double[] agents = new double[count];
        for (int i = 0; i < count; i++) {
            agents[i] = i > 0 && random.nextInt(3) > 0 ? agents[i - 1] : random.nextInt(most + 1);
        }
        return agents;
    }
}
