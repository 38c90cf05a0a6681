package org.hillsboro.charts;

import java.util.function.IntPredicate;

/**
 * Paths of figures that hold for an interval each: x in intervals, y in pixels to a tenth. Equal neighbours become one step.
 */
final class StepPath {

    private final Scale scale;

    StepPath(Scale scale) {
        this.scale = scale;
    }

    /** Broken where a value is not a number. */
    String line(double[] values) {
        var path = new StringBuilder();
        forEachRun(values.length, i -> !Double.isNaN(values[i]), (from, to) -> {
            path.append('M').append(from).append(' ');
            append(path, tenths(values[from]));
            for (int i = from + 1; i < to; i++) {
                step(path, i, tenths(values[i - 1]), tenths(values[i]));
            }
            path.append('H').append(to);
        });
        return path.toString();
    }

    /** A line that ends where all figures are 0, so that closed hours stay empty. */
    String lineWhileOpen(double[] values, double[] others) {
        double[] open = values.clone();
        for (int i = 0; i < open.length; i++) {
            open[i] = values[i] == 0 && others[i] == 0 ? Double.NaN : values[i];
        }
        return line(open);
    }

    /** Between the two where the upper one is higher, one closed figure for each unbroken stretch. */
    String between(double[] lower, double[] upper) {
        var path = new StringBuilder();
        forEachRun(upper.length, i -> upper[i] > lower[i], (from, to) -> {
            path.append('M').append(from).append(' ');
            append(path, tenths(upper[from]));
            for (int i = from + 1; i < to; i++) {
                step(path, i, tenths(upper[i - 1]), tenths(upper[i]));
            }
            path.append('H').append(to).append('V');
            append(path, tenths(lower[to - 1]));
            for (int i = to - 1; i > from; i--) {
                step(path, i, tenths(lower[i]), tenths(lower[i - 1]));
            }
            path.append('H').append(from).append('Z');
        });
        return path.toString();
    }

    /** A band of fixed height for each unbroken stretch. */
    static String bands(int count, IntPredicate marked, int top, int height) {
        var path = new StringBuilder();
        forEachRun(count, marked, (from, to) -> path.append('M').append(from).append(' ').append(top)
                .append('H').append(to).append('v').append(height).append('H').append(from).append('Z'));
        return path.toString();
    }

    private interface Run {
        void draw(int from, int to);
    }

    private static void forEachRun(int count, IntPredicate marked, Run run) {
        for (int from = 0; from < count; from++) {
            int to = from;
            while (to < count && marked.test(to)) {
                to++;
            }
            if (to > from) {
                run.draw(from, to);
                from = to;
            }
        }
    }

    private static void step(StringBuilder path, int at, long before, long after) {
        if (before != after) {
            path.append('H').append(at).append('V');
            append(path, after);
        }
    }

    /** Tenths of a pixel below the top; none is above it, for the scale holds all figures. */
    private long tenths(double value) {
        return Math.round(10 * scale.y(value));
    }

    private static void append(StringBuilder path, long tenths) {
        path.append(tenths / 10);
        if (tenths % 10 != 0) {
            path.append('.').append(tenths % 10);
        }
    }
}
