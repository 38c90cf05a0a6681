package org.hillsboro.forecast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hillsboro.center.ContactCenter;

/** What a queue's days up to a week let one expect of that week: the volume of each date and its shape over the day. */
final class QueueOutlook {

    private static final int WEEKS_HEEDED = 156;

    private final DayLevels levels;
    private final DayShapes shapes;
    private final SpecialShapes specialShapes;
    private final OpenSlots open;

    private QueueOutlook(DayLevels levels, DayShapes shapes, SpecialShapes specialShapes, OpenSlots open) {
        this.levels = levels;
        this.shapes = shapes;
        this.specialShapes = specialShapes;
        this.open = open;
    }

    /**
     * @param days of the queue; those on or after {@code weekStart} and those more than three years before it are left
     *     out. At least one is before it
     */
    static QueueOutlook of(ContactCenter center, OpenSlots open, List<DayCount> days, LocalDate weekStart) {
        var past = before(days, weekStart);
        var effects = new DayEffects(center, open, past.getFirst().date(), weekStart);
        var levels = DayLevels.fit(past, effects);
        double[] trust = levels.trust();
        var usual = new ArrayList<DayCount>();
        var usualTrust = new ArrayList<Double>();
        for (int d = 0; d < past.size(); d++) {
            if (!effects.isSpecial(past.get(d).date())) {
                usual.add(past.get(d));
                usualTrust.add(trust[d]);
            }
        }
        double[] weights = usualTrust.stream().mapToDouble(Double::doubleValue).toArray();
        var shapes = usual.isEmpty()
                ? DayShapes.of(past, trust, open, weekStart)
                : DayShapes.of(usual, weights, open, weekStart);
        return new QueueOutlook(levels, shapes, new SpecialShapes(center, past, shapes), open);
    }

    static List<DayCount> before(List<DayCount> days, LocalDate weekStart) {
        var from = weekStart.minusWeeks(WEEKS_HEEDED);
        return days.stream()
                .filter(day -> day.date().isBefore(weekStart) && !day.date().isBefore(from))
                .toList();
    }

    /** Expected contacts per slot of a date of the week, were it not closed; 0 outside the opening hours. */
    double[] slots(LocalDate date) {
        double volume = levels.expected(date);
        DayOfWeek weekday = date.getDayOfWeek();
        double[] shape = specialShapes.of(date).orElse(shapes.of(weekday));
        var slots = new double[shape.length];
        Arrays.setAll(slots, slot -> open.isOpen(weekday, slot) ? volume * shape[slot] : 0);
        return slots;
    }
}
