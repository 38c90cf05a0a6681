package org.hillsboro.solving.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A local date on which an agent begins to work.
 *
 * @param stints by start, at least one
 */
record WorkDay(PlannedAgent agent, LocalDate date, List<Stint> stints) implements Blamed {

    static WorkDay of(PlannedAgent agent, LocalDate date, List<Stint> stints) {
        return new WorkDay(
                agent, date, stints.stream().sorted(Comparator.comparing(Stint::start).thenComparing(Stint::end)).toList());
    }

    @Override
    public Instant start() {
        return first().start();
    }

    Stint first() {
        return stints.getFirst();
    }

    Stint last() {
        return stints.getLast();
    }

    boolean isPlanned() {
        return stints.stream().anyMatch(Stint::isPlanned);
    }

    /** From the first start to the last end. */
    long spanMinutes() {
        var end = stints.stream().map(Stint::end).max(Comparator.naturalOrder()).orElseThrow();
        return Duration.between(start(), end).toMinutes();
    }

    /** The pauses between stints that follow each other. */
    List<Pause> pauses() {
        return IntStream.range(1, stints.size()).mapToObj(i -> new Pause(stints.get(i - 1), stints.get(i))).toList();
    }

    /** The time between two stints of an agent. */
    record Pause(Stint before, Stint after) implements Blamed {

        @Override
        public PlannedAgent agent() {
            return after.agent();
        }

        @Override
        public Instant start() {
            return after.start();
        }

        /** Whether the roster could have made it longer; stints that overlap have none and break {@code one_place}. */
        boolean isShorterThan(int minutes) {
            long length = before.minutesUntil(after);
            return length >= 0 && length < minutes && (before.isPlanned() || after.isPlanned());
        }
    }
}
