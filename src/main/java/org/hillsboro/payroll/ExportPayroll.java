package org.hillsboro.payroll;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hillsboro.pay.Money;

/**
 * The generic payroll file: a line for each pay line, amounts that add up.
 *
 * <p>Payroll files are opened in spreadsheets. A text that one would run as a formula ({@code =cmd…}) gets an
 * apostrophe before it, which a spreadsheet hides and which keeps the rest as it is; figures are never touched.
 */
public final class ExportPayroll {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    private ExportPayroll() {}

    /** @throws UncheckedIOException if the writer fails */
    public static void write(PayrollRun run, Writer out) {
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord("agent", "employee_number", "pool", "date", "category", "hours", "rate", "amount");
            for (var entry : run.entries()) {
                var agent = entry.agent();
                var line = entry.line();
                csv.writeRecord(
                        harmless(agent.id()),
                        harmless(agent.employeeNumber()),
                        harmless(agent.pool().id()),
                        line.date().toString(),
                        harmless(line.category().name()),
                        hours(line.minutes()),
                        rate(line.rate(), Money.digits(line.amount().currency())),
                        line.amount().major().toPlainString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two decimals, exact for quarter hours; four where a premium begins at an odd minute. */
    private static String hours(long minutes) {
        return atLeast(BigDecimal.valueOf(minutes).divide(MINUTES_PER_HOUR, 4, RoundingMode.HALF_UP), 2);
    }

    private static String rate(BigDecimal rate, int digits) {
        return atLeast(rate, digits);
    }

    private static String atLeast(BigDecimal exact, int decimals) {
        var shortest = exact.stripTrailingZeros();
        return shortest.setScale(Math.max(decimals, shortest.scale()), RoundingMode.UNNECESSARY).toPlainString();
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
