package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.hillsboro.workforce.BreakRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The best places of a shift's breaks, against trying all of them. */
class BreakMenuTest {

    private static BreakRule rest(int minutes, int after, @Nullable Integer before) {
        return new BreakRule("REST", minutes, true, after, before, null);
    }

    /** Every way to place the breaks: on the grid, inside the windows, inside the shift, no two touching. */
    private static List<int[]> placements(List<BreakRule> rules, int span) {
        var all = new ArrayList<int[]>();
        place(rules, span, 0, new int[rules.size()], all);
        return all;
    }

    private static void place(List<BreakRule> rules, int span, int rule, int[] offsets, List<int[]> all) {
        if (rule == rules.size()) {
            all.add(offsets.clone());
            return;
        }
        for (int offset = 0; offset < span; offset++) {
            offsets[rule] = offset;
            if (fits(rules, span, rule, offsets)) {
                place(rules, span, rule + 1, offsets, all);
            }
        }
    }

    private static boolean fits(List<BreakRule> rules, int span, int rule, int[] offsets) {
        int start = offsets[rule] * 15;
        int end = start + rules.get(rule).minutes();
        Integer before = rules.get(rule).before();
        if (start < rules.get(rule).after() || end > span * 15 || before != null && end > before) {
            return false;
        }
        for (int other = 0; other < rule; other++) {
            int otherStart = offsets[other] * 15;
            int otherEnd = otherStart + rules.get(other).minutes();
            if (start <= otherEnd && otherStart <= end) {
                return false;
            }
        }
        return true;
    }

    private static double saved(double[][] saving, int start, int[] offsets) {
        double sum = 0;
        for (int i = 0; i < saving.length; i++) {
            sum += saving[i][start + offsets[i]];
        }
        return sum;
    }

    private static List<BreakRule> randomRules(SplittableRandom random, int span) {
        var rules = new ArrayList<BreakRule>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            int minutes = 15 * (1 + random.nextInt(3));
            // Ends of windows between quarter hours too.
            int after = random.nextInt(span * 10);
            boolean open = random.nextInt(4) == 0;
            int width = minutes + random.nextInt(count > 3 ? 75 : 150);
            rules.add(rest(minutes, after, open && count < 4 ? null : (Integer) (after + width)));
        }
        return rules;
    }

    @Test
    void placesAreBestAmongAll() {
        var random = new SplittableRandom(1);
        var bench = new BreakMenu.Bench();
        int possible = 0;
        int severalOrders = 0;
        for (int draw = 0; draw < 3000; draw++) {
            int span = 4 + random.nextInt(24);
            int start = random.nextInt(20);
            var rules = randomRules(random, span);
            var menu = BreakMenu.of(rules, span);
            var all = placements(rules, span);
            assertThat(menu.isPossible()).as("%s in %d quarters", rules, span).isEqualTo(!all.isEmpty());
            if (all.isEmpty()) {
                continue;
            }
            var saving = new double[rules.size()][start + span + 8];
            for (double[] row : saving) {
                for (int t = 0; t < row.length; t++) {
                    row[t] = random.nextDouble() * 20 - 10;
                }
            }
            double best = all.stream().mapToDouble(offsets -> saved(saving, start, offsets)).max().orElseThrow();
            assertThat(menu.place(saving, start, bench, true)).as("%s", rules).isCloseTo(best, within(1e-9));
            var offsets = new int[rules.size()];
            System.arraycopy(bench.offsets, 0, offsets, 0, offsets.length);
            assertThat(saved(saving, start, offsets)).isCloseTo(best, within(1e-9));
            assertThat(all).as("%s of %s", offsets, rules).anyMatch(legal -> Arrays.equals(legal, offsets));
            possible++;
            severalOrders += rules.size() > 1 && all.stream().anyMatch(o -> o[0] > o[1]) && all.stream().anyMatch(o -> o[0] < o[1]) ? 1 : 0;
        }
        assertThat(possible).isGreaterThan(1000);
        assertThat(severalOrders).isGreaterThan(300);
    }

    @Test
    void case1_breaksMayNotTouch() {
        var rules = List.of(rest(15, 60, 90), rest(15, 60, 90));
        assertThat(BreakMenu.of(rules, 16).isPossible()).isFalse();
        assertThat(BreakMenu.of(List.of(rest(15, 60, 90), rest(15, 60, 105)), 16).isPossible()).isTrue();
    }

    @Test
    void case2_theSecondOfTheContractMayComeFirst() {
        var menu = BreakMenu.of(List.of(rest(15, 60, 120), rest(15, 0, 90)), 16);
        var saving = new double[2][24];
        saving[0][6] = 5;
        saving[1][3] = 4;
        var bench = new BreakMenu.Bench();
        assertThat(menu.place(saving, 0, bench, true)).isEqualTo(9);
        assertThat(bench.offsets).startsWith(6, 3);
    }

    @Test
    void case3_aShiftWithoutBreaksSavesNothing() {
        var menu = BreakMenu.of(List.of(), 16);
        assertThat(menu.isPossible()).isTrue();
        assertThat(menu.place(new double[0][0], 3, new BreakMenu.Bench(), true)).isZero();
    }

    @Test
    void case4_aBreakEndsWithTheShiftAtTheLatest() {
        var menu = BreakMenu.of(List.of(rest(30, 210, null)), 16);
        var saving = new double[1][40];
        saving[0][5 + 15] = 9;
        saving[0][5 + 14] = 1;
        var bench = new BreakMenu.Bench();
        assertThat(menu.place(saving, 5, bench, true)).isEqualTo(1);
        assertThat(bench.offsets[0]).isEqualTo(14);
        assertThat(BreakMenu.of(List.of(rest(30, 225, null)), 16).isPossible()).isFalse();
    }
}
