package org.hillsboro.audit;

import static org.hillsboro.audit.RawFiles.cell;
import static org.hillsboro.audit.RawFiles.clock;
import static org.hillsboro.audit.RawFiles.hours;
import static org.hillsboro.audit.RawFiles.local;
import static org.hillsboro.audit.RawFiles.minuteOfDay;
import static org.hillsboro.audit.RawFiles.rows;
import static org.hillsboro.audit.RawFiles.startOf;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hillsboro.audit.RawCenter.Agent;
import org.hillsboro.audit.RawCenter.Window;
import tools.jackson.databind.JsonNode;

/** Pay lines, overhead and commitments of DESIGN section 5, in whole minor units. */
final class CostAudit {

    /** One line of payroll.csv; the amount in minor units. */
    record Line(String agent, LocalDate date, String category, long minutes, long amount) {}

    private final RawCenter center;
    private final RawPlan plan;
    private final WeekAudit weeks;
    final List<Line> worked = new ArrayList<>();
    final List<Line> absent = new ArrayList<>();
    long pay;
    long overhead;
    long commitments;
    long paidMinutes;

    CostAudit(RawCenter center, RawPlan plan, WeekAudit weeks) {
        this.center = center;
        this.plan = plan;
        this.weeks = weeks;
        var paidByPool = new HashMap<String, Long>();
        for (var agent : center.agents.values()) {
            long minutes = addLines(agent);
            paidMinutes += minutes;
            paidByPool.merge(agent.pool(), minutes, Long::sum);
            addAbsences(agent);
        }
        pay = worked.stream().mapToLong(Line::amount).sum();
        center.pools.forEach((id, pool) -> {
            long minutes = paidByPool.getOrDefault(id, 0L);
            overhead += minor(pool.get("pay").path("overhead_per_hour").asDecimal(BigDecimal.ZERO), minutes);
            long committed = hours(pool.path("commitment").path("min_weekly_hours").asString("0"));
            commitments += minor(pool.get("pay").get("hourly").asDecimal(), Math.max(0, committed - minutes));
        });
    }

    /** per hour x minutes / 60, half up, by whole numbers alone. */
    private long minor(BigDecimal perHour, long minutes) {
        BigDecimal exact = perHour.multiply(BigDecimal.valueOf(minutes)).movePointRight(center.currency.getDefaultFractionDigits());
        BigInteger scaled = exact.unscaledValue();
        BigInteger unit = BigInteger.TEN.pow(Math.max(0, exact.scale())).multiply(BigInteger.valueOf(60));
        scaled = exact.scale() < 0 ? exact.toBigIntegerExact() : scaled;
        BigInteger[] parts = scaled.abs().divideAndRemainder(unit);
        boolean up = parts[1].shiftLeft(1).compareTo(unit) >= 0;
        return (up ? parts[0].add(BigInteger.ONE) : parts[0]).longValueExact() * scaled.signum();
    }

    private long addLines(Agent agent) {
        JsonNode pay = center.pools.get(agent.pool()).get("pay");
        BigDecimal hourly = pay.get("hourly").asDecimal();
        var byDate = new TreeMap<LocalDate, Map<String, Long>>();
        long week = 0;
        boolean overtime = pay.hasNonNull("overtime");
        long limit = overtime ? hours(pay.get("overtime").get("after_weekly_hours").asString()) : Long.MAX_VALUE;
        for (var shift : plan.of(agent.id())) {
            var day = byDate.computeIfAbsent(shift.date(agent.zone()), date -> new HashMap<>());
            for (var part : shift.parts()) {
                for (long minute = part.span().from(); part.paid() && minute < part.span().to(); minute++) {
                    day.merge("BASE", 1L, Long::sum);
                    if (week++ >= limit) {
                        day.merge("OT", 1L, Long::sum);
                    }
                    for (var premium : pay.path("premiums")) {
                        if (applies(premium, minute, agent)) {
                            day.merge("+" + premium.get("name").asString(), 1L, Long::sum);
                        }
                    }
                }
            }
        }
        byDate.forEach((date, minutes) -> minutes.forEach((category, count) -> {
            BigDecimal percent = category.equals("BASE") ? new BigDecimal(100)
                    : category.equals("OT") ? pay.get("overtime").get("percent").asDecimal()
                    : percent(pay.get("premiums"), category.substring(1));
            worked.add(new Line(
                    agent.id(), date, category.replaceFirst("^\\+", ""), count,
                    minor(hourly.multiply(percent).movePointLeft(2), count)));
        }));
        return week;
    }

