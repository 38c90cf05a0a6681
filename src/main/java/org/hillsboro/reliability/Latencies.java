package org.hillsboro.reliability;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long answers took. */
final class Latencies {

    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    void add(long nanosTaken) {
        nanos.add(nanosTaken);
    }

    int count() {
        return nanos.size();
    }

    /** The smallest of them that the given share of all does not exceed; 0 where there are none. @return milliseconds */
    double quantile(double share) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        int place = (int) Math.ceil(share * sorted.length) - 1;
        return sorted.length == 0 ? 0 : sorted[Math.max(0, place)] / 1e6;
    }

    @Override
    public String toString() {
        var shown = Arrays.stream(new double[] {0.5, 0.95, 0.99, 1}).mapToObj(share -> String.format(Locale.ROOT, "%.0f", quantile(share)));
        return String.join(" / ", shown.toList()) + " ms";
    }
}
