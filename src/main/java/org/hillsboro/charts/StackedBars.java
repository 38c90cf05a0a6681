package org.hillsboro.charts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Horizontal bars made of the same categories. A value stands in its part where a phone has room for it, else in a line
 * below its bar.
 *
 * @param unit of all values, such as {@code USD}
 */
public record StackedBars(Caption caption, List<String> categories, List<Bar> bars, String unit) {

    private static final int COLOURS = 8;
    private static final int NAME = 18;
    private static final int BAR = 20;
    private static final int LINE = 16;
    private static final int SPACE = 14;
    private static final int NARROWEST = 300;
    private static final double LETTER = 7;
    private static final int LETTERS_OF_A_LINE = 48;

    /** @param values one a category, none below 0 */
    public record Bar(String name, double[] values) {

        double total() {
            return Arrays.stream(values).sum();
        }
    }

    public StackedBars {
        for (var bar : bars) {
            if (bar.values().length != categories.size() || Arrays.stream(bar.values()).anyMatch(value -> !(value >= 0))) {
                throw new IllegalArgumentException("Bar '" + bar.name() + "' needs " + categories.size()
                        + " values of at least 0, it has " + Arrays.toString(bar.values()));
            }
        }
    }

    public String svg() {
        var legend = new Legend();
        for (int c = 0; c < categories.size(); c++) {
            legend.patch(colour(c), categories.get(c));
        }
        double most = bars.stream().mapToDouble(Bar::total).max().orElse(0);
        var body = new Svg();
        int height = legend.height() + SPACE;
        for (var bar : bars) {
            height += NAME + BAR + LINE * small(bar, most).size() + SPACE;
        }
        Plot.open(body, "chart bars", caption, height);
        legend.draw(body, 0);
        int y = legend.height() + SPACE;
        for (var bar : bars) {
            y = draw(body, bar, most, y) + SPACE;
        }
        return body.done();
    }

    private int draw(Svg svg, Bar bar, double most, int top) {
        svg.text("text", bar.name(), "class", "name", "y", "" + (top + 12));
        svg.text("text", Figures.read(bar.total()) + " " + unit, "class", "name end", "x", "100%", "y", "" + (top + 12));
        double before = 0;
        for (int c = 0; c < categories.size(); c++) {
            double value = bar.values()[c];
            if (value > 0) {
                svg.empty("rect", "class", colour(c), "x", percent(before, most), "width", percent(value, most),
                        "y", "" + (top + NAME), "height", "" + BAR);
                if (hasRoom(value, most)) {
                    svg.text("text", Figures.read(value), "class", "mid on", "x", percent(before + value / 2, most),
                            "y", "" + (top + NAME + 14));
                }
            }
            before += value;
        }
        svg.empty("line", "class", "base", "y1", "" + (top + NAME - 3), "y2", "" + (top + NAME + BAR + 3));
        int y = top + NAME + BAR;
        for (String line : small(bar, most)) {
            y += LINE;
            svg.text("text", line, "y", "" + (y - 2));
        }
        return y;
    }

    private List<String> small(Bar bar, double most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (int c = 0; c < categories.size(); c++) {
            double value = bar.values()[c];
            if (value > 0 && !hasRoom(value, most)) {
                String part = categories.get(c) + " " + Figures.read(value);
                if (!line.isEmpty() && line.length() + part.length() + 3 > LETTERS_OF_A_LINE) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " · ").append(part);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static boolean hasRoom(double value, double most) {
        return value / most * NARROWEST >= LETTER * Figures.read(value).length() + 6;
    }

    private static String percent(double value, double most) {
        return Figures.decimal(100 * value / most, 3) + "%";
    }

    private static String colour(int category) {
        return "part part" + category % COLOURS;
    }
}
