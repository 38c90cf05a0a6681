package org.hillsboro.exports;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.offices.OfficeFormat;
import org.hillsboro.offices.PayFrequency;
import org.hillsboro.offices.PayrollOffice;
import org.hillsboro.pay.Money;
import org.hillsboro.pay.PayCategory;
import org.hillsboro.payroll.PeriodPayroll;

/** ADP RUN ("Time Sheet Import"): a line for each agent and earnings code, hours and dollars. */
final class AdpRunFile {

    private static final String EMPLOYEE = "Employee ID";
    private static final String VERSION = "##GENERIC## V1.0";
    private static final List<String> COLUMNS = List.of(
            "IID", "Pay Frequency", "Pay Period Start Date", "Pay Period End Date", EMPLOYEE, "Earnings Code", "Pay Hours",
            "Dollars", "Separate Check", "Worked In Dept", "Rate Code");
    private static final Pattern COMPANY = Pattern.compile("[A-Za-z0-9]{1,16}");
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9-]{1,20}");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,8}");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);

    private AdpRunFile() {}

    static OfficeFile of(PeriodPayroll employees, List<Payee> payees, PayrollOffice office, CenterFolder folder) {
        var sheet = new Sheet(OfficeFormat.ADP_RUN.word(), List.of(VERSION), COLUMNS, false);
        var codes = new OfficeCodes(office, folder.center().name(), CODE, "one to eight capitals or digits",
                OfficeCodes.capitals(8), sheet.problems());
        String company = codes.company("IID", COMPANY, "at most 16 letters or digits", OfficeCodes.capitals(8));
        String frequency = frequency(employees, folder, sheet);
        var numbers = new HashMap<String, String>();
        long minutes = 0;
        for (var payee : payees) {
            for (var item : WriteOfficeFile.items(payee.slip().lines(), payee.slip().lines(), folder)) {
                var row = sheet.row(payee)
                        .text("IID", company)
                        .text("Pay Frequency", frequency)
                        .text("Pay Period Start Date", DATE.format(employees.period().from()))
                        .text("Pay Period End Date", DATE.format(employees.period().to()))
                        .key(EMPLOYEE, payee.employeeNumber(), NUMBER, "an id of at most 20 letters, digits and hyphens",
                                "set employee_number in agents.csv.")
                        .text("Earnings Code", code(codes, item))
                        .amount("Dollars", item.amount())
                        .text("Separate Check", "0")
                        .text("Rate Code", "BASE");
                WriteOfficeFile.refuseSharedNumbers(row, EMPLOYEE, payee, numbers);
                if (!item.isPremium()) {
                    row.hours("Pay Hours", item.minutes());
                    minutes += item.minutes();
                }
            }
        }
        return new OfficeFile(
                office.format(), sheet.text(), sheet.rows(), employees.total(), minutes, Money.zero(employees.currency()),
                codes.warnings());
    }

    /** RUN has fixed codes for the two kinds of hours that everyone has. */
    private static String code(OfficeCodes codes, OfficeItem item) {
        if (item.category().equals(PayCategory.BASE)) {
            return codes.codeOr(item.category(), item.kind(), "REG");
        }
        return item.category().equals(PayCategory.OVERTIME)
                ? codes.codeOr(item.category(), item.kind(), "OVT")
                : codes.code(item.category(), item.kind());
    }

    /** As the center says, else told by the dates. */
    private static String frequency(PeriodPayroll employees, CenterFolder folder, Sheet sheet) {
        var rule = folder.payroll().periods();
        var period = employees.period();
        var frequency = rule != null && rule.holding(period.from()).equals(period) ? rule.every() : PayFrequency.of(period).orElse(null);
        if (frequency == null) {
            sheet.problems().add("--period", 0, "", period.toString(), "expected a week, two weeks, half a month or a month, which"
                    + " are the pay frequencies of adp-run", "");
            return "";
        }
        return frequency.name().substring(0, 1);
    }
}
