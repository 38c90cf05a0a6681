package org.hillsboro.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillsboro.center.ServiceGoal.Definition;

/**
 * A center to simulate in words: {@code SimulatedPart.of(600, 0, 1, 1).queue(0.2, 100, 300).agents(25, 0).center()}. Intervals of
 * the given seconds, one for each day number given; agents are there all the time unless stretches are added.
 */
final class SimulatedPart {

    private final int intervalSeconds;
    private final int[] dayOf;
    private final List<SimulatedQueue> queues = new ArrayList<>();
    private final List<int[]> groups = new ArrayList<>();
    private final List<long[]> stretches = new ArrayList<>();
    private final List<Integer> groupOf = new ArrayList<>();
    private final Map<Integer, Double> paces = new HashMap<>();
    private Routing routing = Routing.SKILL_ORDER;
    private double busynessVariance;
    private double absence;
    private Definition definition = Definition.OF_OFFERED;

    private SimulatedPart(int intervalSeconds, int[] dayOf) {
        this.intervalSeconds = intervalSeconds;
        this.dayOf = dayOf;
    }

    static SimulatedPart of(int intervalSeconds, int... dayOf) {
        return new SimulatedPart(intervalSeconds, dayOf);
    }

    /** Exponential handle times and patience, 20 seconds, service level of all offered. */
    SimulatedPart queue(double perSecond, double handleSeconds, double patienceSeconds) {
        var rates = new double[dayOf.length];
        Arrays.fill(rates, perSecond);
        return queue(rates, handleSeconds, patienceSeconds, 0);
    }

    SimulatedPart queue(double[] perSecond, double handleSeconds, double patienceSeconds, double balking) {
        var handle = new double[dayOf.length];
        Arrays.fill(handle, handleSeconds);
        var open = new boolean[dayOf.length];
        Arrays.fill(open, true);
        return add(new SimulatedQueue(
                "q" + queues.size(), Arrays.stream(perSecond).map(rate -> rate * intervalSeconds).toArray(), handle,
                new HandleTimeShape.Exponential(), patienceSeconds, balking, 1, 1, 0, false, open, 20, definition, 0));
    }

    SimulatedPart add(SimulatedQueue queue) {
        queues.add(queue);
        return this;
    }

    /** Changes the last queue. */
    SimulatedPart with(HandleTimeShape shape, int priority, int concurrency, double slowdown, boolean deferred, double busyness) {
        var queue = queues.removeLast();
        return add(new SimulatedQueue(
                queue.id(), queue.contacts(), queue.handleSeconds(), shape, queue.patienceSeconds(), queue.balking(), priority,
                concurrency, slowdown, deferred, queue.open(), queue.withinSeconds(), queue.definition(), busyness));
    }

    /** Work of the last queue, where it is deferred, waits in these intervals. */
    SimulatedPart shut(int... intervals) {
        for (int interval : intervals) {
            queues.getLast().open()[interval] = false;
        }
        return this;
    }

    SimulatedPart agents(int count, int... skills) {
        groups.add(skills);
        for (int i = 0; i < count; i++) {
            groupOf.add(groups.size() - 1);
            stretches.add(new long[] {groupOf.size() - 1, 0, (long) dayOf.length * intervalSeconds});
        }
        return this;
    }

    /** An agent of the last group who is there only then. */
    SimulatedPart agentFrom(int from, int to) {
        groupOf.add(groups.size() - 1);
        return again(from, to);
    }

    /** The last agent is there then, too. */
    SimulatedPart again(int from, int to) {
        stretches.add(new long[] {groupOf.size() - 1, from, to});
        return this;
    }

    /** Of the last agent: how much longer than others it takes. */
    SimulatedPart pace(double factor) {
        paces.put(groupOf.size() - 1, factor);
        return this;
    }

    SimulatedPart routing(Routing value) {
        routing = value;
        return this;
    }

    /** Of the queues that follow. */
    SimulatedPart definition(Definition value) {
        definition = value;
        return this;
    }

    SimulatedPart busynessVariance(double value) {
        busynessVariance = value;
        return this;
    }

    SimulatedPart absence(double value) {
        absence = value;
        return this;
    }

    SimulatedCenter center() {
        var factors = new double[groupOf.size()];
        Arrays.setAll(factors, agent -> paces.getOrDefault(agent, 1.0));
        var keys = new long[groupOf.size()];
        Arrays.setAll(keys, agent -> agent);
        var crew = new Crew(
                groupOf.stream().mapToInt(Integer::intValue).toArray(),
                factors,
                keys,
                stretches.stream().mapToInt(stretch -> (int) stretch[0]).toArray(),
                stretches.stream().mapToLong(stretch -> stretch[1] * SimulatedCenter.MICROS).toArray(),
                stretches.stream().mapToLong(stretch -> stretch[2] * SimulatedCenter.MICROS).toArray(),
                stretches.stream().mapToInt(stretch -> dayOf[(int) stretch[1] / intervalSeconds]).toArray());
        return new SimulatedCenter(
                intervalSeconds, dayOf, busynessVariance, List.copyOf(queues), List.copyOf(groups), crew, routing, absence);
    }

    ServiceReport simulate(int replications, long seed) {
        return SimulateWeek.simulate(center(), new SimulationLimits(replications, null, seed, 1), report -> false, () -> 0);
    }
}
