package org.hillsboro.solving;

/**
 * In which quarters deferred work is done: all of it somewhere after its arrival and before it is due, be it where nobody
 * has time for it, which then is a shortfall like any other. Thousandths of an agent.
 */
final class DeferredPlaces {

    /** By queue and quarter. */
    final int[][] placed;

    /** By queue and quarter: how much of what is placed up to it may be placed after it. */
    private final long[][] mayWait;

    /** By queue and quarter: how much of what is placed after it may be placed before its end. */
    private final long[][] mayHurry;

    DeferredPlaces(DeferredModel model) {
        placed = new int[model.queues()][];
        mayWait = new long[placed.length][];
        mayHurry = new long[placed.length][];
        for (int m = 0; m < placed.length; m++) {
            placed[m] = model.first[m].clone();
            mayWait[m] = new long[placed[m].length];
            mayHurry[m] = new long[placed[m].length];
            long sum = 0;
            for (int t = 0; t < placed[m].length; t++) {
                sum += placed[m][t];
                mayWait[m][t] = sum - model.due[m][t];
                mayHurry[m][t] = model.arrived[m][t] - sum;
            }
        }
    }

    /** How much can go from one quarter to another, at most {@code most}. */
    int movable(int queue, int from, int to, int most) {
        long[] slack = from < to ? mayWait[queue] : mayHurry[queue];
        long least = Math.min(most, placed[queue][from]);
        for (int t = Math.min(from, to); t < Math.max(from, to) && least > 0; t++) {
            least = Math.min(least, slack[t]);
        }
        return (int) least;
    }

    void move(int queue, int from, int to, int thousandths) {
        placed[queue][from] -= thousandths;
        placed[queue][to] += thousandths;
        int later = from < to ? thousandths : -thousandths;
        for (int t = Math.min(from, to); t < Math.max(from, to); t++) {
            mayWait[queue][t] -= later;
            mayHurry[queue][t] += later;
        }
    }

    /** What may pass the end of the quarter, later or earlier. */
    long slack(int queue, int quarter, boolean later) {
        return later ? mayWait[queue][quarter] : mayHurry[queue][quarter];
    }

    int[][] copy() {
        var copy = placed.clone();
        for (int m = 0; m < copy.length; m++) {
            copy[m] = placed[m].clone();
        }
        return copy;
    }

    /** Becomes what {@link #copy} gave. */
    void set(int[][] copy) {
        for (int m = 0; m < placed.length; m++) {
            long more = 0;
            for (int t = 0; t < placed[m].length; t++) {
                more += copy[m][t] - placed[m][t];
                mayWait[m][t] += more;
                mayHurry[m][t] -= more;
            }
            System.arraycopy(copy[m], 0, placed[m], 0, copy[m].length);
        }
    }
}
