package org.hillsboro.folder;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.Site;
import org.hillsboro.center.SourcingPool;
import org.hillsboro.center.SpecialDay;
import org.hillsboro.files.Expected;
import org.hillsboro.files.FieldReader;
import org.hillsboro.files.LocatedNode;
import org.hillsboro.files.Problems;
import org.hillsboro.files.ReadTree;
import org.hillsboro.files.UnexpectedValue;
import org.hillsboro.history.HistoryMapping;
import org.hillsboro.history.HistoryMapping.AhtUnit;
import org.hillsboro.pay.PayRules;
import org.hillsboro.time.TimeZones;
import org.jspecify.annotations.Nullable;

/** Reads the fields of the center file. */
final class ReadCenter {

    private static final Currency NO_CURRENCY = Currency.getInstance("XXX");
    private static final Expected<ZoneId> ZONE = Expected.text(TimeZones::parse);
    private static final List<String> CONTACT_COLUMNS =
            List.of("interval_start", "date", "time", "queue", "offered", "aht_seconds", "total_handle_time", "answered", "abandoned",
                    "reason");

    private final FieldReader fields;
    private final List<String> warnings;

    private ReadCenter(FieldReader fields, List<String> warnings) {
        this.fields = fields;
        this.warnings = warnings;
    }

    /** @throws org.hillsboro.files.BadInput where there is no center file or it has no fields */
    static CenterFields of(FolderFiles files, Problems problems, List<String> warnings) {
        var root = files.center().flatMap(file -> ReadTree.of(file, problems));
        if (root.isEmpty()) {
            problems.throwIfAny();
            throw new IllegalStateException("A folder without a center file, or one without fields, is a problem.");
        }
        return of(FieldReader.of(files.center().orElseThrow(), root.get(), problems), warnings);
    }

    static CenterFields of(FieldReader fields, List<String> warnings) {
        var center = new ReadCenter(fields, warnings).read();
        fields.reportUnknownFields();
        return center;
    }

    private CenterFields read() {
        String name = fields.required("name", Expected.text(), "");
        ZoneId zone = fields.required("time_zone", ZONE, ZoneOffset.UTC);
        Currency currency = fields.required("currency", Expected.text(ReadCenter::currency), NO_CURRENCY);
        int interval = fields.required("interval_minutes", ReadCenter::interval, 15);
        DayOfWeek weekStarts = fields.optional("week_starts", Expected.text(ReadCenter::weekStart), DayOfWeek.MONDAY);
        BigDecimal shrinkage = fields.optional("shrinkage", ReadCenter::shrinkage, BigDecimal.ZERO);

        var taken = new HashSet<String>();
        var queues = fields.someObjects("queues").stream().map(queue -> ReadQueue.of(queue, taken)).toList();
        var sites = sites(zone);
        var payRules = new LinkedHashMap<String, PayRules>();
        var pools = new ArrayList<SourcingPool>();
        var takenPools = new HashSet<String>();
        for (var poolFields : fields.someObjects("pools")) {
            var pool = ReadPool.of(poolFields, takenPools, sites);
            pools.add(pool);
            payRules.put(pool.id(), ReadPool.payRules(poolFields, pool, currency));
        }
        var takenContracts = new HashSet<String>();
        var contracts = fields.someObjects("contracts").stream()
                .map(contract -> ReadContract.of(contract, takenContracts, warnings))
                .toList();
        var center = new ContactCenter(
                name, zone, currency, interval, weekStarts, shrinkage, queues, sites, List.copyOf(pools), specialDays());
        var payroll = ReadPayroll.of(fields, payRules.values());
        return new CenterFields(center, contracts, Collections.unmodifiableMap(payRules), payroll, historyMapping());
    }

    private List<Site> sites(ZoneId centerZone) {
        var taken = new HashSet<String>();
        return fields.objects("sites").stream()
                .map(site -> new Site(
                        Ids.unique(site, taken),
                        site.optional("time_zone", ZONE, centerZone),
                        site.optional("seats", Expected.whole(0, 1_000_000))))
                .toList();
    }

