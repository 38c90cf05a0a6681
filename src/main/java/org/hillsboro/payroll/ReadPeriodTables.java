package org.hillsboro.payroll;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;
import org.hillsboro.center.Employment;
import org.hillsboro.files.CsvColumns;
import org.hillsboro.files.CsvRow;
import org.hillsboro.files.CsvTable;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Numbers;
import org.hillsboro.files.Problems;
import org.hillsboro.files.SheetText;
import org.hillsboro.files.UnexpectedValue;
import org.hillsboro.pay.Money;
import org.hillsboro.pay.PayCategory;
import org.hillsboro.pay.PayLine;

/** Reads what {@link PeriodTables} wrote; what it would not have written is a problem. */
public final class ReadPeriodTables {

    private static final String MOST = "999999999999";
    private static final int MOST_MINUTES = 100_000_000;

    private final Currency currency;
    private final Problems problems;

    public ReadPeriodTables(Currency currency, Problems problems) {
        this.currency = currency;
        this.problems = problems;
    }

    public List<PeriodLine> lines(InputFile file) {
        var lines = new ArrayList<PeriodLine>();
        table(file, PeriodTables.LINES, row -> addLine(row, lines));
        return List.copyOf(lines);
    }

    public List<PoolCharge> charges(InputFile file) {
        var charges = new ArrayList<PoolCharge>();
        table(file, PeriodTables.POOLS, row -> addCharge(row, charges));
        return List.copyOf(charges);
    }

    private void table(InputFile file, List<String> columns, Consumer<CsvRow> each) {
        CsvTable.read(file, CsvColumns.of(columns.toArray(String[]::new)), problems, each);
    }

    private void addLine(CsvRow row, List<PeriodLine> lines) {
        String agent = row.required("agent", SheetText::plain);
        String pool = row.required("pool", SheetText::plain);
        Employment employment = row.required("employment", Employment::valueOf);
        String week = row.required("week", text -> text);
        LocalDate date = row.required("date", ReadClosedPeriod::date);
        String category = row.required("category", SheetText::plain);
        Integer minutes = row.required("minutes", ReadPeriodTables::minutes);
        BigDecimal rate = row.required("rate", ReadPeriodTables::number);
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
        Integer minutes = row.required("minutes", ReadPeriodTables::minutes);
        BigDecimal rate = row.required("rate", ReadPeriodTables::number);
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
}
