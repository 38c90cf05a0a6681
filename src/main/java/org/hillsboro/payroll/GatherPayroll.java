package org.hillsboro.payroll;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hillsboro.attendance.Agreement;
import org.hillsboro.attendance.DifferenceFile;
import org.hillsboro.attendance.MatchAttendance;
import org.hillsboro.attendance.MatchedAttendance;
import org.hillsboro.attendance.ReadAttendance;
import org.hillsboro.attendance.WorkedWeek;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Problem;
import org.hillsboro.files.Problems;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.folder.ReadCenterFolder;
import org.hillsboro.offices.PayrollPeriod;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.time.PlanningWeek;
import org.jspecify.annotations.Nullable;

/** From plan folders, attendance and closed periods to the payroll of a period. Read {@link #gather} from top to bottom. */
public final class GatherPayroll {

    private final PayrollOrder order;
    private final Problems problems = new Problems();

    private GatherPayroll(PayrollOrder order) {
        this.order = order;
    }

    /** @throws BadInput with what is wrong in the first of the inputs that is */
    public static GatheredPayroll gather(PayrollOrder order) {
        return new GatherPayroll(order).gather();
    }

    private GatheredPayroll gather() {
        var plans = order.plans().stream().map(plan -> PlannedWeek.read(plan, problems)).toList();
        problems.throwIfAny();
        var center = order.center() == null ? centerOf(plans) : order.center();
        var folder = ReadCenterFolder.readStaff(center);
        var rosters = rosters(plans, folder);
        var planned = rosters.stream().map(roster -> WorkedWeek.of(roster, folder.agents())).toList();
        var pricedAsPlanned = planned.stream().map(week -> PricedWeek.of(week, folder)).toList();
        var period = period(folder, pricedAsPlanned);
        var corrected = order.corrected().stream().map(ReadClosedPeriod::read).toList();
        var matched = attendance(folder, rosters, date -> period.holds(date) || isIn(corrected, date));
        var agreement = agreement(matched);
        var priced = matched == null
                ? pricedAsPlanned
                : matched.worked(agreement).stream().map(week -> PricedWeek.of(week, folder)).toList();
        return new GatheredPayroll(
                center,
                folder,
                MakePayroll.make(folder, period, priced, corrected),
                reconciled(rosters, pricedAsPlanned, folder),
                matched == null ? List.of() : matched.differences(),
                agreement,
                missing(period, folder, rosters),
                corrected,
                order.period() != null);
    }

    private Path centerOf(List<PlannedWeek> plans) {
        var named = plans.stream().map(PlannedWeek::center).distinct().toList();
        if (named.size() > 1) {
            throw refused("--center", String.join(", ", named), "expected plans of one center", "give it with --center.");
        }
        String center = named.getFirst();
        if (center.isEmpty() || !Files.isDirectory(Path.of(center))) {
            throw refused("--center", center, "expected the folder of the center, which the plan does not name or which is not there",
                    "give it with --center.");
        }
        return Path.of(center);
    }

    private List<Roster> rosters(List<PlannedWeek> plans, CenterFolder folder) {
        var rosters = plans.stream()
                .map(plan -> plan.roster(folder, problems))
                .sorted(Comparator.comparing(roster -> roster.week().firstDate()))
                .toList();
        var weeks = new HashSet<String>();
        rosters.stream().map(roster -> roster.week().label()).filter(week -> !weeks.add(week)).forEach(week ->
                problems.add("PLAN", 0, "", week, "expected each week once, two plans are of this one", ""));
        problems.throwIfAny();
        return rosters;
    }

    private PayrollPeriod period(CenterFolder folder, List<PricedWeek> weeks) {
        String text = order.period();
        if (text == null) {
            var dates = weeks.stream()
                    .flatMap(week -> Stream.concat(week.week().dates().stream(), week.lines().stream().map(line -> line.pay().date())))
                    .toList();
            return new PayrollPeriod(Collections.min(dates), Collections.max(dates));
        }
        try {
            if (text.contains("..")) {
                return PayrollPeriod.parse(text);
            }
            var rule = folder.payroll().periods();
            if (rule == null) {
                throw refused("--period", text, "expected two dates such as 2026-11-01..2026-11-30: the center does not say which"
                        + " periods it has", "set payroll.periods in the center file.");
            }
            return rule.holding(LocalDate.parse(text));
        } catch (DateTimeException | IllegalArgumentException noPeriod) {
            throw refused("--period", text, "expected two dates such as 2026-11-01..2026-11-30, or one date of a period of the center", "");
        }
    }

    /** Where no dates are named the weeks themselves are the period, and nothing is missing. */
    private List<PlanningWeek> missing(PayrollPeriod period, CenterFolder folder, List<Roster> rosters) {
        return order.period() == null
                ? List.of()
                : WeeksOfPeriod.missing(period, folder, rosters.stream().map(Roster::week).toList());
    }

    private static boolean isIn(List<ClosedPeriod> corrected, LocalDate date) {
        return corrected.stream().anyMatch(closed -> closed.payroll().period().holds(date));
    }

    private @Nullable MatchedAttendance attendance(CenterFolder folder, List<Roster> rosters, Predicate<LocalDate> isCompared) {
        var path = order.attendance();
        if (path == null) {
            return null;
        }
        var file = new InputFile(path, path.toString());
        var attended = ReadAttendance.read(file, folder.agents(), folder.center().zone());
        var matched = MatchAttendance.match(rosters, folder.agents(), attended, isCompared);
        matched.outside().forEach(difference -> problems.add(file.name(), 0, "start", difference.start().toString(),
                "expected work in a week of the plans, agent " + difference.agentId() + " worked in none of them",
                "give the plan of that week too, or take the row out."));
        problems.throwIfAny();
        return matched;
    }

    private Agreement agreement(@Nullable MatchedAttendance matched) {
        var path = order.approved();
        if (path == null) {
            return Agreement.NONE;
        }
        if (matched == null) {
            throw refused("--approved", path.toString(), "expected --attendance too: without it there are no differences", "");
        }
        return DifferenceFile.read(new InputFile(path, path.toString()), matched.all());
    }

    private static List<WeekReconciliation> reconciled(List<Roster> rosters, List<PricedWeek> priced, CenterFolder folder) {
        return IntStream.range(0, rosters.size())
                .mapToObj(i -> WeekReconciliation.of(RosterCost.of(rosters.get(i), folder), priced.get(i)))
                .toList();
    }

    private static BadInput refused(String option, String value, String expected, String maybe) {
        return new BadInput(List.of(new Problem(option, 0, "", value, expected, maybe)));
    }
}
