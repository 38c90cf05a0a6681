package org.hillsboro.folder;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hillsboro.center.Channel;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.DataClass;
import org.hillsboro.center.HandleTimeDistribution;
import org.hillsboro.center.HandleTimeDistribution.Kind;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.center.ServiceGoal.Definition;
import org.hillsboro.center.ServiceGoal.Per;
import org.hillsboro.files.Expected;
import org.hillsboro.files.FieldReader;
import org.hillsboro.time.Durations;
import org.hillsboro.time.OpeningHours;
import org.jspecify.annotations.Nullable;

/** Reads one of {@code queues}. */
final class ReadQueue {

    private static final Duration MOST_AHT = Duration.ofHours(4);
    private static final Duration MOST_WAIT = Duration.ofDays(31);

    private ReadQueue() {}

    static ContactQueue of(FieldReader queue, Set<String> taken) {
        String id = Ids.unique(queue, taken);
        Channel channel = queue.required("channel", Expected.choice(Channel.class), Channel.VOICE);
        var hours = queue.required("opening_hours", Expected.text(OpeningHours::parse), OpeningHours.parse("24/7"));
        String dataClass = queue.optional("data_class", Expected.text());
        int concurrency = queue.optional("concurrency", Expected.whole(1, 20), 1);
        double slowdown = queue.optional("chat_slowdown", Expected.number("0", "10"), BigDecimal.ZERO).doubleValue();
        if (channel != Channel.CHAT && concurrency > 1) {
            queue.problem("concurrency", "expected 1, only CHAT has several at once", "");
        }
        if (channel != Channel.CHAT && slowdown > 0) {
            queue.problem("chat_slowdown", "expected it with the channel CHAT only", "");
        }
        double balking = queue.optional("balking", Expected.number("0", "1"), BigDecimal.ZERO).doubleValue();
        if (channel == Channel.EMAIL && balking > 0) {
            queue.problem("balking", "expected none, nobody waits on a line for an EMAIL", "");
        }
        if (!queue.has("goal")) {
            queue.missing("goal");
        }
        return new ContactQueue(
                id, channel, hours,
                goal(queue.object("goal"), queue.has("goal"), channel),
                queue.optional("aht", duration(MOST_AHT)),
                distribution(queue.object("aht_distribution"), queue.has("aht_distribution")),
                queue.optional("patience", duration(MOST_WAIT)),
                balking, concurrency, slowdown,
                queue.optional("min_agents", Expected.whole(0, 100_000), 0),
                queue.optional("priority", Expected.whole(1, 1000), 1),
                dataClass == null ? null : new DataClass(dataClass),
                new LinkedHashSet<>(queue.values("languages", Ids.word())),
                queue.optional("value_per_contact", Expected.number("0", "10000000"), BigDecimal.ZERO));
    }

    private static Expected<Duration> duration(Duration most) {
        return Expected.text(text -> Durations.positive(text, most));
    }

    /** Without {@code per} the goal holds for the planned week as a whole. */
    private static ServiceGoal goal(FieldReader goal, boolean given, Channel channel) {
        var definition = goal.optional("definition", Expected.smallChoice(Definition.class), Definition.OF_OFFERED);
        var per = goal.optional("per", Expected.choice(Per.class), Per.WEEK);
        Double share = toDouble(goal.optional("share", Expected.number("0", "1")));
        Duration within = goal.optional("within", Expected.text(Durations::parse));
        Double maxAbandoned = toDouble(goal.optional("max_abandoned", Expected.number("0", "1")));
        Duration asa = goal.optional("asa", Expected.text(Durations::parse));
        Double maxOccupancy = toDouble(goal.optional("max_occupancy", Expected.number("0.01", "1")));
        if (given) {
            checkGoal(goal, channel);
        }
        return new ServiceGoal(share, within, definition, maxAbandoned, asa, maxOccupancy, per);
    }

    private static void checkGoal(FieldReader goal, Channel channel) {
        if (goal.has("share") && !goal.has("within")) {
            goal.problem("share", "expected within beside it: the share of contacts within which time?", "");
        }
        if (goal.has("within") && !goal.has("share")) {
            goal.problem("within", "expected share beside it: which share of contacts within this time?", "");
        }
        boolean waits = goal.has("max_abandoned") || goal.has("asa") || goal.has("max_occupancy");
        if (channel == Channel.EMAIL && waits) {
            goal.problem("", "expected share and within alone: nobody waits on a line for an EMAIL", "");
        } else if (!goal.has("share") && !goal.has("within") && !waits) {
            goal.problem("", channel == Channel.EMAIL ? "expected share and within"
                    : "expected a goal: share and within, max_abandoned, asa or max_occupancy", "");
        }
    }

    private static HandleTimeDistribution distribution(FieldReader distribution, boolean given) {
        if (!given) {
            return HandleTimeDistribution.EXPONENTIAL;
        }
        Kind kind = distribution.required("kind", Expected.choice(Kind.class), Kind.EXPONENTIAL);
        double cv = distribution.optional("cv", Expected.number("0.01", "20"), BigDecimal.ONE).doubleValue();
        switch (kind) {
            case EXPONENTIAL -> {
                if (cv != 1) {
                    distribution.problem("cv", "expected 1, that of every EXPONENTIAL", "the kind should be GAMMA or LOGNORMAL.");
                }
            }
            case EMPIRICAL -> {
                if (distribution.has("cv")) {
                    distribution.problem("cv", "expected none: the calls of calls.csv tell how far they scatter", "");
                }
            }
            case GAMMA, LOGNORMAL -> {
                if (!distribution.has("cv")) {
                    distribution.missing("cv");
                }
            }
        }
        return new HandleTimeDistribution(kind, kind == Kind.EMPIRICAL ? 1 : cv);
    }

    private static @Nullable Double toDouble(@Nullable BigDecimal number) {
        return number == null ? null : number.doubleValue();
    }
}
