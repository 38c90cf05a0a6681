package org.hillsboro.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The same center, simulated slowly with objects and without cleverness: everyone who leaves does so by an event of its own,
 * and at each event all agents and all who wait are looked through. One channel, no deferred work, no absence.
 *
 * @param lengthOverTime the number of those who wait, integrated over time, in micros
 */
record SlowCenter(long[] answered, long[] abandoned, long[] good, long[] waited, long lengthOverTime) {

    private static final class Contact {
        int queue;
        long arrival;
        long leaves;
        double work;
    }

    private static final class Agent {
        int index;
        int group;
        boolean onDuty;
        long busyUntil = -1;
        long idleSince;
        long turn;
    }

    static SlowCenter run(SimulatedCenter center, long seed) {
        return new Slow(center).run(seed);
    }

    private static final class Slow {
        private final SimulatedCenter center;
        private final List<Agent> agents = new ArrayList<>();
        private final List<Contact> line = new ArrayList<>();
        private final SlowCenter counts;
        private long now;
        private long length;
        private long turns;

        Slow(SimulatedCenter center) {
            this.center = center;
            int count = center.queues().size() * center.intervals();
            counts = new SlowCenter(new long[count], new long[count], new long[count], new long[count], 0);
            for (int a = 0; a < center.crew().agents(); a++) {
                var agent = new Agent();
                agent.index = a;
                agent.group = center.crew().group()[a];
                agents.add(agent);
            }
        }

        SlowCenter run(long seed) {
            var arrivals = contacts(seed);
            var times = new TreeSet<Long>();
            arrivals.forEach(contact -> times.add(contact.arrival));
            arrivals.stream().filter(contact -> contact.leaves != Long.MAX_VALUE).forEach(contact -> times.add(contact.leaves));
            for (int s = 0; s < center.crew().agent().length; s++) {
                times.add(center.crew().from()[s]);
                times.add(center.crew().to()[s]);
            }
            times.add(center.endMicros());
            while (true) {
                long next = times.pollFirst();
                length += line.size() * (next - now);
                now = next;
                if (now >= center.endMicros()) {
                    line.removeIf(contact -> contact.leaves <= now && abandon(contact));
                    line.forEach(contact -> counts.waited[at(contact)] += now - contact.arrival);
                    return new SlowCenter(counts.answered, counts.abandoned, counts.good, counts.waited, length);
                }
                line.removeIf(contact -> contact.leaves <= now && abandon(contact));
                presence();
                agents.stream().filter(agent -> agent.busyUntil == now).forEach(agent -> {
                    agent.busyUntil = -1;
                    if (agent.onDuty) {
                        idle(agent, times);
                    }
                });
                agents.stream().filter(agent -> agent.idleSince == -2).forEach(agent -> idle(agent, times));
                arrivals.stream().filter(contact -> contact.arrival == now).forEach(contact -> arrive(contact, times));
            }
        }

        /** As the arrays draw them: the arrival streams are shared, what becomes of the contacts is not. */
        private List<Contact> contacts(long seed) {
            var drawn = new ArrayList<Contact>();
            var arrivals = new Arrivals(center);
            arrivals.begin(seed);
            while (arrivals.time() != Arrivals.NEVER) {
                var contact = new Contact();
                contact.queue = arrivals.soonest();
                contact.arrival = arrivals.time();
                contact.work = arrivals.work(contact.queue);
                long patience = arrivals.patience(contact.queue);
                contact.leaves = patience == Arrivals.NEVER ? Long.MAX_VALUE : contact.arrival + patience;
                arrivals.moveOn(contact.queue);
                drawn.add(contact);
            }
            return drawn;
        }

        private void presence() {
            for (var agent : agents) {
                boolean there = false;
                for (int s = 0; s < center.crew().agent().length; s++) {
                    there |= center.crew().agent()[s] == agent.index && center.crew().from()[s] <= now && now < center.crew().to()[s];
                }
                if (there && !agent.onDuty && agent.busyUntil < 0) {
                    agent.idleSince = -2;
                }
                agent.onDuty = there;
            }
        }

        private void arrive(Contact contact, TreeSet<Long> times) {
            var free = agents.stream()
                    .filter(agent -> agent.onDuty && agent.busyUntil < 0 && place(agent, contact.queue) >= 0)
                    .min(Comparator.<Agent>comparingInt(agent -> rank(agent, contact.queue))
                            .thenComparingLong(agent -> agent.idleSince)
                            .thenComparingInt(agent -> agent.group)
                            .thenComparingLong(agent -> agent.turn));
            if (free.isPresent()) {
                serve(free.get(), contact, times);
            } else if (contact.leaves == now) {
                abandon(contact);
            } else {
                line.add(contact);
            }
        }

        private void idle(Agent agent, TreeSet<Long> times) {
            var next = line.stream()
                    .filter(contact -> place(agent, contact.queue) >= 0)
                    .min(Comparator.<Contact>comparingInt(contact -> center.queues().get(contact.queue).priority())
                            .thenComparingInt(contact -> bySkill() ? place(agent, contact.queue) : 0)
                            .thenComparingLong(contact -> contact.arrival));
            agent.idleSince = now;
            agent.turn = turns++;
            if (next.isPresent()) {
                line.remove(next.get());
                serve(agent, next.get(), times);
            }
        }

        private void serve(Agent agent, Contact contact, TreeSet<Long> times) {
            long wait = now - contact.arrival;
            counts.answered[at(contact)]++;
            counts.waited[at(contact)] += wait;
            counts.good[at(contact)] += wait <= 20_000_000 ? 1 : 0;
            agent.busyUntil = now + (long) contact.work;
            times.add(agent.busyUntil);
        }

        private boolean abandon(Contact contact) {
            long wait = contact.leaves - contact.arrival;
            counts.abandoned[at(contact)]++;
            counts.waited[at(contact)] += wait;
            counts.good[at(contact)] += wait <= 20_000_000 ? 1 : 0;
            return true;
        }

        private boolean bySkill() {
            return center.routing() == Routing.SKILL_ORDER;
        }

        private int rank(Agent agent, int queue) {
            return bySkill() ? place(agent, queue) * 1000 + center.groups().get(agent.group).length : 0;
        }

        private int place(Agent agent, int queue) {
            int[] skills = center.groups().get(agent.group);
            for (int i = 0; i < skills.length; i++) {
                if (skills[i] == queue) {
                    return i;
                }
            }
            return -1;
        }

        private int at(Contact contact) {
            return contact.queue * center.intervals() + (int) (contact.arrival / center.intervalMicros());
        }
    }
}
