package org.hillsboro.payroll;

import java.util.ArrayList;
import java.util.List;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problems;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.offices.PayrollPeriod;

/**
 * The payroll of a period from priced weeks: the lines whose dates lie in it, and the corrections of closed periods that
 * the same weeks reach into. A line of a date before the period is paid in the period before, or corrects it; one after it
 * waits for the next.
 */
public final class MakePayroll {

    private MakePayroll() {}

    /**
     * @param weeks all that hold a date of the period, and those of closed periods that are to be corrected
     * @param corrected closed periods; all that have paid, or corrected, dates of these weeks before the period
     * @throws BadInput if a closed period is of another center or shares dates with this one
     */
    public static PeriodPayroll make(
            CenterFolder folder, PayrollPeriod period, List<PricedWeek> weeks, List<ClosedPeriod> corrected) {
        var problems = new Problems();
        corrected.forEach(closed -> check(closed, folder, period, problems));
        checkApart(corrected, problems);
        problems.throwIfAny();
        var lines = new ArrayList<PeriodLine>();
        var charges = new ArrayList<PoolCharge>();
        weeks.forEach(week -> {
            week.lines().stream().filter(line -> period.holds(line.pay().date())).forEach(lines::add);
            week.charges().stream().filter(charge -> period.holds(charge.date())).forEach(charges::add);
        });
        var corrections = new Corrections(corrected, folder.center().currency());
        corrections.of(weeks).forEach(lines::add);
        corrections.ofCharges(weeks).forEach(charges::add);
        return new PeriodPayroll(period, folder.center().currency(), inOrder(lines, folder), List.copyOf(charges));
    }

    private static void check(ClosedPeriod closed, CenterFolder folder, PayrollPeriod period, Problems problems) {
        var center = folder.center();
        if (!closed.center().equals(center.name()) || !closed.payroll().currency().equals(center.currency())) {
            problems.add("--corrects", 0, "", closed.center() + " in " + closed.payroll().currency(),
                    "expected a closed period of " + center.name() + " in " + center.currency(), "");
        } else if (!closed.payroll().period().to().isBefore(period.from())) {
            problems.add("--corrects", 0, "", closed.payroll().period().toString(),
                    "expected a closed period that ends before " + period.from(), "that period is closed: its dates cannot be paid again.");
        }
    }

    /** A period given twice would be taken back twice. */
    private static void checkApart(List<ClosedPeriod> corrected, Problems problems) {
        for (int i = 0; i < corrected.size(); i++) {
            var period = corrected.get(i).payroll().period();
            if (corrected.subList(0, i).stream().anyMatch(other -> other.payroll().period().overlaps(period))) {
                problems.add("--corrects", 0, "", period.toString(), "expected each date in one closed period, another that is given has some of these", "");
            }
        }
    }

    /** Whoever is no longer in the center comes last. */
    private static List<PeriodLine> inOrder(List<PeriodLine> lines, CenterFolder folder) {
        var order = new AgentOrder(folder.agents());
        return lines.stream().sorted(order).toList();
    }
}
