package org.hillsboro.history;

import java.util.Arrays;

/** Minutes since the epoch of which each takes a bit: millions of rows are told from their doubles in little memory. */
final class MinuteSet {

    private long[] words = new long[0];
    private long firstWord;

    /** Whether the minute was new. */
    boolean add(long minute) {
        long word = Math.floorDiv(minute, Long.SIZE);
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
        long bit = 1L << minute;
        boolean isNew = (words[index] & bit) == 0;
        words[index] |= bit;
        return isNew;
    }
}
