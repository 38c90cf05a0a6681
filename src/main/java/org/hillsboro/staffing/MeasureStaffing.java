package org.hillsboro.staffing;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.center.ServiceGoal.Definition;
import org.hillsboro.center.ServiceGoal.Per;
import org.jspecify.annotations.Nullable;

/**
 * Measures how fast requirements are computed: queues from half an erlang to 300 at their peak, each quarter hour of its
 * year with a volume and a handle time of its own, 80 % within 20 seconds, every interval solved by itself.
 */
public final class MeasureStaffing {

    private static final int INTERVALS_PER_YEAR = 365 * 96;
    private static final int INTERVAL_MINUTES = 15;
    private static final double INTERVAL_SECONDS = INTERVAL_MINUTES * 60.0;
    private static final double LEAST_PEAK = 0.5;
    private static final double LARGEST_PEAK = 300;
    private static final double HANDLE_SECONDS = 240;
    private static final ServiceGoal GOAL = new ServiceGoal(
            0.8, Duration.ofSeconds(20), Definition.OF_OFFERED, null, null, null, Per.INTERVAL);

    /** @param agents the sum of all requirements, the same on every machine */
    public record Speed(long intervals, long agents, double seconds) {

        public double intervalsPerSecond() {
            return intervals / seconds;
        }
    }

    private MeasureStaffing() {}

    /**
     * @param patience absent: Erlang C, else Erlang A
     * @param nanoTime a clock that never goes back
     */
    public static Speed year(int queues, @Nullable Duration patience, LongSupplier nanoTime) {
        long before = nanoTime.getAsLong();
        long agents = 0;
        for (int q = 0; q < queues; q++) {
            double peak = LEAST_PEAK * Math.pow(LARGEST_PEAK / LEAST_PEAK, queues == 1 ? 1 : q / (queues - 1.0));
            var staffing = new QueueStaffing(GOAL, patience, 0, 1, 0, 0, INTERVAL_MINUTES);
            for (int i = 0; i < INTERVALS_PER_YEAR; i++) {
                double handleSeconds = HANDLE_SECONDS * (1 + 0.05 * Math.sin(i * 0.7));
                double contacts = peak * INTERVAL_SECONDS / HANDLE_SECONDS * busyness(i);
                agents += staffing.least(contacts, handleSeconds).agents();
            }
        }
        double seconds = (nanoTime.getAsLong() - before) / 1e9;
        return new Speed((long) queues * INTERVALS_PER_YEAR, agents, seconds);
    }

    /** A day with a quiet night and a year with a busy season; no two intervals alike. */
    private static double busyness(int interval) {
        double day = 0.52 - 0.48 * Math.cos(2 * Math.PI * interval / 96.0);
        double year = 0.85 + 0.15 * Math.cos(2 * Math.PI * interval / INTERVALS_PER_YEAR);
        return day * year * (1 + 0.03 * Math.sin(interval * 1.7));
    }
}
