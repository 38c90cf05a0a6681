package org.hillsboro.solving.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hillsboro.time.IntervalGrid;

/** A stretch of work on an agent's timeline: a shift of the roster, or one that began before the week. */
sealed interface Stint extends Blamed permits PlannedShift, EarlierShift {

    Instant end();

    /** Its place among all stints, so that a pair of them is looked at once. */
    int number();

    /** Of the roster; what lies before it is nobody's fault now. */
    boolean isPlanned();

    /** Whether it counts for seats and cover: an earlier shift only where its activities are known. */
    boolean counts();

    /** Thousandths of an agent for every quarter hour that it is wholly on CONTACTS. */
    List<Cover> cover();

    /** The local date of its start. */
    default LocalDate date() {
        return agent().dateOf(start());
    }

    /** Real minutes from this one's end to the other's start; negative where they overlap. */
    default long minutesUntil(Stint next) {
        return Math.floorDiv(Duration.between(end(), next.start()).toSeconds(), 60);
    }

    /** The quarter hours at whose beginning the agent is inside it. */
    default List<Instant> quartersInside() {
        var grid = agent().week().grid(IntervalGrid.QUARTER);
        return IntStream.range(firstQuarter(grid, start()), firstQuarter(grid, end())).mapToObj(grid::startOf).toList();
    }

    /** Of the quarter hours that lie wholly in [from, to). */
    default List<Cover> cover(Instant from, Instant to) {
        var grid = agent().week().grid(IntervalGrid.QUARTER);
        int first = Math.max(0, firstQuarter(grid, from));
        int end = Math.min(grid.count(), grid.indexOf(to));
        return IntStream.range(first, Math.max(first, end))
                .mapToObj(quarter -> new Cover(grid.startOf(quarter), agent().queues(), agent().pool().pool().thousandths()))
                .toList();
    }

    private static int firstQuarter(IntervalGrid grid, Instant from) {
        return grid.indexOf(from.plus(Duration.ofMinutes(grid.minutes())).minusNanos(1));
    }
}