    private List<SpecialDay> specialDays() {
        var days = new ArrayList<SpecialDay>();
        var dates = new HashSet<LocalDate>();
        for (var day : fields.objects("special_days")) {
            LocalDate date = day.required("date", Expected.text(ReadCenter::date), LocalDate.EPOCH);
            if (!date.equals(LocalDate.EPOCH) && !dates.add(date)) {
                day.problem("date", "expected each date once, another of the list has it", "");
            }
            days.add(new SpecialDay(date,
                    day.optional("name", Expected.text(), ""),
                    day.optional("holiday", Expected.truth(), false),
                    day.optional("closed", Expected.truth(), false),
                    day.optional("lead_days", Expected.whole(0, 60), 0)));
        }
        return List.copyOf(days);
    }

    private @Nullable HistoryMapping historyMapping() {
        if (!fields.has("history")) {
            return null;
        }
        var history = fields.object("history");
        var columns = new LinkedHashMap<String, String>();
        if (history.has("columns")) {
            var mapping = history.object("columns");
            for (String column : CONTACT_COLUMNS) {
                String theirs = mapping.optional(column, Expected.text());
                if (theirs != null) {
                    columns.put(column, theirs);
                }
            }
            checkMapping(mapping);
        }
        return new HistoryMapping(Map.copyOf(columns), history.optional("time_zone", ZONE),
                history.optional("aht_unit", Expected.smallChoice(AhtUnit.class), AhtUnit.S),
                history.optional("interval_minutes", Expected.whole(1, 1440)));
    }

    /** What has to be known of an export: when, and how many; the queue may be in the file's name. */
    private static void checkMapping(FieldReader mapping) {
        if (!mapping.has("interval_start") && !mapping.has("date")) {
            mapping.missing("interval_start");
        } else if (mapping.has("interval_start") && mapping.has("date")) {
            mapping.problem("date", "expected either interval_start or date", "");
        }
        if (mapping.has("time") && !mapping.has("date")) {
            mapping.problem("time", "expected a date beside the time", "");
        }
        if (!mapping.has("offered") && !(mapping.has("answered") && mapping.has("abandoned"))) {
            mapping.missing("offered");
        }
        if (mapping.has("aht_seconds") && mapping.has("total_handle_time")) {
            mapping.problem("total_handle_time", "expected either aht_seconds or total_handle_time", "");
        }
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new UnexpectedValue("expected a currency of ISO 4217 such as USD");
        }
    }

    private static int interval(LocatedNode node) {
        int minutes = Expected.whole(0, 1440).from(node);
        if (minutes != 15 && minutes != 30) {
            throw new UnexpectedValue("expected 15 or 30");
        }
        return minutes;
    }

    private static DayOfWeek weekStart(String day) {
        return switch (day) {
            case "MONDAY" -> DayOfWeek.MONDAY;
            case "SUNDAY" -> DayOfWeek.SUNDAY;
            case "SATURDAY" -> DayOfWeek.SATURDAY;
            default -> throw new UnexpectedValue("expected MONDAY, SUNDAY or SATURDAY");
        };
    }

    private static BigDecimal shrinkage(LocatedNode node) {
        var share = Expected.number("0", "100").from(node);
        if (share.compareTo(BigDecimal.ONE) >= 0) {
            throw new UnexpectedValue("expected a share from 0 to below 1",
                    "it should be " + share.movePointLeft(2).stripTrailingZeros().toPlainString() + ".");
        }
        return share;
    }

    /** @throws UnexpectedValue unless the text is a date of the calendar, 1970 to 2199 */
    static LocalDate date(String text) {
        try {
            var date = LocalDate.parse(text);
            if (date.getYear() >= 1970 && date.getYear() <= 2199) {
                return date;
            }
        } catch (DateTimeException noDate) {
            throw new UnexpectedValue("expected a date such as 2026-12-25");
        }
        throw new UnexpectedValue("expected a year from 1970 to 2199");
    }
}
