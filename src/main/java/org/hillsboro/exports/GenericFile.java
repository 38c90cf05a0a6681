package org.hillsboro.exports;

import java.util.List;
import org.hillsboro.files.SheetText;
import org.hillsboro.offices.OfficeFormat;
import org.hillsboro.pay.Money;
import org.hillsboro.payroll.PeriodLine;
import org.hillsboro.payroll.PeriodPayroll;
import org.hillsboro.payroll.SheetCells;

/** Our own form: the columns of a plan's {@code payroll.csv}, a line for each pay line, and what a period adds to them. */
final class GenericFile {

    private static final List<String> COLUMNS = List.of(
            "agent", "employee_number", "pool", "date", "category", "hours", "rate", "amount", "minutes", "kind", "corrects");

    private GenericFile() {}

    static OfficeFile of(PeriodPayroll employees, List<Payee> payees) {
        var rows = payees.stream()
                .flatMap(payee -> payee.slip().lines().stream().map(line -> cells(payee, line)))
                .toList();
        long minutes = payees.stream().flatMap(payee -> payee.slip().lines().stream()).mapToLong(line -> line.pay().minutes()).sum();
        return new OfficeFile(
                OfficeFormat.GENERIC, Csv.text(COLUMNS, rows), employees.lines().size(), employees.total(), minutes,
                Money.zero(employees.currency()), List.of());
    }

    private static List<String> cells(Payee payee, PeriodLine line) {
        var pay = line.pay();
        return List.of(
                SheetText.harmless(line.agentId()),
                SheetText.harmless(payee.employeeNumber()),
                SheetText.harmless(line.poolId()),
                pay.date().toString(),
                SheetText.harmless(pay.category().name()),
                SheetCells.hours(pay.minutes()),
                SheetCells.rate(pay.rate(), pay.amount().currency()),
                pay.amount().major().toPlainString(),
                Long.toString(pay.minutes()),
                SheetText.harmless(line.kind()),
                line.corrects());
    }
}
