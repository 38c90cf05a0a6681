package org.hillsboro.folder;

import java.util.Arrays;
import java.util.List;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.workforce.BreakRule;
import org.hillsboro.workforce.Contract;

/** Whether a shift has room for its breaks: each in its window and on the grid, no two touching. */
final class BreakFit {

    private static final int NEVER = Integer.MAX_VALUE / 2;

    private BreakFit() {}

    static boolean of(Contract contract, int paidMinutes) {
        return fit(contract.breaksOf(paidMinutes), contract.spanOf(paidMinutes));
    }

    /** The first quarter hour not before that minute. */
    static int onGrid(int minute) {
        return Math.ceilDiv(minute, IntervalGrid.QUARTER) * IntervalGrid.QUARTER;
    }

    /**
     * For every subset of the breaks the earliest minute at which the last of them can end: whichever comes last, it is
     * best that the others ended as early as they can.
     */
    private static boolean fit(List<BreakRule> breaks, int span) {
        int all = 1 << breaks.size();
        int[] end = new int[all];
        Arrays.fill(end, 1, all, NEVER);
        for (int subset = 0; subset < all; subset++) {
            for (int next = 0; next < breaks.size(); next++) {
                if ((subset & 1 << next) == 0 && end[subset] < NEVER) {
                    var rule = breaks.get(next);
                    int free = subset == 0 ? 0 : end[subset] + IntervalGrid.QUARTER;
                    int ends = Math.max(free, onGrid(rule.after())) + rule.minutes();
                    if (ends <= (rule.before() == null ? span : Math.min(span, rule.before()))) {
                        end[subset | 1 << next] = Math.min(end[subset | 1 << next], ends);
                    }
                }
            }
        }
        return end[all - 1] < NEVER;
    }
}