    private static BigDecimal percent(JsonNode premiums, String name) {
        for (var premium : premiums) {
            if (premium.get("name").asString().equals(name)) {
                return premium.get("percent").asDecimal();
            }
        }
        throw new IllegalArgumentException(name);
    }

    private boolean applies(JsonNode premium, long minute, Agent agent) {
        var local = local(minute, agent.zone());
        var days = new TreeSet<DayOfWeek>();
        premium.path("days").forEach(day -> days.add(RawFiles.weekday(day.asString())));
        boolean inWindow = !premium.hasNonNull("from")
                || new Window(
                                Set.of(DayOfWeek.values()),
                                clock(premium.get("from").asString()),
                                clock(premium.get("to").asString()))
                        .holds(local.getDayOfWeek(), minuteOfDay(local));
        return inWindow
                && (days.isEmpty() || days.contains(local.getDayOfWeek()))
                && (!premium.path("holidays").asBoolean(false) || center.holidays.contains(local.toLocalDate()));
    }

    private void addAbsences(Agent agent) {
        var contract = center.contracts.get(agent.contract());
        long weekly = hours(contract.get("weekly_hours").path("min").asString("0"));
        int days = contract.get("days").get("max").asInt();
        for (var date : weeks.counted(agent)) {
            long from = startOf(date, agent.zone());
            long to = startOf(date.plusDays(1), agent.zone());
            boolean paid = agent.absences().stream()
                    .anyMatch(absence -> absence.paid() && absence.span().from() <= from && absence.span().to() >= to);
            boolean employed = (agent.hired() == null || !date.isBefore(agent.hired()))
                    && (agent.left() == null || !date.isAfter(agent.left()));
            if (paid && weekly > 0 && employed && !center.closed.contains(date)) {
                BigDecimal hourly = center.pools.get(agent.pool()).get("pay").get("hourly").asDecimal();
                absent.add(new Line(
                        agent.id(), date, "ABSENCE", Math.round((double) weekly / days), minor(hourly.multiply(BigDecimal.valueOf(weekly)), 1, days)));
            }
        }
    }

    private long minor(BigDecimal perHour, long minutes, int days) {
        return perHour.multiply(BigDecimal.valueOf(minutes))
                .movePointRight(center.currency.getDefaultFractionDigits())
                .divide(BigDecimal.valueOf(60L * days), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** The lines of payroll.csv; agents are told apart by their employee number's row order, ids may carry an apostrophe. */
    List<Line> written() throws IOException {
        var lines = new ArrayList<Line>();
        for (var row : rows(plan.folder.resolve("payroll.csv"))) {
            String agent = row.getField("agent");
            lines.add(new Line(
                    center.agents.containsKey(agent) ? agent : agent.substring(1),
                    LocalDate.parse(cell(row, "date")),
                    cell(row, "category"),
                    new BigDecimal(cell(row, "hours")).multiply(BigDecimal.valueOf(60)).setScale(0, RoundingMode.HALF_UP).longValueExact(),
                    new BigDecimal(cell(row, "amount")).movePointRight(center.currency.getDefaultFractionDigits()).longValueExact()));
        }
        return lines;
    }

    /** How often each line stands in a list; what differs is missing or too much. */
    static Map<Line, Long> counted(List<Line> lines) {
        return lines.stream().collect(Collectors.groupingBy(line -> line, Collectors.counting()));
    }
}
