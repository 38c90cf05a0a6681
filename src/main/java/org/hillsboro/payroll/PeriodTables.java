package org.hillsboro.payroll;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.hillsboro.files.SheetText;

/** A period's lines and charges as text, the same for the same period; its digest is over them. */
public final class PeriodTables {

    static final List<String> LINES = List.of(
            "agent", "employee_number", "pool", "employment", "week", "date", "category", "kind", "hours", "minutes", "rate",
            "amount", "corrects");
    static final List<String> POOLS = List.of(
            "pool", "employment", "week", "date", "hours", "minutes", "rate", "overhead", "commitment", "corrects");

    private PeriodTables() {}

    public static String lines(PeriodPayroll payroll) {
        return columns() + lines(payroll.lines(), payroll.currency());
    }

    /** The first line of {@link #lines(PeriodPayroll)}. */
    public static String columns() {
        return table(List.of(LINES), Function.identity());
    }

    /** Some of the lines, without the columns above them. */
    public static String lines(List<PeriodLine> lines, Currency currency) {
        return table(lines, line -> List.of(
                SheetText.harmless(line.agentId()),
                SheetText.harmless(line.employeeNumber()),
                SheetText.harmless(line.poolId()),
                line.employment().name(),
                line.week(),
                line.pay().date().toString(),
                SheetText.harmless(line.pay().category().name()),
                SheetText.harmless(line.kind()),
                SheetCells.hours(line.pay().minutes()),
                Long.toString(line.pay().minutes()),
                SheetCells.rate(line.pay().rate(), currency),
                line.pay().amount().major().toPlainString(),
                line.corrects()));
    }

    public static String pools(PeriodPayroll payroll) {
        return table(List.of(POOLS), Function.identity()) + table(payroll.charges(), charge -> List.of(
                SheetText.harmless(charge.poolId()),
                charge.employment().name(),
                charge.week(),
                charge.date().toString(),
                SheetCells.hours(charge.paidMinutes()),
                Long.toString(charge.paidMinutes()),
                SheetCells.rate(charge.rate(), payroll.currency()),
                charge.overhead().major().toPlainString(),
                charge.commitment().major().toPlainString(),
                charge.corrects()));
    }

    private static <T> String table(List<T> rows, Function<T, List<String>> cells) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.forEach(row -> csv.writeRecord(cells.apply(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
