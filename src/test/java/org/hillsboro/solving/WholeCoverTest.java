package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whole agents cover a row at the least sum, found by trying all numbers of agents. */
class WholeCoverTest {

    private static final double TOLERANCE = 1e-6;
    private static final int[] EFFECTS = {1000, 1000, 943, 971, 847, 1111};

    private final boolean[] all = {true, true};

    private static double least(
            int[] thousandths, int[] most, boolean[] serves, int need, double[] worth, double missing, int crew) {
        if (crew == thousandths.length) {
            return Math.max(0, need) * missing;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int n = 0; n <= (serves[crew] ? most[crew] : 0); n++) {
            least = Math.min(
                    least,
                    n * worth[crew] + least(thousandths, most, serves, need - n * thousandths[crew], worth, missing, crew + 1));
        }
        return least;
    }

    private static int[][] inOneQuarter(int[] most) {
        var byCrew = new int[most.length][1];
        for (int k = 0; k < most.length; k++) {
            byCrew[k][0] = most[k];
        }
        return byCrew;
    }

    @Test
    void isTheLeastOfAllNumbersOfAgents() {
        var random = new SplittableRandom(7);
        int dearer = 0;
        for (int i = 0; i < 4000; i++) {
            int crews = 1 + random.nextInt(4);
            var thousandths = new int[crews];
            var most = new int[crews];
            var serves = new boolean[crews];
            var worth = new double[crews];
            for (int k = 0; k < crews; k++) {
                thousandths[k] = EFFECTS[random.nextInt(EFFECTS.length)];
                most[k] = random.nextInt(6);
                serves[k] = random.nextInt(5) > 0;
                worth[k] = random.nextInt(3) == 0 ? thousandths[k] / 1000.0 : 1.3 * random.nextDouble();
            }
            int need = random.nextInt(8) * 1000 - random.nextInt(2) * 943;
            double missing = (0.5 + 10 * random.nextDouble() * random.nextDouble()) / 1000;
            var cover = new WholeCover(thousandths, inOneQuarter(most));
            double found = cover.least(serves, 0, need, worth, missing);
            double oracle = least(thousandths, most, serves, need, worth, missing, 0);
            assertThat(found).as("case %d", i).isLessThanOrEqualTo(oracle + 1e-12).isCloseTo(oracle, within(TOLERANCE));
            double sum = 0;
            int left = need;
            for (int k = 0; k < crews; k++) {
                assertThat(cover.agents[k]).isBetween(0, serves[k] ? most[k] : 0);
                sum += cover.agents[k] * worth[k];
                left -= cover.agents[k] * thousandths[k];
            }
            assertThat(sum + Math.max(0, left) * missing).as("agents of case %d", i).isCloseTo(oracle, within(TOLERANCE));
            dearer += oracle > need / 1000.0 * 1.05 && missing > 0.002 ? 1 : 0;
        }
        assertThat(dearer).isGreaterThan(300);
    }

    @Test
    void case1_fiveNeedSixOfThoseWhoCountLess() {
        var cover = new WholeCover(new int[] {971, 1000}, new int[][] {{9}, {0}});
        assertThat(cover.least(all, 0, 5000, new double[] {1, 1}, 0.02)).isCloseTo(6, within(TOLERANCE));
        assertThat(cover.agents).containsExactly(6, 0);
    }

    @Test
    void case2_aLittleShortIsCheaperWhereMissingIsCheap() {
        var cover = new WholeCover(new int[] {971, 1000}, new int[][] {{9}, {0}});
        assertThat(cover.least(all, 0, 5000, new double[] {1, 1}, 0.002)).isCloseTo(5 + 145 * 0.002, within(TOLERANCE));
    }

    @Test
    void case3_nobodyIsThere() {
        var cover = new WholeCover(new int[] {971, 1000}, new int[][] {{0}, {0}});
        assertThat(cover.least(all, 0, 3000, new double[] {1, 1}, 0.01)).isCloseTo(30, within(TOLERANCE));
        assertThat(cover.least(new boolean[2], 0, 0, new double[] {1, 1}, 0.01)).isZero();
    }
}
