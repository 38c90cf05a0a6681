package org.hillsboro.staffing;

/** The blocking formula that Erlang C and A both stand on, turned upside down so that it never loses digits. */
final class InverseErlangB {

    private static final double NEGLIGIBLE = 1e-17;

    private InverseErlangB() {}

    /**
     * 1 / B(n, a), infinite where B is below the smallest double.
     *
     * <p>Jagerman (1974): 1/B(n) = 1 + (n/a) / B(n-1), unrolled from n downwards into the sum of n(n-1)...(n-k+1) / a^k.
     * All terms are positive, and past n - a they fall faster than geometrically, so a few hundred terms are enough for
     * thousands of erlangs.
     */
    static double of(int agents, double load) {
        double inverseLoad = 1 / load;
        double term = 1;
        double sum = 1;
        for (int left = agents; left > 0; left--) {
            double ratio = left * inverseLoad;
            term *= ratio;
            sum += term;
            if (ratio < 1 && term < sum * NEGLIGIBLE * (1 - ratio)) {
                break;
            }
        }
        return sum;
    }
}
