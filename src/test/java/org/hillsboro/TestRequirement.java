package org.hillsboro;

import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.staffing.StaffingRequirement.QueueRequirement;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.time.Weekdays;

/** A requirement in words: {@code TestRequirement.in(center).needs("voice", "MON", "08:00-10:00", 2).build()}. */
public final class TestRequirement {

    private final TestCenter center;
    private final IntervalGrid grid;
    private final Map<String, int[]> required = new LinkedHashMap<>();

    private TestRequirement(TestCenter center) {
        this.center = center;
        grid = center.week().grid(center.folder().center().intervalMinutes());
        center.folder().center().queues().forEach(queue -> required.put(queue.id(), new int[grid.count()]));
    }

    /** Nobody is needed until something is said. */
    public static TestRequirement in(TestCenter center) {
        return new TestRequirement(center);
    }

    /** In all intervals that begin in the window of the day, in the center's zone. */
    public TestRequirement needs(String queue, String weekday, String window, int agents) {
        var ofQueue = required.computeIfAbsent(queue, id -> new int[grid.count()]);
        for (int i = 0; i < ofQueue.length; i++) {
            var local = grid.startOf(i).atZone(center.week().zone());
            int minute = local.get(ChronoField.MINUTE_OF_DAY);
            if (local.getDayOfWeek() == Weekdays.parse(weekday) && TestTimes.window(window).holds(minute)) {
                ofQueue[i] = agents;
            }
        }
        return this;
    }

    public StaffingRequirement build() {
        List<QueueRequirement> queues = new ArrayList<>();
        required.forEach((id, agents) -> queues.add(new QueueRequirement(
                id, new double[grid.count()], agents.clone(), agents.clone(), new String[grid.count()])));
        return new StaffingRequirement(grid, List.copyOf(queues));
    }
}
