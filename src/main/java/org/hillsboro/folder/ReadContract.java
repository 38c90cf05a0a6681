package org.hillsboro.folder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hillsboro.files.Expected;
import org.hillsboro.files.FieldReader;
import org.hillsboro.files.LocatedNode;
import org.hillsboro.files.UnexpectedValue;
import org.hillsboro.time.DayWindow;
import org.hillsboro.time.Durations;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.workforce.BreakRule;
import org.hillsboro.workforce.Contract;
import org.hillsboro.workforce.Contract.Days;
import org.hillsboro.workforce.Contract.Shifts;
import org.hillsboro.workforce.Contract.WeeklyHours;

/** Reads one of {@code contracts}. One that no week can fulfil is a contract all the same; its agents end unplanned. */
final class ReadContract {

    private static final int MOST_BREAKS = 6;

    private final FieldReader contract;
    private final List<String> warnings;
    private boolean breaksAreSound = true;

    private ReadContract(FieldReader contract, List<String> warnings) {
        this.contract = contract;
        this.warnings = warnings;
    }

    static Contract of(FieldReader contract, Set<String> taken, List<String> warnings) {
        return new ReadContract(contract, warnings).read(taken);
    }

    private Contract read(Set<String> taken) {
        String id = Ids.unique(contract, taken);
        var read = new Contract(id, weeklyHours(), days(), shifts(),
                contract.required("rest_between_shifts", minutes(168 * 60), 0), breaks());
        if (breaksAreSound) {
            checkBreaks(read);
        }
        return read;
    }

    private WeeklyHours weeklyHours() {
        var hours = contract.object("weekly_hours");
        int min = hours.optional("min", Hours.upTo(168), 0);
        int max = hours.required("max", Hours.upTo(168), 168 * 60);
        Integer overtimeUpTo = hours.optional("overtime_up_to", Hours.upTo(168));
        if (min > max) {
            hours.problem("min", "expected at most the max of " + Hours.text(max) + " hours", "");
        }
        if (overtimeUpTo != null && overtimeUpTo < max && hours.has("max")) {
            hours.problem("overtime_up_to", "expected at least the max of " + Hours.text(max) + " hours", "");
        }
        return new WeeklyHours(min, max, overtimeUpTo);
    }

    private Days days() {
        var days = contract.object("days");
        return new Days(
                days.required("max", Expected.whole(1, 7), 7),
                days.optional("max_consecutive", Expected.whole(1, 14), 7),
                days.optional("consecutive_off", Expected.whole(0, 7), 0));
    }

    private Shifts shifts() {
        var shifts = contract.object("shifts");
        var paid = shifts.someValues("paid_hours", ReadContract::paidMinutes);
        if (new HashSet<>(paid).size() < paid.size()) {
            shifts.problem("paid_hours", "expected each length once", "");
        }
        var read = new Shifts(
                List.copyOf(paid),
                shifts.optional("start_every", Expected.text(text -> Durations.minutes(positive(text), 1440)), IntervalGrid.QUARTER),
                List.copyOf(shifts.values("start_between", Expected.text(DayWindow::parse))),
                shifts.optional("per_day", Expected.whole(1, 4), 1),
                shifts.optional("gap_within_day", minutes(1440), 0),
                shifts.optional("span_within_day", minutes(2880)),
                shifts.optional("start_spread", minutes(1440)));
        boolean canStart = IntStream.range(0, 1440 / IntervalGrid.QUARTER)
                .anyMatch(quarter -> read.mayStartAt(quarter * IntervalGrid.QUARTER));
        if (!canStart) {
            shifts.problem("", "expected a start on a quarter hour: start_every and start_between leave none", "");
        }
        return read;
    }

    private static int paidMinutes(LocatedNode node) {
        int minutes = Hours.upTo(24).from(node);
        if (minutes == 0 || minutes % IntervalGrid.QUARTER != 0) {
            throw new UnexpectedValue("expected hours in quarters from 0.25 to 24");
        }
        return minutes;
    }

    private static String positive(String text) {
        if (Durations.parse(text).isZero()) {
            throw new UnexpectedValue("expected more than 0");
        }
        return text;
    }

    private static Expected<Integer> minutes(int most) {
        return Expected.text(text -> Durations.minutes(text, most));
    }

    private List<BreakRule> breaks() {
        var rules = new ArrayList<BreakRule>();
        for (var rule : contract.objects("breaks")) {
            String kind = rule.required("kind", ReadContract::breakKind, "");
            int minutes = rule.required("minutes", Expected.whole(IntervalGrid.QUARTER, 720), IntervalGrid.QUARTER);
            int after = rule.optional("after", minutes(1440), 0);
            Integer before = rule.optional("before", minutes(2880));
            if (minutes % IntervalGrid.QUARTER != 0) {
                rule.problem("minutes", "expected a multiple of 15", "");
                breaksAreSound = false;
            } else if (before != null && !fits(minutes, after, before)) {
                rule.problem("before", "expected at least " + minutes + " minutes on quarter hours between after and before", "");
                breaksAreSound = false;
            }
            rules.add(new BreakRule(kind, minutes, rule.optional("paid", Expected.truth(), !kind.equals("MEAL")), after, before,
                    rule.optional("if_paid_hours_over", Hours.upTo(24))));
        }
        return List.copyOf(rules);
    }

    private static String breakKind(LocatedNode node) {
        String kind = Expected.text().from(node);
        if (kind.equals("CONTACTS")) {
            throw new UnexpectedValue("expected the kind of a break such as MEAL or REST");
        }
        return kind;
    }

    private static boolean fits(int minutes, int after, int before) {
        return BreakFit.onGrid(after) + minutes <= before;
    }

    private void checkBreaks(Contract read) {
        var unfit = new ArrayList<Integer>();
        for (int paid : read.shifts().paid()) {
            if (read.breaksOf(paid).size() > MOST_BREAKS) {
                contract.problem("breaks", "expected at most " + MOST_BREAKS + " breaks in a shift of " + Hours.text(paid) + " hours", "");
                return;
            }
            if (!BreakFit.of(read, paid)) {
                unfit.add(paid);
            }
        }
        if (unfit.isEmpty()) {
            return;
        }
        String hours = String.join(", ", unfit.stream().map(Hours::text).toList());
        if (unfit.size() == read.shifts().paid().size()) {
            contract.problem("breaks", "expected breaks that a shift of " + hours + " paid hours can hold",
                    "their windows overlap, or end after the shift.");
        } else {
            warnings.add("contract " + read.id() + ": a shift of " + hours + " paid hours cannot hold its breaks and is never planned.");
        }
    }
}
