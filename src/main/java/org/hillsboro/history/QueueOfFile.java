package org.hillsboro.history;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Problems;
import org.jspecify.annotations.Nullable;

/** The queue of a file that has no column for it: {@code contacts-voice.csv} or {@code contacts_voice_2024.csv.gz}. */
final class QueueOfFile {

    private QueueOfFile() {}

    /** The queue after {@code contacts}, else the center's only one; null, and a problem, where neither is there. */
    static @Nullable ContactQueue of(InputFile file, ContactCenter center, Problems problems) {
        String name = file.name().toLowerCase(Locale.ROOT);
        var named = center.queues().stream()
                .filter(queue -> names(name, queue.id().toLowerCase(Locale.ROOT)))
                .max(Comparator.comparingInt(queue -> queue.id().length()));
        if (named.isPresent() || center.queues().isEmpty()) {
            return named.orElse(null);
        }
        if (center.queues().size() == 1) {
            return center.queues().getFirst();
        }
        problems.add(file.name(), 0, "", "", "expected the queue in the name of the file, its rows do not name one",
                "name it " + center.queues().stream().limit(3).map(queue -> "contacts-" + queue.id() + ".csv")
                        .collect(Collectors.joining(" or ")) + ".");
        return null;
    }

    private static boolean names(String file, String id) {
        int start = "contacts".length();
        while (start < file.length() && isSeparator(file.charAt(start))) {
            start++;
        }
        int end = start + id.length();
        return file.startsWith(id, start) && end < file.length() && isSeparator(file.charAt(end));
    }

    private static boolean isSeparator(char character) {
        return "-_. ".indexOf(character) >= 0;
    }
}
