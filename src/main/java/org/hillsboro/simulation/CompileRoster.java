package org.hillsboro.simulation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillsboro.center.Channel;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.forecast.Forecast.QueueForecast;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.Shift;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.workforce.Agent;

/**
 * Roster, agents and forecast as plain arrays. E-mail is deferred work, for which nobody loses patience; a share {@code shrinkage} of the agents misses each
 * day, drawn for each agent and day; the busyness of the forecast is drawn for each day.
 */
final class CompileRoster {

    private final ContactCenter center;
    private final Roster roster;
    private final IntervalGrid grid;
    private final Map<List<Integer>, Integer> groupOf = new HashMap<>();
    private final List<int[]> groups = new ArrayList<>();
    private final List<Agent> agents = new ArrayList<>();
    private final List<Integer> groupOfAgent = new ArrayList<>();
    private final List<Stretch> stretches = new ArrayList<>();

    private record Stretch(int agent, long from, long to, int day) {}

    private CompileRoster(CenterFolder folder, Forecast forecast, Roster roster) {
        this.center = folder.center();
        this.roster = roster;
        this.grid = forecast.grid();
    }

    static SimulatedCenter compile(CenterFolder folder, Forecast forecast, Roster roster, Routing routing, WhatIf whatIf) {
        var compile = new CompileRoster(folder, forecast, roster);
        var shifts = roster.byAgent();
        folder.agents().forEach(agent -> compile.add(agent, shifts.getOrDefault(agent.id(), List.of())));
        var queues = folder.center().queues().stream()
                .map(queue -> compile.queue(queue, forecast.of(queue.id())
                        .orElseThrow(() -> new IllegalArgumentException("expected a forecast of queue " + queue.id())), whatIf))
                .toList();
        double absence = whatIf.absence(folder.center().shrinkage().doubleValue());
        return new SimulatedCenter(
                forecast.grid().minutes() * 60, compile.days(), 0, queues, List.copyOf(compile.groups), compile.crew(), routing,
                absence);
    }

    private SimulatedQueue queue(ContactQueue queue, QueueForecast forecast, WhatIf whatIf) {
        var within = queue.goal().within();
        boolean deferred = queue.channel() == Channel.EMAIL;
        return new SimulatedQueue(
                queue.id(),
                Arrays.stream(forecast.mean()).map(contacts -> contacts * whatIf.demand()).toArray(),
                Arrays.stream(forecast.ahtSeconds()).map(whatIf::handled).toArray(),
                HandleTimeShape.of(queue.ahtDistribution()),
                deferred || queue.patience() == null ? Double.POSITIVE_INFINITY : seconds(queue.patience()),
                queue.balking(),
                queue.priority(),
                queue.concurrency(),
                queue.chatSlowdown(),
                deferred,
                center.openIntervals(queue, grid),
                within == null ? 0 : seconds(within),
                queue.goal().definition(),
                forecast.busyness().variance());
    }

    private int[] days() {
        var days = new int[grid.count()];
        Arrays.setAll(days, i -> dayOf(grid.startOf(i)));
        return days;
    }

    /** 0 is the first date of the week, in the center's zone. */
    private int dayOf(Instant instant) {
        return Math.toIntExact(instant.atZone(center.zone()).toLocalDate().toEpochDay() - roster.week().firstDate().toEpochDay());
    }

    private void add(Agent agent, List<Shift> shifts) {
        var served = agent.servable(center).stream()
                .sorted(Comparator.comparingInt(queue -> agent.queues().indexOf(queue.id())))
                .map(queue -> center.queues().indexOf(queue))
                .toList();
        if (served.isEmpty()) {
            return;
        }
        int index = agents.size();
        int before = stretches.size();
        for (var shift : shifts) {
            for (var activity : shift.activities()) {
                if (activity.isContacts()) {
                    add(index, activity.start(), activity.end(), dayOf(shift.start()));
                }
            }
        }
        for (var previous : agent.previousShifts()) {
            if (previous.countsInWeek() && previous.start().isBefore(roster.week().start())) {
                previous.contacts().forEach(part -> add(index, part.start(), part.end(), dayOf(previous.start())));
            }
        }
        if (stretches.size() > before) {
            agents.add(agent);
            groupOfAgent.add(groupOf.computeIfAbsent(served, this::group));
        }
    }

    private int group(List<Integer> served) {
        groups.add(served.stream().mapToInt(Integer::intValue).toArray());
        return groups.size() - 1;
    }

    private void add(int agent, Instant from, Instant to, int day) {
        if (to.isAfter(grid.start()) && from.isBefore(grid.end())) {
            stretches.add(new Stretch(agent, Math.max(0, micros(from)), micros(to), day));
        }
    }

    private long micros(Instant instant) {
        return Duration.between(grid.start(), instant).toNanos() / 1000;
    }

    private Crew crew() {
        return new Crew(
                groupOfAgent.stream().mapToInt(Integer::intValue).toArray(),
                agents.stream().mapToDouble(agent -> agent.pool().handleTimeFactor().doubleValue()).toArray(),
                agents.stream().mapToLong(agent -> key(agent.id())).toArray(),
                stretches.stream().mapToInt(Stretch::agent).toArray(),
                stretches.stream().mapToLong(Stretch::from).toArray(),
                stretches.stream().mapToLong(Stretch::to).toArray(),
                stretches.stream().mapToInt(Stretch::day).toArray());
    }

    /** Hangs on the id alone, so that the same agents are absent whoever else is in the roster. */
    private static long key(String agentId) {
        long key = 0;
        for (byte part : agentId.getBytes(StandardCharsets.UTF_8)) {
            key = RandomStream.mixed(key, part);
        }
        return key;
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
