package org.hillsboro.charts;

/** The frame that charts over time share: title, legend, both axes with their ticks, and the stretched plot within. */
final class Plot {

    private static final int HOURS_OF_A_DAY_AXIS = 40;
    private static final int BELOW = 30;
    private static final int ABOVE = 14;
    private static final int LEFT = -44;

    private final Svg svg = new Svg();
    private final TimeAxis axis;

    /** Opens the plot; what is drawn next has x in intervals and y in pixels of {@link Scale}. */
    Plot(Caption caption, TimeAxis axis, Scale scale, String unit, Legend legend, String style) {
        this.axis = axis;
        int top = legend.height() + ABOVE;
        open(svg, caption, "chart " + style, top + Scale.HEIGHT + BELOW);
        legend.draw(svg, LEFT, 0);
        svg.open("svg", "class", "inner", "y", "" + top, "width", "100%", "height", "" + Scale.HEIGHT);
        drawGrid(scale, unit);
        drawTimes();
        svg.open("svg", "class", "inner", "width", "100%", "height", "" + Scale.HEIGHT,
                "viewBox", "0 0 " + axis.count() + " " + Scale.HEIGHT, "preserveAspectRatio", "none");
    }

    static void open(Svg svg, Caption caption, String style, int height) {
        svg.open("svg", "class", style, "width", "100%", "height", "" + height, "role", "img", "id", caption.id(),
                "aria-labelledby", caption.idOf("title") + " " + caption.idOf("desc"));
        svg.text("title", caption.title(), "id", caption.idOf("title"));
        svg.text("desc", caption.description(), "id", caption.idOf("desc"));
    }

    Plot path(String style, String d) {
        svg.path(style, d);
        return this;
    }

    /** Where labels are set: x in percent of the plot, y in its pixels. */
    Svg labels() {
        return svg.close();
    }

    String done() {
        svg.close();
        return svg.done();
    }

    private void drawGrid(Scale scale, String unit) {
        svg.text("text", unit, "class", "unit", "x", "" + LEFT, "y", "-6");
        for (double tick : scale.ticks()) {
            String y = Figures.decimal(scale.y(tick), 1);
            svg.empty("line", "class", tick == 0 ? "base" : "grid", "x2", "100%", "y1", y, "y2", y);
            svg.text("text", Figures.read(tick, 2), "class", "end", "x", "-8", "y", Figures.decimal(scale.y(tick) + 4, 1));
        }
    }

    private void drawTimes() {
        if (axis.hours() > HOURS_OF_A_DAY_AXIS) {
            for (var day : axis.dates()) {
                vertical("grid", day.from());
                svg.text("text", day.label(), "class", "mid", "x", axis.percent((day.from() + day.to()) / 2),
                        "y", "" + (Scale.HEIGHT + 22));
            }
        } else {
            for (var tick : axis.hourTicks(3)) {
                vertical("grid", tick.at());
                svg.text("text", tick.label(), "class", "mid", "x", axis.percent(tick.at()),
                        "y", "" + (Scale.HEIGHT + 22));
            }
        }
        for (var change : axis.clockChanges()) {
            vertical("change", change.at());
            boolean late = change.at() > axis.count() / 2.0;
            svg.text("text", change.label(), "class", late ? "note end" : "note", "x", axis.percent(change.at()),
                    "y", "10", "dx", late ? "-4" : "4");
        }
    }

    private void vertical(String style, double at) {
        String x = axis.percent(at);
        svg.empty("line", "class", style, "x1", x, "x2", x, "y2", "" + Scale.HEIGHT);
    }
}
