package org.hillsboro.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hillsboro.center.Channel;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.files.CsvRow;
import org.jspecify.annotations.Nullable;

/** Where one queue of a file takes contacts of several channels, the rows of the center's channel are its own. */
final class ChannelRows {

    /** How many rows, and the line of the first. */
    private final Map<String, int[]> leftOut = new TreeMap<>();

    /** Whether the row's channel is the queue's; an empty cell is taken for that. */
    boolean holds(ContactQueue queue, CsvRow cells, String column) {
        String written = cells.text(column);
        if (written.isEmpty() || channel(written) == queue.channel()) {
            return true;
        }
        String kind = "Rows of " + written + " are left out of queue " + queue.id() + ", which the center has as " + queue.channel();
        leftOut.computeIfAbsent(kind, assumption -> new int[] {0, cells.line()})[0]++;
        return false;
    }

    private static @Nullable Channel channel(String written) {
        return switch (written.toUpperCase(Locale.ROOT)) {
            case "VOICE", "CALL" -> Channel.VOICE;
            case "CHAT", "MESSAGE" -> Channel.CHAT;
            case "EMAIL", "E-MAIL" -> Channel.EMAIL;
            default -> null;
        };
    }

    List<String> assumptions() {
        var told = new ArrayList<String>();
        leftOut.forEach((kind, rows) -> told.add(kind + " (" + rows[0] + ", the first in line " + rows[1] + ")."));
        return told;
    }
}
