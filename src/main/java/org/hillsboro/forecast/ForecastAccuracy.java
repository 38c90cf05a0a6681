package org.hillsboro.forecast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How good forecasts one week ahead were, week by week, beside what nobody can do better and what costs no thought.
 *
 * @param rows one for each week and queue that had contacts, in order
 */
public record ForecastAccuracy(List<Row> rows) {

    /**
     * Sums over the open intervals of dates that the history has; the figures are quotients of them, so that rows can be
     * pooled.
     *
     * @param week its ISO name; {@code all} where weeks are pooled
     * @param intervals open intervals compared
     * @param contacts sum of the offered contacts
     * @param forecast sum of the means
     * @param absoluteError sum of |contacts - mean|
     * @param naiveError the same with the count of the same interval a week before as the forecast
     * @param leastError the sum expected of a forecast that knows the true rate of Poisson counts
     * @param covered intervals whose count lies from p10 to p90
     */
    public record Row(
            String week,
            String queueId,
            int intervals,
            double contacts,
            double forecast,
            double absoluteError,
            double naiveError,
            double leastError,
            int covered) {

        /** Weighted absolute percentage error: absolute errors / contacts. */
        public double wape() {
            return absoluteError / contacts;
        }

        public double naiveWape() {
            return naiveError / contacts;
        }

        public double floor() {
            return leastError / forecast;
        }

        /** (forecast - contacts) / contacts; above 0: too many forecast. */
        public double bias() {
            return (forecast - contacts) / contacts;
        }

        /** Share of intervals from p10 to p90; 0.80 is right, a little more where counts are small. */
        public double coverage() {
            return (double) covered / intervals;
        }

        Row plus(Row other) {
            return new Row(
                    week.equals(other.week) ? week : "all",
                    queueId.equals(other.queueId) ? queueId : "all",
                    intervals + other.intervals,
                    contacts + other.contacts,
                    forecast + other.forecast,
                    absoluteError + other.absoluteError,
                    naiveError + other.naiveError,
                    leastError + other.leastError,
                    covered + other.covered);
        }
    }

    /** All weeks together, queue by queue. */
    public List<Row> byQueue() {
        Map<String, Row> pooled = new LinkedHashMap<>();
        rows.forEach(row -> pooled.merge(row.queueId(), row, Row::plus));
        return List.copyOf(pooled.values());
    }

    /** All weeks and queues together; empty where there are none. */
    public Optional<Row> pooled() {
        return rows.stream().reduce(Row::plus);
    }
}
