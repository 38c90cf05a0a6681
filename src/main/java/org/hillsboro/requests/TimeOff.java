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
 * @param pool of the agent when asked
 * @param reason why it was declined, for the agent
 */
public record TimeOff(
        UUID id,
        String center,
        String agent,
        String pool,
        Instant from,
        Instant to,
        String kind,
        boolean paid,
        State state,
        String reason,
        Instant asked,
        Instant changed) {

    /** What has become of it. */
    public enum State {
        WAITING,
        /** It stands among the absences of the center. */
        APPROVED,
        DECLINED,
        WITHDRAWN
    }

    TimeOff in(State next, String why, Instant at) {
        return new TimeOff(id, center, agent, pool, from, to, kind, paid, next, why, asked, at);
    }

    Absence absence() {
        return new Absence(from, to, kind, paid);
    }

    boolean isOf(Asking asking) {
        return center.equals(asking.center()) && agent.equals(asking.agent());
    }

    /** Cells of a row of {@code absences.csv}: dates where it is whole days of the agent. */
    Map<String, String> cells(ZoneId zone) {
        boolean isDays = isMidnight(from, zone) && isMidnight(to, zone);
        return Map.of(
                "from", isDays ? from.atZone(zone).toLocalDate().toString() : Timestamps.write(from, zone),
                "to", isDays ? to.atZone(zone).toLocalDate().toString() : Timestamps.write(to, zone),
                "kind", kind,
                "paid", Boolean.toString(paid));
    }

    private static boolean isMidnight(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
