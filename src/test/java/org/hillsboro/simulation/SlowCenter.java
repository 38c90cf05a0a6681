package org.hillsboro.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hillsboro.center.ServiceGoal.Definition;

/**
 * The same center, simulated slowly with objects and without cleverness: everyone who leaves does so by an event of its own, and
 * at each event all agents and all who wait are looked through. All rules: chats, deferred work, absence, agents of their own pace.
 *
 * @param lengthOverTime the number of those who wait, integrated over time, in micros; deferred work waits until it is done
 */
record SlowCenter(long[] answered, long[] abandoned, long[] undecided, long[] good, long[] waited, long lengthOverTime) {

    static SlowCenter run(SimulatedCenter center, long seed) {
        return new Slow(center, seed).run();
    }

    /** @param leaves when patience ends */
    private record Contact(int queue, long arrival, long leaves, double work) {}

    private static final class Held {
        private final Contact contact;
        private double left;

        Held(Contact contact, double left) {
            this.contact = contact;
            this.left = left;
        }
    }

    private static final class Agent {
        private final int[] skills;
        private final int group;
        private final double pace;
        private final List<Held> held = new ArrayList<>();
        private boolean onDuty;
        private boolean hasRoom;
        private long roomSince;
        private long turn;
        private long changed;
        private long ends = Long.MAX_VALUE;

        Agent(SimulatedCenter center, int index) {
            group = center.crew().group()[index];
            skills = center.groups().get(group);
            pace = center.crew().handleFactor()[index];
        }

        int place(int queue) {
            return IntStream.range(0, skills.length).filter(i -> skills[i] == queue).findFirst().orElse(-1);
        }
    }

    private static final class Slow {
        private final SimulatedCenter center;
        private final long seed;
        private final int most;
        private final List<Agent> agents = new ArrayList<>();
        private final List<Contact> line = new ArrayList<>();
        private final List<Contact> arrivals;
        private final TreeSet<Long> times = new TreeSet<>();
        private final SlowCenter counts;
        private long now;
        private long length;
        private long turns;

        Slow(SimulatedCenter center, long seed) {
            this.center = center;
            this.seed = seed;
            most = center.queues().stream().mapToInt(SimulatedQueue::concurrency).max().orElse(1);
            int count = center.queues().size() * center.intervals();
            counts = new SlowCenter(new long[count], new long[count], new long[count], new long[count], new long[count], 0);
            IntStream.range(0, center.crew().agents()).forEach(index -> agents.add(new Agent(center, index)));
            arrivals = contacts();
        }

        SlowCenter run() {
            arrivals.forEach(contact -> times.addAll(List.of(contact.arrival, contact.leaves)));
            Arrays.stream(center.crew().from()).forEach(times::add);
            Arrays.stream(center.crew().to()).forEach(times::add);
            IntStream.rangeClosed(0, center.intervals()).forEach(i -> times.add(i * center.intervalMicros()));
            while (true) {
                long next = times.removeFirst();
                length += waiting() * (next - now);
                now = next;
                line.removeIf(contact -> contact.leaves <= now && abandon(contact));
                if (now >= center.endMicros()) {
                    Stream.concat(line.stream(), deferred().stream()).forEach(this::leave);
                    return new SlowCenter(counts.answered, counts.abandoned, counts.undecided, counts.good, counts.waited, length);
                }
                openQueues();
                comeAndGo();
                for (var done = soonestDone(); done.isPresent(); done = soonestDone()) {
                    finish(done.get());
                }
                arrivals.stream().filter(contact -> contact.arrival == now).forEach(this::arrive);
            }
        }

        private long waiting() {
            return line.size() + deferred().size();
        }

        private List<Contact> deferred() {
            return agents.stream().filter(this::isOnDeferred).map(agent -> agent.held.getFirst().contact).toList();
        }

        private boolean isOnDeferred(Agent agent) {
            return !agent.held.isEmpty() && queue(agent.held.getFirst().contact).deferred();
        }

