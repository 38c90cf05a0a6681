package org.hillsboro.requests;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.hillsboro.time.Timestamps;
import org.hillsboro.workforce.Absence;

/**
 * Time off that an agent asks for, [from, to).
 *
 * @param kind one of the policy's
 * @param pool of the agent when asked, likewise the zone
 * @param reason why it was declined, or waits for room, for the agent
 */
public record TimeOff(
        UUID id,
        String center,
        String agent,
        String pool,
        Instant from,
        Instant to,
        ZoneId zone,
        String kind,
        boolean paid,
        State state,
        String reason,
        Instant asked,
        Instant changed) {

    /** What has become of it. */
    public enum State {
        /** For a scheduler to decide. */
        WAITING,
        /** It is approved as soon as there is room, unless someone who asked sooner needs that. */
        LISTED,
        /** It stands among the absences of the center. */
        APPROVED,
        DECLINED,
        WITHDRAWN
    }

    TimeOff in(State next, String why, Instant at) {
        return new TimeOff(id, center, agent, pool, from, to, zone, kind, paid, next, why, asked, at);
    }

    boolean isDecided() {
        return state != State.WAITING && state != State.LISTED;
    }

    Absence absence() {
        return new Absence(from, to, kind, paid);
    }

    boolean asksTheSame(TimeOff other) {
        return from.equals(other.from) && to.equals(other.to) && kind.equals(other.kind);
    }

    boolean isOf(Asking asking) {
        return center.equals(asking.center()) && agent.equals(asking.agent());
    }

    /** Cells of a row of {@code absences.csv}: dates where it is whole days of the agent. */
    Map<String, String> cells() {
        boolean isDays = isMidnight(from) && isMidnight(to);
        return Map.of(
                "from", isDays ? from.atZone(zone).toLocalDate().toString() : Timestamps.write(from, zone),
                "to", isDays ? to.atZone(zone).toLocalDate().toString() : Timestamps.write(to, zone),
                "kind", kind,
                "paid", Boolean.toString(paid));
    }

    private boolean isMidnight(Instant instant) {
        return instant.atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
