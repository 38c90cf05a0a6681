package org.hillsboro.simulation;

/**
 * The contacts that wait in one queue, first come first served. Who has lost patience stays in it until it is at the head:
 * nobody notices earlier, and no event is needed.
 */
final class WaitingLine {

    static final long ENDLESS = Long.MAX_VALUE;

    private long[] arrival = new long[64];
    private long[] leaves = new long[64];
    private double[] work = new double[64];
    private int head;
    private int size;

    void clear() {
        head = 0;
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    long arrival() {
        return arrival[head];
    }

    /** When the head abandons. */
    long leaves() {
        return leaves[head];
    }

    /** Micros of work by an agent of factor 1. */
    double work() {
        return work[head];
    }

    void remove() {
        head = (head + 1) & (arrival.length - 1);
        size--;
    }

    void add(long arrived, long leavesAt, double workMicros) {
        makeRoom();
        set((head + size) & (arrival.length - 1), arrived, leavesAt, workMicros);
        size++;
    }

    /** Back to the head: begun, and put aside. */
    void putBack(long arrived, double workMicros) {
        makeRoom();
        head = (head - 1) & (arrival.length - 1);
        set(head, arrived, ENDLESS, workMicros);
        size++;
    }

    private void set(int at, long arrived, long leavesAt, double workMicros) {
        arrival[at] = arrived;
        leaves[at] = leavesAt;
        work[at] = workMicros;
    }

    private void makeRoom() {
        if (size == arrival.length) {
            arrival = unrolled(arrival);
            leaves = unrolled(leaves);
            var works = new double[2 * size];
            for (int i = 0; i < size; i++) {
                works[i] = work[(head + i) & (size - 1)];
            }
            work = works;
            head = 0;
        }
    }

    private long[] unrolled(long[] ring) {
        var longer = new long[2 * size];
        for (int i = 0; i < size; i++) {
            longer[i] = ring[(head + i) & (size - 1)];
        }
        return longer;
    }
}
