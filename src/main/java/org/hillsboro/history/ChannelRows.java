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

    private static final class LeftOut {
        private final Channel channel;
        private final int line;
        private long rows;

        LeftOut(Channel channel, int line) {
            this.channel = channel;
            this.line = line;
        }
    }

    private final Map<String, LeftOut> leftOut = new TreeMap<>();

    /** Whether the row's channel is the queue's; an empty cell is taken for that. */
    boolean holds(ContactQueue queue, CsvRow cells, String column) {
        String written = cells.text(column);
        if (written.isEmpty() || channel(written) == queue.channel()) {
            return true;
        }
        leftOut.computeIfAbsent(written + " of queue " + queue.id(), kind -> new LeftOut(queue.channel(), cells.line())).rows++;
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
        leftOut.forEach((kind, rows) -> told.add(rows.rows + " rows of " + kind + " from line " + rows.line
                + " on are left out: the center has it as " + rows.channel + "."));
        return told;
    }
}
