package org.hillsboro.roster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hillsboro.workforce.BreakRule;

/** A shift has exactly the breaks of its contract, each once and in its time: DESIGN section 5, "Breaks". */
final class BreakRulesCheck {

    private BreakRulesCheck() {}

    static void check(AgentWeek agentWeek, Consumer<Violation> found) {
        for (var shift : agentWeek.shifts()) {
            var breaks = shift.activities().stream().filter(activity -> !activity.isContacts()).toList();
            var rules = agentWeek.contract().breaksOf(Math.toIntExact(shift.paidMinutes()));
            if (!sorts(breaks).equals(sortsOf(rules))) {
                found.accept(agentWeek.violation(Rule.BREAKS, shift.start(), "a shift of " + shift.paidMinutes()
                        + " paid minutes has breaks " + sorts(breaks) + ", the contract asks for " + sortsOf(rules)));
            } else if (!assignable(shift, breaks, new ArrayList<>(rules))) {
                found.accept(agentWeek.violation(Rule.BREAK_TIMES, shift.start(), "breaks " + times(shift, breaks)
                        + " do not fit " + rules));
            }
            noTwoTouching(agentWeek, shift, breaks, found);
        }
    }

    private static void noTwoTouching(
            AgentWeek agentWeek, Shift shift, List<Activity> breaks, Consumer<Violation> found) {
        for (int i = 1; i < breaks.size(); i++) {
            if (!breaks.get(i).start().isAfter(breaks.get(i - 1).end())) {
                found.accept(agentWeek.violation(Rule.BREAKS_TOUCH, shift.start(), breaks.get(i - 1).kind() + " until "
                        + breaks.get(i - 1).end() + " and " + breaks.get(i).kind() + " from " + breaks.get(i).start()
                        + ", at least a quarter hour between"));
            }
        }
    }

    /** Whether each break can be given a rule of its own that allows its time. Tries all: a shift has few breaks. */
    private static boolean assignable(Shift shift, List<Activity> breaks, List<BreakRule> rules) {
        if (breaks.isEmpty()) {
            return rules.isEmpty();
        }
        for (int i = 0; i < rules.size(); i++) {
            if (allows(rules.get(i), shift, breaks.getFirst())) {
                var others = new ArrayList<>(rules);
                others.remove(i);
                if (assignable(shift, breaks.subList(1, breaks.size()), others)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean allows(BreakRule rule, Shift shift, Activity activity) {
        var latestEnd = rule.before() == null ? shift.end() : shift.start().plus(Duration.ofMinutes(rule.before()));
        return sort(rule).equals(sort(activity))
                && !activity.start().isBefore(shift.start().plus(Duration.ofMinutes(rule.after())))
                && !activity.end().isAfter(latestEnd);
    }

    private static List<String> sorts(List<Activity> breaks) {
        return breaks.stream().map(BreakRulesCheck::sort).sorted().toList();
    }

    private static List<String> sortsOf(List<BreakRule> rules) {
        return rules.stream().map(BreakRulesCheck::sort).sorted().toList();
    }

    private static String sort(Activity activity) {
        return sort(activity.kind(), activity.minutes(), activity.paid());
    }

    private static String sort(BreakRule rule) {
        return sort(rule.kind(), rule.minutes(), rule.paid());
    }

    private static String sort(String kind, long minutes, boolean paid) {
        return (paid ? "paid " : "unpaid ") + kind + " of " + minutes + " minutes";
    }

    private static List<String> times(Shift shift, List<Activity> breaks) {
        return breaks.stream()
                .map(activity -> sort(activity) + " after "
                        + Duration.between(shift.start(), activity.start()).toMinutes())
                .toList();
    }
}
