package org.hillsboro.charts;

/** The frame that charts over the seconds of a search share; lines that leave it are cut off. */
final class SecondsPlot {

    private static final int LEFT = -44;
    private static final int ABOVE = 26;
    private static final int TIMES = 22;
    private static final int BELOW = 30;
    private static final double UNITS = 1000;

    private final Svg svg = new Svg();
    private final SecondsAxis axis;
    private final Window window;

    SecondsPlot(String style, Caption caption, SecondsAxis axis, Window window, String unit, Legend legend) {
        this.axis = axis;
        this.window = window;
        Plot.open(svg, "chart course " + style, caption, legend.height() + ABOVE + window.height() + BELOW);
        legend.draw(svg, LEFT);
        svg.open("svg", "class", "inner", "y", "" + (legend.height() + ABOVE), "width", "100%", "height", "" + window.height());
        svg.text("text", unit, "x", "" + LEFT, "y", "-12");
        for (double tick : window.ticks()) {
            String y = Figures.decimal(window.y(tick), 1);
            svg.empty("line", "class", "grid", "x2", "100%", "y1", y, "y2", y);
            svg.text("text", window.label(tick), "class", "end", "x", "-8", "y", y, "dy", "4");
        }
        drawTimes(svg, axis, window.height());
    }

    static void drawTimes(Svg svg, SecondsAxis axis, int height) {
        for (var tick : axis.ticks()) {
            String x = axis.percent(tick.at());
            svg.empty("line", "class", "grid", "x1", x, "x2", x, "y2", "" + height);
            svg.text("text", tick.label(), "class", "mid", "x", x, "y", "" + (height + TIMES));
        }
        String bottom = "" + height;
        svg.empty("line", "class", "base", "x2", "100%", "y1", bottom, "y2", bottom);
    }

    /** Each value holds until the next one, the last until the end; a place without value stays empty. */
    SecondsPlot line(String style, double[] seconds, double[] values) {
        var path = new StringBuilder();
        boolean drawn = false;
        for (int i = 0; i < values.length; i++) {
            boolean known = !Double.isNaN(values[i]);
            if (known) {
                path.append(drawn ? "H" : "M").append(x(seconds[i])).append(drawn ? "V" : " ").append(y(values[i]));
            }
            drawn = known;
        }
        return cut(style, drawn ? path.append("H").append(x(axis.end())).toString() : path.toString());
    }

    /** Between two lines, where both are known. */
    SecondsPlot between(String style, double[] seconds, double[] lower, double[] upper) {
        var path = new StringBuilder();
        for (int i = 0; i < seconds.length; i++) {
            if (!Double.isNaN(lower[i]) && !Double.isNaN(upper[i])) {
                String to = x(i + 1 < seconds.length ? seconds[i + 1] : axis.end());
                path.append('M').append(x(seconds[i])).append(' ').append(y(upper[i])).append('H').append(to)
                        .append('V').append(y(lower[i])).append('H').append(x(seconds[i])).append('Z');
            }
        }
        return cut(style, path.toString());
    }

    private SecondsPlot cut(String style, String d) {
        svg.open("svg", "class", "cut", "width", "100%", "height", "" + window.height(),
                "viewBox", "0 0 1000 " + window.height(), "preserveAspectRatio", "none");
        svg.path(style, d).close();
        return this;
    }

    /** Named moments. */
    SecondsPlot moments(double[] seconds, String name) {
        for (double at : seconds) {
            String x = axis.percent(at);
            boolean late = at > axis.end() / 2;
            svg.empty("line", "class", "change", "x1", x, "x2", x, "y2", "" + window.height());
            svg.text("text", name, "class", late ? "over end" : "over", "x", x, "y", "12", "dx", late ? "-4" : "4");
        }
        return this;
    }

    String done() {
        return svg.close().done();
    }

    private String x(double seconds) {
        return Figures.decimal(UNITS * seconds / axis.end(), 1);
    }

    private String y(double value) {
        return Figures.decimal(Math.clamp(window.y(value), -window.height(), 2.0 * window.height()), 1);
    }
}
