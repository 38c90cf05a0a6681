package org.hillsboro.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.hillsboro.TestCenter;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.center.ServiceGoal.Definition;
import org.hillsboro.center.ServiceGoal.Per;
import org.hillsboro.forecast.Busyness;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.forecast.Forecast.QueueForecast;
import org.hillsboro.roster.Coverage;
import org.hillsboro.roster.Coverage.QueueCoverage;
import org.hillsboro.simulation.FormulaComparison.QueueComparison;
import org.hillsboro.simulation.ServiceReport.QueueFigures;
import org.hillsboro.staffing.FormulaLevel;
import org.hillsboro.time.IntervalGrid;
import org.junit.jupiter.api.Test;

/** Forty calls of four minutes in the half-hour from Monday 08:00; if not said otherwise ten agents, then nine in its second quarter. */
class CompareFormulaTest {

    private static final int AT = 16;
    private static final double CONTACTS = 40;
    private static final double HANDLE = 240;

    private static TestCenter center(String shrinkage) {
        return TestCenter.in("UTC", "2026-W11")
                .intervals(30)
                .shrinkage(shrinkage)
                .queue("voice", queue -> queue
                        .goal(new ServiceGoal(0.8, Duration.ofSeconds(20), Definition.OF_OFFERED, null, null, null, Per.WEEK))
                        .patience(Duration.ofSeconds(300)));
    }

    private static QueueComparison compare(TestCenter center, double busyness) {
        return compare(center, busyness, 10_000, 9_000);
    }

    /** @param staffed thousandths of agents in the two quarters */
    private static QueueComparison compare(TestCenter center, double busyness, int... atQuarters) {
        var grid = center.week().grid(30);
        var mean = new double[grid.count()];
        mean[AT] = CONTACTS;
        var handle = new double[grid.count()];
        Arrays.fill(handle, HANDLE);
        var forecast = new Forecast(grid, List.of(new QueueForecast("voice", mean, mean, mean, mean, handle, 0, new Busyness(busyness))));
        var staffed = new int[2 * grid.count()];
        System.arraycopy(atQuarters, 0, staffed, 2 * AT, 2);
        var none = new int[staffed.length];
        var coverage = new Coverage(
                new IntervalGrid(grid.start(), 15, staffed.length), List.of(new QueueCoverage("voice", none, staffed, none, none)));
        var intervals = IntStream.range(0, grid.count()).mapToObj(i -> figures(i == AT)).toList();
        var report = new ServiceReport(10, 400, List.of(new QueueFigures("voice", figures(true), List.of(), intervals)));
        var comparison = CompareFormula.compare(center.folder(), forecast, coverage, report);
        assertThat(comparison.grid()).isEqualTo(grid);
        return comparison.queues().getFirst();
    }

    private static ServiceFigures figures(boolean offered) {
        var level = offered ? new Estimate(0.75, 0.7, 0.8) : Estimate.NONE;
        return new ServiceFigures(offered ? CONTACTS : 0, 0, 0, 0, level, level, level, level);
    }

    private static double formula(TestCenter center, double contacts, double agents) {
        return new FormulaLevel(center.folder().center().queues().getFirst(), 30).of(contacts, HANDLE, agents);
    }

    @Test
    void case1_withoutAbsencesAndBusyDaysAllThatIsLeftIsTheRest() {
        var center = center("0");
        var voice = compare(center, 0);
        double both = (formula(center, CONTACTS, 10) + formula(center, CONTACTS, 9)) / 2;
        assertThat(voice.formula()[AT]).isCloseTo(both, within(1e-12));
        assertThat(voice.absences()[AT]).isEqualTo(voice.formula()[AT]);
        assertThat(voice.days()[AT]).isEqualTo(voice.formula()[AT]);
        assertThat(voice.simulated()[AT]).isEqualTo(0.75);
        assertThat(voice.loadErlangs()[AT]).isCloseTo(CONTACTS * HANDLE / 1800, within(1e-12));
    }

    @Test
    void case2_absencesAreDrawnAsABinomialIs() {
        var center = center("0.1");
        var voice = compare(center, 0);
        assertThat(voice.formula()[AT]).isCloseTo((formula(center, CONTACTS, 9) + formula(center, CONTACTS, 8.1)) / 2, within(1e-12));
        double expected = 0;
        for (int staffed : new int[] {10, 9}) {
            for (int present = 0; present <= staffed; present++) {
                expected += BinomialDistribution.of(staffed, 0.9).probability(present) * formula(center, CONTACTS, present) / 2;
            }
        }
        assertThat(voice.absences()[AT]).isCloseTo(expected, within(0.01)).isLessThan(voice.formula()[AT] - 0.01);
    }

    @Test
    void case3_busyDaysCostMoreThanQuietOnesGive() {
        var voice = compare(center("0.1"), 0.04);
        assertThat(voice.days()[AT]).isLessThan(voice.absences()[AT] - 0.005);
        assertThat(compare(center("0.1"), 0).absences()[AT]).isEqualTo(voice.absences()[AT]);
    }

    /** A busy day has more contacts, which all count: its level weighs as much as its busyness. */
    @Test
    void case5_daysWeighByTheirContacts() {
        var center = center("0");
        double expected = Arrays.stream(new Busyness(0.04).factors(9))
                .map(busy -> busy * formula(center, CONTACTS * busy, 7)).average().orElseThrow();
        assertThat(compare(center, 0.04, 7_000, 7_000).days()[AT]).isCloseTo(expected, within(1e-12));
    }

    @Test
    void case6_aPartOfAnAgentIsAbsentAsOftenAsAWholeOne() {
        var center = center("0.1");
        double expected = 0;
        for (int present = 0; present <= 6; present++) {
            expected += BinomialDistribution.of(6, 0.9).probability(present) * formula(center, CONTACTS, present + 0.45);
        }
        assertThat(compare(center, 0, 6_500, 6_500).absences()[AT]).isCloseTo(expected, within(0.01));
        assertThat(compare(center, 0, 500, 500).absences()[AT]).isCloseTo(formula(center, CONTACTS, 0.45), within(1e-12));
    }

    @Test
    void case4_whereNothingIsOfferedNothingIsCompared() {
        var voice = compare(center("0.1"), 0.04);
        assertThat(IntStream.range(0, voice.formula().length).filter(i -> !Double.isNaN(voice.formula()[i]))).containsExactly(AT);
    }
}
