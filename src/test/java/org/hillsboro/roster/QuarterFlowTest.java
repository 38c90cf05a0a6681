package org.hillsboro.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuarterFlowTest {

    private static final int[] IN_ORDER = {0, 1, 2};

    @Test
    void case1_whoCanDoBothStepsInForWhoCanDoOne() {
        // Group 0 serves queues 0 and 1, group 1 only queue 0.
        var flow = new QuarterFlow(List.of(new int[] {0, 1}, new int[] {0}), new int[] {0, 1});
        flow.solve(new int[] {1000, 1000}, new int[] {1000, 1000});
        assertThat(flow.served(0)).isEqualTo(1000);
        assertThat(flow.served(1)).isEqualTo(1000);
    }

    @Test
    void case2_aChainOfThree() {
        var flow = new QuarterFlow(List.of(new int[] {0, 1}, new int[] {1, 2}, new int[] {0}), new int[] {1, 0, 2});
        flow.solve(new int[] {500, 500, 500}, new int[] {500, 500, 500});
        assertThat(IntStream.of(IN_ORDER).map(flow::served)).containsExactly(500, 500, 500);
    }

    @Test
    void case3_theFirstInTheOrderIsShortLast() {
        var groups = List.of(new int[] {0, 1, 2});
        var flow = new QuarterFlow(groups, new int[] {2, 0, 1});
        flow.solve(new int[] {1000, 1000, 1000}, new int[] {1500});
        assertThat(IntStream.of(IN_ORDER).map(flow::served)).containsExactly(500, 0, 1000);
    }

    @Test
    void case4_whatIsNotNeededIsLeft() {
        var flow = new QuarterFlow(List.of(new int[] {0}, new int[] {0, 1}), new int[] {0, 1});
        flow.solve(new int[] {300, 0}, new int[] {1000, 850});
        assertThat(flow.spare(0) + flow.spare(1)).isEqualTo(1550);
    }

    @Test
    void case5_helpfulAreAlsoThoseWhoCouldTakeOver() {
        // Queue 0 is short. Group 0 serves 0 and 1 and is busy with 1; group 1 could take 1 over; group 2 serves only 2.
        var flow = new QuarterFlow(List.of(new int[] {0, 1}, new int[] {1}, new int[] {2}), new int[] {1, 2, 0});
        flow.solve(new int[] {1000, 1000, 1000}, new int[] {1000, 0, 0});
        assertThat(flow.helpful(0)).containsExactly(true, true, false);
        assertThat(flow.helpful(2)).containsExactly(false, false, true);
    }

    @Test
    void randomShortfallsAreTheLargestOverAllSubsetsOfQueues() {
        var random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            int queues = 1 + random.nextInt(6);
            var groups = new ArrayList<int[]>();
            for (int group = random.nextInt(7); group > 0; group--) {
                int[] served = IntStream.range(0, queues).filter(queue -> random.nextInt(3) == 0).toArray();
                if (served.length > 0) {
                    groups.add(served);
                }
            }
            int[] required = random.ints(queues, 0, 6).map(agents -> agents * 1000).toArray();
            int[] capacity = random.ints(groups.size(), 0, 8).map(agents -> agents * 926).toArray();
            var flow = new QuarterFlow(groups, IntStream.range(0, queues).map(queue -> queues - 1 - queue).toArray());
            flow.solve(required, capacity);
            int served = IntStream.range(0, queues).map(flow::served).sum();
            int spare = IntStream.range(0, groups.size()).map(flow::spare).sum();
            assertThat(IntStream.of(required).sum() - served)
                    .as("case %d", i)
                    .isEqualTo(largestOverSubsets(groups, required, capacity));
            assertThat(served + spare).isEqualTo(IntStream.of(capacity).sum());
            assertThat(IntStream.range(0, queues).allMatch(queue -> flow.served(queue) <= required[queue])).isTrue();
        }
    }

    /** DESIGN section 5: max over subsets S of queues of (required(S) - capacity of who serves a queue in S)+. */
    private static int largestOverSubsets(List<int[]> groups, int[] required, int[] capacity) {
        int largest = 0;
        for (int subset = 0; subset < 1 << required.length; subset++) {
            int in = subset;
            int needed = IntStream.range(0, required.length).filter(queue -> (in >> queue & 1) == 1).map(queue -> required[queue]).sum();
            int staffed = IntStream.range(0, groups.size())
                    .filter(group -> Arrays.stream(groups.get(group)).anyMatch(queue -> (in >> queue & 1) == 1))
                    .map(group -> capacity[group])
                    .sum();
            largest = Math.max(largest, needed - staffed);
        }
        return largest;
    }
}
