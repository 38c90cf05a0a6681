package org.hillsboro.reliability;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What clients were told of publications, by the key that each was asked for with. */
final class PublicationLedger {

    /** @param sha256 of the roster */
    record Publication(String id, int number, String sha256) {}

    private final Map<String, Set<Publication>> told = new TreeMap<>();

    /** A key under which nothing was told yet, though it was sent. */
    synchronized void send(String key) {
        told.computeIfAbsent(key, none -> new HashSet<>());
    }

    synchronized void acknowledge(String key, Publication publication) {
        told.computeIfAbsent(key, none -> new HashSet<>()).add(publication);
    }

    /** Keys that were sent and of which nobody knows what became. */
    synchronized List<String> unheard() {
        return told.entrySet().stream().filter(key -> key.getValue().isEmpty()).map(Map.Entry::getKey).toList();
    }

    synchronized int size() {
        return told.size();
    }

    /**
     * @param there all publications of the week that all keys were for, after each key was answered at least once
     * @return what is wrong, each a sentence
     */
    synchronized List<String> faults(List<Publication> there) {
        var faults = new ArrayList<String>();
        told.forEach((key, publications) -> {
            if (publications.size() > 1) {
                faults.add("doubled: key " + key + " is " + publications);
            }
            publications.stream().filter(one -> !there.contains(one)).forEach(lost -> faults.add("lost: key " + key + ", " + lost));
        });
        if (there.size() > told.size()) {
            faults.add("doubled: " + there.size() + " publications of " + told.size() + " keys");
        }
        var numbers = new TreeSet<>(there.stream().map(Publication::number).toList());
        if (numbers.size() < there.size()) {
            faults.add("doubled: " + there.size() + " publications have " + numbers.size() + " numbers");
        }
        IntStream.rangeClosed(1, numbers.isEmpty() ? 0 : numbers.getLast())
                .filter(number -> !numbers.contains(number))
                .forEach(hole -> faults.add("hole: there is no number " + hole));
        return faults;
    }
}
