package org.hillsboro.simulation;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One passage through the week, event by event: contacts come, agents come, finish, go. All arrays are kept from run to run.
 *
 * <p>An agent whose break or end of shift begins finishes the contact in hand first; the break ends when the roster says.
 * Deferred work is put aside at once, and none is begun while its queue is shut. Who still waits when a day ends is served when
 * somebody comes again.
 */
final class WeekRun {

    private static final int AWAY = 0;
    private static final int IDLE = 1;
    private static final int TALKING = 2;
    private static final int CHATTING = 3;
    private static final int ON_DEFERRED = 4;
    private static final int NOBODY = IdleAgents.NONE;
    private static final int NEVER = -1;

    private final SimulatedCenter center;
    private final RoutingTable routing;
    private final Arrivals arrivals;
    private final Presence presence;
    private final Departures departures = new Departures();
    private final WaitingLines lines;
    private final IdleAgents room;
    private final ChatsAtHand chats;
    private final Tally tally;

    private final int[] concurrency;
    private final double[] slowdown;
    private final boolean[] deferred;
    private final boolean someDeferred;
    private final int mostChats;

    private final int[] group;
    private final double[] factor;
    private final int[] state;
    private final boolean[] onDuty;
    private final long[] ends;
    private final int[] deferredQueue;
    private final long[] deferredArrival;
    private final GroupTimes times;
    private int interval;

    WeekRun(SimulatedCenter center) {
        this.center = center;
        routing = new RoutingTable(center);
        arrivals = new Arrivals(center);
        presence = new Presence(center);
        tally = new Tally(center);
        lines = new WaitingLines(center, routing, tally);
        var queues = center.queues();
        concurrency = queues.stream().mapToInt(SimulatedQueue::concurrency).toArray();
        slowdown = queues.stream().mapToDouble(SimulatedQueue::slowdown).toArray();
        deferred = new boolean[queues.size()];
        for (int q = 0; q < deferred.length; q++) {
            deferred[q] = queues.get(q).deferred();
        }
        someDeferred = queues.stream().anyMatch(SimulatedQueue::deferred);
        mostChats = Arrays.stream(concurrency).max().orElse(1);
        group = center.crew().group();
        factor = center.crew().handleFactor();
        int agents = center.crew().agents();
        room = new IdleAgents(center.groups().size() * (mostChats + 1), agents);
        chats = new ChatsAtHand(agents, mostChats);
        state = new int[agents];
        onDuty = new boolean[agents];
        ends = new long[agents];
        deferredQueue = new int[agents];
        deferredArrival = new long[agents];
        times = new GroupTimes(center, tally);
    }

    /**
     * The counts of a run, overwritten by the next; null where it was stopped on the way.
     *
     * @param seed of this run: the same seed, the same contacts
     * @param stopped asked at the end of every interval
     */
    @Nullable Tally run(long seed, BooleanSupplier stopped) {
        begin(seed);
        long end = center.endMicros();
        long intervalEnd = center.intervalMicros();
        while (true) {
            long arrival = arrivals.time();
            long departure = departures.soonest();
            long change = Math.min(presence.time(), intervalEnd);
            if (change > arrival || change > departure) {
                if (arrival < departure) {
                    arrive(arrivals.soonest(), arrival);
                } else {
                    int agent = departures.take();
                    if (ends[agent] == departure) {
                        finish(agent, departure);
                    }
                }
            } else if (change < intervalEnd) {
                comeOrGo(change);
            } else {
                times.cut(interval, intervalEnd);
                if (intervalEnd == end) {
                    close(end);
                    return tally;
                }
                if (stopped.getAsBoolean()) {
                    return null;
                }
                interval++;
                openAndShut(intervalEnd);
                intervalEnd += center.intervalMicros();
            }
        }
    }

    private void begin(long seed) {
        tally.clear();
        departures.clear();
        lines.clear();
        room.clear();
        chats.clear();
        Arrays.fill(state, AWAY);
        Arrays.fill(onDuty, false);
        Arrays.fill(ends, NEVER);
        times.clear();
        interval = 0;
        lines.openAndShut(interval);
        arrivals.begin(seed);
        presence.begin(seed);
    }

    /** What waits for the opening is taken by idle agents in the order of the crew. */
    private void openAndShut(long now) {
        if (someDeferred && lines.openAndShut(interval)) {
            for (int agent = 0; agent < state.length; agent++) {
                if (state[agent] == IDLE && lines.queueFor(group[agent], 1, now) != WaitingLines.NOTHING) {
                    release(agent, now);
                }
            }
        }
    }

    private void arrive(int queue, long now) {
        tally.offered[tally.at(queue, interval)]++;
        double work = arrivals.work(queue);
        long patience = arrivals.patience(queue);
        arrivals.moveOn(queue);
        int agent = lines.isOpen(queue) ? agentFor(queue) : NOBODY;
        if (agent != NOBODY) {
            take(agent, queue, now, work, now);
        } else {
            lines.add(queue, now, patience, work);
        }
    }

    private int agentFor(int queue) {
        int agent = longestWithRoom(queue, 0);
        if (agent == NOBODY && someDeferred && !deferred[queue]) {
            agent = longestWithRoom(queue, mostChats);
        }
        for (int held = 1; agent == NOBODY && held < concurrency[queue]; held++) {
            agent = longestWithRoom(queue, held);
        }
        return agent;
    }

