package org.hillsboro.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import org.hillsboro.simulation.MeasureSimulation.Speed;
import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.simevents.Accumulate;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Sim;
import umontreal.ssj.stat.Tally;

/**
 * The center of {@link MeasureSimulation} in the manner of SSJ's tutorial, {@code CallCenter.java}: an event object for each
 * arrival and each end of a call, MRG32k3a streams, service drawn on arrival and patience where a call has to wait, lists of calls
 * that wait, those out of patience left out when their turn comes. Beyond it a tally of waits for each queue and quarter hour and
 * the busy agents of each group over time, which Hillsboro counts too, and several skills. Days follow one another.
 */
final class SsjCenter {

    private static final int QUARTERS = 96;

    private final double perSecond;
    private final MRG32k3a patience = new MRG32k3a();
    private final MRG32k3a service = new MRG32k3a();
    private final List<ArrayDeque<Call>> waiting = new ArrayList<>();
    private final List<ArrayDeque<Agent>> idle = new ArrayList<>();
    private final List<List<ArrayDeque<Agent>>> groupsOf = new ArrayList<>();
    private final List<List<Tally>> waits = new ArrayList<>();
    private final List<Accumulate> busy = new ArrayList<>();
    private final long most;
    private long abandoned;
    private long offered;
    private long offeredToFirst;
    private long goodOfFirst;

    private static final class Call {
        private final int queue;
        private final double arrival;
        private final double service;
        private double patience;

        Call(int queue, double arrival, double service) {
            this.queue = queue;
            this.arrival = arrival;
            this.service = service;
        }
    }

    private static final class Agent {
        private final int[] skills;
        private final ArrayDeque<Agent> home;
        private final Accumulate busy;
        private double idleSince;

        Agent(int[] skills, ArrayDeque<Agent> home, Accumulate busy) {
            this.skills = skills;
            this.home = home;
            this.busy = busy;
        }
    }

    private final class Arrival extends Event {
        private final int queue;
        private final MRG32k3a stream = new MRG32k3a();

        Arrival(int queue) {
            this.queue = queue;
        }

        void next() {
            schedule(ExponentialGen.nextDouble(stream, perSecond));
        }

        @Override
        public void actions() {
            next();
            if (++offered >= most) {
                Sim.stop();
            }
            offeredToFirst += queue == 0 ? 1 : 0;
            arrive(new Call(queue, Sim.time(), ExponentialGen.nextDouble(service, 1 / MeasureSimulation.HANDLE_SECONDS)));
        }
    }

    private final class End extends Event {
        private final Agent agent;

        End(Agent agent) {
            this.agent = agent;
        }

        @Override
        public void actions() {
            release(agent);
        }
    }

    private SsjCenter(int queues, int agents, long most) {
        this.most = most;
        perSecond = MeasureSimulation.LOAD_OF_AGENTS * agents / MeasureSimulation.HANDLE_SECONDS / queues;
        for (int q = 0; q < queues; q++) {
            waiting.add(new ArrayDeque<>());
            groupsOf.add(new ArrayList<>());
            var ofQueue = new ArrayList<Tally>();
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                ofQueue.add(new Tally());
            }
            waits.add(ofQueue);
        }
        int groups = queues * Math.min(3, queues);
        for (int g = 0; g < groups; g++) {
            int first = g % queues;
            var skills = new int[g / queues + 1];
            Arrays.setAll(skills, skill -> (first + skill) % queues);
            var home = new ArrayDeque<Agent>();
            var busyOfGroup = new Accumulate();
            busy.add(busyOfGroup);
            for (int a = 0; a < agents / groups + (g < agents % groups ? 1 : 0); a++) {
                home.add(new Agent(skills, home, busyOfGroup));
            }
            idle.add(home);
            Arrays.stream(skills).forEach(queue -> groupsOf.get(queue).add(home));
        }
    }

    static Speed measure(int queues, int agents, long contacts, LongSupplier nanoTime) {
        Sim.init();
        var center = new SsjCenter(queues, agents, contacts);
        center.busy.forEach(Accumulate::init);
        for (int q = 0; q < queues; q++) {
            center.new Arrival(q).next();
        }
        long before = nanoTime.getAsLong();
        Sim.start();
        return new Speed(
                center.offered, (nanoTime.getAsLong() - before) / 1e9, (double) center.goodOfFirst / center.offeredToFirst);
    }

    private void arrive(Call call) {
        ArrayDeque<Agent> best = null;
        for (var group : groupsOf.get(call.queue)) {
            var longest = group.peekFirst();
            if (longest != null && (best == null || longest.idleSince < best.getFirst().idleSince)) {
                best = group;
            }
        }
        if (best == null) {
            call.patience = ExponentialGen.nextDouble(patience, 1 / MeasureSimulation.PATIENCE_SECONDS);
            waiting.get(call.queue).addLast(call);
        } else {
            var agent = best.removeFirst();
            agent.busy.update(agent.busy.getLastValue() + 1);
            answer(call, agent);
        }
    }

    private void release(Agent agent) {
        Call next = null;
        for (int queue : agent.skills) {
            var line = waiting.get(queue);
            while (!line.isEmpty() && line.getFirst().arrival + line.getFirst().patience < Sim.time()) {
                count(line.getFirst(), line.removeFirst().patience);
                abandoned++;
            }
            if (!line.isEmpty() && (next == null || line.getFirst().arrival < next.arrival)) {
                next = line.getFirst();
            }
        }
        if (next == null) {
            agent.busy.update(agent.busy.getLastValue() - 1);
            agent.idleSince = Sim.time();
            agent.home.addLast(agent);
        } else {
            waiting.get(next.queue).removeFirst();
            answer(next, agent);
        }
    }

    private void answer(Call call, Agent agent) {
        count(call, Sim.time() - call.arrival);
        new End(agent).schedule(call.service);
    }

    private void count(Call call, double wait) {
        waits.get(call.queue).get((int) (call.arrival / 900) % QUARTERS).add(wait);
        goodOfFirst += call.queue == 0 && wait <= MeasureSimulation.WITHIN_SECONDS ? 1 : 0;
    }
}
