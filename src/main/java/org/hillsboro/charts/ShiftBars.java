package org.hillsboro.charts;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Rows of shifts under one time axis, a few hundred bytes each because a roster has tens of thousands. What lies outside
 * the axis is cut off.
 *
 * @param caption of the axis; the rows refer to its grid, so it stands in the page before them
 */
public record ShiftBars(Caption caption, TimeAxis axis) {

    private static final int HEIGHT = 10;

    /** What an agent does, as far as one can see at the size of a row. */
    public enum Kind {
        CONTACTS("c", 0, HEIGHT),
        MEAL("m", 4, 2),
        REST("r", 0, 5),
        OTHER("o", 0, HEIGHT);

        private final String style;
        private final int top;
        private final int height;

        Kind(String style, int top, int height) {
            this.style = style;
            this.top = top;
            this.height = height;
        }
    }

    public record Segment(Kind kind, Instant from, Instant to) {}

    /** What the colours and heights of a row mean; a page needs it once. */
    public static String legend(Caption caption) {
        var svg = new Svg();
        var legend = new Legend();
        for (var kind : Kind.values()) {
            legend.patch(kind.style, kind.name().toLowerCase(Locale.ROOT));
        }
        Plot.open(svg, "chart shift-legend legend", caption, legend.height());
        legend.draw(svg, 0);
        return svg.done();
    }

    /** The axis above the rows. */
    public String header() {
        var svg = new Svg();
        Plot.open(svg, "chart shift-axis", caption, 18);
        var grid = new StringBuilder();
        for (var tick : axis.hourTicks(axis.hours() > 12 ? 3 : 1)) {
            svg.text("text", tick.label().replace(":00", ""), "class", "mid", "x", axis.percent(tick.at()), "y", "13");
            grid.append('M').append(Figures.decimal(tick.at(), 2)).append(" 0v").append(HEIGHT);
        }
        svg.open("defs").empty("path", "id", caption.idOf("grid"), "class", "g", "d", grid.toString()).close();
        return svg.done();
    }

    /** @param label what a reader hears instead, such as {@code 08:00–16:30} */
    public String row(String label, List<Segment> segments) {
        var svg = new Svg().open("svg", "class", "shift", "viewBox", "0 0 " + axis.count() + " " + HEIGHT,
                "preserveAspectRatio", "none", "role", "img", "aria-label", label);
        svg.empty("use", "href", "#" + caption.idOf("grid"));
        svg.path("c", spans(segments));
        for (var kind : List.of(Kind.MEAL, Kind.REST, Kind.OTHER)) {
            var path = new StringBuilder();
            segments.stream().filter(segment -> segment.kind() == kind).forEach(segment ->
                    append(path, at(segment.from()), at(segment.to()), kind.top, kind.height));
            svg.path(kind.style, path.toString());
        }
        return svg.done();
    }

    private String spans(List<Segment> segments) {
        var path = new StringBuilder();
        for (var segment : segments) {
            if (segment.kind() == Kind.CONTACTS) {
                append(path, at(segment.from()), at(segment.to()), 0, HEIGHT);
            }
        }
        return path.toString();
    }

    private int at(Instant instant) {
        return Math.clamp(Math.round(axis.at(instant)), 0, axis.count());
    }

    private static void append(StringBuilder path, int from, int to, int top, int height) {
        if (to > from) {
            int width = to - from;
            path.append('M').append(from).append(' ').append(top).append('h').append(width)
                    .append('v').append(height).append('h').append(-width).append('z');
        }
    }
}