        private Optional<Agent> soonestDone() {
            return agents.stream().filter(agent -> agent.ends == now).findFirst();
        }

        /** As the arrays draw them: the arrival streams are shared, what becomes of the contacts is not. */
        private List<Contact> contacts() {
            var drawn = new ArrayList<Contact>();
            var streams = new Arrivals(center);
            streams.begin(seed);
            while (streams.time() != Arrivals.NEVER) {
                int queue = streams.soonest();
                double work = streams.work(queue);
                long patience = streams.patience(queue);
                drawn.add(new Contact(
                        queue, streams.time(), patience == Arrivals.NEVER ? Long.MAX_VALUE : streams.time() + patience, work));
                streams.moveOn(queue);
            }
            return drawn;
        }

        private void openQueues() {
            agents.stream().filter(agent -> agent.hasRoom && agent.held.isEmpty() && next(agent).isPresent()).forEach(this::offer);
        }

        private boolean isOpen(int queue) {
            var meant = center.queues().get(queue);
            return !meant.deferred() || meant.open()[(int) (now / center.intervalMicros())];
        }

        private void comeAndGo() {
            var crew = center.crew();
            for (boolean comes : new boolean[] {false, true}) {
                for (int s = 0; s < crew.agent().length; s++) {
                    long decision = RandomStream.mixed(seed, 5, crew.key()[crew.agent()[s]], crew.day()[s]);
                    boolean absent = RandomStream.uniform(decision) < center.absence();
                    if (!absent && now == (comes ? crew.from()[s] : crew.to()[s])) {
                        change(agents.get(crew.agent()[s]), comes);
                    }
                }
            }
        }

        private void change(Agent agent, boolean comes) {
            agent.onDuty = comes;
            agent.hasRoom = false;
            if (!comes && isOnDeferred(agent)) {
                putAside(agent);
            } else if (comes && (agent.held.isEmpty() || isChatting(agent))) {
                offer(agent);
            }
        }

        private boolean isChatting(Agent agent) {
            return queue(agent.held.getFirst().contact).concurrency() > 1;
        }

        private void arrive(Contact contact) {
            var queue = queue(contact);
            Optional<Agent> free = free(contact.queue, 0, false);
            if (free.isEmpty() && !queue.deferred()) {
                free = free(contact.queue, 1, true);
            }
            for (int held = 1; free.isEmpty() && held < queue.concurrency(); held++) {
                free = free(contact.queue, held, false);
            }
            if (free.isPresent()) {
                serve(free.get(), contact);
            } else if (contact.leaves == now) {
                abandon(contact);
            } else {
                line.add(contact);
            }
        }

        private Optional<Agent> free(int queue, int held, boolean onDeferred) {
            return agents.stream()
                    .filter(agent -> isOpen(queue) && agent.hasRoom && agent.held.size() == held && isOnDeferred(agent) == onDeferred)
                    .filter(agent -> agent.place(queue) >= 0)
                    .min(Comparator.<Agent>comparingInt(agent -> center.routing() != Routing.LONGEST_IDLE ? agent.place(queue) * 1000 + agent.skills.length : 0)
                            .thenComparingLong(agent -> agent.roomSince)
                            .thenComparingInt(agent -> agent.group)
                            .thenComparingLong(agent -> agent.turn));
        }

        /** The agent, who is on duty, takes all that waits and may be taken, and has room for more or not. */
        private void offer(Agent agent) {
            room(agent);
            for (var next = next(agent); next.isPresent(); next = next(agent)) {
                line.remove(next.get());
                serve(agent, next.get());
            }
        }

