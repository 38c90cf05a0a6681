package org.hillsboro.solving.rules;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hillsboro.roster.Activity;
import org.jspecify.annotations.Nullable;

/** A shift of the roster with its activities, and who works it. */
@PlanningEntity
public final class PlannedShift implements Stint {

    @PlanningId
    private int number;

    private List<Activity> activities = List.of();

    @PlanningVariable
    private @Nullable PlannedAgent agent;

    /** For Timefold's cloner. */
    PlannedShift() {}

    /** @param activities at least one, in the order of time */
    PlannedShift(int number, PlannedAgent agent, List<Activity> activities) {
        this.number = number;
        this.agent = agent;
        this.activities = activities;
    }

    @Override
    public PlannedAgent agent() {
        return Objects.requireNonNull(agent);
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public Instant start() {
        return activities.getFirst().start();
    }

    @Override
    public Instant end() {
        return activities.getLast().end();
    }

    @Override
    public boolean isPlanned() {
        return true;
    }

    @Override
    public boolean counts() {
        return true;
    }

    List<Activity> activities() {
        return activities;
    }

    List<Activity> contacts() {
        return activities.stream().filter(Activity::isContacts).toList();
    }

    List<Activity> breaks() {
        return activities.stream().filter(activity -> !activity.isContacts()).toList();
    }

    List<Activity> paid() {
        return activities.stream().filter(Activity::paid).toList();
    }

    long paidMinutes() {
        return paid().stream().mapToLong(Activity::minutes).sum();
    }

    int startMinute() {
        return agent().minuteOfDay(start());
    }

    PlannedPool pool() {
        return agent().pool();
    }

    @Override
    public List<Cover> cover() {
        return contacts().stream().flatMap(activity -> cover(activity.start(), activity.end()).stream()).toList();
    }

    @Override
    public String toString() {
        return agent + " from " + start() + " to " + end();
    }
}
