package org.hillsboro.exports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hillsboro.center.Employment;
import org.hillsboro.files.SheetText;
import org.hillsboro.pay.Money;
import org.hillsboro.pay.PayCategory;
import org.hillsboro.payroll.PeriodLine;
import org.hillsboro.payroll.PeriodPayroll;
import org.hillsboro.payroll.PoolCharge;
import org.hillsboro.payroll.SheetCells;

/**
 * What vendors are owed, a line for each pool: its paid hours, and what was held ready for it and not used. The amount is the
 * sum of the pool's rounded lines, premiums included, and the commitment; {@link #lines} shows every one of them.
 */
public record VendorInvoice(String text, String lines, Money total) {

    static final List<String> COLUMNS = List.of("pool", "hours", "rate", "commitment", "amount");
    static final List<String> LINE_COLUMNS =
            List.of("pool", "agent", "date", "category", "hours", "minutes", "rate", "amount", "corrects");

    public static VendorInvoice of(PeriodPayroll payroll) {
        var vendors = payroll.of(Employment.VENDOR);
        var rows = new ArrayList<List<String>>();
        var lines = new ArrayList<List<String>>();
        for (String pool : pools(vendors)) {
            var ofPool = vendors.lines().stream().filter(line -> line.poolId().equals(pool)).toList();
            var charges = vendors.charges().stream().filter(charge -> charge.poolId().equals(pool)).toList();
            var commitment = sum(charges.stream().map(PoolCharge::commitment).toList(), payroll);
            var pay = sum(ofPool.stream().map(line -> line.pay().amount()).toList(), payroll);
            long minutes = ofPool.stream()
                    .filter(line -> line.pay().category().equals(PayCategory.BASE))
                    .mapToLong(line -> line.pay().minutes())
                    .sum();
            rows.add(List.of(
                    SheetText.harmless(pool),
                    SheetCells.hours(minutes),
                    SheetCells.rate(rate(ofPool, charges), payroll.currency()),
                    commitment.major().toPlainString(),
                    pay.plus(commitment).major().toPlainString()));
            ofPool.forEach(line -> lines.add(cells(line)));
        }
        return new VendorInvoice(
                Csv.text(COLUMNS, rows), Csv.text(LINE_COLUMNS, lines), vendors.total().plus(vendors.commitments()));
    }

    /** Whether any vendor has worked or is owed something. */
    public static boolean isDue(PeriodPayroll payroll) {
        var vendors = payroll.of(Employment.VENDOR);
        return !vendors.lines().isEmpty() || vendors.commitments().minor() != 0;
    }

    private static Set<String> pools(PeriodPayroll vendors) {
        var pools = new LinkedHashSet<String>();
        vendors.charges().forEach(charge -> pools.add(charge.poolId()));
        vendors.lines().forEach(line -> pools.add(line.poolId()));
        return pools;
    }

    private static BigDecimal rate(List<PeriodLine> lines, List<PoolCharge> charges) {
        return lines.stream()
                .filter(line -> line.pay().category().equals(PayCategory.BASE))
                .map(line -> line.pay().rate())
                .findFirst()
                .orElseGet(() -> charges.stream().findFirst().map(PoolCharge::rate).orElse(BigDecimal.ZERO));
    }

    private static List<String> cells(PeriodLine line) {
        var pay = line.pay();
        return List.of(
                SheetText.harmless(line.poolId()),
                SheetText.harmless(line.agentId()),
                pay.date().toString(),
                SheetText.harmless(line.title()),
                SheetCells.hours(pay.minutes()),
                Long.toString(pay.minutes()),
                SheetCells.rate(pay.rate(), pay.amount().currency()),
                pay.amount().major().toPlainString(),
                line.corrects());
    }

    private static Money sum(List<Money> amounts, PeriodPayroll payroll) {
        return amounts.stream().reduce(Money.zero(payroll.currency()), Money::plus);
    }
}
