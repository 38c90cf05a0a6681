package org.hillsboro.charts;

/** The frame that charts over time share: title, both axes with their ticks, and the stretched plot within. */
final class Plot {

    private static final int HOURS_OF_A_DAY_AXIS = 40;
    static final int MOST_LABELLED_HOURS = 15;
    private static final int LEFT = -44;
    private static final int ABOVE = 26;
    private static final int BELOW = 30;
    private static final int TIMES = Scale.HEIGHT + 22;

    private final Svg svg = new Svg();
    private final TimeAxis axis;
    private boolean isStretched;

    Plot(String style, Caption caption, TimeAxis axis, Scale scale, String unit) {
        this.axis = axis;
        open(svg, "chart " + style, caption, ABOVE + Scale.HEIGHT + BELOW);
        svg.open("svg", "class", "inner", "y", "" + ABOVE, "width", "100%", "height", "" + Scale.HEIGHT);
        drawGrid(scale, unit);
        if (axis.hours() > HOURS_OF_A_DAY_AXIS) {
            drawDays();
        } else {
            drawHours();
        }
    }

    static void open(Svg svg, String style, Caption caption, int height) {
        svg.open("svg", "class", style, "width", "100%", "height", "" + height, "role", "img", "id", caption.id(),
                "aria-labelledby", caption.idOf("title") + " " + caption.idOf("desc"));
        svg.text("title", caption.title(), "id", caption.idOf("title"));
        svg.text("desc", caption.description(), "id", caption.idOf("desc"));
    }

    /** Where many stand on an axis, a phone has room for those of every sixth hour only. */
    static void hourLabel(Svg svg, String label, int hour, boolean many, String x, int y) {
        svg.text("text", label, "class", many && hour % 6 != 0 ? "mid wide" : "mid", "x", x, "y", "" + y);
    }

    /** How many hours lie between two labels of a chart this long. */
    static int hoursBetweenLabels(double hours) {
        return hours > 10 ? 3 : hours > 5 ? 2 : 1;
    }

    /** A path with x in intervals and y in pixels. */
    Plot path(String style, String d) {
        if (!isStretched) {
            svg.open("svg", "class", "inner", "width", "100%", "height", "" + Scale.HEIGHT,
                    "viewBox", "0 0 " + axis.count() + " " + Scale.HEIGHT, "preserveAspectRatio", "none");
            isStretched = true;
        }
        svg.path(style, d);
        return this;
    }

    /** For what is not stretched: x in percent of the plot, y in its pixels. */
    Svg unstretched() {
        if (isStretched) {
            svg.close();
            isStretched = false;
        }
        return svg;
    }

    String done() {
        unstretched();
        drawClockChanges();
        return svg.close().done();
    }

    private void drawGrid(Scale scale, String unit) {
        svg.text("text", unit, "x", "" + LEFT, "y", "-12");
        for (double tick : scale.ticks()) {
            String y = Figures.decimal(scale.y(tick), 1);
            svg.empty("line", "class", tick == 0 ? "base" : "grid", "x2", "100%", "y1", y, "y2", y);
            svg.text("text", scale.label(tick), "class", "end", "x", "-8", "y", y, "dy", "4");
        }
    }

    private void drawDays() {
        for (var day : axis.dates()) {
            vertical("grid", day.from());
            svg.open("text", "class", "mid", "x", axis.percent((day.from() + day.to()) / 2), "y", "" + TIMES)
                    .text("tspan", day.weekday())
                    .text("tspan", " " + day.dayOfMonth(), "class", "wide")
                    .close();
        }
    }

    private void drawHours() {
        for (var tick : axis.hourTicks(hoursBetweenLabels(axis.hours()))) {
            vertical("grid", tick.at());
            hourLabel(svg, tick.label(), tick.hour(), axis.hours() > MOST_LABELLED_HOURS, axis.percent(tick.at()), TIMES);
        }
    }

    private void drawClockChanges() {
        for (var change : axis.clockChanges()) {
            vertical("change", change.at());
            boolean late = change.at() > axis.count() / 2.0;
            svg.text("text", change.label(), "class", late ? "over end" : "over", "x", axis.percent(change.at()),
                    "y", "12", "dx", late ? "-4" : "4");
        }
    }

    private void vertical(String style, double at) {
        String x = axis.percent(at);
        svg.empty("line", "class", style, "x1", x, "x2", x, "y2", "" + Scale.HEIGHT);
    }
}
