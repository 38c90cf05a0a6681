package org.hillsboro.solving;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Small changes of one agent's week, or of two agents' weeks of one kind. Each writes the changed week into a buffer;
 * whether it is legal is asked afterwards.
 */
final class WeekMoves {

    private final SplittableRandom random;

    WeekMoves(SplittableRandom random) {
        this.random = random;
    }

    /** Writes a random neighbour of {@code week} into {@code next}; false where the draw led nowhere. */
    boolean change(AgentKind kind, long[] week, long[] next) {
        System.arraycopy(week, 0, next, 0, week.length);
        int draw = random.nextInt(100);
        if (draw < 34) {
            return shiftStart(kind, next);
        } else if (draw < 46) {
            return shiftLength(kind, next);
        } else if (draw < 62) {
            return moveBreak(kind, next);
        } else if (draw < 76) {
            return moveDay(kind, next);
        } else if (draw < 82) {
            return addShift(kind, next);
        } else if (draw < 87) {
            return removeShift(kind, next);
        } else if (draw < 94) {
            return addShift(kind, next) && removeShift(kind, next);
        }
        return lengthenOneShortenAnother(kind, next);
    }

    private int usedPlace(long[] week) {
        for (int tries = 0; tries < 6; tries++) {
            int place = random.nextInt(week.length);
            if (week[place] != PackedShift.NONE) {
                return place;
            }
        }
        return -1;
    }

    private boolean shiftStart(AgentKind kind, long[] week) {
        int place = usedPlace(week);
        if (place < 0) {
            return false;
        }
        int start = PackedShift.start(week[place]);
        int day = kind.clock.dayOf[start];
        int moved;
        if (random.nextInt(4) == 0) {
            moved = kind.randomStart(day, random);
        } else {
            int step = kind.startStep * (1 + random.nextInt(random.nextInt(3) == 0 ? 8 : 2));
            moved = random.nextBoolean() ? start + step : start - step;
        }
        if (moved < 0 || moved >= kind.clock.weekQuarters || moved == start) {
            return false;
        }
        week[place] = PackedShift.movedTo(week[place], moved);
        return sortDay(kind, week, place);
    }

    private boolean shiftLength(AgentKind kind, long[] week) {
        int place = usedPlace(week);
        return place >= 0 && kind.paid.length > 1 && relength(kind, week, place, random.nextInt(kind.paid.length), random.nextBoolean());
    }

    private boolean relength(AgentKind kind, long[] week, int place, int length, boolean keepEnd) {
        long shift = week[place];
        int old = PackedShift.length(shift);
        if (length == old) {
            return false;
        }
        int start = PackedShift.start(shift) + (keepEnd ? kind.span[old] - kind.span[length] : 0);
        if (start < 0 || start >= kind.clock.weekQuarters) {
            return false;
        }
        long changed = PackedShift.of(start, length);
        if (kind.breaks[length].count() == kind.breaks[old].count()) {
            for (int b = 0; b < kind.breaks[old].count(); b++) {
                changed = PackedShift.withBreak(changed, b, PackedShift.breakOffset(shift, b));
            }
        } else {
            changed = withRandomBreaks(kind, changed);
        }
        week[place] = changed;
        return sortDay(kind, week, place);
    }

    private boolean moveBreak(AgentKind kind, long[] week) {
        int place = usedPlace(week);
        if (place < 0) {
            return false;
        }
        var menu = kind.breaks[PackedShift.length(week[place])];
        if (menu.count() == 0) {
            return shiftStart(kind, week);
        }
        int b = random.nextInt(menu.count());
        int offset = menu.earliest[b] + random.nextInt(menu.latest[b] - menu.earliest[b] + 1);
        if (offset == PackedShift.breakOffset(week[place], b)) {
            return false;
        }
        week[place] = PackedShift.withBreak(week[place], b, offset);
        return true;
    }

