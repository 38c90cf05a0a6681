package org.hillsboro.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What every chart must keep, whatever it shows. */
class AllChartsTest {

    private static final Pattern REFERENCE = Pattern.compile("url\\(#([^)]*)\\)|href=\"#([^\"]*)\"");
    private static final String HOSTILE = "</desc><script>alert(\"1\")</script> & 'A' \ud83d\udcde \u05e9\u05dc\u05d5\u05dd";

    static Stream<String> charts() {
        return charts(new Caption("chart-1", HOSTILE, HOSTILE), HOSTILE);
    }

    private static Stream<String> charts(Caption caption, String name) {
        var random = new SplittableRandom(1);
        var week = TestAxes.anyWeek();
        double[] required = TestAxes.agents(random, week.count(), 20);
        double[] staffed = TestAxes.agents(random, week.count(), 20);
        double[] values = {120, 3};
        return Stream.of(
                CoverageChart.of(caption, week, required, staffed).svg(),
                new PriceChart(caption, week, required, name).svg(),
                new RangeChart(caption, week, name, required, required, staffed,
                        List.of(new RangeChart.Series(name, staffed))).svg(),
                new StackedBars(caption, List.of(name, "night"), List.of(new StackedBars.Bar(name, values)), name).svg(),
                new WeekHeat(caption, week, required, staffed).svg(),
                new GoalHeat(caption, week, cells(random, week.count(), name), Collections.nCopies(7, name)).svg(),
                GoalHeat.legend(caption),
                new ClosingChart(caption, new SecondsAxis(60), values, values, values, name, new double[] {20}).svg(),
                new ShortfallChart(caption, new SecondsAxis(60), values, values, name).svg(),
                new CoreBars(caption, new SecondsAxis(60), List.of(
                        new CoreBars.Row(name, List.of(new CoreBars.Bar(0, 50, 3, name))))).svg(),
                CoverageChart.legend(caption),
                RangeChart.legend(caption, List.of(name)),
                ShiftBars.legend(caption),
                new ShiftBars(caption, week.days().getFirst()).header());
    }

    private static List<GoalHeat.@Nullable Cell> cells(SplittableRandom random, int count, String name) {
        var cells = new ArrayList<GoalHeat.@Nullable Cell>();
        for (int i = 0; i < count; i++) {
            cells.add(i % 7 == 0 ? null : new GoalHeat.Cell(random.nextDouble() - 0.5, random.nextBoolean(), name));
        }
        return cells;
    }

    @ParameterizedTest
    @MethodSource("charts")
    void hasATitleAndATextAlternativeAsWritten(String svg) {
        var chart = DrawnChart.of(svg);
        assertThat(chart.root().getAttribute("role")).isEqualTo("img");
        assertThat(chart.root().getAttribute("aria-labelledby")).isEqualTo("chart-1-title chart-1-desc");
        assertThat(chart.all("title").map(Element::getTextContent).distinct()).containsExactly(HOSTILE);
        assertThat(chart.all("desc").map(Element::getTextContent)).containsExactly(HOSTILE);
        assertThat(chart.all("script")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void idsAreItsOwnAndReferToNothingElse(String svg) {
        var ids = DrawnChart.of(svg).all("*").map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
        assertThat(ids).doesNotHaveDuplicates().contains("chart-1-title", "chart-1-desc").allMatch(id -> id.startsWith("chart-1"));
        assertThat(REFERENCE.matcher(svg).results().map(found -> found.group(1) == null ? found.group(2) : found.group(1)))
                .allMatch(ids::contains);
        assertThat(svg).doesNotContain("http", "url(\"", "url('", "@import", "data:");
    }

    @ParameterizedTest
    @MethodSource("charts")
    void coloursAreLeftToTheStyleSheet(String svg) {
        assertThat(svg).doesNotContain("fill=", "stroke=").doesNotContainPattern("#[0-9a-f]{3,6}[\";]");
        assertThat(DrawnChart.of(svg).all("*")
                        .flatMap(element -> Stream.of(element.getAttribute("class").split(" ")))
                        .filter(style -> !style.isEmpty())
                        .distinct())
                .allMatch(style -> style.matches("start|coverage|range|past0|slight")
                        || ChartStyle.css().matches("(?s).*\\." + style + "[ ,].*"));
    }

    @Test
    void whatXmlCannotHoldIsReplaced() {
        charts(new Caption("chart-1", "a\u0000b\ud83dc\uffff", "\u001b"), "\u0007\udcde").forEach(svg -> {
            var chart = DrawnChart.of(svg);
            assertThat(chart.all("title").map(Element::getTextContent).filter(title -> title.startsWith("a")))
                    .containsExactly("a\ufffdb\ufffdc\ufffd");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "Voice", "a b", "a\"b", "ä"})
    void refusesAnIdThatAPageCouldNotReferTo(String id) {
        assertThatThrownBy(() -> new Caption(id, "", "")).isInstanceOf(IllegalArgumentException.class);
    }
}
