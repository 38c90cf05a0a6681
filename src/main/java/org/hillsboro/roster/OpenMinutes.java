package org.hillsboro.roster;

import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;

/** The minutes in which at least one of some queues is open, each day of UTC worked out once. */
final class OpenMinutes {

    private static final int MINUTES_A_DAY = 1440;

    private record Key(List<ContactQueue> queues, long epochDay) {}

    private final ContactCenter center;
    private final Map<Key, BitSet> open = new HashMap<>();

    OpenMinutes(ContactCenter center) {
        this.center = center;
    }

    /** The first minute of [start, end) in which none of the queues is open; {@code end} where there is none. */
    Instant firstClosed(List<ContactQueue> queues, Instant start, Instant end) {
        long last = end.getEpochSecond() / 60;
        for (long minute = start.getEpochSecond() / 60; minute < last; ) {
            long day = Math.floorDiv(minute, MINUTES_A_DAY);
            var openOfDay = open.computeIfAbsent(new Key(queues, day), this::work);
            long closed = day * MINUTES_A_DAY + openOfDay.nextClearBit((int) (minute - day * MINUTES_A_DAY));
            if (closed < (day + 1) * MINUTES_A_DAY && closed < last) {
                return Instant.ofEpochSecond(closed * 60);
            }
            minute = (day + 1) * MINUTES_A_DAY;
        }
        return end;
    }

    private BitSet work(Key key) {
        var minutes = new BitSet(MINUTES_A_DAY);
        for (int i = 0; i < MINUTES_A_DAY; i++) {
            var minute = Instant.ofEpochSecond((key.epochDay() * MINUTES_A_DAY + i) * 60);
            minutes.set(i, key.queues().stream().anyMatch(queue -> center.isOpen(queue, minute)));
        }
        return minutes;
    }
}
