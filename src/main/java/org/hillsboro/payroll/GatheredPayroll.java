package org.hillsboro.payroll;

import java.nio.file.Path;
import java.util.List;
import org.hillsboro.attendance.Agreement;
import org.hillsboro.attendance.Difference;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problems;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.offices.PayrollPeriod;
import org.hillsboro.time.PlanningWeek;

/**
 * A payroll with all that has to be known about it.
 *
 * @param asPlanned each week's roster beside its pay lines, attendance left aside
 * @param differences between attendance and rosters; none without attendance
 * @param missing weeks of the period of which there is no plan
 * @param hasDates whether the user said which dates the period has
 */
public record GatheredPayroll(
        Path center,
        CenterFolder folder,
        PeriodPayroll payroll,
        List<WeekReconciliation> asPlanned,
        List<Difference> differences,
        Agreement agreement,
        List<PlanningWeek> missing,
        List<ClosedPeriod> corrected,
        boolean hasDates) {

    public PayrollPeriod period() {
        return payroll.period();
    }

    /**
     * Whether some dates lie between the last of the periods that are corrected and this one: a period closed there may have
     * made the same corrections.
     */
    public boolean skipsDates() {
        return !corrected.isEmpty()
                && corrected.stream().noneMatch(closed -> closed.payroll().period().to().plusDays(1).equals(period().from()));
    }

    /** @throws BadInput if something is open that nobody could change later */
    public ClosedPeriod close() {
        var problems = new Problems();
        if (!hasDates) {
            problems.add("--close", 0, "", "", "expected the dates of the period, such as --period " + period(), "");
        }
        missing.forEach(week -> problems.add("--close", 0, "", week.label(),
                "expected the plan of every week in which a shift of " + period() + " may begin", "give its plan folder too."));
        var open = agreement.open(differences);
        if (!open.isEmpty()) {
            problems.add("--close", 0, "", Integer.toString(open.size()), "expected differences that were all approved; these are not",
                    "write them with --differences FILE, look them through and give the file with --approved FILE.");
        }
        problems.throwIfAny();
        return ClosedPeriod.close(folder.center().name(), payroll, corrected);
    }
}
