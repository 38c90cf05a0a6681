package org.hillsboro.payroll;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.hillsboro.files.SheetText;

/**
 * {@code payroll.csv} of a plan, DESIGN section 4: a line for each pay line, amounts that add up. Figures are never touched,
 * texts are made harmless for spreadsheets.
 */
public final class ExportPayroll {

    private ExportPayroll() {}

    /** @throws UncheckedIOException if the writer fails */
    public static void write(PayrollRun run, Writer out) {
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord("agent", "employee_number", "pool", "date", "category", "hours", "rate", "amount");
            for (var entry : run.entries()) {
                var agent = entry.agent();
                var line = entry.line();
                csv.writeRecord(
                        SheetText.harmless(agent.id()),
                        SheetText.harmless(agent.employeeNumber()),
                        SheetText.harmless(agent.pool().id()),
                        line.date().toString(),
                        SheetText.harmless(line.category().name()),
                        SheetCells.hours(line.minutes()),
                        SheetCells.rate(line.rate(), line.amount().currency()),
                        line.amount().major().toPlainString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
