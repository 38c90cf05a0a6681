package org.hillsboro.exports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hillsboro.pay.Money;
import org.hillsboro.pay.PayCategory;
import org.hillsboro.payroll.PeriodLine;

/**
 * What an office pays someone under one heading, corrections set off against it. Offices want regular and overtime hours
 * apart: overtime is here the whole hour, its hourly pay taken out of the regular pay, so that the sum stays.
 *
 * @param category {@link PayCategory#BASE} are the regular hours alone
 */
record OfficeItem(PayCategory category, String kind, long minutes, Money amount) {

    private record Heading(PayCategory category, String kind) {}

    /** Regular, overtime, premiums, absences; without what comes to nothing. */
    static List<OfficeItem> of(List<PeriodLine> lines, Currency currency, Function<PeriodLine, BigDecimal> hourly) {
        var headings = new LinkedHashMap<Heading, OfficeItem>();
        List.of(PayCategory.BASE, PayCategory.OVERTIME).forEach(category -> add(headings, category, "", 0, Money.zero(currency)));
        for (var line : lines) {
            var pay = line.pay();
            add(headings, pay.category(), line.kind(), pay.minutes(), pay.amount());
            if (pay.category().equals(PayCategory.OVERTIME)) {
                var whole = Money.of(hourly.apply(line), pay.minutes(), currency);
                add(headings, PayCategory.BASE, "", -pay.minutes(), Money.zero(currency).minus(whole));
                add(headings, PayCategory.OVERTIME, "", 0, whole);
            }
        }
        var items = new ArrayList<OfficeItem>();
        headings.values().stream().filter(item -> !item.isAbsence()).forEach(items::add);
        headings.values().stream().filter(OfficeItem::isAbsence).forEach(items::add);
        items.removeIf(item -> item.minutes == 0 && item.amount.minor() == 0);
        return items;
    }

    private static void add(Map<Heading, OfficeItem> items, PayCategory category, String kind, long minutes, Money amount) {
        items.merge(new Heading(category, kind), new OfficeItem(category, kind, minutes, amount),
                (one, other) -> new OfficeItem(category, kind, one.minutes + other.minutes, one.amount.plus(other.amount)));
    }

    boolean isAbsence() {
        return category.equals(PayCategory.ABSENCE);
    }

    /** A surcharge on hours that are paid under another heading. */
    boolean isPremium() {
        return !isAbsence() && !category.equals(PayCategory.BASE) && !category.equals(PayCategory.OVERTIME);
    }
}
