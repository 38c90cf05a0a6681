package org.hillsboro.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hillsboro.center.Channel;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.folder.GivenRequirement;
import org.hillsboro.staffing.StaffingRequirement.QueueRequirement;
import org.hillsboro.time.PlanningWeek;

/**
 * Takes a requirement that the center folder brings as it is: gross already, so that net and required are the same and
 * the load is unknown. Intervals without a row need nobody; rows outside the week are of no concern.
 */
public final class TakeRequirement {

    private TakeRequirement() {}

    public static StaffingRequirement take(ContactCenter center, GivenRequirement given, PlanningWeek week) {
        var grid = week.grid(center.intervalMinutes());
        List<QueueRequirement> requirements = new ArrayList<>();
        for (var queue : center.queues()) {
            if (queue.channel() == Channel.EMAIL) {
                continue;
            }
            var required = new int[grid.count()];
            for (var row : given.rows()) {
                if (row.queueId().equals(queue.id()) && week.holds(row.start())) {
                    required[grid.indexOf(row.start())] = row.required();
                }
            }
            var load = new double[grid.count()];
            Arrays.fill(load, Double.NaN);
            var goal = new String[grid.count()];
            Arrays.setAll(goal, i -> required[i] > 0 ? "given" : "");
            requirements.add(new QueueRequirement(queue.id(), load, required.clone(), required, goal));
        }
        return new StaffingRequirement(grid, List.copyOf(requirements));
    }
}
