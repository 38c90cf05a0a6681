package org.hillsboro.exports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.offices.OfficeFormat;
import org.hillsboro.offices.PayrollOffice;
import org.hillsboro.pay.Money;
import org.hillsboro.pay.PayCategory;
import org.hillsboro.payroll.PeriodLine;
import org.hillsboro.payroll.PeriodPayroll;

/**
 * Paychex Flex, Standard Payroll Import: all sixteen columns in their fixed order, a line for each agent, date and pay
 * component. The amount is what is paid, the hours are for the record.
 */
final class PaychexFlexFile {

    private static final String WORKER = "Worker ID";
    private static final List<String> COLUMNS = List.of(
            "Client ID", WORKER, "Org", "Job Number", "Pay Component", "Rate", "Rate Number", "Hours", "Units", "Line Date",
            "Amount", "Check Seq Number", "Override State", "Override Local", "Override Local Jurisdiction", "Labor Assignment");
    private static final Pattern COMPANY = Pattern.compile("[A-Za-z0-9]{1,8}");
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9]{1,10}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9\\[(][A-Za-z0-9 .&/()\\[\\]_-]{0,19}");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);

    private PaychexFlexFile() {}

    static OfficeFile of(PeriodPayroll employees, List<Payee> payees, PayrollOffice office, CenterFolder folder) {
        var sheet = new Sheet(OfficeFormat.PAYCHEX_FLEX.word(), List.of(), COLUMNS, true);
        var codes = new OfficeCodes(office, folder.center().name(), CODE, "a pay component of at most 20 characters", word -> word,
                sheet.problems());
        String company = codes.company("Client ID", COMPANY, "at most eight letters or digits", OfficeCodes.capitals(8));
        var numbers = new HashMap<String, String>();
        long minutes = 0;
        for (var payee : payees) {
            var byDate = new TreeMap<LocalDate, List<PeriodLine>>();
            payee.slip().lines().forEach(line -> byDate.computeIfAbsent(line.pay().date(), date -> new ArrayList<>()).add(line));
            for (var day : byDate.entrySet()) {
                for (var item : WriteOfficeFile.items(day.getValue(), payee.slip().lines(), folder)) {
                    var row = sheet.row(payee)
                            .text("Client ID", company)
                            .key(WORKER, payee.employeeNumber(), NUMBER, "a worker id of one to ten letters or digits",
                                    "set employee_number in agents.csv.")
                            .text("Pay Component", component(codes, item))
                            .text("Line Date", DATE.format(day.getKey()))
                            .amount("Amount", item.amount());
                    WriteOfficeFile.refuseSharedNumbers(row, WORKER, payee, numbers);
                    if (!item.isPremium()) {
                        row.hours("Hours", item.minutes());
                        minutes += item.minutes();
                    }
                }
            }
        }
        return new OfficeFile(
                office.format(), sheet.text(), sheet.rows(), employees.total(), minutes, Money.zero(employees.currency()),
                codes.warnings());
    }

    private static String component(OfficeCodes codes, OfficeItem item) {
        if (item.category().equals(PayCategory.BASE)) {
            return codes.codeOr(item.category(), item.kind(), "Hourly");
        }
        return item.category().equals(PayCategory.OVERTIME)
                ? codes.codeOr(item.category(), item.kind(), "Overtime")
                : codes.code(item.category(), item.kind());
    }
}
