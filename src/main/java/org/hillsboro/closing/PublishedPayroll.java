package org.hillsboro.closing;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.hillsboro.attendance.Agreement;
import org.hillsboro.attendance.Difference;
import org.hillsboro.payroll.ClosedPeriod;
import org.hillsboro.payroll.PeriodPayroll;
import org.hillsboro.payroll.WeekReconciliation;
import org.hillsboro.time.PlanningWeek;
import org.jspecify.annotations.Nullable;

/**
 * The payroll of an open period as it would be closed now.
 *
 * @param asPlanned each week's roster beside its pay lines, attendance left aside
 * @param differences between attendance and rosters
 * @param decisions about them
 * @param outside work in no published week, which nobody can price
 * @param missing weeks of which there is no publication
 * @param corrected closed periods that it was compared with
 * @param weeks what each priced week is made of
 */
public record PublishedPayroll(
        PeriodPayroll payroll,
        List<WeekReconciliation> asPlanned,
        List<Difference> differences,
        Map<Agreement.Key, Decision> decisions,
        List<Difference> outside,
        List<PlanningWeek> missing,
        List<ClosedPeriod> corrected,
        SortedMap<String, String> weeks) {

    /** Those about which nobody has decided. */
    public List<Difference> open() {
        return differences.stream().filter(difference -> !decisions.containsKey(Agreement.Key.of(difference))).toList();
    }

    /** Work in no published week that somebody may have to be paid for. */
    List<Difference> outsideToPay() {
        return outside.stream()
                .filter(difference -> {
                    var decision = decision(difference);
                    return decision == null || decision.paid();
                })
                .toList();
    }

    @Nullable Decision decision(Difference difference) {
        return decisions.get(Agreement.Key.of(difference));
    }

    /** Whether rosters, lines and slips come to the same. */
    public boolean reconciles() {
        var slips = payroll.slips().stream().mapToLong(slip -> slip.total().minor()).sum();
        return slips == payroll.total().minor() && asPlanned.stream().allMatch(week -> week.difference().minor() == 0);
    }
}
