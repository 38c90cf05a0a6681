package org.hillsboro.solving;

/** Whether a packed week is legal for a class, and what it costs to the cent: the inner loop's own reading of the rules. */
final class WeekLegality {

    private static final long[] NOTHING_KNOWN = new long[0];

    private WeekLegality() {}

    /** @param week {@code perDay} places a day, used places first and in the order of time */
    static boolean isLegal(AgentClass agents, long[] week) {
        return staysLegal(agents, NOTHING_KNOWN, week);
    }

    /**
     * The same where a legal week is known: dates that are as there need not be looked at for themselves.
     *
     * @param known a legal week of the class, or empty
     */
    static boolean staysLegal(AgentClass agents, long[] known, long[] week) {
        var kind = agents.kind();
        var limits = agents.limits();
        var fixed = limits.fixed();
        if (!fixed.areKeptBy(week)) {
            return false;
        }
        int perDay = kind.perDay;
        int readyAt = limits.ready();
        int paid = 0;
        int state = 0;
        int earliest = Integer.MAX_VALUE;
        int latest = Integer.MIN_VALUE;
        for (int day = 0; day < kind.clock.days; day++) {
            int at = day * perDay;
            if (week[at] == PackedShift.NONE) {
                state = agents.states().afterOff[day][state];
                if (state < 0) {
                    return false;
                }
                if (day == 0 && limits.today() > 0) {
                    readyAt = Math.max(readyAt, limits.readyTomorrow());
                }
                continue;
            }
            state = agents.states().afterWork[day][state];
            int first = PackedShift.start(week[at]);
            if (state < 0 || first < readyAt) {
                return false;
            }
            boolean seen = isAs(known, week, at, at + perDay);
            if (!seen && kind.clock.dayOf[first] != day) {
                return false;
            }
            boolean judged = !seen && !fixed.holds(day);
            int end = 0;
            int shifts = 0;
            for (int place = at; place < at + perDay && week[place] != PackedShift.NONE; place++) {
                long shift = week[place];
                int start = PackedShift.start(shift);
                if (judged && (shifts > 0 && start < end + kind.gap || !isLegal(agents, shift) || kind.clock.dayOf[start] != day)) {
                    return false;
                }
                end = start + kind.span[PackedShift.length(shift)];
                paid += kind.paid[PackedShift.length(shift)];
                if (kind.startSpread >= 0) {
                    earliest = Math.min(earliest, kind.clock.minuteOfDay[start]);
                    latest = Math.max(latest, kind.clock.minuteOfDay[start]);
                }
                shifts++;
            }
            if (judged && end - first > kind.spanOfDay) {
                return false;
            }
            if (judged && day == 0 && limits.today() > 0 && (shifts + limits.today() > perDay || end > limits.latestEndToday())) {
                return false;
            }
            readyAt = end + kind.rest;
        }
        return agents.states().mayEnd[state]
                && paid >= limits.leastPaid()
                && paid <= limits.mostPaid()
                && (kind.startSpread < 0 || earliest > latest || latest - earliest <= kind.startSpread);
    }

    private static boolean isAs(long[] known, long[] week, int from, int to) {
        for (int place = from; place < to; place++) {
            if (known.length == 0 || known[place] != week[place]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the shift alone is legal: its start, presence, breaks, and contacts only where a queue is open. */
    static boolean isLegal(AgentClass agents, long shift) {
        var kind = agents.kind();
        int start = PackedShift.start(shift);
        int length = PackedShift.length(shift);
        int end = start + kind.span[length];
        if (start >= kind.clock.weekQuarters || !agents.limits().mayStart().get(start) || !agents.isPresent(start, end)) {
            return false;
        }
        var menu = kind.breaks[length];
        int closed = kind.closedBefore[end] - kind.closedBefore[start];
        for (int b = 0; b < menu.count(); b++) {
            int offset = PackedShift.breakOffset(shift, b);
            if (offset < menu.earliest[b] || offset > menu.latest[b]) {
                return false;
            }
            for (int other = 0; other < b; other++) {
                int otherOffset = PackedShift.breakOffset(shift, other);
                if (offset <= otherOffset + menu.quarters[other] && otherOffset <= offset + menu.quarters[b]) {
                    return false;
                }
            }
            closed -= kind.closedBefore[start + offset + menu.quarters[b]] - kind.closedBefore[start + offset];
        }
        return closed == 0;
    }

    static int paidQuarters(AgentKind kind, long[] week) {
        int paid = 0;
        for (long shift : week) {
            paid += shift == PackedShift.NONE ? 0 : kind.paid[PackedShift.length(shift)];
        }
        return paid;
    }

    /** Pay lines of the week in minor units: base, premiums and overtime, each line rounded as payroll does. */
    static long pay(AgentKind kind, long[] week) {
        long sum = overtime(kind, week, paidQuarters(kind, week));
        for (int day = 0; day < kind.clock.days; day++) {
            sum += payOfDate(kind, week, day);
        }
        return sum;
    }

    /** Base pay and premiums of a date. */
    static long payOfDate(AgentKind kind, long[] week, int day) {
        var pay = kind.pay;
        int from = day * kind.perDay;
        int to = from;
        int paid = 0;
        for (; to < from + kind.perDay && week[to] != PackedShift.NONE; to++) {
            paid += kind.paid[PackedShift.length(week[to])];
        }
        if (paid == 0) {
            return 0;
        }
        long sum = pay.base[paid];
        for (int p = 0; p < pay.premium.length; p++) {
            int minutes = 0;
            for (int place = from; place < to; place++) {
                minutes += premiumMinutes(kind, pay.premiumMinutesBefore[p], week[place]);
            }
            sum += pay.premium[p][minutes];
        }
        return sum;
    }

    /** Overtime lines of a week of so many paid quarters. */
    static long overtime(AgentKind kind, long[] week, int paidQuarters) {
        var pay = kind.pay;
        if (pay.overtimeMinutes(paidQuarters) == 0) {
            return 0;
        }
        long sum = 0;
        int before = 0;
        for (int place = 0, day = 0; day < kind.clock.days; day++) {
            int paid = before;
            for (; place < (day + 1) * kind.perDay; place++) {
                paid += week[place] == PackedShift.NONE ? 0 : kind.paid[PackedShift.length(week[place])];
            }
            sum += pay.overtime[pay.overtimeMinutes(paid) - pay.overtimeMinutes(before)];
            before = paid;
        }
        return sum;
    }

    private static int premiumMinutes(AgentKind kind, int[] before, long shift) {
        int start = PackedShift.start(shift);
        int length = PackedShift.length(shift);
        int minutes = before[start + kind.span[length]] - before[start];
        var menu = kind.breaks[length];
        for (int b = 0; b < menu.count() && minutes > 0; b++) {
            if (!menu.paid[b]) {
                int from = start + PackedShift.breakOffset(shift, b);
                minutes -= before[from + menu.quarters[b]] - before[from];
            }
        }
        return minutes;
    }
}
