package org.hillsboro.charts;

import java.util.ArrayList;
import java.util.List;

/** Marks and their names in as many rows as a phone needs. */
final class Legend {

    static final int ROW = 20;

    private static final int WIDEST = 330;
    private static final int MARK = 22;
    private static final double LETTER = 6.4;

    /** @param style class of the mark @param isLine drawn as a line, else as a patch */
    private record Entry(String style, String name, boolean isLine, int x, int row) {}

    private final List<Entry> entries = new ArrayList<>();
    private int x;
    private int row;

    Legend line(String style, String name) {
        return add(style, name, true);
    }

    Legend patch(String style, String name) {
        return add(style, name, false);
    }

    private Legend add(String style, String name, boolean isLine) {
        int width = (int) (MARK + LETTER * name.length() + 14);
        if (x > 0 && x + width > WIDEST) {
            x = 0;
            row++;
        }
        entries.add(new Entry(style, name, isLine, x, row));
        x += width;
        return this;
    }

    int height() {
        return entries.isEmpty() ? 0 : (row + 1) * ROW;
    }

    /** @param left of the first mark, @param top of the first row, in pixels */
    void draw(Svg svg, int left, int top) {
        for (var entry : entries) {
            int from = left + entry.x();
            int middle = top + entry.row() * ROW + ROW / 2;
            String patch = "M" + from + " " + (middle - 5) + "h16v10h-16z";
            svg.path(entry.style(), entry.isLine() ? "M" + from + " " + middle + "h16" : patch);
            svg.text("text", entry.name(), "x", "" + (from + MARK), "y", "" + (middle + 4));
        }
    }
}
