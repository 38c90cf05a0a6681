package org.hillsboro.roster;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.hillsboro.roster.AgentWeek.Span;
import org.hillsboro.time.IntervalGrid;

/** What a shift, and the shifts of one date together, must be like: DESIGN section 5, "Shifts". */
final class ShiftRulesCheck {

    private final AgentWeek agentWeek;
    private final Consumer<Violation> found;

    private ShiftRulesCheck(AgentWeek agentWeek, Consumer<Violation> found) {
        this.agentWeek = agentWeek;
        this.found = found;
    }

    static void check(AgentWeek agentWeek, Consumer<Violation> found) {
        var check = new ShiftRulesCheck(agentWeek, found);
        for (var shift : agentWeek.shifts()) {
            check.belongsToTheWeek(shift);
            check.unbrokenOnTheGrid(shift);
            check.contactsArePaid(shift);
            check.paidHours(shift);
            check.start(shift);
        }
        agentWeek.byDate().values().stream().filter(AgentWeek::anyOwn).forEach(check::date);
        check.startSpread();
    }

    private void belongsToTheWeek(Shift shift) {
        if (!agentWeek.week().holds(shift.start())) {
            report(Rule.WEEK, shift, "starts at " + shift.start() + ", outside " + agentWeek.week().start() + " to "
                    + agentWeek.week().end());
        }
    }

    private void unbrokenOnTheGrid(Shift shift) {
        var grid = agentWeek.week().grid(IntervalGrid.QUARTER);
        var expected = shift.start();
        for (var activity : shift.activities()) {
            if (!activity.start().equals(expected)) {
                report(Rule.UNBROKEN, shift, activity.kind() + " starts at " + activity.start()
                        + ", the activity before ends at " + expected);
            }
            if (!activity.end().isAfter(activity.start())) {
                report(Rule.GRID, shift, activity.kind() + " has no length: " + activity.start() + " to " + activity.end());
            } else if (!grid.isOnGrid(activity.start()) || !grid.isOnGrid(activity.end())) {
                report(Rule.GRID, shift, activity.kind() + " from " + activity.start() + " to " + activity.end()
                        + " is not on quarter hours of " + grid.start());
            }
            expected = activity.end();
        }
    }

    private void contactsArePaid(Shift shift) {
        shift.activities().stream()
                .filter(activity -> activity.isContacts() && !activity.paid())
                .forEach(activity -> report(Rule.CONTACTS_PAID, shift, "CONTACTS from " + activity.start() + " is not paid"));
    }

    private void paidHours(Shift shift) {
        var allowed = agentWeek.contract().shifts().paid();
        if (allowed.stream().noneMatch(minutes -> minutes == shift.paidMinutes())) {
            report(Rule.PAID_HOURS, shift, shift.paidMinutes() + " paid minutes, allowed " + allowed);
        }
    }

    private void start(Shift shift) {
        var rules = agentWeek.contract().shifts();
        int minute = agentWeek.minuteOfDay(shift.start());
        if (minute % rules.startEvery() != 0) {
            report(Rule.START_EVERY, shift, "starts at " + clock(minute) + ", not every " + rules.startEvery()
                    + " minutes from midnight");
        }
        if (!rules.startBetween().isEmpty()
                && rules.startBetween().stream().noneMatch(window -> window.holdsInclusive(minute))) {
            report(Rule.START_BETWEEN, shift, "starts at " + clock(minute) + ", allowed "
                    + rules.startBetween().stream().map(w -> clock(w.from()) + "-" + clock(w.to())).toList());
        }
    }

    private void date(List<Span> shifts) {
        var rules = agentWeek.contract().shifts();
        var first = shifts.getFirst();
        var date = agentWeek.dateOf(first.start());
        if (shifts.size() > rules.perDay()) {
            report(Rule.PER_DAY, first, shifts.size() - rules.perDay(), shifts.size() + " shifts on " + date + ", at most " + rules.perDay());
        }
        for (int i = 1; i < shifts.size(); i++) {
            var before = shifts.get(i - 1);
            long gap = before.minutesUntil(shifts.get(i));
            if (gap >= 0 && gap < rules.gapWithinDay() && (before.own() || shifts.get(i).own())) {
                report(Rule.GAP_WITHIN_DAY, shifts.get(i), rules.gapWithinDay() - gap, gap + " minutes between two shifts of " + date + ", at least "
                        + rules.gapWithinDay());
            }
        }
        var limit = rules.spanWithinDay();
        var end = shifts.stream().map(Span::end).max(Comparator.naturalOrder()).orElseThrow();
        long span = new Span(first.start(), end, true).minutes();
        if (limit != null && span > limit) {
            report(Rule.SPAN_WITHIN_DAY, first, span - limit, span + " minutes from first start to last end of " + date + ", at most "
                    + limit);
        }
    }

    private void startSpread() {
        var limit = agentWeek.contract().shifts().startSpread();
        if (limit == null || agentWeek.shifts().isEmpty()) {
            return;
        }
        var starts = agentWeek.shifts().stream()
                .mapToInt(shift -> agentWeek.minuteOfDay(shift.start()))
                .summaryStatistics();
        if (starts.getMax() - starts.getMin() > limit) {
            report(Rule.START_SPREAD, agentWeek.shifts().getFirst(), "starts from " + clock(starts.getMin()) + " to "
                    + clock(starts.getMax()) + " in one week, at most " + limit + " minutes apart");
        }
    }

    private void report(Rule rule, Shift shift, String text) {
        found.accept(agentWeek.violation(rule, shift.start(), text));
    }

    private void report(Rule rule, Span span, long excess, String text) {
        found.accept(agentWeek.violation(rule, span.start(), excess, text));
    }

    private static String clock(int minuteOfDay) {
        return "%02d:%02d".formatted(minuteOfDay / 60, minuteOfDay % 60);
    }
}
