package org.hillsboro.exports;

import java.util.ArrayList;
import java.util.List;
import org.hillsboro.center.Employment;
import org.hillsboro.files.SheetText;
import org.hillsboro.offices.PayrollPeriod;
import org.hillsboro.pay.Money;
import org.hillsboro.payroll.PaySlip;
import org.hillsboro.payroll.PeriodPayroll;
import org.hillsboro.payroll.SheetCells;

/** What a contractor is owed: every line, and on the last the period and their sum. */
public record ContractorStatement(String agentId, String text, Money total) {

    static final List<String> COLUMNS = List.of("agent", "date", "category", "hours", "minutes", "rate", "amount", "corrects");

    public static List<ContractorStatement> of(PeriodPayroll payroll) {
        return payroll.of(Employment.CONTRACTOR).slips().stream()
                .map(slip -> new ContractorStatement(slip.agentId(), text(slip, payroll.period()), slip.total()))
                .toList();
    }

    private static String text(PaySlip slip, PayrollPeriod period) {
        String agent = SheetText.harmless(slip.agentId());
        var rows = new ArrayList<List<String>>();
        for (var line : slip.lines()) {
            var pay = line.pay();
            rows.add(List.of(
                    agent,
                    pay.date().toString(),
                    SheetText.harmless(line.title()),
                    SheetCells.hours(pay.minutes()),
                    Long.toString(pay.minutes()),
                    SheetCells.rate(pay.rate(), pay.amount().currency()),
                    pay.amount().major().toPlainString(),
                    line.corrects()));
        }
        rows.add(List.of(agent, period.toString(), "TOTAL", "", "", "", slip.total().major().toPlainString(), ""));
        return Csv.text(COLUMNS, rows);
    }
}
