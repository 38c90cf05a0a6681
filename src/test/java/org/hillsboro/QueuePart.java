package org.hillsboro;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;
import org.hillsboro.center.Channel;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.DataClass;
import org.hillsboro.center.HandleTimeDistribution;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.time.Durations;
import org.hillsboro.time.OpeningHours;
import org.jspecify.annotations.Nullable;

/** A queue; 80 % within 20 s unless a goal is given. */
public final class QueuePart {

    private Channel channel = Channel.VOICE;
    private String open = "24/7";
    private ServiceGoal goal = new ServiceGoal(
            0.8, Duration.ofSeconds(20), ServiceGoal.Definition.OF_OFFERED, null, null, null, ServiceGoal.Per.WEEK);
    private @Nullable Duration patience;
    private double balking;
    private @Nullable DataClass dataClass;
    private Set<String> languages = Set.of();
    private int priority = 1;
    private int minAgents;

    public QueuePart channel(Channel value) {
        channel = value;
        return this;
    }

    /** EMAIL, 95 % within a length such as 24h. */
    public QueuePart mail(String within) {
        return channel(Channel.EMAIL).goal(new ServiceGoal(
                0.95, Durations.parse(within), ServiceGoal.Definition.OF_OFFERED, null, null, null, ServiceGoal.Per.WEEK));
    }

    public QueuePart open(String hours) {
        open = hours;
        return this;
    }

    public QueuePart goal(ServiceGoal value) {
        goal = value;
        return this;
    }

    public QueuePart patience(Duration value) {
        patience = value;
        return this;
    }

    public QueuePart balking(double share) {
        balking = share;
        return this;
    }

    public QueuePart dataClass(String name) {
        dataClass = new DataClass(name);
        return this;
    }

    public QueuePart languages(String... codes) {
        languages = Set.of(codes);
        return this;
    }

    public QueuePart priority(int value) {
        priority = value;
        return this;
    }

    public QueuePart minAgents(int value) {
        minAgents = value;
        return this;
    }

    ContactQueue build(String id) {
        return new ContactQueue(
                id, channel, OpeningHours.parse(open), goal, Duration.ofSeconds(240),
                HandleTimeDistribution.EXPONENTIAL, patience, balking, 1, 0.15, minAgents, priority, dataClass, languages,
                BigDecimal.ZERO);
    }
}
