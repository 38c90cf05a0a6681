package org.hillsboro.verifying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.hillsboro.TestCenter;
import org.hillsboro.solving.AgentPrices;
import org.hillsboro.solving.AgentPrices.QueuePrices;
import org.hillsboro.time.PlanningWeek;
import org.junit.jupiter.api.Test;

/** An agent costs 4 in the eight quarters from 100 on. */
class IntervalPricesTest {

    private static final PlanningWeek WEEK = TestCenter.in("UTC", "2026-W10").week();

    private static double[] prices(String queue, int minutes) {
        var perQuarter = new double[672];
        Arrays.fill(perQuarter, 100, 108, 4);
        var prices = new AgentPrices(
                WEEK.grid(15), List.of(new QueuePrices("voice", perQuarter), new QueuePrices("free", new double[672])));
        return IntervalPrices.of(queue, prices, WEEK.grid(minutes));
    }

    @Test
    void case1_aPriceIsLeveledOverAnHourToBothSidesAndHalfWayToTheMean() {
        double[] prices = prices("voice", 15);
        assertThat(prices).hasSize(672);
        assertThat(prices[103]).isEqualTo(0.5 * 8 / 9 + 0.5, within(1e-12));
        assertThat(prices[96]).isEqualTo(0.5 / 9 + 0.5, within(1e-12));
        assertThat(prices[95]).as("more than an hour away").isEqualTo(0.5);
    }

    @Test
    void case2_ofHalfHoursTheQuartersAreCounted() {
        double[] prices = prices("voice", 30);
        assertThat(prices).hasSize(336);
        assertThat(prices[51]).isEqualTo(0.5 * 8 / 10 + 0.5, within(1e-12));
    }

    @Test
    void case3_whereNothingHasAPriceAllIntervalsAreAlike() {
        assertThat(prices("free", 15)).containsOnly(1);
        assertThat(prices("unknown", 30)).hasSize(336).containsOnly(1);
    }
}
