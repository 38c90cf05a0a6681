package org.hillsboro.solving.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hillsboro.roster.Activity;
import org.hillsboro.workforce.BreakRule;

/** The breaks of a shift beside those that the contract asks of it. */
record BreakFit(PlannedShift shift, List<BreakRule> asked) {

    /** Breaks of one sort can stand for each other. */
    private record Sort(String kind, long minutes, boolean paid) {

        static Sort of(Activity taken) {
            return new Sort(taken.kind(), taken.minutes(), taken.paid());
        }

        static Sort of(BreakRule rule) {
            return new Sort(rule.kind(), rule.minutes(), rule.paid());
        }
    }

    static BreakFit of(PlannedShift shift) {
        return new BreakFit(shift, shift.agent().contract().breaksOf(Math.toIntExact(shift.paidMinutes())));
    }

    /** As many of each sort as are asked. */
    boolean isComplete() {
        return count(shift.breaks().stream().map(Sort::of)).equals(count(asked.stream().map(Sort::of)));
    }

    private static Map<Sort, Long> count(Stream<Sort> sorts) {
        return sorts.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /**
     * Whether each break can be given a rule of its own that allows its time. Breaks are taken by start, and each gets the
     * rule that ends first among those that allow it: if any way works, this one does.
     */
    boolean isInTime() {
        var left = new ArrayList<>(asked);
        left.sort(Comparator.comparing(this::latestEnd));
        for (var taken : shift.breaks().stream().sorted(Comparator.comparing(Activity::start)).toList()) {
            var rule = left.stream().filter(candidate -> allows(candidate, taken)).findFirst();
            if (rule.isEmpty()) {
                return false;
            }
            left.remove(rule.get());
        }
        return true;
    }

    private boolean allows(BreakRule rule, Activity taken) {
        return Sort.of(rule).equals(Sort.of(taken))
                && !taken.start().isBefore(shift.start().plus(Duration.ofMinutes(rule.after())))
                && Duration.between(shift.start(), taken.end()).compareTo(latestEnd(rule)) <= 0;
    }

    private Duration latestEnd(BreakRule rule) {
        return rule.before() == null ? Duration.between(shift.start(), shift.end()) : Duration.ofMinutes(rule.before());
    }
}
