package org.hillsboro.staffing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The queue by its states alone, slow and simple, with 60 digits: probabilities of all numbers of contacts in the system
 * from the balance of births and deaths, and the wait of one who arrives by following the line ahead in tiny steps of
 * uniformized time. Shares no formula with Erlang C and A.
 */
final class BirthDeathOracle {

    private static final MathContext DIGITS = new MathContext(60);
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("1e-40");

    private final double arrivals;
    private final double service;
    private final double abandon;
    private final double balking;
    private final int agents;
    private final double[] states;

    BirthDeathOracle(double arrivals, double handleSeconds, double patienceSeconds, int agents) {
        this(arrivals, handleSeconds, patienceSeconds, 0, agents);
    }

    /** @param patienceSeconds infinite: endless */
    BirthDeathOracle(double arrivals, double handleSeconds, double patienceSeconds, double balking, int agents) {
        this.balking = balking;
        this.arrivals = arrivals;
        this.service = 1 / handleSeconds;
        this.abandon = 1 / patienceSeconds;
        this.agents = agents;
        List<BigDecimal> weights = new ArrayList<>(List.of(BigDecimal.ONE));
        BigDecimal sum = BigDecimal.ONE;
        for (int state = 1; ; state++) {
            BigDecimal weight = weights.getLast()
                    .multiply(new BigDecimal(births(state - 1)))
                    .divide(new BigDecimal(deaths(state)), DIGITS);
            weights.add(weight);
            sum = sum.add(weight);
            if (state > agents && deaths(state) > births(state) && weight.compareTo(sum.multiply(NEGLIGIBLE)) < 0) {
                break;
            }
        }
        states = new double[weights.size()];
        for (int state = 0; state < states.length; state++) {
            states[state] = weights.get(state).divide(sum, DIGITS).doubleValue();
        }
    }

    private double births(int state) {
        return state < agents ? arrivals : arrivals * (1 - balking);
    }

    private double deaths(int state) {
        return Math.min(state, agents) * service + Math.max(0, state - agents) * abandon;
    }

    double delayed() {
        double sum = 0;
        for (int state = states.length - 1; state >= agents; state--) {
            sum += states[state];
        }
        return sum;
    }

    double balked() {
        return balking * delayed();
    }

    double waiting() {
        double sum = 0;
        for (int state = states.length - 1; state > agents; state--) {
            sum += states[state] * (state - agents);
        }
        return sum;
    }

    double meanWait() {
        return waiting() / arrivals;
    }

    double abandonment() {
        return waiting() * abandon / arrivals + balked();
    }

    double occupancy() {
        double busy = 0;
        for (int state = 0; state < states.length; state++) {
            busy += states[state] * Math.min(state, agents);
        }
        return busy / agents;
    }

    /** Shares of offered contacts: answered within the time, and abandoned within it. */
    double[] within(double seconds) {
        int most = states.length - agents;
        double rate = agents * service + most * abandon;
        var ahead = new double[most];
        Arrays.setAll(ahead, place -> states[agents + place] * (1 - balking));
        double answered = 1 - delayed();
        double mean = rate * seconds;
        double logPoisson = -mean;
        double answeredThen = 0;
        double abandonedThen = 0;
        double answeredNow = 0;
        double abandonedNow = 0;
        int last = (int) (mean + 12 * Math.sqrt(mean) + 60);
        for (int step = 0; step <= last; step++) {
            double poisson = Math.exp(logPoisson);
            answeredThen += poisson * answeredNow;
            abandonedThen += poisson * abandonedNow;
            logPoisson += Math.log(mean) - Math.log(step + 1.0);
            answeredNow += ahead[0] * agents * service / rate;
            for (int place = 0; place < most; place++) {
                abandonedNow += ahead[place] * abandon / rate;
                double leave = (agents * service + (place + 1) * abandon) / rate;
                double behind = place + 1 < most
                        ? ahead[place + 1] * (agents * service + (place + 1) * abandon) / rate
                        : 0;
                ahead[place] = ahead[place] * (1 - leave) + behind;
            }
        }
        return new double[] {answered + answeredThen, abandonedThen + balked()};
    }
}
