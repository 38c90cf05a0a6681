package org.hillsboro.pay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Turns the paid stretches of one agent's week into pay lines: base, each premium, overtime, per date. */
public final class PayWeek {

    private PayWeek() {}

    /**
     * @param stretches in any order
     * @param zone in which premiums are judged
     * @return lines by date, then base, premiums in the order of the rules, overtime; none for zero minutes
     */
    public static List<PayLine> lines(
            String agentId, PayRules rules, List<PaidStretch> stretches, ZoneId zone, Predicate<LocalDate> isHoliday) {
        var byDate = new TreeMap<LocalDate, List<PaidStretch>>();
        stretches.stream()
                .sorted(Comparator.comparing(PaidStretch::start))
                .forEach(stretch -> byDate.computeIfAbsent(stretch.shiftDate(), date -> new ArrayList<>()).add(stretch));
        var lines = new ArrayList<PayLine>();
        long minutesBefore = 0;
        for (var day : byDate.entrySet()) {
            long minutes = day.getValue().stream().mapToLong(PaidStretch::minutes).sum();
            if (minutes == 0) {
                continue;
            }
            lines.add(new PayLine(agentId, day.getKey(), PayCategory.BASE, minutes, rules.hourly(), rules.base(minutes)));
            for (var premium : rules.premiums()) {
                long applying = day.getValue().stream()
                        .mapToLong(stretch -> minutes(stretch, premium, zone, isHoliday))
                        .sum();
                if (applying > 0) {
                    lines.add(new PayLine(
                            agentId,
                            day.getKey(),
                            new PayCategory(premium.name()),
                            applying,
                            rules.rate(premium),
                            rules.premium(premium, applying)));
                }
            }
            long overtime = overtimeMinutes(rules, minutesBefore + minutes) - overtimeMinutes(rules, minutesBefore);
            if (overtime > 0) {
                lines.add(new PayLine(
                        agentId,
                        day.getKey(),
                        PayCategory.OVERTIME,
                        overtime,
                        rules.overtimeRate(),
                        rules.overtime(overtime)));
            }
            minutesBefore += minutes;
        }
        return lines;
    }

    private static long overtimeMinutes(PayRules rules, long weekMinutes) {
        return rules.overtime() == null ? 0 : Math.max(0, weekMinutes - rules.overtime().afterWeeklyMinutes());
    }

    /** Goes from one midnight or clock change to the next: in between, local minutes run evenly. */
    private static long minutes(PaidStretch stretch, Premium premium, ZoneId zone, Predicate<LocalDate> isHoliday) {
        long applying = 0;
        for (var from = stretch.start(); from.isBefore(stretch.end()); ) {
            var local = from.atZone(zone);
            var date = local.toLocalDate();
            var to = earliest(stretch.end(), date.plusDays(1).atStartOfDay(zone).toInstant(), nextClockChange(zone, from));
            int minuteOfDay = local.getHour() * 60 + local.getMinute();
            int length = Math.toIntExact(Duration.between(from, to).toMinutes());
            applying += premium.minutesWithin(date, minuteOfDay, minuteOfDay + length, isHoliday.test(date));
            from = to;
        }
        return applying;
    }

    private static Instant nextClockChange(ZoneId zone, Instant after) {
        var change = zone.getRules().nextTransition(after);
        return change == null ? Instant.MAX : change.getInstant();
    }

    private static Instant earliest(Instant... instants) {
        return Collections.min(Arrays.asList(instants));
    }
}