        private Optional<Contact> next(Agent agent) {
            if (!agent.held.isEmpty() && (!isChatting(agent) || agent.held.size() == most)) {
                return Optional.empty();
            }
            return IntStream.range(0, center.queues().size())
                    .filter(queue -> isOpen(queue) && agent.place(queue) >= 0 && center.queues().get(queue).concurrency() > agent.held.size())
                    .boxed()
                    .flatMap(queue -> line.stream().filter(contact -> contact.queue == queue).limit(1))
                    .min(Comparator.<Contact, Boolean>comparing(contact -> queue(contact).deferred())
                            .thenComparingInt(contact -> queue(contact).priority())
                            .thenComparingInt(contact -> center.routing() == Routing.SKILL_ORDER ? agent.place(contact.queue) : 0)
                            .thenComparingLong(Contact::arrival));
        }

        private void serve(Agent agent, Contact contact) {
            if (isOnDeferred(agent)) {
                putAside(agent);
            }
            goOn(agent);
            agent.held.add(new Held(contact, contact.work * agent.pace));
            if (!queue(contact).deferred()) {
                answer(contact);
            }
            room(agent);
            ends(agent);
        }

        private void putAside(Agent agent) {
            var contact = agent.held.removeFirst().contact;
            line.addFirst(new Contact(contact.queue, contact.arrival, Long.MAX_VALUE, (agent.ends - now) / agent.pace));
            agent.ends = Long.MAX_VALUE;
            agent.hasRoom = false;
            free(contact.queue, 0, false).ifPresent(other -> serve(other, line.removeFirst()));
        }

        private void finish(Agent agent) {
            goOn(agent);
            var done = agent.held.stream().min(Comparator.comparingDouble(held -> held.left * slower(agent, held))).orElseThrow();
            int place = agent.held.indexOf(done);
            agent.held.set(place, agent.held.getLast());
            agent.held.removeLast();
            if (queue(done.contact).deferred()) {
                answer(done.contact);
            }
            agent.ends = Long.MAX_VALUE;
            agent.hasRoom = false;
            ends(agent);
            if (agent.onDuty) {
                offer(agent);
            }
        }

        /** What was done of all in hand since the agent's last change. */
        private void goOn(Agent agent) {
            agent.held.forEach(held -> held.left = Math.max(0, held.left - (now - agent.changed) / slower(agent, held)));
            agent.changed = now;
        }

        private double slower(Agent agent, Held held) {
            return 1 + queue(held.contact).slowdown() * (agent.held.size() - 1);
        }

        private void ends(Agent agent) {
            agent.held.stream().mapToDouble(held -> held.left * slower(agent, held)).min().ifPresent(left -> {
                agent.ends = now + (long) (isChatting(agent) ? Math.ceil(left) : left);
                times.add(agent.ends);
            });
        }

        private void room(Agent agent) {
            agent.hasRoom = agent.onDuty
                    && (agent.held.isEmpty() || isOnDeferred(agent) || isChatting(agent) && agent.held.size() < most);
            agent.roomSince = now;
            agent.turn = turns++;
        }

        private void answer(Contact contact) {
            counts.answered[at(contact)]++;
            count(contact, now - contact.arrival, true);
        }

        /** Who is neither served nor gone when the week ends. */
        private void leave(Contact contact) {
            counts.waited[at(contact)] += now - contact.arrival;
            counts.undecided[at(contact)] += now - contact.arrival <= 20_000_000 ? 1 : 0;
        }

        private boolean abandon(Contact contact) {
            counts.abandoned[at(contact)]++;
            count(contact, contact.leaves - contact.arrival, queue(contact).definition() == Definition.OF_OFFERED);
            return true;
        }

        private void count(Contact contact, long wait, boolean mayBeGood) {
            counts.waited[at(contact)] += wait;
            counts.good[at(contact)] += mayBeGood && wait <= 20_000_000 ? 1 : 0;
        }

        private SimulatedQueue queue(Contact contact) {
            return center.queues().get(contact.queue);
        }

        private int at(Contact contact) {
            return contact.queue * center.intervals() + (int) (contact.arrival / center.intervalMicros());
        }
    }
}
