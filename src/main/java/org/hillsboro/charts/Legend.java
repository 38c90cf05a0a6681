package org.hillsboro.charts;

import java.util.ArrayList;
import java.util.List;

/** Marks and their names above a chart, in as many rows as a phone needs. */
final class Legend {

    private static final int ROW = 20;
    private static final int WIDEST = 340;
    private static final int MARK = 22;
    private static final int SPACE = 14;
    private static final double LETTER = 7;

    private enum Shape {
        LINE("h16"),
        PATCH("m0 -5h16v10h-16z");

        private final String path;

        Shape(String path) {
            this.path = path;
        }
    }

    /** @param style of the mark: classes, or where it has a colon CSS @param x and row of its place */
    private record Entry(Shape shape, String style, String name, int x, int row) {}

    private final List<Entry> entries = new ArrayList<>();
    private int x;
    private int row;

    Legend line(String style, String name) {
        return add(Shape.LINE, style, name);
    }

    Legend patch(String style, String name) {
        return add(Shape.PATCH, style, name);
    }

    private Legend add(Shape shape, String style, String name) {
        int width = (int) (MARK + LETTER * name.length());
        if (x > 0 && x + width > WIDEST) {
            x = 0;
            row++;
        }
        entries.add(new Entry(shape, style, name, x, row));
        x += width + SPACE;
        return this;
    }

    int height() {
        return entries.isEmpty() ? 0 : (row + 1) * ROW;
    }

    /** @param left of the first mark in pixels */
    void draw(Svg svg, int left) {
        for (var entry : entries) {
            int from = left + entry.x();
            int middle = entry.row() * ROW + ROW / 2;
            String attribute = entry.style().contains(":") ? "style" : "class";
            svg.empty("path", attribute, entry.style(), "d", "M" + from + " " + middle + entry.shape().path);
            svg.text("text", entry.name(), "x", "" + (from + MARK), "y", "" + (middle + 4));
        }
    }
}
