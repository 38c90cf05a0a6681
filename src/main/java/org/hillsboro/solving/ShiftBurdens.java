package org.hillsboro.solving;

import java.util.Arrays;
import org.hillsboro.roster.Burden;

/** Which shifts of a kind are nights, at the weekend or late, by first quarter and length; as of {@link Burden}. */
final class ShiftBurdens {

    private final AgentKind kind;

    /** A bit for each burden, by its ordinal. */
    private final byte[][] bits;

    ShiftBurdens(AgentKind kind) {
        this.kind = kind;
        var clock = kind.clock;
        int[] nightBefore = new int[clock.minuteOfDay.length + 1];
        for (int t = 0; t < clock.minuteOfDay.length; t++) {
            nightBefore[t + 1] = nightBefore[t] + (Burden.isNight(clock.minuteOfDay[t]) ? 1 : 0);
        }
        bits = new byte[clock.weekQuarters][kind.paid.length];
        for (int start = 0; start < bits.length; start++) {
            for (int length = 0; length < kind.paid.length; length++) {
                int end = start + kind.span[length];
                if (end < nightBefore.length) {
                    bits[start][length] = bits(start, end, nightBefore[end] - nightBefore[start]);
                }
            }
        }
    }

    private byte bits(int start, int end, int night) {
        var clock = kind.clock;
        boolean isNight = night * 15 >= Burden.NIGHT_MINUTES || 2 * night >= end - start;
        boolean isLate = clock.dayOf[end - 1] > clock.dayOf[start] || clock.minuteOfDay[end - 1] >= Burden.LATE_FROM;
        int set = isNight ? 1 << Burden.NIGHT.ordinal() : isLate ? 1 << Burden.LATE.ordinal() : 0;
        if (Burden.isWeekend(clock.date(clock.dayOf[start]).getDayOfWeek())) {
            set |= 1 << Burden.WEEKEND.ordinal();
        }
        return (byte) set;
    }

    /** Writes the number of dates with each burden. */
    void count(long[] week, int[] into) {
        Arrays.fill(into, 0);
        for (int at = 0; at < week.length; at += kind.perDay) {
            int ofDate = 0;
            for (int place = at; place < at + kind.perDay && week[place] != PackedShift.NONE; place++) {
                ofDate |= bits[PackedShift.start(week[place])][PackedShift.length(week[place])];
            }
            for (int b = 0; ofDate != 0; b++, ofDate >>= 1) {
                into[b] += ofDate & 1;
            }
        }
    }
}
