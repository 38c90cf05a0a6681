package org.hillsboro.staffing;

/**
 * The series of {@link ErlangA}, {@code 1 + x/(c+1) + x^2/((c+1)(c+2)) + ...}: the weight of all states in which every
 * agent is busy, where the state without anyone waiting weighs 1. Divided by e^logScale, because far beyond overload it
 * would not fit into a double.
 *
 * @param sum the whole series
 * @param tail the series without its first term: somebody waits
 * @param lengthSum each term times the number of contacts that wait
 */
record WaitingWeight(double sum, double tail, double lengthSum, double logScale) {

    private static final double NEGLIGIBLE = 1e-17;
    private static final double LARGE = 1e200;

    static WaitingWeight of(double c, double x) {
        double first = 1;
        double term = 1;
        double tail = 0;
        double lengthSum = 0;
        double logScale = 0;
        for (int waiting = 1; ; waiting++) {
            double ratio = x / (c + waiting);
            term *= ratio;
            tail += term;
            lengthSum += waiting * term;
            if (ratio < 1 && waiting * term <= lengthSum * NEGLIGIBLE * (1 - ratio)) {
                return new WaitingWeight(first + tail, tail, lengthSum, logScale);
            }
            if (tail > LARGE) {
                first /= LARGE;
                term /= LARGE;
                tail /= LARGE;
                lengthSum /= LARGE;
                logScale += Math.log(LARGE);
            }
        }
    }
}
