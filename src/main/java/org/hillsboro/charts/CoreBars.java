package org.hillsboro.charts;

import java.util.List;
import java.util.TreeMap;

/** What went on beside each other over the seconds of a search: a row for each core, a bar for each thing it did. */
public record CoreBars(Caption caption, SecondsAxis axis, List<Row> rows) {

    private static final int COLOURS = 8;
    private static final int LEFT = -44;
    private static final int ROW = 26;
    private static final int BAR = 20;
    private static final int BELOW = 30;
    private static final int NARROWEST = 230;
    private static final double LETTER = 7;

    public record Row(String name, List<Bar> bars) {}

    /** @param kind equal for equal things, which gives their colour */
    public record Bar(double from, double to, int kind, String name) {}

    public String svg() {
        var kinds = new TreeMap<Integer, String>();
        rows.forEach(row -> row.bars().forEach(bar -> kinds.put(bar.kind(), bar.name())));
        var legend = new Legend();
        kinds.forEach((kind, name) -> legend.patch(colour(kind), name));
        var svg = new Svg();
        int height = ROW * rows.size();
        Plot.open(svg, "chart bars course", caption, legend.height() + height + BELOW);
        legend.draw(svg, LEFT);
        svg.open("svg", "class", "inner", "y", "" + legend.height(), "width", "100%", "height", "" + height);
        SecondsPlot.drawTimes(svg, axis, height);
        for (int i = 0; i < rows.size(); i++) {
            draw(svg, rows.get(i), i * ROW + (ROW - BAR) / 2);
        }
        return svg.close().done();
    }

    private void draw(Svg svg, Row row, int top) {
        svg.text("text", row.name(), "class", "end", "x", "-8", "y", "" + (top + 14));
        for (var bar : row.bars()) {
            svg.empty("rect", "class", colour(bar.kind()), "x", axis.percent(bar.from()),
                    "width", axis.percent(bar.to() - bar.from()), "y", "" + top, "height", "" + BAR);
            if (hasRoom(bar)) {
                svg.text("text", bar.name(), "class", "mid on", "x", axis.percent((bar.from() + bar.to()) / 2), "y", "" + (top + 14));
            }
        }
    }

    private boolean hasRoom(Bar bar) {
        return NARROWEST * (bar.to() - bar.from()) / axis.end() > LETTER * bar.name().length();
    }

    private static String colour(int kind) {
        return "part part" + kind % COLOURS;
    }
}
