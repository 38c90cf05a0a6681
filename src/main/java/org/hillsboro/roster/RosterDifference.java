package org.hillsboro.roster;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hillsboro.workforce.Agent;
import org.jspecify.annotations.Nullable;

/**
 * What is different for whom from one roster of a week to another.
 *
 * @param changes by agent in the order of the folder, then by start; a shift that is given stands with both agents
 */
public record RosterDifference(List<ShiftDifference> changes) {

    public enum Kind {
        ADDED,
        DROPPED,
        /** To another time of the same date; its length stays. */
        MOVED,
        LENGTHENED,
        SHORTENED,
        /** Its breaks lie elsewhere. */
        BREAKS_MOVED,
        GIVEN_AWAY,
        TAKEN_OVER
    }

    /**
     * @param before absent where the agent had no such shift
     * @param after absent where the agent has no such shift any more
     * @param otherAgent who took it over, or whose it was; absent where it stays with the agent
     */
    public record ShiftDifference(
            Kind kind, String agentId, @Nullable Shift before, @Nullable Shift after, @Nullable String otherAgent) {

        private Shift either() {
            return before != null ? before : Objects.requireNonNull(after);
        }
    }

    /**
     * Shifts of an agent that start on the same date are one shift that changed; a shift that vanishes here and turns up
     * at the same times with somebody else is given.
     *
     * @param agents of the folder, for their zones and order
     */
    public static RosterDifference between(Roster before, Roster after, List<Agent> agents) {
        var difference = new RosterDifference(new ArrayList<>());
        var old = before.byAgent();
        var now = after.byAgent();
        var ids = Stream.of(agents.stream().map(Agent::id), old.keySet().stream(), now.keySet().stream())
                .flatMap(stream -> stream)
                .distinct()
                .toList();
        var zones = agents.stream().collect(Collectors.toMap(Agent::id, Agent::zone));
        var dropped = new ArrayList<Shift>();
        var added = new ArrayList<Shift>();
        for (var id : ids) {
            var gone = new ArrayList<>(old.getOrDefault(id, List.of()));
            var come = new ArrayList<>(now.getOrDefault(id, List.of()));
            var zone = zones.getOrDefault(id, before.week().zone());
            difference.pairAll(gone, come, zone);
            dropped.addAll(gone);
            added.addAll(come);
        }
        var place = IntStream.range(0, ids.size()).boxed().collect(Collectors.toMap(ids::get, i -> i));
        difference.give(dropped, added);
        dropped.forEach(shift -> difference.add(Kind.DROPPED, shift, null));
        added.forEach(shift -> difference.add(Kind.ADDED, null, shift));
        return new RosterDifference(difference.changes.stream()
                .sorted(Comparator.<ShiftDifference>comparingInt(change -> Objects.requireNonNull(place.get(change.agentId)))
                        .thenComparing(change -> change.either().start()))
                .toList());
    }

    /** Likewise for one agent alone, whose shifts are given away or taken over by nobody who is known here. */
    public static List<ShiftDifference> ofAgent(List<Shift> before, List<Shift> after, ZoneId zone) {
        var difference = new RosterDifference(new ArrayList<>());
        var gone = new ArrayList<>(before);
        var come = new ArrayList<>(after);
        difference.pairAll(gone, come, zone);
        gone.forEach(shift -> difference.add(Kind.DROPPED, shift, null));
        come.forEach(shift -> difference.add(Kind.ADDED, null, shift));
        return difference.changes.stream().sorted(Comparator.comparing(change -> change.either().start())).toList();
    }

    private void pairAll(List<Shift> gone, List<Shift> come, ZoneId zone) {
        come.removeIf(gone::remove);
        pair(gone, come, (one, other) -> one.start().equals(other.start()));
        pair(gone, come, (one, other) -> one.date(zone).equals(other.date(zone)));
    }

    /** Takes the pairs out of both lists. */
    private void pair(List<Shift> gone, List<Shift> come, BiPredicate<Shift, Shift> isSame) {
        for (var one : List.copyOf(gone)) {
            come.stream().filter(other -> isSame.test(one, other)).findFirst().ifPresent(other -> {
                gone.remove(one);
                come.remove(other);
                add(kind(one, other), one, other);
            });
        }
    }

    private void give(List<Shift> dropped, List<Shift> added) {
        var takers = added.stream().collect(Collectors.groupingBy(Work::of, Collectors.toCollection(ArrayList::new)));
        for (var gone : List.copyOf(dropped)) {
            var sameWork = takers.getOrDefault(Work.of(gone), new ArrayList<>());
            if (!sameWork.isEmpty()) {
                var come = sameWork.removeFirst();
                dropped.remove(gone);
                added.remove(come);
                changes.add(new ShiftDifference(Kind.GIVEN_AWAY, gone.agentId(), gone, null, come.agentId()));
                changes.add(new ShiftDifference(Kind.TAKEN_OVER, come.agentId(), null, come, gone.agentId()));
            }
        }
    }

    /** What a shift is whoever works it: the end depends on the breaks of the contract. */
    private record Work(Instant start, long paidMinutes) {

        private static Work of(Shift shift) {
            return new Work(shift.start(), shift.paidMinutes());
        }
    }

    private static Kind kind(Shift before, Shift after) {
        if (before.paidMinutes() != after.paidMinutes()) {
            return before.paidMinutes() < after.paidMinutes() ? Kind.LENGTHENED : Kind.SHORTENED;
        }
        return before.start().equals(after.start()) ? Kind.BREAKS_MOVED : Kind.MOVED;
    }

    private void add(Kind kind, @Nullable Shift before, @Nullable Shift after) {
        var agentId = Objects.requireNonNull(before != null ? before : after).agentId();
        changes.add(new ShiftDifference(kind, agentId, before, after, null));
    }
}
