package org.hillsboro.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** An agent's unbroken span of work: activities in the order of time, each beginning where the one before ends. */
public record Shift(String agentId, List<Activity> activities) {

    public Instant start() {
        return activities.getFirst().start();
    }

    public Instant end() {
        return activities.getLast().end();
    }

    /** The local date of its start, the date of all of its pay. */
    public LocalDate date(ZoneId zone) {
        return start().atZone(zone).toLocalDate();
    }

    public long paidMinutes() {
        return activities.stream().filter(Activity::paid).mapToLong(Activity::minutes).sum();
    }
}
