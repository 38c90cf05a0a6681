package org.hillsboro.solving.rules;

import java.time.Instant;
import java.util.List;
import org.hillsboro.workforce.PreviousShift;

/** A shift that began before the week: it counts for rest, for dates in a row and for one place at a time. */
record EarlierShift(PlannedAgent agent, int number, PreviousShift shift) implements Stint {

    @Override
    public Instant start() {
        return shift.start();
    }

    @Override
    public Instant end() {
        return shift.end();
    }

    @Override
    public boolean isPlanned() {
        return false;
    }

    @Override
    public boolean counts() {
        return shift.countsInWeek();
    }

    @Override
    public List<Cover> cover() {
        return shift.contacts().stream().flatMap(stretch -> cover(stretch.start(), stretch.end()).stream()).toList();
    }
}
