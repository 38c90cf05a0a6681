package org.hillsboro.simulation;

import org.hillsboro.simulation.HandleTimeShape.Exponential;

/** The public case of three types and two groups, for each way to say who serves whom. */
final class RoutedCase {

    private static final int PERIOD = 7200;
    private static final double[][] PER_MINUTE = {{4.2, 5.3, 3.2}, {5.1, 4.3, 4.8}, {6.3, 5.2, 4.8}};
    private static final double[] SERVICE_PER_MINUTE = {0.5, 0.6, 0.4};
    private static final double[] PATIENCE_PER_MINUTE = {0.3, 0.4, 0.2};
    private static final int[][] AGENTS = {{12, 18, 9}, {15, 20, 11}};

    static final int[][] NEAREST = {{0, 2}, {1, 2}};

    record Figures(double serviceLevel, double served, double abandoned, double occupancy) {}

    private RoutedCase() {}

    static Figures simulate(int[][] skills, Routing routing, int days) {
        var part = SimulatedPart.of(PERIOD, 0, 0, 0).busynessVariance(1 / 28.7).routing(routing);
        for (int type = 0; type < 3; type++) {
            var rates = new double[3];
            for (int period = 0; period < 3; period++) {
                rates[period] = PER_MINUTE[type][period] / 60;
            }
            part = part.queue(rates, 60 / SERVICE_PER_MINUTE[type], 60 / PATIENCE_PER_MINUTE[type], 0)
                    .with(new Exponential(), 1, 1, 0, false, 0);
        }
        for (int group = 0; group < 2; group++) {
            part = part.agents(0, skills[group]);
            int[] count = AGENTS[group];
            for (int desk = 0; desk < 20; desk++) {
                boolean first = true;
                for (int period = 0; period < 3; period++) {
                    if (count[period] > desk) {
                        int from = period * PERIOD;
                        part = first ? part.agentFrom(from, from + PERIOD) : part.again(from, from + PERIOD);
                        first = false;
                    }
                }
            }
        }
        double offered = 0;
        double good = 0;
        double served = 0;
        double abandoned = 0;
        double occupancy = 0;
        for (var queue : part.simulate(days, 1).queues()) {
            var week = queue.week();
            offered += week.offered();
            good += week.offered() * week.serviceLevel().value();
            served += week.answered();
            abandoned += week.abandoned();
            occupancy += week.occupancy().value() / 3;
        }
        return new Figures(good / offered, served, abandoned, occupancy);
    }
}
