package org.hillsboro.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The formulas against states counted one by one, and where other implementations break. */
class ErlangTest {

    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void whoBalksLeavesInTimeWhereTheLineGrowsForEver() {
        var performance = new ErlangC(0.2, 100, 20, 0.3).with(14);
        assertThat(performance.withinOfOffered()).isEqualTo(0.3);
        assertThat(performance.abandonment()).isEqualTo(0.3);
        assertThat(performance.answeredWithinOfOffered()).isZero();
        assertThat(performance.meanWaitSeconds()).isInfinite();
    }

    @Test
    void erlangAIsWhatItsStatesSay() {
        var random = new Random(1);
        for (int n = 0; n < 150; n++) {
            double load = Math.exp(random.nextDouble(-2, 4.2));
            double handle = random.nextDouble(60, 600);
            double patience = Math.exp(random.nextDouble(3, 7));
            double within = random.nextInt(5) == 0 ? 0 : random.nextDouble(1, 90);
            int agents = 1 + (int) Math.round(load * random.nextDouble(0.5, 1.4));
            double balking = n % 3 == 0 ? random.nextDouble() : 0;
            var oracle = new BirthDeathOracle(load / handle, handle, patience, balking, agents);
            var performance = new ErlangA(load / handle, handle, patience, within, balking).with(agents);
            compare(oracle, performance, within);
            assertThat(performance.abandonment()).isCloseTo(oracle.abandonment(), EXACT);
        }
    }

    @Test
    void erlangCIsWhatItsStatesSay() {
        var random = new Random(2);
        for (int n = 0; n < 100; n++) {
            double load = Math.exp(random.nextDouble(-2, 3.8));
            double handle = random.nextDouble(60, 600);
            double within = random.nextDouble(1, 90);
            double balking = n % 3 == 0 ? random.nextDouble() : 0;
            int agents = (int) Math.ceil(load * (1 - balking) * random.nextDouble(1.1, 1.5));
            var oracle = new BirthDeathOracle(load / handle, handle, Double.POSITIVE_INFINITY, balking, agents);
            var performance = new ErlangC(load / handle, handle, within, balking).with(agents);
            compare(oracle, performance, within);
            assertThat(performance.abandonment()).isCloseTo(oracle.abandonment(), EXACT);
        }
    }

    @Test
    void noMoreAgentsThanErlangsAnswerNobodyInTime() {
        var performance = new ErlangC(10 / 180.0, 180, 20).with(10);
        assertThat(performance.withinOfOffered()).isZero();
        assertThat(performance.meanWaitSeconds()).isInfinite();
        assertThat(performance.occupancy()).isEqualTo(1);
    }

    @Test
    void whereEverybodyBalksNobodyWaits() {
        var model = new ErlangC(10 / 180.0, 180, 20, 1).with(8);
        assertThat(model.meanWaitSeconds()).isZero();
        assertThat(model.abandonment()).isEqualTo(model.delayProbability());
        var patient = new ErlangA(10 / 180.0, 180, 60, 20, 1).with(8);
        assertThat(patient.abandonment()).isCloseTo(model.abandonment(), EXACT);
        assertThat(patient.withinOfOffered()).isEqualTo(1);
    }

    @Test
    void patientContactsAreErlangC() {
        var endless = new ErlangC(100 / 1800.0, 180, 20).with(14);
        var patient = new ErlangA(100 / 1800.0, 180, 1e8, 20).with(14);
        assertThat(patient.withinOfOffered()).isCloseTo(endless.withinOfOffered(), within(1e-5));
        assertThat(patient.meanWaitSeconds()).isCloseTo(endless.meanWaitSeconds(), within(1e-3));
        assertThat(patient.occupancy()).isCloseTo(endless.occupancy(), within(1e-6));
    }

    /** With n agents, square-root staffing at beta stays within 0.02 of Halfin and Whitt's limit of the delay. */
    @Test
    void thousandsOfErlangsKeepTheirDigits() {
        for (double load : new double[] {500, 5_000, 50_000}) {
            for (int agents = (int) load + 1; agents < load * 1.1; agents += (int) (load / 40)) {
                double beta = (agents - load) / Math.sqrt(load);
                double halfinWhitt = 1 / (1 + beta * normalBelow(beta) / normalDensity(beta));
                var endless = new ErlangC(load / 240, 240, 20).with(agents);
                assertThat(endless.delayProbability()).isCloseTo(halfinWhitt, within(0.02));
                var patient = new ErlangA(load / 240, 240, 240 * 5, 20).with(agents);
                assertThat(patient.delayProbability()).isBetween(0.0, endless.delayProbability());
                assertThat(load * (1 - patient.abandonment())).isCloseTo(agents * patient.occupancy(), within(load * 1e-12));
            }
        }
    }

    /** The delay probability of 5,000 erlangs from 60 digits. */
    @Test
    void fiveThousandErlangsMatchTheStates() {
        var oracle = new BirthDeathOracle(5_000 / 240.0, 240, 600, 5_020);
        var performance = new ErlangA(5_000 / 240.0, 240, 600, 20).with(5_020);
        assertThat(performance.delayProbability()).isCloseTo(oracle.delayed(), EXACT);
        assertThat(performance.abandonment()).isCloseTo(oracle.abandonment(), EXACT);
    }

    @Test
    void extremesGiveNumbers() {
        for (var model : new ErlangA[] {
            new ErlangA(100, 300, 1e4, 20),
            new ErlangA(100, 300, 1, 3_600),
            new ErlangA(1e-6, 300, 60, 20),
            new ErlangA(100, 36_000, 600, 20)
        }) {
            for (int agents : new int[] {1, 10, 1_000, 30_000, 100_000}) {
                var performance = model.with(agents);
                assertThat(performance.withinOfOffered()).isBetween(0.0, 1.0);
                assertThat(performance.answeredWithinOfOffered()).isBetween(0.0, performance.withinOfOffered() + 1e-12);
                assertThat(performance.delayProbability()).isBetween(0.0, 1.0);
                assertThat(performance.abandonment()).isBetween(0.0, 1.0);
                assertThat(performance.occupancy()).isBetween(0.0, 1.0);
            }
        }
        // Overloaded tenfold: nine of ten must leave.
        assertThat(new ErlangA(100 / 30.0, 300, 600, 20).with(100).abandonment()).isCloseTo(0.9, within(1e-9));
    }

    private static void compare(BirthDeathOracle oracle, QueuePerformance performance, double seconds) {
        assertThat(performance.delayProbability()).isCloseTo(oracle.delayed(), EXACT);
        assertThat(performance.occupancy()).isCloseTo(oracle.occupancy(), EXACT);
        assertThat(performance.meanWaitSeconds()).isCloseTo(oracle.meanWait(), within(1e-9 * (1 + oracle.meanWait())));
        double[] within = seconds == 0 ? new double[] {1 - oracle.delayed(), oracle.balked()} : oracle.within(seconds);
        assertThat(performance.answeredWithinOfOffered()).isCloseTo(within[0], EXACT);
        assertThat(performance.withinOfOffered()).isCloseTo(within[0] + within[1], EXACT);
    }

    private static double normalDensity(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    /** Standard normal distribution by Simpson's rule. */
    private static double normalBelow(double z) {
        int steps = 2_000;
        double sum = normalDensity(0) + normalDensity(z);
        for (int i = 1; i < steps; i++) {
            sum += normalDensity(z * i / steps) * (i % 2 == 0 ? 2 : 4);
        }
        return 0.5 + sum * z / steps / 3;
    }
}
