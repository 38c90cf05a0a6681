package org.hillsboro.exports;

import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.offices.OfficeFormat;
import org.hillsboro.offices.PayrollOffice;
import org.hillsboro.pay.Money;
import org.hillsboro.pay.PayCategory;
import org.hillsboro.payroll.PeriodPayroll;

/**
 * ADP Workforce Now, {@code PRcccEPI.csv} ("Importing Paydata"): hours in columns of their own, absences as coded hours,
 * premiums as coded amounts; what has no room on an agent's first line follows on further ones.
 */
final class AdpWorkforceNowFile {

    private static final String FILE_NUMBER = "File #";
    private static final List<String> COLUMNS = List.of(
            "Co Code", "Batch ID", FILE_NUMBER, "Reg Hours", "O/T Hours", "Hours 3 Code", "Hours 3 Amount", "Earnings 3 Code",
            "Earnings 3 Amount");
    private static final Pattern COMPANY = Pattern.compile("[A-Z0-9]{2}[A-Z0-9_]");
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9]{1,6}");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,3}");

    private AdpWorkforceNowFile() {}

    /** By the name of the file the office knows it. */
    static String fileName(PayrollOffice office, String center) {
        return "PR" + (office.company().isEmpty() ? OfficeCodes.capitals(3).apply(center) : office.company()) + "EPI.csv";
    }

    static OfficeFile of(PeriodPayroll employees, List<Payee> payees, PayrollOffice office, CenterFolder folder) {
        var sheet = new Sheet(OfficeFormat.ADP_WORKFORCE_NOW.word(), List.of(), COLUMNS, true);
        var codes = new OfficeCodes(office, folder.center().name(), CODE, "one to three capitals or digits",
                OfficeCodes.capitals(3), sheet.problems());
        String company = codes.company("Co Code", COMPANY, "three capitals or digits", OfficeCodes.capitals(3));
        String batch = DateTimeFormatter.BASIC_ISO_DATE.format(employees.period().to());
        var numbers = new HashMap<String, String>();
        var zero = Money.zero(employees.currency());
        var amount = zero;
        var byHours = zero;
        long minutes = 0;
        for (var payee : payees) {
            var regular = new ArrayDeque<OfficeItem>();
            var absences = new ArrayDeque<OfficeItem>();
            var amounts = new ArrayDeque<OfficeItem>();
            for (var item : WriteOfficeFile.items(payee.slip().lines(), payee.slip().lines(), folder)) {
                boolean inHours = !item.isPremium() && item.minutes() != 0;
                (inHours ? item.isAbsence() ? absences : regular : amounts).add(item);
                amount = inHours ? amount : amount.plus(item.amount());
                byHours = inHours ? byHours.plus(item.amount()) : byHours;
                minutes += inHours ? item.minutes() : 0;
            }
            while (!regular.isEmpty() || !absences.isEmpty() || !amounts.isEmpty()) {
                var row = sheet.row(payee).text("Co Code", company).text("Batch ID", batch)
                        .key(FILE_NUMBER, payee.employeeNumber(), NUMBER, "a file number of one to six letters or digits",
                                "set employee_number in agents.csv.");
                WriteOfficeFile.refuseSharedNumbers(row, FILE_NUMBER, payee, numbers);
                for (var item : regular) {
                    row.hours(item.category().equals(PayCategory.BASE) ? "Reg Hours" : "O/T Hours", item.minutes());
                }
                regular.clear();
                if (!absences.isEmpty()) {
                    var item = absences.remove();
                    row.text("Hours 3 Code", codes.code(item.category(), item.kind())).hours("Hours 3 Amount", item.minutes());
                }
                if (!amounts.isEmpty()) {
                    var item = amounts.remove();
                    row.text("Earnings 3 Code", codes.code(item.category(), item.kind())).amount("Earnings 3 Amount", item.amount());
                }
            }
        }
        return new OfficeFile(office.format(), sheet.text(), sheet.rows(), amount, minutes, byHours, codes.warnings());
    }
}
