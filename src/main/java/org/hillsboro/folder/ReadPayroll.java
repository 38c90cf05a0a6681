package org.hillsboro.folder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hillsboro.files.Expected;
import org.hillsboro.files.FieldReader;
import org.hillsboro.files.Nearest;
import org.hillsboro.files.UnexpectedValue;
import org.hillsboro.offices.OfficeCode;
import org.hillsboro.offices.OfficeFormat;
import org.hillsboro.offices.PayFrequency;
import org.hillsboro.offices.PayrollOffice;
import org.hillsboro.offices.PayrollSetup;
import org.hillsboro.offices.PeriodRule;
import org.hillsboro.pay.PayCategory;
import org.hillsboro.pay.PayRules;
import org.hillsboro.pay.Premium;
import org.jspecify.annotations.Nullable;

/** Reads {@code payroll}: pay periods, and the codes of payroll offices. */
final class ReadPayroll {

    /** Every month has it. */
    private static final int LAST_COMMON_DAY = 28;

    private static final LocalDate FIRST_OF_MONTH = LocalDate.of(2000, 1, 1);

    private final FieldReader payroll;
    private final Set<String> categories = new LinkedHashSet<>();

    private ReadPayroll(FieldReader payroll, Iterable<PayRules> rules) {
        this.payroll = payroll;
        List.of(PayCategory.BASE, PayCategory.OVERTIME, PayCategory.ABSENCE).forEach(category -> categories.add(category.name()));
        rules.forEach(pool -> pool.premiums().stream().map(Premium::name).forEach(categories::add));
    }

    /** @param rules of all pools, whose premiums may have codes */
    static PayrollSetup of(FieldReader center, Iterable<PayRules> rules) {
        if (!center.has("payroll")) {
            return PayrollSetup.NONE;
        }
        return new ReadPayroll(center.object("payroll"), rules).read();
    }

    private PayrollSetup read() {
        var offices = new ArrayList<PayrollOffice>();
        var taken = EnumSet.noneOf(OfficeFormat.class);
        for (var office : payroll.objects("offices")) {
            var format = office.required("format", Expected.text(OfficeFormat::parse), OfficeFormat.GENERIC);
            if (office.has("format") && !taken.add(format)) {
                office.problem("format", "expected each format once, another of the list has it", "");
            }
            offices.add(new PayrollOffice(format, office.optional("company", Expected.text(), ""), codes(office)));
        }
        return new PayrollSetup(periods(), List.copyOf(offices));
    }

    private @Nullable PeriodRule periods() {
        if (!payroll.has("periods")) {
            return null;
        }
        var periods = payroll.object("periods");
        var every = periods.required("every", Expected.choice(PayFrequency.class), PayFrequency.MONTHLY);
        var starts = periods.optional("starts", Expected.text(ReadCenter::date));
        boolean inDays = every == PayFrequency.WEEKLY || every == PayFrequency.BIWEEKLY;
        if (starts == null && inDays) {
            periods.problem("starts", "expected the first date of one of the periods", "");
        } else if (starts != null && every == PayFrequency.SEMI_MONTHLY) {
            periods.problem("starts", "expected none: half months are from 1 to 15 and from 16 on", "remove it.");
        } else if (starts != null && every == PayFrequency.MONTHLY && starts.getDayOfMonth() > LAST_COMMON_DAY) {
            periods.problem("starts", "expected a day from 1 to 28, which every month has", "");
        }
        return new PeriodRule(every, starts == null ? FIRST_OF_MONTH : starts);
    }

    private List<OfficeCode> codes(FieldReader office) {
        var codes = new ArrayList<OfficeCode>();
        var taken = new HashSet<String>();
        for (var code : office.objects("codes")) {
            var category = code.required("category", Expected.text(this::category), PayCategory.BASE);
            String kind = code.optional("kind", Expected.text(), "");
            String word = code.required("code", Expected.text(), "");
            if (!kind.isEmpty() && !category.equals(PayCategory.ABSENCE)) {
                code.problem("kind", "expected a kind with ABSENCE alone", "remove it.");
            } else if (code.has("category") && !taken.add(category + "\n" + kind)) {
                code.problem("category", "expected each category once, another of the list has it", "");
            }
            codes.add(new OfficeCode(category, kind, word));
        }
        return List.copyOf(codes);
    }

    private PayCategory category(String name) {
        if (!categories.contains(name)) {
            throw new UnexpectedValue("expected BASE, OT, ABSENCE or the name of a premium", Nearest.advice(name, categories));
        }
        return new PayCategory(name);
    }
}
