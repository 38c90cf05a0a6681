package org.hillsboro.charts;

import java.util.ArrayList;
import java.util.List;

/** Seconds since a beginning, from left to right, labelled in seconds, minutes or hours. */
public record SecondsAxis(double end) {

    private static final int MOST_TICKS = 6;
    private static final int[] STEPS = {
        1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400
    };

    record Tick(double at, String label) {}

    /** @throws IllegalArgumentException unless it has a length */
    public SecondsAxis {
        if (!(end > 0)) {
            throw new IllegalArgumentException("An axis needs a length, not " + end + " s.");
        }
    }

    /** CSS length of a place. */
    String percent(double seconds) {
        return Figures.decimal(100 * seconds / end, 3) + "%";
    }

    List<Tick> ticks() {
        int last = STEPS[STEPS.length - 1];
        int step = last * (int) Math.ceil(end / MOST_TICKS / last);
        for (int i = STEPS.length - 1; i >= 0 && STEPS[i] * MOST_TICKS >= end; i--) {
            step = STEPS[i];
        }
        var ticks = new ArrayList<Tick>();
        for (long at = 0; at <= end; at += step) {
            ticks.add(new Tick(at, label(at, step)));
        }
        return List.copyOf(ticks);
    }

    private static String label(long seconds, int step) {
        if (seconds == 0) {
            return "0";
        }
        if (step % 3600 == 0) {
            return seconds / 3600 + " h";
        }
        return step % 60 == 0 ? seconds / 60 + " min" : seconds + " s";
    }
}
