package org.hillsboro.payroll;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Expected;
import org.hillsboro.files.FieldReader;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Problem;
import org.hillsboro.files.Problems;
import org.hillsboro.files.ReadTree;
import org.hillsboro.files.UnexpectedValue;
import org.hillsboro.offices.PayrollPeriod;
import org.hillsboro.payroll.ClosedPeriod.Corrected;

/** Reads the folder of a closed period, and makes sure that it is as it was closed. */
public final class ReadClosedPeriod {

    private final Path folder;
    private final Problems problems = new Problems();

    private ReadClosedPeriod(Path folder) {
        this.folder = folder;
    }

    /** Whether a period is closed there. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(ClosedPeriodFolder.PERIOD));
    }

    /** The center folder that it was made from; empty where it does not say. */
    public static String centerFolder(Path folder) {
        var problems = new Problems();
        var file = InputFile.in(folder, ClosedPeriodFolder.PERIOD);
        return ReadTree.of(file, problems)
                .map(tree -> FieldReader.of(file, tree, problems).optional("center_folder", Expected.text(), ""))
                .orElse("");
    }

    /** @throws BadInput if it is none, or is not as it was closed */
    public static ClosedPeriod read(Path folder) {
        if (!isIn(folder)) {
            throw new BadInput(List.of(new Problem(folder.toString(), 0, "", "", "expected the folder of a closed period, with "
                    + ClosedPeriodFolder.PERIOD, "")));
        }
        return new ReadClosedPeriod(folder).read();
    }

    private ClosedPeriod read() {
        var file = file(ClosedPeriodFolder.PERIOD);
        var fields = ReadTree.of(file, problems).map(tree -> FieldReader.of(file, tree, problems));
        problems.throwIfAny();
        var period = fields.orElseThrow();
        String center = period.required("center", Expected.text(), "");
        var currency = period.required("currency", Expected.text(Currency::getInstance), Currency.getInstance("XXX"));
        var from = period.required("from", Expected.text(ReadClosedPeriod::date), LocalDate.EPOCH);
        var to = period.required("to", Expected.text(ReadClosedPeriod::date), from);
        var corrects = period.objects("corrects").stream()
                .map(corrected -> new Corrected(
                        corrected.required("period", Expected.text(), ""), corrected.required("sha256", Expected.text(), "")))
                .toList();
        String sha256 = period.required("sha256", Expected.text(), "");
        var tables = new ReadPeriodTables(currency, problems);
        var lines = tables.lines(file(ClosedPeriodFolder.LINES));
        var charges = tables.charges(file(ClosedPeriodFolder.POOLS));
        problems.throwIfAny();
        var closed = new ClosedPeriod(
                center, new PeriodPayroll(new PayrollPeriod(from, to), currency, lines, charges), corrects, sha256);
        if (!closed.isWhole()) {
            problems.add(file.name(), 0, "sha256", sha256, "expected the digest of what stands in " + folder
                    + ": somebody has changed it since it was closed", "take it from a copy.");
        }
        problems.throwIfAny();
        return closed;
    }

    private InputFile file(String name) {
        return new InputFile(folder.resolve(name), folder.resolve(name).toString());
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            throw new UnexpectedValue("expected a date such as 2026-12-25");
        }
    }
}
