package org.hillsboro.charts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style sheet of all charts, for light, dark and paper. A page carries it once. */
public final class ChartStyle {

    private ChartStyle() {}

    public static String css() {
        try (var css = Objects.requireNonNull(ChartStyle.class.getResourceAsStream("charts.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
