package org.hillsboro.exports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.offices.OfficeFormat;
import org.hillsboro.offices.PayrollOffice;
import org.hillsboro.pay.Money;
import org.hillsboro.pay.PayCategory;
import org.hillsboro.payroll.PeriodLine;
import org.hillsboro.payroll.PeriodPayroll;

/**
 * Gusto: a line for each agent. Codes are names of its columns: hours go into columns of hours, amounts into the others,
 * and corrections of earlier periods into {@code correction_payment}.
 */
final class GustoFile {

    private static final String ID = "gusto_employee_id";
    private static final String CORRECTION = "correction_payment";
    private static final List<String> HOURS =
            List.of("regular_hours", "overtime_hours", "double_overtime_hours", "missed_break_hours");
    private static final List<String> COLUMNS = List.of(
            "last_name", "first_name", "title", ID, "regular_hours", "overtime_hours", "double_overtime_hours",
            "missed_break_hours", "owners_draw", "bonus", "commission", "paycheck_tips", "cash_tips", CORRECTION,
            "reimbursement", "personal_note");
    private static final Pattern CODE = Pattern.compile("(regular|overtime|double_overtime|missed_break)_hours|bonus|commission"
            + "|paycheck_tips|cash_tips|correction_payment|reimbursement");
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9-]{0,40}");

    private GustoFile() {}

    static OfficeFile of(PeriodPayroll employees, List<Payee> payees, PayrollOffice office, CenterFolder folder) {
        var sheet = new Sheet(OfficeFormat.GUSTO.word(), List.of(), COLUMNS, false);
        var codes = new OfficeCodes(office, folder.center().name(), CODE, "a column of hours or amounts", word -> word, sheet.problems());
        var numbers = new HashMap<String, String>();
        var zero = Money.zero(employees.currency());
        var amount = zero;
        var byHours = zero;
        long minutes = 0;
        for (var payee : payees) {
            var hoursOf = new LinkedHashMap<String, Long>();
            var amountOf = new LinkedHashMap<String, Money>();
            var own = payee.slip().lines().stream().filter(line -> line.corrects().isEmpty()).toList();
            for (var item : WriteOfficeFile.items(own, payee.slip().lines(), folder)) {
                String column = column(codes, item);
                if (HOURS.contains(column)) {
                    hoursOf.merge(column, item.minutes(), Long::sum);
                    byHours = byHours.plus(item.amount());
                    minutes += item.minutes();
                } else {
                    amountOf.merge(column, item.amount(), Money::plus);
                }
            }
            payee.slip().lines().stream().filter(line -> !line.corrects().isEmpty()).map(PeriodLine::pay)
                    .forEach(pay -> amountOf.merge(CORRECTION, pay.amount(), Money::plus));
            amount = amountOf.values().stream().reduce(amount, Money::plus);
            fill(sheet, payee, numbers, hoursOf, amountOf);
        }
        return new OfficeFile(office.format(), sheet.text(), sheet.rows(), amount, minutes, byHours, codes.warnings());
    }

    private static String column(OfficeCodes codes, OfficeItem item) {
        if (item.isPremium()) {
            return codes.codeOr(item.category(), item.kind(), "bonus");
        }
        return codes.codeOr(item.category(), item.kind(),
                item.isAbsence() || item.category().equals(PayCategory.BASE) ? "regular_hours" : "overtime_hours");
    }

    private static void fill(
            Sheet sheet, Payee payee, HashMap<String, String> numbers, Map<String, Long> hours, Map<String, Money> amounts) {
        var row = sheet.row(payee);
        String[] name = names(payee.name());
        if (name[0].isEmpty()) {
            row.problem("last_name", payee.name(), "expected a first and a last name", "write it as Ross, Hanna in agents.csv.");
        }
        row.text("last_name", name[0]).text("first_name", name[1]).key(ID, payee.employeeNumber(), NUMBER,
                "an id of at most 40 letters, digits and hyphens", "set employee_number in agents.csv, or leave it empty.");
        WriteOfficeFile.refuseSharedNumbers(row, ID, payee, numbers);
        hours.forEach(row::hours);
        amounts.forEach(row::amount);
    }

    /** Last and first name of "Ross, Hanna" or "Hanna Ross"; of one word no last name. */
    static String[] names(String name) {
        int comma = name.indexOf(',');
        if (comma > 0) {
            return new String[] {name.substring(0, comma).strip(), name.substring(comma + 1).strip()};
        }
        int blank = name.strip().lastIndexOf(' ');
        return blank < 0
                ? new String[] {"", name.strip()}
                : new String[] {name.strip().substring(blank + 1), name.strip().substring(0, blank).strip()};
    }
}
