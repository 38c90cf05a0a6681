package org.hillsboro.solving;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.Availability;
import org.hillsboro.workforce.PreviousShift;
import org.hillsboro.workforce.WorkRules;

/** What limits one agent's week beyond the agent's kind. Agents with equal limits are one class, computed once. */
record AgentClass(AgentKind kind, Limits limits, WeekStates states, int[] runEnd, boolean ownOptions) {

    /**
     * Everything in which agents of a kind can differ.
     *
     * @param present quarters in which the agent may be inside a shift: not absent, available
     * @param mayStart quarters in which a shift may start: contract, hired, left and {@code present}
     * @param leastPaid quarters of the week
     * @param mostPaid quarters of the week
     * @param ready first quarter in which rest after last week's shifts is over, at least 0
     * @param rowBefore dates in a row with a shift before the first day
     * @param today shifts of last week that began on the first day's local date
     * @param latestEndToday quarter by which all shifts of that date end, span_within_day counted from the first of them
     * @param readyTomorrow first quarter in which rest after the last of them is over, 0 without any
     * @param fixed what a re-plan leaves as it is
     */
    record Limits(
            BitSet present,
            BitSet mayStart,
            int leastPaid,
            int mostPaid,
            int maxDates,
            int ready,
            int rowBefore,
            int today,
            int latestEndToday,
            int readyTomorrow,
            FixedDates fixed) {}

    static AgentClass of(AgentKind kind, Limits limits, PlanningWeek week) {
        var days = kind.contract.days();
        var dates = new HashSet<>(week.dates());
        var countsAsOff = new boolean[kind.clock.days];
        for (int day = 0; day < countsAsOff.length; day++) {
            countsAsOff[day] = dates.contains(kind.clock.date(day));
        }
        var states = new WeekStates(
                countsAsOff, limits.maxDates, days.maxConsecutive(), days.consecutiveOff(), limits.rowBefore, limits.today > 0);
        for (int day = 0; day < kind.clock.days; day++) {
            if (limits.fixed.holds(day)) {
                states.allowOnly(day, limits.fixed.isWorked(day));
            }
        }
        int quarters = kind.clock.dayOf.length;
        var runEnd = new int[quarters];
        for (int t = quarters - 1; t >= 0; t--) {
            runEnd[t] = !limits.present.get(t) ? t : t + 1 < quarters ? Math.max(t + 1, runEnd[t + 1]) : quarters;
        }
        return new AgentClass(kind, limits, states, runEnd, needsOwnOptions(kind, limits, runEnd));
    }

    static Limits limitsOf(
            Agent agent, AgentKind kind, ContactCenter center, PlanningWeek week, IntervalGrid grid, FixedDates fixed) {
        var clock = kind.clock;
        var present = presence(agent, clock, grid);
        var mayStart = new BitSet(clock.weekQuarters);
        for (int t = 0; t < clock.weekQuarters; t++) {
            mayStart.set(t, kind.mayStart[t] && present.get(t) && agent.isEmployedOn(clock.date(clock.dayOf[t])));
        }
        var rules = WorkRules.of(agent, center, week);
        var before = agent.previousShifts().stream()
                .filter(shift -> shift.start().isBefore(week.start()))
                .sorted(Comparator.comparing(PreviousShift::start))
                .toList();
        var datesBefore = new HashSet<LocalDate>();
        var firstToday = Optional.<PreviousShift>empty();
        int today = 0;
        int ready = 0;
        for (var shift : before) {
            var date = shift.start().atZone(agent.zone()).toLocalDate();
            datesBefore.add(date);
            if (date.equals(clock.firstDate)) {
                firstToday = firstToday.or(() -> Optional.of(shift));
                today++;
            }
            ready = Math.max(ready, quarterAfter(shift.end(), 0, grid));
        }
        // Only the last shift is followed by the week's first: rest between older ones is not ours to mend.
        int readyTomorrow = 0;
        if (today > 0) {
            ready = Math.max(ready, quarterAfter(before.getLast().end(), kind.contract.shifts().gapWithinDay(), grid));
            readyTomorrow = quarterAfter(before.getLast().end(), kind.contract.rest(), grid);
        } else if (!before.isEmpty()) {
            ready = Math.max(ready, quarterAfter(before.getLast().end(), kind.contract.rest(), grid));
        }
        Integer span = kind.contract.shifts().spanWithinDay();
        int latestEndToday = firstToday.isEmpty() || span == null
                ? Integer.MAX_VALUE
                : Math.floorDiv(minutesSince(firstToday.get().start(), grid) + span, 15);
        int row = 0;
        while (datesBefore.contains(clock.firstDate.minusDays(row + 1L))) {
            row++;
        }
        return new Limits(
                present,
                mayStart,
                Math.ceilDiv(rules.leastPaidMinutes(), 15),
                Math.floorDiv(rules.mostPaidMinutes(), 15),
                Math.max(0, rules.maxDates()),
                ready,
                row,
                today,
                latestEndToday,
                readyTomorrow,
                fixed);
    }

