package org.hillsboro.files;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which of the known words somebody meant. */
public final class Nearest {

    private Nearest() {}

    /** The known word with the fewest changed letters (Levenshtein), if at most a third of them, or two, changed. */
    public static Optional<String> to(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= bearable(Math.max(word.length(), candidate.length())))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    /** "it should be X", or all words where none is near and there are few of them, or nothing. */
    public static String advice(String word, Collection<String> words) {
        var known = words.stream().filter(candidate -> !candidate.isEmpty()).toList();
        return to(word, known).map(near -> "it should be " + near + ".")
                .orElse(known.isEmpty() || known.size() > 12 ? "" : "it is one of " + String.join(", ", known) + ".");
    }

    private static int bearable(int length) {
        return length <= 3 ? 1 : Math.max(2, length / 3);
    }

    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        if (Math.abs(a.length() - b.length()) > 40) {
            return Integer.MAX_VALUE;
        }
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
