package org.hillsboro.solving;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hillsboro.roster.Activity;
import org.hillsboro.roster.Shift;
import org.hillsboro.time.IntervalGrid;

/**
 * Shifts as a packed week of a kind: the way back from {@link ToRoster}. Whether the week is legal is another question;
 * here a shift must only be one of the menu's lengths, with the breaks of that length wherever they lie.
 */
final class PackWeek {

    private final AgentKind kind;
    private final IntervalGrid grid;

    private PackWeek(AgentKind kind, IntervalGrid grid) {
        this.kind = kind;
        this.grid = grid;
    }

    /** Absent where a shift cannot be packed exactly, or where a date holds too many. */
    static Optional<long[]> of(AgentKind kind, List<Shift> shifts, IntervalGrid grid) {
        var pack = new PackWeek(kind, grid);
        var week = new long[RosterState.placesOf(kind)];
        int end = Integer.MIN_VALUE;
        for (var shift : shifts.stream().sorted(Comparator.comparing(Shift::start)).toList()) {
            long packed = pack.packed(shift);
            int start = PackedShift.start(packed);
            if (packed == PackedShift.NONE || start < end) {
                return Optional.empty();
            }
            int place = kind.clock.dayOf[start] * kind.perDay;
            int last = place + kind.perDay - 1;
            while (place < last && week[place] != PackedShift.NONE) {
                place++;
            }
            if (week[place] != PackedShift.NONE) {
                return Optional.empty();
            }
            week[place] = packed;
            end = start + kind.span[PackedShift.length(packed)];
        }
        return Optional.of(week);
    }

    private long packed(Shift shift) {
        int start = grid.indexOf(shift.start());
        int end = grid.indexOf(shift.end());
        if (start < 0 || start >= kind.clock.weekQuarters) {
            return PackedShift.NONE;
        }
        var breaks = shift.activities().stream().filter(activity -> !activity.isContacts()).toList();
        for (int length = 0; length < kind.paid.length; length++) {
            if (kind.span[length] == end - start && kind.paid[length] * 15L == shift.paidMinutes()
                    && kind.breaks[length].count() == breaks.size()) {
                long empty = PackedShift.of(start, length);
                long packed = withBreaks(empty, breaks, 0, 0, true);
                packed = packed == PackedShift.NONE ? withBreaks(empty, breaks, 0, 0, false) : packed;
                if (packed != PackedShift.NONE && ToRoster.activities(kind, packed, grid).equals(shift.activities())) {
                    return packed;
                }
            }
        }
        return PackedShift.NONE;
    }

    /** Gives each rule from {@code rule} on one of the breaks; {@link PackedShift#NONE} where that cannot be done. */
    private long withBreaks(long shift, List<Activity> breaks, int rule, int taken, boolean inWindow) {
        int length = PackedShift.length(shift);
        var menu = kind.breaks[length];
        if (rule == menu.count()) {
            return shift;
        }
        for (int i = 0; i < breaks.size(); i++) {
            var activity = breaks.get(i);
            int offset = grid.indexOf(activity.start()) - PackedShift.start(shift);
            boolean fits = (taken & 1 << i) == 0
                    && activity.kind().equals(kind.breakRules[length][rule].kind())
                    && activity.minutes() == menu.quarters[rule] * 15L
                    && (!inWindow || offset >= menu.earliest[rule] && offset <= menu.latest[rule]);
            if (fits) {
                long packed = withBreaks(
                        PackedShift.withBreak(shift, rule, offset), breaks, rule + 1, taken | 1 << i, inWindow);
                if (packed != PackedShift.NONE) {
                    return packed;
                }
            }
        }
        return PackedShift.NONE;
    }
}
