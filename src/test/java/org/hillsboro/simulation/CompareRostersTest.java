package org.hillsboro.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.hillsboro.forecast.Busyness;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.forecast.Forecast.QueueForecast;
import org.hillsboro.roster.Roster;
import org.hillsboro.simulation.CompareRosters.Compared;
import org.junit.jupiter.api.Test;

/** Two rosters of a center that meet the same contacts. */
class CompareRostersTest {

    private static final TestCenter CENTER = TestCenter.in("America/Los_Angeles", "2026-W11")
            .queue("voice", queue -> queue.patience(Duration.ofSeconds(300)))
            .queue("closed", queue -> queue)
            .agent("ann")
            .agent("bob")
            .agent("cid")
            .agent("dee")
            .agent("eve");

    private static final String FIVE = """
            ann MON 08:00 |#### #### ####|
            bob MON 08:00 |#### #### ####|
            cid MON 08:00 |#### #### ####|
            dee MON 08:00 |#### #### ####|
            """;

    private static final Roster WITH_EVE = roster(FIVE + "eve MON 09:00 |####|\n");
    private static final Roster WITHOUT_EVE = roster(FIVE);

    private static Roster roster(String drawing) {
        return DrawnRoster.of(CENTER, drawing);
    }

    /** Forty-eight calls an hour of four minutes on Monday from 08:00 to 11:00, on days of different busyness. */
    private static SimulatedRoster simulated(Roster roster, WhatIf whatIf, long seed) {
        var grid = CENTER.week().grid(15);
        var mean = new double[grid.count()];
        Arrays.fill(mean, 32, 44, 12);
        var none = new double[grid.count()];
        var handle = new double[grid.count()];
        Arrays.fill(handle, 240);
        var forecast = new Forecast(grid, List.of(
                new QueueForecast("voice", mean, mean, mean, mean, handle, 0, new Busyness(0.05)),
                new QueueForecast("closed", none, none, none, none, handle)));
        return SimulatedRoster.of(CENTER.folder(), forecast, roster, whatIf, seed);
    }

    private static SimulatedRoster simulated(Roster roster) {
        return simulated(roster, WhatIf.AS_PLANNED, 7);
    }

    private static Compared compare(SimulatedRoster before, SimulatedRoster after, int replications, int cores) {
        return CompareRosters.compare(before, after, new SimulationLimits(replications, null, 7, cores), enough -> false, () -> false, () -> 0);
    }

    private static Estimate voice(Compared compared) {
        return compared.of("voice");
    }

    @Test
    void case1_theSameRosterMakesNoDifferenceAtAll() {
        var compared = compare(simulated(WITH_EVE), simulated(WITH_EVE), 10, 1);
        assertThat(voice(compared)).isEqualTo(new Estimate(0, 0, 0));
        assertThat(compared.before()).isEqualTo(compared.after());
    }

    @Test
    void case2_oneAgentLessInABusyHourIsSeenLongBeforeTwoIntervalsPart() {
        var few = compare(simulated(WITH_EVE), simulated(WITHOUT_EVE), 20, 1);
        assertThat(voice(few).high()).as("worse for sure").isNegative();
        var before = few.before().of("voice").orElseThrow().week().serviceLevel();
        var after = few.after().of("voice").orElseThrow().week().serviceLevel();
        assertThat(voice(few).value()).isCloseTo(after.value() - before.value(), within(1e-12));
        assertThat(after.high()).as("the levels alone do not tell").isGreaterThan(before.low());
        double apart = Math.hypot(before.width(), after.width());
        assertThat(voice(few).width()).as("as if four times as many had been simulated").isLessThan(apart / 2);
    }

    @Test
    void case3_theIntervalHoldsTheDifferenceOfManyReplicationsNineteenTimesOfTwenty() {
        double truth = voice(compare(simulated(WITH_EVE, WhatIf.AS_PLANNED, 1), simulated(WITHOUT_EVE, WhatIf.AS_PLANNED, 1), 8000, 2)).value();
        int held = 0;
        for (int seed = 100; seed < 300; seed++) {
            var found = voice(compare(
                    simulated(WITH_EVE, WhatIf.AS_PLANNED, seed), simulated(WITHOUT_EVE, WhatIf.AS_PLANNED, seed), 30, 1));
            held += found.low() <= truth && truth <= found.high() ? 1 : 0;
        }
        assertThat(held).isBetween(178, 199);
    }

    @Test
    void case4_oneCoreOrTwoAndReplicationsKeptFromBeforeAnswerAlike() {
        var kept = simulated(WITH_EVE);
        var one = compare(kept, simulated(WITHOUT_EVE), 9, 1);
        assertThat(compare(simulated(WITH_EVE), simulated(WITHOUT_EVE), 9, 2)).isEqualTo(one);
        assertThat(kept.has(8)).isTrue();
        assertThat(compare(kept, simulated(WITHOUT_EVE), 9, 2)).isEqualTo(one);
        assertThat(compare(kept, simulated(WITHOUT_EVE), 12, 1).replications()).isEqualTo(12);
    }

    @Test
    void case5_whenTimeIsOverTwoReplicationsAreFinished() {
        var limits = new SimulationLimits(null, Duration.ZERO, 7, 2);
        var compared = CompareRosters.compare(simulated(WITH_EVE), simulated(WITHOUT_EVE), limits, enough -> false, () -> false, () -> 0);
        assertThat(compared.replications()).isEqualTo(2);
        assertThat(compared.before().replications()).isEqualTo(2);
    }

    @Test
    void case6_itEndsWhenEnoughIsKnown() {
        var limits = new SimulationLimits(null, null, 7, 1);
        var compared = CompareRosters.compare(
                simulated(WITH_EVE), simulated(WITHOUT_EVE), limits, known -> voice(known).width() < 0.02, () -> false, () -> 0);
        assertThat(voice(compared).width()).isLessThan(0.02);
        assertThat(compared.replications()).isGreaterThanOrEqualTo(5);
        var onSeven = CompareRosters.compare(simulated(WITH_EVE), simulated(WITHOUT_EVE), new SimulationLimits(null, null, 7, 7),
                known -> voice(known).width() < 0.02, () -> false, () -> 0);
        assertThat(onSeven).isEqualTo(compared);
    }

    @Test
    void case7_whereNobodyCallsThereIsNoDifferenceToMeasure() {
        assertThat(compare(simulated(WITH_EVE), simulated(WITHOUT_EVE), 3, 1).of("closed").isMeasured()).isFalse();
    }

    @Test
    void case8_whoeverStopsItGetsTwoReplicationsAtOnce() {
        var limits = new SimulationLimits(null, null, 7, 2);
        var compared = CompareRosters.compare(simulated(WITH_EVE), simulated(WITHOUT_EVE), limits, enough -> false, () -> true, () -> 0);
        assertThat(compared.replications()).isEqualTo(2);
    }
}
