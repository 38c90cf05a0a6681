package org.hillsboro.forecast;

import java.util.List;
import org.hillsboro.time.IntervalGrid;

/** The contacts that the week will bring, on the center's intervals. Zero where a queue is closed. */
public record Forecast(IntervalGrid grid, List<QueueForecast> queues) {

    /**
     * One queue; all arrays have one entry an interval of the grid.
     *
     * @param mean expected contacts offered
     * @param p10 quantile of the count of contacts, as are p50 and p90
     * @param ahtSeconds expected handle time
     */
    public record QueueForecast(
            String queueId, double[] mean, double[] p10, double[] p50, double[] p90, double[] ahtSeconds) {}
}
