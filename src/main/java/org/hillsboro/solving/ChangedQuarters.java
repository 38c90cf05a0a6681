package org.hillsboro.solving;

import java.util.Arrays;

/**
 * The quarters in which an agent is on contacts, or inside a shift, before and after a change, as bits of 64-bit words:
 * what differs is found a word at a time. Shifts of one week do not overlap.
 */
final class ChangedQuarters {

    private final long[] insideBefore;
    private final long[] insideAfter;
    private final long[] breakBefore;
    private final long[] breakAfter;
    private int from;
    private int to;

    ChangedQuarters(int quarters) {
        int words = words(quarters);
        insideBefore = new long[words];
        insideAfter = new long[words];
        breakBefore = new long[words];
        breakAfter = new long[words];
    }

    static int words(int quarters) {
        return (quarters + 63) >> 6;
    }

    /** First word in which anything was, and the one after the last. */
    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Quarters that are on contacts only after the change. */
    long came(int word) {
        return insideAfter[word] & ~breakAfter[word] & ~(insideBefore[word] & ~breakBefore[word]);
    }

    /** Quarters that were on contacts only before it. */
    long left(int word) {
        return insideBefore[word] & ~breakBefore[word] & ~(insideAfter[word] & ~breakAfter[word]);
    }

    /** Quarters inside a shift only after the change. */
    long entered(int word) {
        return insideAfter[word] & ~insideBefore[word];
    }

    /** Quarters inside a shift only before it. */
    long vacated(int word) {
        return insideBefore[word] & ~insideAfter[word];
    }

    /** Compares two weeks of an agent, place by place. */
    void compare(AgentKind kind, long[] before, long[] after) {
        clear();
        for (int place = 0; place < before.length; place++) {
            if (before[place] != after[place]) {
                add(kind, before[place], insideBefore, breakBefore);
                add(kind, after[place], insideAfter, breakAfter);
            }
        }
    }

    /** Compares two shifts, either of them perhaps none. */
    void compare(AgentKind kind, long before, long after) {
        clear();
        add(kind, before, insideBefore, breakBefore);
        add(kind, after, insideAfter, breakAfter);
    }

    private void clear() {
        for (int word = from; word < to; word++) {
            insideBefore[word] = 0;
            insideAfter[word] = 0;
            breakBefore[word] = 0;
            breakAfter[word] = 0;
        }
        from = insideBefore.length;
        to = 0;
    }

    private void add(AgentKind kind, long shift, long[] inside, long[] onBreak) {
        if (shift == PackedShift.NONE) {
            return;
        }
        int start = PackedShift.start(shift);
        int length = PackedShift.length(shift);
        int end = start + kind.span[length];
        from = Math.min(from, start >> 6);
        to = Math.max(to, ((end - 1) >> 6) + 1);
        set(inside, start, end);
        var menu = kind.breaks[length];
        for (int b = 0; b < menu.quarters.length; b++) {
            int begin = start + PackedShift.breakOffset(shift, b);
            set(onBreak, begin, begin + menu.quarters[b]);
        }
    }

    private static void set(long[] words, int from, int to) {
        int first = from >> 6;
        int last = (to - 1) >> 6;
        long low = -1L << from;
        long high = -1L >>> -to;
        if (first == last) {
            words[first] |= low & high;
        } else {
            words[first] |= low;
            Arrays.fill(words, first + 1, last, -1);
            words[last] |= high;
        }
    }
}
