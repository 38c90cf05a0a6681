package org.hillsboro.forecast;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hillsboro.time.IntervalGrid;

/**
 * The contacts that the week will bring, on the center's intervals. Zero where a queue is closed.
 *
 * @param warnings what the user should know before trusting it, such as a queue without history
 */
public record Forecast(IntervalGrid grid, List<QueueForecast> queues, List<String> warnings) {

    public Forecast(IntervalGrid grid, List<QueueForecast> queues) {
        this(grid, queues, List.of());
    }

    /**
     * One queue; all arrays have one entry an interval of the grid.
     *
     * @param mean expected contacts offered
     * @param p10 quantile of the count of contacts, as are p50 and p90
     * @param ahtSeconds expected handle time
     * @param dispersion the variance of an interval's count is mean + dispersion x mean^2; 0: Poisson
     * @param busyness of whole days, a part of the dispersion; none in forecasts that were kept before it was known
     */
    public record QueueForecast(
            String queueId,
            double[] mean,
            double[] p10,
            double[] p50,
            double[] p90,
            double[] ahtSeconds,
            double dispersion,
            Busyness busyness) {

        public QueueForecast {
            busyness = Objects.requireNonNullElse(busyness, Busyness.NONE);
        }

        public QueueForecast(
                String queueId, double[] mean, double[] p10, double[] p50, double[] p90, double[] ahtSeconds) {
            this(queueId, mean, p10, p50, p90, ahtSeconds, 0, Busyness.NONE);
        }

        /** The count that is not exceeded with this probability, 0 to below 1, interpolated between whole numbers. */
        public double quantile(int interval, double probability) {
            return new ContactCount(mean[interval], dispersion).quantile(probability);
        }
    }

    /** Contacts to expect in all queues, of the intervals that begin in [from, to). */
    public double expected(Instant from, Instant to) {
        int first = Math.max(0, grid.indexOf(from));
        int end = Math.min(grid.count(), grid.indexOf(to));
        return queues.stream().mapToDouble(queue -> Arrays.stream(queue.mean, first, end).sum()).sum();
    }

    public Optional<QueueForecast> of(String queueId) {
        return queues.stream().filter(queue -> queue.queueId().equals(queueId)).findFirst();
    }
}
