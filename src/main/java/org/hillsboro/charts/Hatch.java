package org.hillsboro.charts;

/**
 * The look of what is short: red for most eyes, hatched for the others and for paper. Percent and pixels only, so that the
 * lines keep their angle however wide the chart is.
 */
final class Hatch {

    private final Caption caption;

    Hatch(Caption caption) {
        this.caption = caption;
    }

    /** To be drawn once in the chart, before it is used. */
    void define(Svg svg) {
        svg.open("pattern", "id", caption.idOf("hatch"), "width", "5", "height", "5",
                "patternUnits", "userSpaceOnUse", "patternTransform", "rotate(45)");
        svg.empty("rect", "class", "tint", "width", "5", "height", "5").path("hatch", "M0 0v5").close();
    }

    String style() {
        return "fill:url(#" + caption.idOf("hatch") + ")";
    }

    /** Fills a path whose x goes to {@code units} at the right edge, and whose y is in pixels. */
    void fill(Svg svg, String d, int units, int height) {
        if (d.isEmpty()) {
            return;
        }
        String shrink = "scale(" + Figures.decimal(1.0 / units, 9) + " " + Figures.decimal(1.0 / height, 9) + ")";
        svg.open("clipPath", "id", caption.idOf("clip"), "clipPathUnits", "objectBoundingBox")
                .empty("path", "transform", shrink, "d", d)
                .close();
        svg.empty("rect", "width", "100%", "height", "" + height,
                "clip-path", "url(#" + caption.idOf("clip") + ")", "style", style());
    }
}
