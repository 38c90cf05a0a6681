package org.hillsboro.folder;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hillsboro.center.DataClass;
import org.hillsboro.center.Employment;
import org.hillsboro.center.Site;
import org.hillsboro.center.Sourcing;
import org.hillsboro.center.SourcingPool;
import org.hillsboro.files.Expected;
import org.hillsboro.files.FieldReader;
import org.hillsboro.files.Nearest;
import org.hillsboro.pay.Overtime;
import org.hillsboro.pay.PayCategory;
import org.hillsboro.pay.PayRules;
import org.hillsboro.pay.Premium;
import org.hillsboro.time.DayWindow;
import org.hillsboro.time.TimeOfDay;
import org.hillsboro.time.Weekdays;
import org.jspecify.annotations.Nullable;

/** Reads one of {@code pools}: who works there, and what an hour costs. */
final class ReadPool {

    private static final Expected<BigDecimal> AMOUNT = Expected.number("0", "10000000");
    private static final Expected<BigDecimal> PERCENT = Expected.number("0", "1000");

    private ReadPool() {}

    static SourcingPool of(FieldReader pool, Set<String> taken, List<Site> sites) {
        String id = Ids.unique(pool, taken);
        Sourcing sourcing = pool.required("sourcing", Expected.choice(Sourcing.class), Sourcing.IN_HOUSE);
        var quality = pool.object("quality");
        var clearedFor = new LinkedHashSet<DataClass>();
        pool.values("cleared_for", Expected.text()).forEach(word -> clearedFor.add(new DataClass(word)));
        return new SourcingPool(
                id, sourcing,
                pool.optional("employment", Expected.choice(Employment.class), Employment.defaultOf(sourcing)),
                pool.optional("offshore", Expected.truth(), false),
                site(pool, sites),
                clearedFor,
                quality.optional("handle_time_factor", Expected.number("0.1", "10"), BigDecimal.ONE),
                quality.optional("first_contact_resolution", Expected.number("0", "1"), BigDecimal.ONE));
    }

    private static @Nullable Site site(FieldReader pool, List<Site> sites) {
        String id = pool.optional("site", Expected.text());
        if (id == null) {
            return null;
        }
        for (var site : sites) {
            if (site.id().equals(id)) {
                return site;
            }
        }
        pool.problem("site", "expected the id of one of the sites", Nearest.advice(id, sites.stream().map(Site::id).toList()));
        return null;
    }

    static PayRules payRules(FieldReader pool, SourcingPool of, Currency currency) {
        var pay = pool.object("pay");
        return new PayRules(
                currency,
                pay.required("hourly", AMOUNT, BigDecimal.ZERO),
                premiums(pay),
                overtime(pay, of),
                pay.optional("overhead_per_hour", AMOUNT, BigDecimal.ZERO),
                pool.object("commitment").optional("min_weekly_hours", Hours.upTo(1_000_000), 0));
    }

    private static List<Premium> premiums(FieldReader pay) {
        var premiums = new ArrayList<Premium>();
        var names = new HashSet<String>();
        List.of(PayCategory.BASE, PayCategory.OVERTIME, PayCategory.ABSENCE).forEach(category -> names.add(category.name()));
        for (var premium : pay.objects("premiums")) {
            String name = premium.required("name", Expected.text(), "");
            if (!name.isEmpty() && !names.add(name)) {
                premium.problem("name", "expected a name of its own: pay lines are told apart by it", "");
            }
            premiums.add(new Premium(
                    name,
                    window(premium),
                    new LinkedHashSet<DayOfWeek>(premium.values("days", Expected.text(Weekdays::parse))),
                    premium.optional("holidays", Expected.truth(), false),
                    premium.required("percent", PERCENT, BigDecimal.ZERO)));
        }
        return List.copyOf(premiums);
    }

    private static @Nullable DayWindow window(FieldReader premium) {
        Integer from = premium.optional("from", Expected.text(TimeOfDay::parseStart));
        Integer to = premium.optional("to", Expected.text(TimeOfDay::parse));
        if (premium.has("from") != premium.has("to")) {
            premium.problem("", "expected from and to, or neither", "");
        }
        return from == null || to == null ? null : new DayWindow(from, to);
    }

    private static @Nullable Overtime overtime(FieldReader pay, SourcingPool pool) {
        if (!pay.has("overtime")) {
            return null;
        }
        var overtime = pay.object("overtime");
        if (pool.employment() == Employment.CONTRACTOR) {
            pay.problem("overtime", "expected none: contractors have no overtime", "remove it, or the employment is EMPLOYEE.");
        }
        return new Overtime(
                overtime.required("after_weekly_hours", Hours.upTo(168), 0), overtime.required("percent", PERCENT, BigDecimal.ZERO));
    }
}
