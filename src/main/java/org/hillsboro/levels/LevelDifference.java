package org.hillsboro.levels;

import java.util.List;
import org.hillsboro.simulation.CompareRosters.Compared;
import org.hillsboro.simulation.ServiceLevels;
import org.hillsboro.simulation.ServiceReport;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a queue's service level of the week.
 *
 * @param difference after less before; {@code low} and {@code high} hold it with 95 % confidence: the same contacts meet both
 *     rosters, so that it is known much better than either level. Absent where no contact comes
 */
public record LevelDifference(
        String queue,
        ServiceLevels.Goal goal,
        @Nullable Double before,
        @Nullable Double after,
        @Nullable Double difference,
        @Nullable Double low,
        @Nullable Double high) {

    static List<LevelDifference> all(PlannedWeek plan, Compared compared) {
        var queues = plan.week().folder().center().queues();
        return queues.stream()
                .map(queue -> {
                    var difference = compared.of(queue.id());
                    return new LevelDifference(
                            queue.id(),
                            ServiceLevels.Goal.of(queue.goal()),
                            level(compared.before(), queue.id()),
                            level(compared.after(), queue.id()),
                            ServiceLevels.rounded(difference.value()),
                            ServiceLevels.rounded(difference.low()),
                            ServiceLevels.rounded(difference.high()));
                })
                .toList();
    }

    private static @Nullable Double level(ServiceReport report, String queue) {
        return report.of(queue).map(figures -> figures.week().serviceLevel().value()).map(ServiceLevels::rounded).orElse(null);
    }
}
