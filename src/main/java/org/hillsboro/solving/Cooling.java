package org.hillsboro.solving;

/**
 * Temperature and price of the shortfall over the course of a search.
 *
 * @param hot first temperature, minor units
 * @param cold last temperature, minor units
 * @param lowPrice first price of a thousandth short in a quarter, just above the dearest interval's
 * @param highPrice last price
 */
record Cooling(double hot, double cold, double lowPrice, double highPrice) {

    /** From here on the price of the shortfall rises. */
    private static final double RISE_FROM = 0.5;

    /**
     * @param scale minor units of a dearest quarter
     * @param dearest highest price of a queue's quarter in the bound, for a thousandth
     * @param full price of the shortfall in the objective
     */
    static Cooling of(double scale, double dearest, double full) {
        double low = Math.min(full, Math.max(dearest, scale / 1000) * 1.2);
        return new Cooling(0.4 * scale, 0.012 * scale, low, full);
    }

    /** @param passed share of the search, 0 to 1 */
    double temperature(double passed) {
        return hot * Math.pow(cold / hot, passed);
    }

    double price(double passed) {
        return lowPrice * Math.pow(highPrice / lowPrice, Math.max(0, (passed - RISE_FROM) / (1 - RISE_FROM)));
    }
}
