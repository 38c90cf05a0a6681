package org.hillsboro.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hillsboro.workforce.BreakRule;
import org.hillsboro.workforce.Contract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakFitTest {

    /** Against trying every placement. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aShiftHoldsItsBreaksWhereSomePlacementDoes(long seed) {
        var random = new Random(seed);
        int held = 0;
        for (int i = 0; i < 1500; i++) {
            var breaks = new ArrayList<BreakRule>();
            for (int count = 1 + random.nextInt(4); count > 0; count--) {
                int after = random.nextInt(18) * 10;
                Integer before = random.nextBoolean() ? null : after + 15 + random.nextInt(10) * 10;
                breaks.add(new BreakRule("REST", 15 * (1 + random.nextInt(3)), random.nextBoolean(), after, before, null));
            }
            var contract = new Contract("c", new Contract.WeeklyHours(0, 2400, null), new Contract.Days(5, 7, 0),
                    new Contract.Shifts(List.of(180), 15, List.of(), 1, 0, null, null), 0, breaks);
            boolean fits = BreakFit.of(contract, 180);
            assertThat(fits).as("%s", breaks).isEqualTo(tryAll(breaks, 0, new ArrayList<>(), contract.spanOf(180)));
            held += fits ? 1 : 0;
        }
        assertThat(held).as("both answers occur").isBetween(100, 1400);
    }

    private static boolean tryAll(List<BreakRule> breaks, int index, List<int[]> placed, int span) {
        if (index == breaks.size()) {
            return true;
        }
        var rule = breaks.get(index);
        for (int start = 0; start + rule.minutes() <= span; start += 15) {
            int from = start;
            int to = start + rule.minutes();
            boolean inWindow = from >= rule.after() && (rule.before() == null || to <= rule.before());
            if (inWindow && placed.stream().allMatch(other -> to < other[0] || from > other[1])) {
                placed.add(new int[] {from, to});
                boolean rest = tryAll(breaks, index + 1, placed, span);
                placed.removeLast();
                if (rest) {
                    return true;
                }
            }
        }
        return false;
    }
}
