package org.hillsboro.roster;

import java.time.LocalDate;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.hillsboro.roster.AgentWeek.Span;
import org.hillsboro.workforce.WorkRules;

/** What all shifts of a week together must be like: hours, dates, days off and rest. DESIGN section 5. */
final class WeekRulesCheck {

    private final AgentWeek agentWeek;
    private final Consumer<Violation> found;

    private WeekRulesCheck(AgentWeek agentWeek, Consumer<Violation> found) {
        this.agentWeek = agentWeek;
        this.found = found;
    }

    static void check(AgentWeek agentWeek, WorkRules rules, Consumer<Violation> found) {
        var check = new WeekRulesCheck(agentWeek, found);
        check.hours(rules);
        check.dates(rules);
        check.datesInARow();
        check.datesOff();
        check.rest();
    }

    private void hours(WorkRules rules) {
        long paid = agentWeek.shifts().stream().mapToLong(Shift::paidMinutes).sum();
        if (paid < rules.leastPaidMinutes()) {
            report(Rule.WEEKLY_HOURS_MIN, rules.leastPaidMinutes() - paid, paid + " paid minutes in the week, at least " + rules.leastPaidMinutes() + " with "
                    + rules.counted() + " counted absent dates");
        }
        if (paid > rules.mostPaidMinutes()) {
            report(Rule.WEEKLY_HOURS_MAX, paid - rules.mostPaidMinutes(), paid + " paid minutes in the week, at most " + rules.mostPaidMinutes());
        }
    }

    private void dates(WorkRules rules) {
        var own = ownDates();
        if (own.size() > rules.maxDates()) {
            report(Rule.DAYS_MAX, own.size() - rules.maxDates(), "shifts on " + own + ", on at most " + rules.maxDates() + " dates with "
                    + rules.absentDates().size() + " absent");
        }
    }

    private void datesInARow() {
        var worked = agentWeek.byDate().navigableKeySet();
        int limit = agentWeek.contract().days().maxConsecutive();
        var own = ownDates();
        for (LocalDate first : worked) {
            if (worked.contains(first.minusDays(1))) {
                continue;
            }
            LocalDate last = first;
            while (worked.contains(last.plusDays(1))) {
                last = last.plusDays(1);
            }
            long length = last.toEpochDay() - first.toEpochDay() + 1;
            if (length > limit && !own.subSet(first, true, last, true).isEmpty()) {
                report(Rule.MAX_CONSECUTIVE, length - limit, length + " dates in a row with a shift, " + first + " to " + last
                        + ", at most " + limit);
            }
        }
    }

    /** A date on which a shift from before the week started, in the agent's zone, is no day off. */
    private void datesOff() {
        int asked = agentWeek.contract().days().consecutiveOff();
        var worked = agentWeek.byDate();
        int longest = 0;
        int run = 0;
        for (var date : agentWeek.week().dates()) {
            run = worked.containsKey(date) ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        if (longest < asked && !agentWeek.shifts().isEmpty()) {
            report(Rule.CONSECUTIVE_OFF, asked - longest, longest + " dates off in a row, at least " + asked);
        }
    }

    private void rest() {
        Span before = null;
        for (var shifts : agentWeek.byDate().values()) {
            var first = shifts.getFirst();
            if (before != null && (before.own() || first.own())) {
                long rest = before.minutesUntil(first);
                if (rest >= 0 && rest < agentWeek.contract().rest()) {
                    long excess = agentWeek.contract().rest() - rest;
                    found.accept(agentWeek.violation(Rule.REST_BETWEEN_SHIFTS, first.start(), excess, rest
                            + " minutes since " + before.end() + ", at least " + agentWeek.contract().rest()));
                }
            }
            before = shifts.getLast();
        }
    }

    private TreeSet<LocalDate> ownDates() {
        var dates = new TreeSet<LocalDate>();
        agentWeek.shifts().forEach(shift -> dates.add(agentWeek.dateOf(shift.start())));
        return dates;
    }

    private void report(Rule rule, long excess, String text) {
        found.accept(agentWeek.violation(rule, agentWeek.week().start(), excess, text));
    }
}
