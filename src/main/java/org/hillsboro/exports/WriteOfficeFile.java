package org.hillsboro.exports;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillsboro.center.Employment;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.offices.OfficeFormat;
import org.hillsboro.pay.PayCategory;
import org.hillsboro.pay.PayRules;
import org.hillsboro.payroll.PeriodLine;
import org.hillsboro.payroll.PeriodPayroll;

/** The file of a payroll for an office: employees alone, since vendors and contractors pay their own people. */
public final class WriteOfficeFile {

    private WriteOfficeFile() {}

    /**
     * The same payroll and center give the same bytes.
     *
     * @param folder tells names, numbers and codes
     * @throws org.hillsboro.files.BadInput with everything that the form cannot hold
     */
    public static OfficeFile of(OfficeFormat format, PeriodPayroll payroll, CenterFolder folder) {
        var employees = payroll.of(Employment.EMPLOYEE);
        var payees = Payee.of(employees, folder);
        var office = folder.payroll().office(format);
        return switch (format) {
            case GENERIC -> GenericFile.of(employees, payees);
            case ADP_WORKFORCE_NOW -> AdpWorkforceNowFile.of(employees, payees, office, folder);
            case ADP_RUN -> AdpRunFile.of(employees, payees, office, folder);
            case GUSTO -> GustoFile.of(employees, payees, office, folder);
            case PAYCHEX_FLEX -> PaychexFlexFile.of(employees, payees, office, folder);
        };
    }

    /** What an hour was paid, the surcharges aside: the rate of the same date, else of the pool today. */
    static BigDecimal hourly(PeriodLine line, List<PeriodLine> lines, Map<String, PayRules> rules) {
        return lines.stream()
                .filter(other -> other.pay().category().equals(PayCategory.BASE) && other.pay().date().equals(line.pay().date()))
                .map(other -> other.pay().rate())
                .findFirst()
                .orElseGet(() -> {
                    var today = rules.get(line.poolId());
                    return today == null ? BigDecimal.ZERO : today.hourly();
                });
    }

    static List<OfficeItem> items(List<PeriodLine> lines, List<PeriodLine> ofAgent, CenterFolder folder) {
        var currency = folder.center().currency();
        return OfficeItem.of(lines, currency, line -> hourly(line, ofAgent, folder.payRules()));
    }

    /** Two people under one number would be paid as one. */
    static void refuseSharedNumbers(Sheet.Row row, String column, Payee payee, HashMap<String, String> taken) {
        String other = payee.employeeNumber().isEmpty() ? null : taken.putIfAbsent(payee.employeeNumber(), payee.agentId());
        if (other != null && !other.equals(payee.agentId())) {
            row.problem(column, payee.employeeNumber(), "expected a number of its own, agent " + other + " has it", "");
        }
    }
}
