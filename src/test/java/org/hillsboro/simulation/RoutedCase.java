package org.hillsboro.simulation;

import java.util.List;
import org.hillsboro.center.ServiceGoal.Definition;
import org.hillsboro.simulation.HandleTimeShape.Exponential;
import org.hillsboro.simulation.ServiceReport.QueueFigures;

/**
 * The public case of three types and two groups as its program has it (SimpleMSK of ContactCenters; Buist and L'Ecuyer, A Java
 * Library for Simulating Contact Centers, 2005): type 0 is served by group 0, type 2 by group 1, type 1 by either; a free agent
 * takes whoever waits longest; service and patience change with the period in which a contact comes; after the third period the
 * agents stay until all are served. Contacts of each type and period are a queue of their own here, which changes nothing where
 * all wait in order of arrival.
 */
final class RoutedCase {

    /** Foremost first: type 1 goes to the first group before the second. */
    private static final int[][] SKILLS = {{1, 0}, {2, 1}};

    private static final int TYPES = 3;
    private static final int PERIODS = 3;
    private static final int PERIOD = 7200;
    private static final int AFTER = PERIODS * PERIOD + 3600;
    private static final double[][] PER_MINUTE = {{4.2, 5.3, 3.2}, {5.1, 4.3, 4.8}, {6.3, 5.2, 4.8}};
    private static final double[] SERVICE_PER_MINUTE = {0.5, 0.6, 0.4};
    private static final double[] PATIENCE_PER_MINUTE = {0.3, 0.4, 0.2};
    private static final int[][] AGENTS = {{12, 18, 9}, {15, 20, 11}};

    /**
     * @param serviceLevel served within 20 s, of all but those who abandon within 20 s
     * @param occupancy of the first group in the three periods
     */
    record Figures(double serviceLevel, double served, double abandoned, double occupancy) {}

    private RoutedCase() {}

    static Figures simulate(int days) {
        var answered = report(Definition.ANSWERED_OF_OFFERED, days);
        var either = report(Definition.OF_OFFERED, days);
        double offered = 0;
        double served = 0;
        double abandoned = 0;
        for (var queue : answered) {
            offered += queue.week().offered();
            served += queue.week().answered();
            abandoned += queue.week().abandoned();
        }
        double answeredInTime = good(answered);
        double inTime = good(either);
        double occupancy = 0;
        double agents = 0;
        for (int period = 0; period < PERIODS; period++) {
            occupancy += AGENTS[0][period] * answered.getFirst().intervals().get(period).occupancy().value();
            agents += AGENTS[0][period];
        }
        return new Figures(answeredInTime / (offered - inTime + answeredInTime), served, abandoned, occupancy / agents);
    }

    private static double good(List<QueueFigures> queues) {
        return queues.stream()
                .filter(queue -> queue.week().offered() > 0)
                .mapToDouble(queue -> queue.week().offered() * queue.week().serviceLevel().value())
                .sum();
    }

    private static List<QueueFigures> report(Definition definition, int days) {
        var part = SimulatedPart.of(PERIOD, 0, 0, 0, 0).busynessVariance(1 / 28.7).routing(Routing.SKILLED_FIRST).definition(definition);
        for (int type = 0; type < TYPES; type++) {
            for (int period = 0; period < PERIODS; period++) {
                var perSecond = new double[PERIODS + 1];
                perSecond[period] = PER_MINUTE[type][period] / 60;
                part = part.queue(perSecond, 60 / SERVICE_PER_MINUTE[period], 60 / PATIENCE_PER_MINUTE[period], 0)
                        .with(new Exponential(), 1, 1, 0, false, 0);
            }
        }
        for (int group = 0; group < SKILLS.length; group++) {
            part = agents(part.agents(0, queues(SKILLS[group])), AGENTS[group]);
        }
        return part.simulate(days, 1).queues();
    }

    private static int[] queues(int[] types) {
        var queues = new int[types.length * PERIODS];
        for (int i = 0; i < queues.length; i++) {
            queues[i] = types[i / PERIODS] * PERIODS + i % PERIODS;
        }
        return queues;
    }

    private static SimulatedPart agents(SimulatedPart empty, int[] count) {
        var part = empty;
        for (int desk = 0; desk < 20; desk++) {
            boolean first = true;
            for (int period = 0; period < PERIODS; period++) {
                if (count[period] > desk) {
                    int from = period * PERIOD;
                    int to = period == PERIODS - 1 ? AFTER : from + PERIOD;
                    part = first ? part.agentFrom(from, to) : part.again(from, to);
                    first = false;
                }
            }
        }
        return part;
    }
}
