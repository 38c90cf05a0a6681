package org.hillsboro.charts;

/**
 * The look of what is short: red for most eyes, hatched for the others and for paper. Percent and pixels only, so that the
 * lines keep their angle however wide the chart is.
 */
final class Hatch {

    private final String id;
    private final String clip;
    private final int spacing;

    private Hatch(Caption caption, String name, int spacing) {
        id = caption.idOf(name);
        clip = caption.idOf(name + "-clip");
        this.spacing = spacing;
    }

    static Hatch of(Caption caption) {
        return new Hatch(caption, "hatch", 5);
    }

    /** For what is hardly short. */
    static Hatch sparse(Caption caption) {
        return new Hatch(caption, "sparse", 12);
    }

    /** To be drawn once in the chart, before it is used. */
    void define(Svg svg) {
        String size = "" + spacing;
        svg.open("pattern", "id", id, "width", size, "height", size,
                "patternUnits", "userSpaceOnUse", "patternTransform", "rotate(45)");
        svg.empty("rect", "class", "tint", "width", size, "height", size).path("hatch", "M0 0v" + size).close();
    }

    String style() {
        return "fill:url(#" + id + ")";
    }

    /** Fills a path whose x goes to {@code units} at the right edge, and whose y is in pixels. */
    void fill(Svg svg, String d, int units, int height) {
        if (d.isEmpty()) {
            return;
        }
        String shrink = "scale(" + Figures.decimal(1.0 / units, 9) + " " + Figures.decimal(1.0 / height, 9) + ")";
        svg.open("clipPath", "id", clip, "clipPathUnits", "objectBoundingBox")
                .empty("path", "transform", shrink, "d", d)
                .close();
        svg.empty("rect", "width", "100%", "height", "" + height,
                "clip-path", "url(#" + clip + ")", "style", style());
    }
}