    /** @param list 0: idle agents, 1 and more: those with that many chats, {@code mostChats}: those with deferred work */
    private int longestWithRoom(int queue, int list) {
        int[] groups = routing.groupsOf(queue);
        int[] classes = routing.classesOfGroups(queue);
        int best = NOBODY;
        int bestClass = 0;
        for (int i = 0; i < groups.length; i++) {
            if (best != NOBODY && classes[i] > bestClass) {
                break;
            }
            int agent = room.longest(groups[i] * (mostChats + 1) + list);
            if (agent != NOBODY && (best == NOBODY || room.since(agent) < room.since(best))) {
                best = agent;
                bestClass = classes[i];
            }
        }
        return best;
    }

    private void giveRoom(int agent, int list, long now) {
        room.add(agent, group[agent] * (mostChats + 1) + list, now);
    }

    /** The agent takes a contact that came at {@code arrival}. */
    private void take(int agent, int queue, long arrival, double work, long now) {
        room.remove(agent);
        if (state[agent] == ON_DEFERRED) {
            putAside(agent, now);
        }
        if (deferred[queue]) {
            state[agent] = ON_DEFERRED;
            deferredQueue[agent] = queue;
            deferredArrival[agent] = arrival;
            giveRoom(agent, mostChats, now);
            endAt(agent, now + (long) (work * factor[agent]));
            return;
        }
        lines.countAnswered(queue, arrival, now);
        if (state[agent] == IDLE) {
            state[agent] = concurrency[queue] == 1 ? TALKING : CHATTING;
            times.busy(group[agent], 1, interval, now);
        }
        if (state[agent] == TALKING) {
            endAt(agent, now + (long) (work * factor[agent]));
        } else {
            chats.add(agent, work * factor[agent], slowdown[queue], now);
            goOnChatting(agent, now);
        }
    }

    private void goOnChatting(int agent, long now) {
        endAt(agent, chats.nextEnd(agent));
        room.remove(agent);
        if (onDuty[agent] && chats.count(agent) < mostChats) {
            giveRoom(agent, chats.count(agent), now);
        }
    }

    private void endAt(int agent, long time) {
        ends[agent] = time;
        departures.add(time, agent);
    }

    private void finish(int agent, long now) {
        ends[agent] = NEVER;
        room.remove(agent);
        switch (state[agent]) {
            case TALKING -> times.busy(group[agent], -1, interval, now);
            case ON_DEFERRED -> lines.countAnswered(deferredQueue[agent], deferredArrival[agent], now);
            default -> {
                chats.removeFinished(agent, now);
                if (chats.count(agent) > 0) {
                    goOnChatting(agent, now);
                    takeChats(agent, now);
                    return;
                }
                times.busy(group[agent], -1, interval, now);
            }
        }
        release(agent, now);
    }

    /** The agent has nothing at hand. */
    private void release(int agent, long now) {
        if (!onDuty[agent]) {
            state[agent] = AWAY;
            times.present(group[agent], -1, interval, now);
            return;
        }
        state[agent] = IDLE;
        int queue = lines.queueFor(group[agent], 1, now);
        if (queue == WaitingLines.NOTHING) {
            giveRoom(agent, 0, now);
            return;
        }
        takeFrom(queue, agent, now);
        if (state[agent] == CHATTING) {
            takeChats(agent, now);
        }
    }

    private void takeChats(int agent, long now) {
        while (onDuty[agent] && chats.count(agent) < mostChats) {
            int queue = lines.queueFor(group[agent], chats.count(agent) + 1, now);
            if (queue == WaitingLines.NOTHING) {
                return;
            }
            takeFrom(queue, agent, now);
        }
    }

    private void takeFrom(int queue, int agent, long now) {
        long arrival = lines.line(queue).arrival();
        double work = lines.line(queue).work();
        lines.removeHead(queue);
        take(agent, queue, arrival, work, now);
    }

    private void putAside(int agent, long now) {
        int queue = deferredQueue[agent];
        lines.putBack(queue, deferredArrival[agent], (ends[agent] - now) / factor[agent]);
        ends[agent] = NEVER;
        state[agent] = IDLE;
        int other = lines.isOpen(queue) ? longestWithRoom(queue, 0) : NOBODY;
        if (other != NOBODY) {
            takeFrom(queue, other, now);
        }
    }

    private void comeOrGo(long now) {
        int agent = presence.agent();
        onDuty[agent] = presence.comes();
        presence.moveOn();
        if (!onDuty[agent]) {
            room.remove(agent);
            if (state[agent] == ON_DEFERRED) {
                putAside(agent, now);
            }
            if (state[agent] == IDLE) {
                release(agent, now);
            }
        } else if (state[agent] == AWAY) {
            times.present(group[agent], 1, interval, now);
            release(agent, now);
        } else if (state[agent] == CHATTING) {
            goOnChatting(agent, now);
            takeChats(agent, now);
        }
    }

    private void close(long end) {
        lines.close(end);
        for (int agent = 0; agent < state.length; agent++) {
            if (state[agent] == ON_DEFERRED) {
                lines.countWaiting(deferredQueue[agent], deferredArrival[agent], end);
            }
        }
    }
}
