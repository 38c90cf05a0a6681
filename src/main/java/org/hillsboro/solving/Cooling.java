package org.hillsboro.solving;

/**
 * Temperature and price of the shortfall over the course of a search. Where there is time for many changes of each
 * agent, the search begins hot and with the shortfall dear: it forgets the start and finds its own. Where there is
 * little, it stays near the start, whose prices are good, and the shortfall begins just above the dearest interval's
 * price, so that small gaps can be walked through.
 *
 * @param hot first temperature, minor units
 * @param cold last temperature, minor units
 * @param lowPrice first price of a thousandth short in a quarter
 * @param highPrice last price
 */
record Cooling(double hot, double cold, double lowPrice, double highPrice) {

    /** From here on the price of the shortfall rises, and agents are given their best week now and then. */
    private static final double RISE_FROM = 0.15;

    /** Changes for each agent from which on a search is not short of them, and from which on it has plenty. */
    private static final double FEW_CHANGES = 3e5;

    /** First temperature of a search that goes on, in dearest quarters. */
    private static final double NEAR = 0.1;

    private static final double PLENTY_OF_CHANGES = 5e5;

    /**
     * @param scale minor units of a dearest quarter
     * @param dearest highest price of a queue's quarter in the bound, for a thousandth
     * @param full price of the shortfall in the objective
     * @param changes that the search will have time for, for each agent
     */
    static Cooling of(double scale, double dearest, double full, double changes) {
        double plenty = Math.clamp(Math.log(changes / FEW_CHANGES) / Math.log(PLENTY_OF_CHANGES / FEW_CHANGES), 0, 1);
        double near = Math.min(full, Math.max(dearest, scale / 1000) * 1.4);
        double hot = scale * Math.pow(0.32, 1 - plenty) * Math.pow(2, plenty);
        return new Cooling(hot, 0.01 * scale, Math.pow(near, 1 - plenty) * Math.pow(full, plenty), full);
    }

    /** From a roster that was searched before: cool, so that it is not forgotten. */
    static Cooling near(double scale, double dearest, double full) {
        return new Cooling(NEAR * scale, 0.01 * scale, Math.min(full, Math.max(dearest, scale / 1000) * 1.4), full);
    }

    /** For a second search: which of two first temperatures suits a center shows only at the end. */
    Cooling cooler() {
        return new Cooling(hot / 2, cold, lowPrice, highPrice);
    }

    boolean responds(double passed) {
        return passed > RISE_FROM;
    }

    /** @param passed share of the search, 0 to 1 */
    double temperature(double passed) {
        return hot * Math.pow(cold / hot, passed);
    }

    double price(double passed) {
        return lowPrice * Math.pow(highPrice / lowPrice, Math.max(0, (passed - RISE_FROM) / (1 - RISE_FROM)));
    }
}
