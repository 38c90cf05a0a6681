package org.hillsboro.solving;

import java.util.Arrays;

/**
 * What the shortfall of each quarter changes by if one agent of a crew comes or goes. Of a hundred changes that a search
 * tries it takes about one, so an answer is kept until the quarter's cover changes; and a change is priced by the few
 * quarters in which one agent makes a difference at all.
 */
final class CoverMargins {

    private final Margin[] coming;
    private final Margin[] going;

    CoverMargins(SolveModel model, Shortfall shortfall) {
        coming = new Margin[model.crews.count];
        going = new Margin[model.crews.count];
        for (int crew = 0; crew < coming.length; crew++) {
            int group = model.crews.group[crew];
            coming[crew] = new Margin(shortfall, group, model.crews.thousandths[crew], model.quarters);
            going[crew] = new Margin(shortfall, group, -model.crews.thousandths[crew], model.quarters);
        }
    }

    /** To be called when the cover of the quarter has changed. */
    void forget(int quarter) {
        for (int crew = 0; crew < coming.length; crew++) {
            coming[crew].forget(quarter);
            going[crew].forget(quarter);
        }
    }

    /** Thousandths more short (or fewer) if one agent of the crew comes and goes as the quarters say. */
    long change(int crew, ChangedQuarters quarters) {
        long change = 0;
        for (int word = quarters.from(); word < quarters.to(); word++) {
            change += going[crew].sum(word, quarters.left(word)) + coming[crew].sum(word, quarters.came(word));
        }
        return change;
    }

    /** One agent more, or one less, by quarter. Someone must be there to go: only what is asked for is worked out. */
    private static final class Margin {

        private final Shortfall shortfall;
        private final int group;
        private final int thousandths;
        private final int[] change;

        /** Quarters as bits: not known, and known to make a difference. */
        private final long[] unknown;

        private final long[] counts;

        Margin(Shortfall shortfall, int group, int thousandths, int quarters) {
            this.shortfall = shortfall;
            this.group = group;
            this.thousandths = thousandths;
            change = new int[quarters];
            unknown = new long[ChangedQuarters.words(quarters)];
            Arrays.fill(unknown, -1);
            counts = new long[unknown.length];
        }

        void forget(int quarter) {
            unknown[quarter >> 6] |= 1L << quarter;
        }

        long sum(int word, long quarters) {
            if ((quarters & unknown[word]) != 0) {
                workOut(word, quarters & unknown[word]);
            }
            long sum = 0;
            for (long bits = quarters & counts[word]; bits != 0; bits &= bits - 1) {
                sum += change[word << 6 | Long.numberOfTrailingZeros(bits)];
            }
            return sum;
        }

        private void workOut(int word, long quarters) {
            unknown[word] &= ~quarters;
            counts[word] &= ~quarters;
            for (long bits = quarters; bits != 0; bits &= bits - 1) {
                int t = word << 6 | Long.numberOfTrailingZeros(bits);
                change[t] = shortfall.with(group, thousandths, t) - shortfall.of(t);
                counts[word] |= change[t] == 0 ? 0 : 1L << t;
            }
        }
    }
}
