package org.hillsboro.solving;

/**
 * A shift in one long, so that a roster is plain arrays: first quarter (12 bits), index of its paid length in the
 * kind's menu (7 bits: a day has 96 quarters), and for each of its breaks, in the order of the contract, the quarters from the shift's
 * start (7 bits each, at most six). Zero is no shift: the lowest bit of every packed shift is set.
 */
final class PackedShift {

    static final long NONE = 0;
    static final int MOST_BREAKS = 6;

    private static final int START_SHIFT = 1;
    private static final int LENGTH_SHIFT = 13;
    private static final int BREAK_SHIFT = 20;
    private static final int BREAK_BITS = 7;

    private PackedShift() {}

    static long of(int start, int length) {
        return 1L | (long) start << START_SHIFT | (long) length << LENGTH_SHIFT;
    }

    static long withBreak(long shift, int index, int offset) {
        int at = BREAK_SHIFT + index * BREAK_BITS;
        return shift & ~(0x7FL << at) | (long) offset << at;
    }

    static int start(long shift) {
        return (int) (shift >>> START_SHIFT) & 0xFFF;
    }

    static int length(long shift) {
        return (int) (shift >>> LENGTH_SHIFT) & 0x7F;
    }

    static int breakOffset(long shift, int index) {
        return (int) (shift >>> BREAK_SHIFT + index * BREAK_BITS) & 0x7F;
    }

    /** The same shift, started elsewhere. */
    static long movedTo(long shift, int start) {
        return shift & ~(0xFFFL << START_SHIFT) | (long) start << START_SHIFT;
    }
}
