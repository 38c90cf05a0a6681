package org.hillsboro.verifying;

/**
 * By how much the level of each queue shall move, as a difference of logits, so that queues that share agents do not work
 * against each other: while one misses its goal none of those tied to it gives up agents.
 *
 * @param wanted above 0 where the requirement may only rise
 */
record Wishes(double[] wanted) {

    /** Part of a fall that is tried at once: a goal just held is found sooner from above, and every round is a result. */
    private static final double CAREFUL = 0.8;

    /** Rosters answer to a rise with less than the formula says: the surplus that helped before is elsewhere. */
    private static final double BOLD = 1.5;

    /** Part of what a queue misses that those tied to it give it where nobody more can be rostered for it. */
    private static final double IN_ITS_PLACE = 0.5;

    /**
     * @param wanted by each queue alone
     * @param missing whether it misses a goal
     * @param blocked whether no more agents can be found for it
     */
    static Wishes of(double[] wanted, boolean[] missing, boolean[] blocked, Responses responses) {
        var all = wanted.clone();
        for (int q = 0; q < all.length; q++) {
            all[q] = wanted[q] < 0 ? CAREFUL * wanted[q] : blocked[q] ? 0 : BOLD * wanted[q];
            for (int other = 0; other < all.length; other++) {
                if (other != q && missing[other] && responses.areTied(q, other)) {
                    all[q] = Math.max(all[q], blocked[other] && !blocked[q] ? IN_ITS_PLACE * wanted[other] : 0);
                }
            }
        }
        return new Wishes(all);
    }

    /** @param lowest what each can fall at most @param highest what each may rise at most, if it need not more itself */
    double[] steps(Responses responses, double[] lowest, double highest) {
        double[] steps = responses.steps(wanted, lowest, highest);
        for (int q = 0; q < steps.length; q++) {
            steps[q] = wanted[q] < 0 ? steps[q] : Math.max(0, steps[q]);
        }
        return steps;
    }
}
