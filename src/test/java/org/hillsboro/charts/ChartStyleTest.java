package org.hillsboro.charts;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrasts as WCAG 2.2 counts them: text 4.5 : 1, lines 3 : 1, on each paper. */
class ChartStyleTest {

    private static final Pattern COLOUR = Pattern.compile("--chart-([a-z-]+): #([0-9a-f]+);");

    /** The n-th block of colours: 0 for light and print, 1 for dark. */
    private static Map<String, String> colours(int block) {
        String css = ChartStyle.css().split(":root \\{")[block + 1];
        var colours = new HashMap<String, String>();
        COLOUR.matcher(css.substring(0, css.indexOf('}'))).results().forEach(found -> colours.put(found.group(1), found.group(2)));
        return colours;
    }

    private static double contrast(Map<String, String> colours, String one, String other) {
        return contrast(requireNonNull(colours.get(one)), requireNonNull(colours.get(other)));
    }

    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String hex) {
        String full = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
        double[] share = {0.2126, 0.7152, 0.0722};
        double luminance = 0;
        for (int i = 0; i < 3; i++) {
            double channel = Integer.parseInt(full.substring(2 * i, 2 * i + 2), 16) / 255.0;
            luminance += share[i] * (channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4));
        }
        return luminance;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void textAndLinesStandOutFromThePaper(int block) {
        var colours = colours(block);
        for (String text : List.of("ink", "muted")) {
            assertThat(contrast(colours, text, "paper")).as(text).isGreaterThanOrEqualTo(4.5);
        }
        for (String line : List.of("axis", "blue", "short", "short-mid", "short-deep", "price", "past")) {
            assertThat(contrast(colours, line, "paper")).as(line).isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void linesStandOutFromTheAreasThatTheyCross(int block) {
        var colours = colours(block);
        assertThat(contrast(colours, "ink", "covered")).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(colours, "blue", "covered")).isGreaterThanOrEqualTo(3);
        assertThat(contrast(colours, "short", "short-tint")).isGreaterThanOrEqualTo(3);
        assertThat(contrast(colours, "price", "price-tint")).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void figuresAreReadableOnTheirBars(int part) {
        var fill = Pattern.compile("\\.part" + part + " \\{ fill: #([0-9a-f]+);").matcher(ChartStyle.css());
        assertThat(fill.find()).isTrue();
        assertThat(contrast("111", fill.group(1))).isGreaterThanOrEqualTo(4.5);
    }
}
