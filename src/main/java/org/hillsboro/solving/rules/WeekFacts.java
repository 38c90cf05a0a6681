package org.hillsboro.solving.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hillsboro.center.SpecialDay;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.Roster;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.Availability;

/** All that is known of a week before it has a roster. */
record WeekFacts(
        List<PlannedAgent> agents,
        List<PlannedPool> pools,
        List<EarlierShift> earlierShifts,
        List<AbsentTime> absentTimes,
        List<UnavailableTime> unavailableTimes,
        List<ClosedTime> closedTimes,
        List<Need> needs) {

    /** How far beyond the week's ends a shift, also one of an impossible roster, may reach. */
    private static final Duration BEYOND = Duration.ofDays(3);

    private static final int MINUTES_OF_WEEK = 7 * 24 * 60;

    static WeekFacts of(CenterFolder folder, PlanningWeek week, StaffingRequirement requirement) {
        var minutes = new IntervalGrid(
                week.start().minus(BEYOND), 1, Math.toIntExact(Duration.between(week.start(), week.end()).plus(BEYOND.multipliedBy(2)).toMinutes()));
        var holidays = folder.center().specialDays().stream().filter(SpecialDay::holiday).map(SpecialDay::date).collect(Collectors.toUnmodifiableSet());
        var pools = new HashMap<String, PlannedPool>();
        folder.center().pools().forEach(pool ->
                pools.put(pool.id(), new PlannedPool(pool, Objects.requireNonNull(folder.payRules().get(pool.id())), holidays)));
        var facts = new WeekFacts(
                new ArrayList<>(), List.copyOf(pools.values()), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                closedTimes(folder, minutes), needs(requirement));
        var clocks = new HashMap<ZoneId, int[]>();
        for (var agent : folder.agents()) {
            var clock = clocks.computeIfAbsent(agent.zone(), zone -> minutesOfWeek(zone, minutes));
            facts.add(new PlannedAgent(agent, week, folder, Objects.requireNonNull(pools.get(agent.pool().id()))), agent, minutes, clock);
        }
        return facts;
    }

    /**
     * The roster among these facts.
     *
     * @param deferred as in {@link ScoreRoster}
     * @throws IllegalArgumentException if it has a shift of nobody in the folder
     */
    RuledRoster with(Roster roster, Map<String, int[]> deferred) {
        Map<String, PlannedAgent> byId = agents.stream().collect(Collectors.toMap(PlannedAgent::id, agent -> agent));
        var shifts = new ArrayList<PlannedShift>();
        for (var shift : roster.shifts()) {
            shifts.add(new PlannedShift(shifts.size(), agent(byId, shift.agentId()), shift.activities()));
        }
        var unplanned = roster.unplanned().stream().map(listed -> new UnplannedAgent(agent(byId, listed.agentId()))).toList();
        var allNeeds = new ArrayList<>(needs);
        var grid = roster.week().grid(IntervalGrid.QUARTER);
        deferred.forEach((queue, thousandths) -> IntStream.range(0, thousandths.length)
                .filter(quarter -> thousandths[quarter] > 0)
                .forEach(quarter -> allNeeds.add(new Need(queue, grid.startOf(quarter), thousandths[quarter]))));
        return new RuledRoster(this, shifts, unplanned, allNeeds);
    }

    private static PlannedAgent agent(Map<String, PlannedAgent> byId, String id) {
        var agent = byId.get(id);
        if (agent == null) {
            throw new IllegalArgumentException("In the roster, but not in the folder: " + id);
        }
        return agent;
    }

    private void add(PlannedAgent planned, Agent agent, IntervalGrid minutes, int[] minuteOfWeek) {
        agents.add(planned);
        agent.previousShifts().stream()
                .filter(shift -> shift.start().isBefore(planned.week().start()))
                .forEach(shift -> earlierShifts.add(new EarlierShift(planned, -1 - earlierShifts.size(), shift)));
        agent.absences().forEach(absence -> absentTimes.add(new AbsentTime(planned, absence.from(), absence.to())));
        if (!agent.availability().isEmpty()) {
            var available = available(agent.availability());
            unavailableTimes.addAll(stretches(
                    minutes, minute -> !available.get(minuteOfWeek[minute]), (from, to) -> new UnavailableTime(planned, from, to)));
        }
    }

    /** The minutes of a week, Monday 00:00 first, in which some window is open. */
    private static BitSet available(List<Availability> rows) {
        var available = new BitSet(MINUTES_OF_WEEK);
        for (var row : rows) {
            int midnight = (row.weekday().getValue() - 1) * 24 * 60;
            int length = row.window().to() - row.window().from() + (row.window().runsOverMidnight() ? 24 * 60 : 0);
            for (int minute = 0; minute < length; minute++) {
                available.set((midnight + row.window().from() + minute) % MINUTES_OF_WEEK);
            }
        }
        return available;
    }

    /** What the clocks of the zone show, so that the hours of a clock change are judged as they are called. */
    private static int[] minutesOfWeek(ZoneId zone, IntervalGrid minutes) {
        var minuteOfWeek = new int[minutes.count()];
        for (int i = 0; i < minuteOfWeek.length; i++) {
            var local = minutes.startOf(i).atZone(zone);
            minuteOfWeek[i] = ((local.getDayOfWeek().getValue() - 1) * 24 + local.getHour()) * 60 + local.getMinute();
        }
        return minuteOfWeek;
    }

    private static List<ClosedTime> closedTimes(CenterFolder folder, IntervalGrid minutes) {
        var center = folder.center();
        var open = new HashMap<String, BitSet>();
        for (var queue : center.queues()) {
            var bits = new BitSet(minutes.count());
            for (int i = 0; i < minutes.count(); i++) {
                bits.set(i, center.isOpen(queue, minutes.startOf(i)));
            }
            open.put(queue.id(), bits);
        }
        return folder.agents().stream()
                .map(agent -> agent.servable(center).stream().map(queue -> queue.id()).toList())
                .filter(queues -> !queues.isEmpty())
                .distinct()
                .flatMap(queues -> stretches(
                                minutes,
                                minute -> queues.stream().noneMatch(queue -> Objects.requireNonNull(open.get(queue)).get(minute)),
                                (from, to) -> new ClosedTime(queues, from, to))
                        .stream())
                .toList();
    }

    private static <T> List<T> stretches(IntervalGrid minutes, IntPredicate isIn, BiFunction<Instant, Instant, T> stretch) {
        var found = new ArrayList<T>();
        int from = -1;
        for (int minute = 0; minute <= minutes.count(); minute++) {
            boolean in = minute < minutes.count() && isIn.test(minute);
            if (in && from < 0) {
                from = minute;
            } else if (!in && from >= 0) {
                found.add(stretch.apply(minutes.startOf(from), minutes.startOf(minute)));
                from = -1;
            }
        }
        return found;
    }

    private static List<Need> needs(StaffingRequirement requirement) {
        var grid = requirement.quarterGrid();
        var needs = new ArrayList<Need>();
        for (var queue : requirement.queues()) {
            int[] agents = requirement.quarters(queue);
            for (int quarter = 0; quarter < agents.length; quarter++) {
                if (agents[quarter] > 0) {
                    needs.add(new Need(queue.queueId(), grid.startOf(quarter), agents[quarter] * 1000L));
                }
            }
        }
        return needs;
    }
}
