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
        String drawn = "";
        for (int i = 0; i < values.length; i++) {
            String y = y(values[i]);
            if (!y.equals(drawn)) {
                endStep(path, drawn, i);
                if (!y.isEmpty()) {
                    path.append(drawn.isEmpty() ? "M" + i + " " + y : "V" + y);
                }
                drawn = y;
            }
        }
        endStep(path, drawn, values.length);
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
            path.append('M').append(from).append(' ').append(y(upper[from]));
            for (int i = from + 1; i < to; i++) {
                if (!y(upper[i]).equals(y(upper[i - 1]))) {
                    path.append('H').append(i).append('V').append(y(upper[i]));
                }
            }
            path.append('H').append(to).append('V').append(y(lower[to - 1]));
            for (int i = to - 1; i > from; i--) {
                if (!y(lower[i]).equals(y(lower[i - 1]))) {
                    path.append('H').append(i).append('V').append(y(lower[i - 1]));
                }
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

    private static void endStep(StringBuilder path, String drawn, int at) {
        if (!drawn.isEmpty()) {
            path.append('H').append(at);
        }
    }

    private String y(double value) {
        return Double.isNaN(value) ? "" : Figures.decimal(scale.y(value), 1);
    }
}
