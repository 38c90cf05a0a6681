package org.hillsboro.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class StackedBarsTest {

    private static DrawnChart chart(List<String> categories, StackedBars.Bar... bars) {
        return DrawnChart.of(new StackedBars(TestAxes.CAPTION, categories, List.of(bars), "USD").svg());
    }

    private static double percent(Element part, String attribute) {
        return Double.parseDouble(part.getAttribute(attribute).replace("%", ""));
    }

    @Test
    void partsStandEndToEndAndTheLongestBarIsFull() {
        var chart = chart(List.of("base", "night", "overtime"),
                new StackedBars.Bar("in-house", new double[] {600, 0, 200}),
                new StackedBars.Bar("vendor", new double[] {300, 100, 0}));
        var parts = chart.all("rect").toList();
        assertThat(parts.stream().map(part -> percent(part, "width"))).containsExactly(75.0, 25.0, 37.5, 12.5);
        assertThat(parts.stream().map(part -> percent(part, "x"))).containsExactly(0.0, 75.0, 0.0, 37.5);
        assertThat(chart.texts()).contains("in-house", "800 USD", "vendor", "400 USD", "600", "200", "300", "100");
    }

    @Test
    void everyValueIsPrintedOnceAndTinyOnesBelow() {
        double[] values = {100_000, 31, 0, 29_000, 3};
        var chart = chart(List.of("base", "night", "sunday", "overhead", "overtime"),
                new StackedBars.Bar("in-house", values));
        assertThat(chart.texts()).contains("100,000", "29,000", "night 31 \u00b7 overtime 3").doesNotContain("31", "3", "0");
        assertThat(chart.all("rect").mapToDouble(part -> percent(part, "width")).sum()).isCloseTo(100, within(0.01));
    }

    @Test
    void manyTinyValuesTakeMoreThanOneLine() {
        var categories = List.of("a premium with quite a long name", "another premium of that kind", "base");
        var chart = chart(categories, new StackedBars.Bar("pool", new double[] {1, 2, 10_000}));
        assertThat(chart.texts()).contains("a premium with quite a long name 1", "another premium of that kind 2");
    }

    @Test
    void moreCategoriesThanColoursStillHaveOneEach() {
        var categories = DoubleStream.iterate(0, i -> i + 1).limit(11).mapToObj(i -> "category " + i).toList();
        var chart = chart(categories, new StackedBars.Bar("pool", new double[11]));
        assertThat(chart.texts()).containsAll(categories).contains("0 USD");
        assertThat(chart.all("rect")).isEmpty();
    }

    @Test
    void refusesWhatCannotBeStacked() {
        for (double bad : new double[] {-1, Double.NaN}) {
            assertThatThrownBy(() -> chart(List.of("base"), new StackedBars.Bar("pool", new double[] {bad})))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'pool'");
        }
        assertThatThrownBy(() -> chart(List.of("base"), new StackedBars.Bar("pool", new double[2])))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