    /** All shifts of a date go to a free date, at the same time of day or at another. */
    private boolean moveDay(AgentKind kind, long[] week) {
        int perDay = kind.perDay;
        int from = random.nextInt(kind.clock.days);
        int to = random.nextInt(kind.clock.days);
        if (week[from * perDay] == PackedShift.NONE || week[to * perDay] != PackedShift.NONE) {
            return false;
        }
        int by = random.nextInt(3) == 0 ? kind.startStep * (random.nextInt(17) - 8) : 0;
        for (int i = 0; i < perDay && week[from * perDay + i] != PackedShift.NONE; i++) {
            long shift = week[from * perDay + i];
            int start = PackedShift.start(shift) - kind.clock.dayStart[from] + kind.clock.dayStart[to] + by;
            if (start < 0 || start >= kind.clock.weekQuarters) {
                return false;
            }
            week[to * perDay + i] = PackedShift.movedTo(shift, start);
            week[from * perDay + i] = PackedShift.NONE;
        }
        return true;
    }

    private boolean addShift(AgentKind kind, long[] week) {
        int day = random.nextInt(kind.clock.days);
        int free = (day + 1) * kind.perDay - 1;
        if (week[free] != PackedShift.NONE || kind.paid.length == 0) {
            return false;
        }
        int start = kind.randomStart(day, random);
        if (start < 0) {
            return false;
        }
        week[free] = withRandomBreaks(kind, PackedShift.of(start, random.nextInt(kind.paid.length)));
        return sortDay(kind, week, free);
    }

    private boolean removeShift(AgentKind kind, long[] week) {
        int place = usedPlace(week);
        if (place < 0) {
            return false;
        }
        week[place] = PackedShift.NONE;
        return sortDay(kind, week, place);
    }

    private boolean lengthenOneShortenAnother(AgentKind kind, long[] week) {
        int one = usedPlace(week);
        int other = usedPlace(week);
        if (one < 0 || other < 0 || one == other) {
            return false;
        }
        int longer = PackedShift.length(week[one]) + 1;
        int shorter = PackedShift.length(week[other]) - 1;
        return longer < kind.paid.length
                && shorter >= 0
                && relength(kind, week, one, longer, random.nextBoolean())
                && week[other] != PackedShift.NONE
                && PackedShift.length(week[other]) == shorter + 1
                && relength(kind, week, other, shorter, random.nextBoolean());
    }

    private long withRandomBreaks(AgentKind kind, long shift) {
        var menu = kind.breaks[PackedShift.length(shift)];
        long changed = shift;
        for (int b = 0; b < menu.count(); b++) {
            int offset = menu.earliest[b] + random.nextInt(menu.latest[b] - menu.earliest[b] + 1);
            changed = PackedShift.withBreak(changed, b, offset);
        }
        return changed;
    }

    /** Exchanges the dates of two agents of one kind, one date or two; false where nothing would change. */
    boolean exchange(AgentKind kind, long[] week, long[] other, long[] next, long[] otherNext) {
        System.arraycopy(week, 0, next, 0, week.length);
        System.arraycopy(other, 0, otherNext, 0, other.length);
        int days = 1 + random.nextInt(2);
        boolean changed = false;
        for (int i = 0; i < days; i++) {
            int at = random.nextInt(kind.clock.days) * kind.perDay;
            for (int place = at; place < at + kind.perDay; place++) {
                long kept = next[place];
                next[place] = otherNext[place];
                otherNext[place] = kept;
                changed |= kept != next[place];
            }
        }
        return changed;
    }

    /** Used places first, by start; the shift must still begin on its date. */
    private static boolean sortDay(AgentKind kind, long[] week, int place) {
        int perDay = kind.perDay;
        int day = place / perDay;
        if (perDay > 1) {
            int used = 0;
            for (int p = day * perDay; p < (day + 1) * perDay; p++) {
                if (week[p] != PackedShift.NONE) {
                    week[day * perDay + used++] = week[p];
                }
            }
            Arrays.fill(week, day * perDay + used, (day + 1) * perDay, PackedShift.NONE);
            for (int i = 1; i < used; i++) {
                for (int j = day * perDay + i; j > day * perDay && PackedShift.start(week[j]) < PackedShift.start(week[j - 1]); j--) {
                    long kept = week[j];
                    week[j] = week[j - 1];
                    week[j - 1] = kept;
                }
            }
        }
        return true;
    }
}
