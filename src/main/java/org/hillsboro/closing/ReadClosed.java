package org.hillsboro.closing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import org.hillsboro.closing.PayrollBooks.PeriodTexts;
import org.hillsboro.closing.PayrollBooks.SlipText;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Problems;
import org.hillsboro.keeping.TemporaryFolder;
import org.hillsboro.payroll.ClosedPeriod;
import org.hillsboro.payroll.PeriodLine;
import org.hillsboro.payroll.PeriodPayroll;
import org.hillsboro.payroll.PeriodTables;
import org.hillsboro.payroll.PoolCharge;
import org.hillsboro.payroll.ReadPeriodTables;

/** Reads what closed periods hold. */
public final class ReadClosed {

    private static final int MOST_PERIODS = 6;

    private final PayrollBooks books;
    private final Recent<String, ClosedPeriod> recent = new Recent<>(MOST_PERIODS);

    public ReadClosed(PayrollBooks books) {
        this.books = books;
    }

    /** As it is now; its digest is the one with which it was closed. */
    public ClosedPeriod period(KeptPeriod kept) {
        return recent.get(kept.id() + kept.digest(), () -> read(kept, books.texts(kept.id())));
    }

    private static ClosedPeriod read(KeptPeriod kept, PeriodTexts texts) {
        var currency = Currency.getInstance(kept.told().currency());
        String lines = texts.columns() + texts.slips().stream().map(SlipText::lines).collect(Collectors.joining());
        try (var folder = new TemporaryFolder()) {
            Files.writeString(folder.path().resolve("pools.csv"), texts.pools());
            var problems = new Problems();
            List<PoolCharge> charges = new ReadPeriodTables(currency, problems).charges(InputFile.in(folder.path(), "pools.csv"));
            problems.throwIfAny();
            String center = texts.head().substring(0, texts.head().indexOf('\n'));
            return new ClosedPeriod(
                    center, new PeriodPayroll(kept.period(), currency, lines(lines, currency), charges), List.of(), kept.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param currency of the period */
    public static List<PeriodLine> lines(SlipText slip, String currency) {
        return lines(PeriodTables.columns() + slip.lines(), Currency.getInstance(currency));
    }

    private static List<PeriodLine> lines(String table, Currency currency) {
        try (var folder = new TemporaryFolder()) {
            Files.writeString(folder.path().resolve("lines.csv"), table);
            var problems = new Problems();
            var lines = new ReadPeriodTables(currency, problems).lines(InputFile.in(folder.path(), "lines.csv"));
            problems.throwIfAny();
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
