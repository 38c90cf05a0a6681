package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.solving.AgentPrices.DearHour;
import org.hillsboro.solving.AgentPrices.QueuePrices;
import org.junit.jupiter.api.Test;

/** Monday, 2 March 2026, 08:00 UTC is quarter 32. */
class AgentPricesTest {

    private static final int MON_8 = 32;
    private static final int MON_10 = 40;

    /** Ten agents at 12.00 an hour, who may work single hours. */
    private static TestCenter tenAgents() {
        var center = TestCenter.in("UTC", "2026-W10")
                .pool("staff", pool -> pool.hourly("12"))
                .contract("flex", contract -> contract.weekly(0, 40).days(5).paid("1h", "2h"));
        for (int i = 0; i < 10; i++) {
            center.agent("a" + i);
        }
        return center;
    }

    private static SolvedRoster solve(TestCenter center, int onMonday) {
        var requirement = TestRequirement.in(center)
                .needs("voice", "MON", "08:00-10:00", onMonday)
                .needs("voice", "TUE", "12:00-13:00", 2);
        return SolveRosterTest.solve(center, requirement.build(), 2000, 1);
    }

    private static double[] prices(SolvedRoster solved) {
        return solved.prices().queues().getFirst().perQuarter();
    }

    @Test
    void pricesAreZeroWhereNothingIsRequiredAndNeverAboveThatOfTheShortfall() {
        for (int needed : new int[] {4, 14}) {
            var solved = solve(tenAgents(), needed);
            double most = solved.shortfallPrice().doubleValue() * 15;
            double[] prices = prices(solved);
            assertThat(prices).hasSize(7 * 96);
            for (int t = 0; t < prices.length; t++) {
                boolean isNeeded = t >= MON_8 && t < MON_10 || t >= 96 + 48 && t < 96 + 52;
                assertThat(prices[t]).as("quarter %d", t).isBetween(0.0, isNeeded ? most + 1e-9 : 0.0);
            }
        }
    }

    @Test
    void oneMoreRequiredAgentRaisesTheBoundByThePrice() {
        var four = solve(tenAgents(), 4);
        var five = solve(tenAgents(), 5);

        double priced = Arrays.stream(prices(four), MON_8, MON_10).sum();
        assertThat(priced).isCloseTo(24, within(0.5));
        assertThat(five.bound() - four.bound()).isCloseTo(priced, within(0.5));
    }

    @Test
    void perHourIsFourQuarters() {
        assertThat(new QueuePrices("voice", new double[] {0, 1.25}).perHour()).containsExactly(0, 5);
    }

    @Test
    void whereAllHoursHaveOnePriceNoneIsDearest() {
        var grid = tenAgents().week().grid(15);
        var flat = new double[grid.count()];
        Arrays.fill(flat, MON_8, MON_10, 6);
        assertThat(new AgentPrices(grid, List.of(new QueuePrices("voice", flat))).dearestHours()).isEmpty();
        flat[MON_8] = 6.02;
        assertThat(new AgentPrices(grid, List.of(new QueuePrices("voice", flat))).dearestHours()).as("finer than the proof").isEmpty();
        flat[MON_8] = 6.1;
        assertThat(new AgentPrices(grid, List.of(new QueuePrices("voice", flat))).dearestHours()).hasSize(1);
    }

    @Test
    void theDearestHoursAreWholeOnesTheDearestQueueFirst() {
        var center = tenAgents();
        var grid = center.week().grid(15);
        var voice = new double[grid.count()];
        var chat = new double[grid.count()];
        Arrays.fill(voice, MON_8, MON_8 + 4, 1);
        Arrays.fill(voice, MON_10, MON_10 + 4, 2);
        chat[3] = 9;
        var prices = new AgentPrices(grid, List.of(
                new QueuePrices("voice", voice), new QueuePrices("chat", chat), new QueuePrices("free", new double[grid.count()])));

        assertThat(prices.dearestHours()).containsExactly(
                new DearHour("chat", Instant.parse("2026-03-02T00:00:00Z"), 9),
                new DearHour("voice", Instant.parse("2026-03-02T10:00:00Z"), 8));
        assertThat(prices.dearestHours().getFirst().to()).isEqualTo("2026-03-02T01:00:00Z");
    }
}
