package org.hillsboro.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What clients were told, each under the key that the answer gave it, such as a version; and what they sent without
 * hearing of it, which may be there or not.
 */
final class Ledger {

    private final Map<String, String> acknowledged = new TreeMap<>();
    private final List<String> unheard = new ArrayList<>();
    private final List<String> contradictions = new ArrayList<>();

    synchronized void acknowledge(String key, String value) {
        String before = acknowledged.put(key, value);
        if (before != null) {
            contradictions.add("told twice: " + key + " as " + before + " and as " + value);
        }
    }

    /** Sent, and no answer came. */
    synchronized void doubt(String value) {
        unheard.add(value);
    }

    synchronized int size() {
        return acknowledged.size();
    }

    /** @return what is wrong with what is there now, each a sentence; what was not heard of may be there once */
    synchronized List<String> faults(Map<String, String> there) {
        var faults = new ArrayList<>(contradictions);
        acknowledged.forEach((key, value) -> {
            String found = there.get(key);
            if (found == null) {
                faults.add("lost: " + key + " " + value);
            } else if (!found.equals(value)) {
                faults.add("changed: " + key + " was " + value + ", is " + found);
            }
        });
        var left = new ArrayList<>(unheard);
        new TreeMap<>(there).forEach((key, value) -> {
            if (!acknowledged.containsKey(key) && !left.remove(value)) {
                faults.add("nobody did it: " + key + " " + value);
            }
        });
        return faults;
    }
}
