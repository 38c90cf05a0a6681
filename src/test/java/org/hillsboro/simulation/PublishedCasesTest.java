package org.hillsboro.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Centers whose simulated figures others have published. */
class PublishedCasesTest {

    /** L'Ecuyer's call center: 13 hours, other agents each hour, busy and quiet days. Last callers are served by whoever is there. */
    @Test
    void case1_aDayOfThirteenHours() {
        int[] agents = {4, 6, 8, 8, 8, 7, 8, 8, 6, 6, 4, 4, 4};
        double[] perHour = {100, 150, 150, 180, 200, 150, 150, 150, 120, 100, 80, 70, 60};
        int hours = agents.length;
        var rates = new double[hours + 1];
        Arrays.setAll(rates, hour -> hour < hours ? perHour[hour] / 3600 : 0);
        var day = SimulatedPart.of(3600, new int[hours + 1])
                .queue(rates, 100, 1000, 0.1)
                .busynessVariance(0.1)
                .agents(0, 0);
        for (int desk = 0; desk < 8; desk++) {
            boolean first = true;
            for (int from = 0; from < hours; from++) {
                if (agents[from] > desk && (from == 0 || agents[from - 1] <= desk)) {
                    int until = from;
                    while (until < hours && agents[until] > desk) {
                        until++;
                    }
                    int to = until == hours ? hours + 1 : until;
                    day = first ? day.agentFrom(from * 3600, to * 3600) : day.again(from * 3600, to * 3600);
                    first = false;
                }
            }
        }
        var week = day.simulate(4000, 1).queues().getFirst().week();
        assertThat(week.offered()).isBetween(1640.0, 1680.0);
        assertThat(week.asa().value()).isBetween(11.0, 14.0);
        assertThat(week.serviceLevel().value()).isBetween(0.845, 0.865);
        assertThat(week.abandonment().value()).isBetween(0.032, 0.040);
    }

    /**
     * Three types, two groups, three periods of two hours. Published from 1,000 days: service level 0.501 (0.494 to 0.509), served
     * 4297, abandoned 910, occupancy of the first group 0.881. The published occupancy counts the minutes after the last period,
     * too, until nobody is served any more: agents are idle more in them.
     */
    @Test
    void case2_threeTypesAndTwoGroups() {
        var figures = RoutedCase.simulate(4000);
        assertThat(figures.serviceLevel()).isBetween(0.494, 0.509);
        assertThat(figures.served()).isBetween(4297 * 0.99, 4297 * 1.01);
        assertThat(figures.abandoned()).isBetween(910 * 0.95, 910 * 1.05);
        assertThat(figures.occupancy()).isBetween(0.881, 0.900);
    }
}
