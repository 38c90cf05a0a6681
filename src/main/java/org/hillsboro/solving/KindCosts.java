package org.hillsboro.solving;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What each shift of a kind's menu costs under given prices, its breaks placed at their best. Minor units; base pay is
 * left out, it comes with the date's total in {@link DayOptions}. Reused from pass to pass.
 */
final class KindCosts {

    static final double IMPOSSIBLE = Double.POSITIVE_INFINITY;

    final AgentKind kind;

    /** By paid length and first quarter. */
    final double[][] shiftCost;

    /** Makes contacts in a closed quarter so dear that only a break can lie there. */
    private final double closed;

    private double[] worth = new double[0];
    private final double[] contact;
    private final double[] contactBefore;
    private final double[] paidBreakBefore;
    private final double[] unpaidBreakBefore;
    private final int[] premiumBefore;

    /** Saving arrays by break length (positive: paid, negative: unpaid), as {@link BreakMenu#place} takes them. */
    private final double[][][] savings;

    private final BreakMenu.Bench bench = new BreakMenu.Bench();

    KindCosts(AgentKind kind) {
        this.kind = kind;
        closed = 1e5 * kind.scale;
        int quarters = kind.clock.dayOf.length;
        shiftCost = new double[kind.paid.length][kind.clock.weekQuarters];
        contact = new double[quarters];
        contactBefore = new double[quarters + 1];
        paidBreakBefore = new double[quarters + 1];
        unpaidBreakBefore = new double[quarters + 1];
        premiumBefore = new int[quarters + 1];
        for (int t = 0; t < quarters; t++) {
            premiumBefore[t + 1] = premiumBefore[t] + (kind.pay.premiumOfQuarter[t] != 0 ? 1 : 0);
        }
        savings = new double[kind.paid.length][][];
        for (int length = 0; length < kind.paid.length; length++) {
            savings[length] = length > 0 && kind.breaks[length] == kind.breaks[length - 1]
                    ? savings[length - 1]
                    : new double[kind.breaks[length].count()][quarters];
        }
    }

    /**
     * Prices every shift of the menu.
     *
     * @param worth minor units that an agent of the kind on contacts is worth, by quarter
     * @param seatPrice minor units for being inside a shift, by quarter; empty for home
     * @param mayStart quarters in which shifts may start
     * @param runEnd end of the stretch of presence that holds the quarter, or empty where all are present
     */
    void price(double[] worth, double[] seatPrice, BitSet mayStart, int[] runEnd) {
        this.worth = worth;
        var pay = kind.pay;
        boolean seated = seatPrice.length > 0;
        for (int t = 0; t < contact.length; t++) {
            double seat = seated ? seatPrice[t] : 0;
            double paid = pay.premiumOfQuarter[t] + pay.overheadOfQuarter + seat;
            contact[t] = kind.open[t] ? paid - worth[t] : 0;
            contactBefore[t + 1] = contactBefore[t] + contact[t];
            paidBreakBefore[t + 1] = paidBreakBefore[t] + paid;
            unpaidBreakBefore[t + 1] = unpaidBreakBefore[t] + seat;
        }
        for (int length = 0; length < kind.paid.length; length++) {
            boolean shared = length > 0 && kind.breaks[length] == kind.breaks[length - 1];
            if (!shared) {
                computeSavings(kind.breaks[length], savings[length]);
            }
        }
        for (double[] costs : shiftCost) {
            Arrays.fill(costs, IMPOSSIBLE);
        }
        for (int start = mayStart.nextSetBit(0); start >= 0; start = mayStart.nextSetBit(start + 1)) {
            priceStart(start, runEnd);
        }
    }

    private void priceStart(int start, int[] runEnd) {
        double saving = 0;
        for (int length = 0; length < shiftCost.length; length++) {
            int end = start + kind.span[length];
            if (runEnd.length > 0 && runEnd[start] < end) {
                continue;
            }
            if (length == 0 || kind.breaks[length] != kind.breaks[length - 1] || shiftCost[length - 1][start] == IMPOSSIBLE) {
                saving = kind.breaks[length].place(savings[length], start, bench, false);
            }
            double cost = contactBefore[end] - contactBefore[start] + closed * (kind.closedBefore[end] - kind.closedBefore[start]) - saving;
            if (cost < closed / 2) {
                boolean premium = premiumBefore[end] > premiumBefore[start];
                shiftCost[length][start] = premium ? cost - kind.pay.premiumRounding : cost;
            }
        }
    }

    private void computeSavings(BreakMenu menu, double[][] saving) {
        for (int i = 0; i < menu.count(); i++) {
            int n = menu.quarters[i];
            double[] breakBefore = menu.paid[i] ? paidBreakBefore : unpaidBreakBefore;
            for (int t = 0; t + n < contactBefore.length; t++) {
                saving[i][t] = contactBefore[t + n] - contactBefore[t] + closed * (kind.closedBefore[t + n] - kind.closedBefore[t])
                        - (breakBefore[t + n] - breakBefore[t]);
            }
        }
    }

    /** What a shift costs whose breaks are given, whether it is legal or not. */
    double costOf(long shift) {
        int start = PackedShift.start(shift);
        int length = PackedShift.length(shift);
        int end = start + kind.span[length];
        double cost = paidBreakBefore[end] - paidBreakBefore[start];
        for (int t = start; t < end; t++) {
            cost -= worth[t];
        }
        var menu = kind.breaks[length];
        for (int b = 0; b < menu.count(); b++) {
            int from = start + PackedShift.breakOffset(shift, b);
            int to = from + menu.quarters[b];
            for (int t = from; t < to; t++) {
                cost += worth[t];
            }
            if (!menu.paid[b]) {
                cost += unpaidBreakBefore[to] - unpaidBreakBefore[from] - (paidBreakBefore[to] - paidBreakBefore[from]);
            }
        }
        return premiumBefore[end] > premiumBefore[start] ? cost - kind.pay.premiumRounding : cost;
    }

    /** The shift with its breaks where they cost least under the prices of the last pass. */
    long pack(int start, int length) {
        var menu = kind.breaks[length];
        menu.place(savings[length], start, bench, true);
        long shift = PackedShift.of(start, length);
        for (int i = 0; i < menu.count(); i++) {
            shift = PackedShift.withBreak(shift, i, bench.offsets[i]);
        }
        return shift;
    }
}
