package org.hillsboro.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hillsboro.TestCenter;
import org.hillsboro.simulation.FormulaComparison;
import org.hillsboro.simulation.FormulaComparison.QueueComparison;
import org.junit.jupiter.api.Test;

/** One queue of 100 contacts in each of five half-hours from Monday 21:00 in New York; its load is 1, 2, 2.4, 5 and 3 erlangs. */
class ReportFormulaTest {

    private static final int AT_2100 = 42;

    private static ReportFormula report(double simulatedByDay, double simulatedAtNight) {
        var week = TestCenter.in("America/New_York", "2026-W10").week();
        var grid = week.grid(30);
        return Objects.requireNonNull(ReportFormula.of(
                new FormulaComparison(grid, List.of(new QueueComparison(
                        "voice",
                        levels(grid.count(), 0, 100, 100, 100, 100, 100),
                        levels(grid.count(), 0, 1, 2, 2.4, 5, 3),
                        levels(grid.count(), Double.NaN, 0.8, 0.8, 0.8, 0.8, 0.8),
                        levels(grid.count(), Double.NaN, 0.79, 0.79, 0.79, 0.79, 0.79),
                        levels(grid.count(), Double.NaN, 0.77, 0.77, 0.77, 0.77, 0.77),
                        levels(grid.count(), Double.NaN, simulatedByDay, simulatedByDay, simulatedAtNight, simulatedAtNight, simulatedAtNight)))),
                ZoneId.of("America/New_York"),
                false));
    }

    private static double[] levels(int count, double otherwise, double... from2100) {
        var levels = new double[count];
        Arrays.fill(levels, otherwise);
        System.arraycopy(from2100, 0, levels, AT_2100, from2100.length);
        return levels;
    }

    @Test
    void case1_whatPartsThemAddsUp() {
        assertThat(report(0.7, 0.7).queues().getFirst().text()).isEqualTo("with the agents rostered the formula expects 80.0 %, the simulation"
                + " finds 70.0 %, 10.0 points less. By absences −1.0, by busy and quiet days −2.0, by the rest −7.0."
                + " At night (22:00–06:00) the simulation finds −10.0 against the formula, by day −10.0.");
        assertThat(report(0.9, 0.9).queues().getFirst().text()).contains("10.0 points more.", "by the rest +13.0");
        assertThat(report(0.803, 0.803).queues().getFirst().text()).contains("the same within half a point");
    }

    @Test
    void case2_nightBeginsAtTen() {
        var report = report(0.75, 0.9);
        assertThat(report.queues().getFirst().text()).endsWith("At night (22:00–06:00) the simulation finds +10.0 against the formula, by day −5.0.");
        assertThat(report.groups()).contains(
                new ReportFormula.Row("Night, 22:00–06:00", "300", "80.0 %", "90.0 %", "+10.0", "−1.0", "−2.0", "+13.0"),
                new ReportFormula.Row("Day, 06:00–22:00", "200", "80.0 %", "75.0 %", "−5.0", "−1.0", "−2.0", "−2.0"));
        assertThat(report.hours()).extracting(row -> row.name() + " " + row.contacts()).containsExactly("21:00 200", "22:00 200", "23:00 100");
    }

    @Test
    void case3_loadsBelongToTheGroupThatBeginsWithThem() {
        assertThat(report(0.7, 0.7).groups()).extracting(row -> row.name() + ": " + row.contacts()).contains(
                "All: 500", "Load below 2 erlangs: 100", "Load of 2 to 5 erlangs: 300", "Load of 5 to 20 erlangs: 100");
    }

    /** From 1 to 2 and from 2.4 to 5 it rises, from 2 to 2.4 a fifth at most; from 5 to 3 it falls; what comes first has nothing before. */
    @Test
    void case4_changesOfLoad() {
        assertThat(report(0.7, 0.7).groups()).extracting(row -> row.name() + ": " + row.contacts()).contains(
                "Load more than a fifth above the interval before: 200", "Load more than a fifth below it: 100", "Load about the same: 100");
    }
}
