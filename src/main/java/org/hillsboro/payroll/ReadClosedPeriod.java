package org.hillsboro.payroll;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;
import org.hillsboro.center.Employment;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.CsvColumns;
import org.hillsboro.files.CsvRow;
import org.hillsboro.files.CsvTable;
import org.hillsboro.files.Expected;
import org.hillsboro.files.FieldReader;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Numbers;
import org.hillsboro.files.Problem;
import org.hillsboro.files.Problems;
import org.hillsboro.files.ReadTree;
import org.hillsboro.files.SheetText;
import org.hillsboro.files.UnexpectedValue;
import org.hillsboro.offices.PayrollPeriod;
import org.hillsboro.pay.Money;
import org.hillsboro.pay.PayCategory;
import org.hillsboro.pay.PayLine;
import org.hillsboro.payroll.ClosedPeriod.Corrected;

/** Reads the folder of a closed period, and makes sure that it is as it was closed. */
public final class ReadClosedPeriod {

    private static final String MOST = "999999999999";
    private static final int MOST_MINUTES = 100_000_000;

    private final Path folder;
    private final Problems problems = new Problems();
    private Currency currency = Currency.getInstance("XXX");

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
        currency = period.required("currency", Expected.text(Currency::getInstance), currency);
        var from = period.required("from", Expected.text(ReadClosedPeriod::date), LocalDate.EPOCH);
        var to = period.required("to", Expected.text(ReadClosedPeriod::date), from);
        var corrects = period.objects("corrects").stream()
                .map(corrected -> new Corrected(
                        corrected.required("period", Expected.text(), ""), corrected.required("sha256", Expected.text(), "")))
                .toList();
        String sha256 = period.required("sha256", Expected.text(), "");
        var lines = new ArrayList<PeriodLine>();
        table(ClosedPeriodFolder.LINES, PeriodTables.LINES, row -> addLine(row, lines));
        var charges = new ArrayList<PoolCharge>();
        table(ClosedPeriodFolder.POOLS, PeriodTables.POOLS, row -> addCharge(row, charges));
        problems.throwIfAny();
        var closed = new ClosedPeriod(
                center, new PeriodPayroll(new PayrollPeriod(from, to), currency, List.copyOf(lines), List.copyOf(charges)), corrects, sha256);
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

    private void table(String name, List<String> columns, Consumer<CsvRow> each) {
        CsvTable.read(file(name), CsvColumns.of(columns.toArray(String[]::new)), problems, each);
    }

    private void addLine(CsvRow row, List<PeriodLine> lines) {
        String agent = row.required("agent", SheetText::plain);
        String pool = row.required("pool", SheetText::plain);
        Employment employment = row.required("employment", Employment::valueOf);
        String week = row.required("week", text -> text);
        LocalDate date = row.required("date", ReadClosedPeriod::date);
        String category = row.required("category", SheetText::plain);
        Integer minutes = row.required("minutes", ReadClosedPeriod::minutes);
        BigDecimal rate = row.required("rate", ReadClosedPeriod::number);
        Money amount = row.required("amount", this::money);
        if (agent != null && pool != null && employment != null && week != null && date != null && category != null
                && minutes != null && rate != null && amount != null) {
            var pay = new PayLine(agent, date, new PayCategory(category), minutes, rate, amount);
            lines.add(new PeriodLine(pay, SheetText.plain(row.text("employee_number")), pool, employment, week,
                    SheetText.plain(row.text("kind")), row.text("corrects")));
        }
    }

    private void addCharge(CsvRow row, List<PoolCharge> charges) {
        String pool = row.required("pool", SheetText::plain);
        Employment employment = row.required("employment", Employment::valueOf);
        String week = row.required("week", text -> text);
        LocalDate date = row.required("date", ReadClosedPeriod::date);
        Integer minutes = row.required("minutes", ReadClosedPeriod::minutes);
        BigDecimal rate = row.required("rate", ReadClosedPeriod::number);
        Money overhead = row.required("overhead", this::money);
        Money commitment = row.required("commitment", this::money);
        if (pool != null && employment != null && week != null && date != null && minutes != null && rate != null
                && overhead != null && commitment != null) {
            charges.add(new PoolCharge(pool, employment, week, date, minutes, rate, overhead, commitment, row.text("corrects")));
        }
    }

    private Money money(String text) {
        var number = number(text);
        if (number.stripTrailingZeros().scale() > Money.digits(currency)) {
            throw new UnexpectedValue("expected an amount of " + currency);
        }
        return Money.of(number, currency);
    }

    private static BigDecimal number(String text) {
        return Numbers.decimal(text, "-" + MOST, MOST);
    }

    private static int minutes(String text) {
        return Numbers.whole(text, -MOST_MINUTES, MOST_MINUTES);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            throw new UnexpectedValue("expected a date such as 2026-12-25");
        }
    }
}
