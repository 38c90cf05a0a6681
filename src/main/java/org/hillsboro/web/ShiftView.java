package org.hillsboro.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.hillsboro.drafts.DraftShift;
import org.hillsboro.roster.Shift;
import org.hillsboro.workforce.Agent;
import org.jspecify.annotations.Nullable;

/**
 * A shift, in the zone of its agent.
 *
 * @param id in the draft; absent in a publication, where shifts cannot be named
 * @param pinned drafts only
 */
record ShiftView(
        @Nullable String id,
        String agent,
        String pool,
        LocalDate date,
        OffsetDateTime start,
        OffsetDateTime end,
        long paidMinutes,
        @Nullable Boolean pinned,
        List<ActivityView> activities) {

    record ActivityView(String kind, OffsetDateTime start, OffsetDateTime end, boolean paid) {}

    static ShiftView of(DraftShift shift, Agent agent) {
        return of(shift.id(), shift.shift(), agent.pool().id(), agent.zone(), shift.pinned());
    }

    static ShiftView of(Shift shift, String pool, ZoneId zone) {
        return of(null, shift, pool, zone, null);
    }

    private static ShiftView of(@Nullable String id, Shift shift, String pool, ZoneId zone, @Nullable Boolean pinned) {
        return new ShiftView(id, shift.agentId(), pool, shift.date(zone), shift.start().atZone(zone).toOffsetDateTime(),
                shift.end().atZone(zone).toOffsetDateTime(), shift.paidMinutes(), pinned, activities(shift, zone));
    }

    static List<ActivityView> activities(Shift shift, ZoneId zone) {
        return shift.activities().stream()
                .map(activity -> new ActivityView(
                        activity.kind(),
                        activity.start().atZone(zone).toOffsetDateTime(),
                        activity.end().atZone(zone).toOffsetDateTime(),
                        activity.paid()))
                .toList();
    }
}
