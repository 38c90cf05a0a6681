package org.hillsboro.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many of something took how many whole seconds; more than the longest count as the longest. Kept for every queue and week of
 * years of calls: a page of seconds is made when one of them is counted.
 */
final class SecondCounts {

    private static final int PAGE = 64;
    private static final int[] NOTHING = new int[PAGE];

    private final int longest;
    private int[][] pages = new int[0][];
    private long sum;

    SecondCounts(int longest) {
        this.longest = longest;
    }

    void add(double seconds) {
        int second = (int) Math.min(seconds, longest);
        page(second / PAGE)[second % PAGE]++;
        sum++;
    }

    void add(SecondCounts other) {
        for (int at = 0; at < other.pages.length; at++) {
            if (other.pages[at] != NOTHING) {
                int[] page = page(at);
                for (int second = 0; second < PAGE; second++) {
                    page[second] += other.pages[at][second];
                }
            }
        }
        sum += other.sum;
    }

    /** To be written to. */
    private int[] page(int at) {
        int before = pages.length;
        if (at >= before) {
            pages = Arrays.copyOf(pages, Math.max(at + 1, 2 * before));
            Arrays.fill(pages, before, pages.length, NOTHING);
        }
        if (pages[at] == NOTHING) {
            pages[at] = new int[PAGE];
        }
        return pages[at];
    }

    int length() {
        return pages.length * PAGE;
    }

    long[] counts(int length) {
        var counts = new long[length];
        for (int second = 0; second < Math.min(length, length()); second++) {
            counts[second] = pages[second / PAGE][second % PAGE];
        }
        return counts;
    }

    /** Everything in the order of its seconds where there is so little; else the means of so many groups, all as large. */
    List<Double> alike(int most) {
        int groups = (int) Math.min(sum, most);
        var means = new ArrayList<Double>(groups);
        double each = groups == 0 ? 0 : (double) sum / groups;
        double room = each;
        double seconds = 0;
        long[] counts = counts(length());
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
