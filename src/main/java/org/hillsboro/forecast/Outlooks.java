package org.hillsboro.forecast;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillsboro.center.ContactCenter;

/**
 * What a queue's days let one expect of week after week, each worked out once: forecasts of neighbouring weeks are tried on
 * the same weeks before them.
 */
final class Outlooks {

    private final ContactCenter center;
    private final OpenSlots open;
    private final List<DayCount> days;
    private final Map<LocalDate, QueueOutlook> byStart = new HashMap<>();

    Outlooks(ContactCenter center, OpenSlots open, List<DayCount> days) {
        this.center = center;
        this.open = open;
        this.days = days;
    }

    /** From the days before the week alone, of which there is at least one. */
    QueueOutlook of(LocalDate weekStart) {
        return byStart.computeIfAbsent(weekStart, start -> QueueOutlook.of(center, open, days, start));
    }

    ContactCenter center() {
        return center;
    }

    OpenSlots open() {
        return open;
    }

    List<DayCount> days() {
        return days;
    }
}
