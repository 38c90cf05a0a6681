package org.hillsboro.history;

import java.util.Arrays;
import java.util.function.LongConsumer;

/** Minutes since the epoch of which each takes a bit: millions of rows are told from their doubles in little memory. */
final class MinuteSet {

    private long[] words = new long[0];
    private long firstWord;

    /** Whether the minute was new. */
    boolean add(long minute) {
        return addAll(minute, 1);
    }

    /** Whether all of the minutes were new; all of them are in the set afterwards. */
    boolean addAll(long from, int minutes) {
        boolean isNew = true;
        long end = from + minutes;
        for (long minute = from; minute < end; minute = (Math.floorDiv(minute, Long.SIZE) + 1) * Long.SIZE) {
            int index = indexOf(Math.floorDiv(minute, Long.SIZE));
            long wordEnd = (Math.floorDiv(minute, Long.SIZE) + 1) * Long.SIZE;
            long bits = (-1L << minute) & (end >= wordEnd ? -1L : ~(-1L << end));
            isNew &= (words[index] & bits) == 0;
            words[index] |= bits;
        }
        return isNew;
    }

    void forEach(LongConsumer each) {
        for (int i = 0; i < words.length; i++) {
            for (long bits = words[i]; bits != 0; bits &= bits - 1) {
                each.accept((firstWord + i) * Long.SIZE + Long.numberOfTrailingZeros(bits));
            }
        }
    }

    private int indexOf(long word) {
        if (words.length == 0) {
            firstWord = word;
            words = new long[32];
        }
        if (word < firstWord) {
            int slack = Math.toIntExact(firstWord - word) + words.length / 2;
            long[] grown = new long[words.length + slack];
            System.arraycopy(words, 0, grown, slack, words.length);
            words = grown;
            firstWord -= slack;
        }
        int index = Math.toIntExact(word - firstWord);
        if (index >= words.length) {
            words = Arrays.copyOf(words, index + 1 + words.length / 2);
        }
        return index;
    }
}