    /** The first quarter that begins no sooner than {@code minutes} after the instant. */
    private static int quarterAfter(Instant instant, int minutes, IntervalGrid grid) {
        return Math.ceilDiv(minutesSince(instant, grid) + minutes, 15);
    }

    private static int minutesSince(Instant instant, IntervalGrid grid) {
        return Math.toIntExact(Duration.between(grid.start(), instant).toMinutes());
    }

    private static BitSet presence(Agent agent, QuarterClock clock, IntervalGrid grid) {
        int quarters = clock.dayOf.length;
        var present = new BitSet(quarters);
        for (int t = 0; t < quarters; t++) {
            present.set(t, isAvailable(agent.availability(), clock, t));
        }
        for (var absence : agent.absences()) {
            int from = Math.max(0, Math.floorDiv(minutesSince(absence.from(), grid), 15));
            int to = Math.min(quarters, quarterAfter(absence.to(), 0, grid));
            if (from < to) {
                present.clear(from, to);
            }
        }
        return present;
    }

    private static boolean isAvailable(List<Availability> rows, QuarterClock clock, int t) {
        if (rows.isEmpty()) {
            return true;
        }
        var weekday = clock.date(clock.dayOf[t]).getDayOfWeek();
        for (int minute = clock.minuteOfDay[t]; minute < clock.minuteOfDay[t] + 15; minute++) {
            int now = minute;
            boolean inside = rows.stream().anyMatch(row -> row.weekday() == weekday
                            && now >= row.window().from()
                            && (row.window().runsOverMidnight() || now < row.window().to())
                    || row.weekday().plus(1) == weekday && row.window().runsOverMidnight() && now < row.window().to());
            if (!inside) {
                return false;
            }
        }
        return true;
    }

    /** Whether dates of the week are fixed. */
    boolean isPinned() {
        return !limits.fixed.isEmpty();
    }

    /** Whether all of [start, end) lies where the agent may be. */
    boolean isPresent(int start, int end) {
        return runEnd[start] >= end;
    }

    /**
     * Whether a date can hold shifts on both sides of a gap in presence, so that the kind's shared options, which
     * look only at first start and last end, would miss some.
     */
    private static boolean needsOwnOptions(AgentKind kind, Limits limits, int[] runEnd) {
        if (kind.perDay == 1) {
            return false;
        }
        int shortest = Arrays.stream(kind.span).min().orElse(0);
        for (int day = 0; day < kind.clock.days; day++) {
            int latestStart = -1;
            int end = -1;
            for (int t = limits.mayStart.nextSetBit(kind.clock.dayStart[day]);
                    t >= 0 && t < kind.clock.dayStart[day + 1];
                    t = limits.mayStart.nextSetBit(t + 1)) {
                if (t + shortest > runEnd[t]) {
                    continue;
                }
                if (latestStart >= 0 && t >= end && t + shortest - latestStart <= kind.spanOfDay) {
                    return true;
                }
                latestStart = t;
                end = runEnd[t];
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return kind.contract.id() + " " + Arrays.toString(kind.paid) + " " + limits;
    }
}
