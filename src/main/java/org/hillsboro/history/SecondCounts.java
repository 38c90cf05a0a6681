package org.hillsboro.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How many of something took how many whole seconds; more than the longest count as the longest. */
final class SecondCounts {

    private static final int FIRST_LENGTH = 64;

    private final int longest;
    private long[] counts = new long[0];
    private long sum;

    SecondCounts(int longest) {
        this.longest = longest;
    }

    void add(double seconds) {
        int second = (int) Math.min(seconds, longest);
        grow(second + 1);
        counts[second]++;
        sum++;
    }

    void add(SecondCounts other) {
        grow(other.counts.length);
        for (int second = 0; second < other.counts.length; second++) {
            counts[second] += other.counts[second];
        }
        sum += other.sum;
    }

    private void grow(int length) {
        if (length > counts.length) {
            counts = Arrays.copyOf(counts, Math.max(length, Math.max(FIRST_LENGTH, 2 * counts.length)));
        }
    }

    int length() {
        return counts.length;
    }

    long[] counts(int length) {
        return Arrays.copyOf(counts, length);
    }

    /** Everything in the order of its seconds where there is so little; else the means of so many groups, all as large. */
    List<Double> alike(int most) {
        int groups = (int) Math.min(sum, most);
        var means = new ArrayList<Double>(groups);
        double each = groups == 0 ? 0 : (double) sum / groups;
        double room = each;
        double seconds = 0;
        for (int second = 0; second < counts.length; second++) {
            double left = counts[second];
            while (left >= room && means.size() < groups - 1) {
                means.add((seconds + room * second) / each);
                left -= room;
                room = each;
                seconds = 0;
            }
            seconds += left * second;
            room -= left;
        }
        if (groups > 0) {
            means.add(seconds / each);
        }
        return List.copyOf(means);
    }
}
