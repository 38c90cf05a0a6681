package org.hillsboro.audit;

import static org.hillsboro.audit.RawFiles.duration;
import static org.hillsboro.audit.RawFiles.hours;
import static org.hillsboro.audit.RawFiles.local;
import static org.hillsboro.audit.RawFiles.minuteOfDay;
import static org.hillsboro.audit.RawFiles.startOf;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.hillsboro.audit.RawCenter.Agent;
import org.hillsboro.audit.RawCenter.Span;
import org.hillsboro.audit.RawPlan.Shift;
import tools.jackson.databind.JsonNode;

/** The rules of DESIGN section 5 that an agent's whole week keeps or breaks. */
final class WeekAudit {

    private final RawCenter center;
    private final RawPlan plan;
    private final Consumer<String> broken;

    WeekAudit(RawCenter center, RawPlan plan, Consumer<String> broken) {
        this.center = center;
        this.plan = plan;
        this.broken = broken;
    }

    void check(Agent agent, List<Shift> shifts, boolean unplanned) {
        JsonNode contract = center.contracts.get(agent.contract());
        JsonNode rules = contract.get("shifts");
        hoursAndDates(agent, shifts, contract, unplanned);
        var byDate = new TreeMap<LocalDate, List<Span>>();
        agent.previous().forEach(shift -> add(byDate, agent, shift.span()));
        shifts.forEach(shift -> add(byDate, agent, new Span(shift.start(), shift.end())));
        LocalDate before = null;
        for (var day : byDate.entrySet()) {
            day.getValue().sort(Comparator.comparing(Span::from));
            boolean ours = shifts.stream().anyMatch(shift -> shift.date(agent.zone()).equals(day.getKey()));
            if (ours) {
                within(agent, day.getValue(), rules);
                if (before != null) {
                    long rest = day.getValue().getFirst().from() - byDate.get(before).getLast().to();
                    one(rest >= duration(contract.get("rest_between_shifts").asString()), agent, "rest " + day.getKey());
                }
            }
            before = day.getKey();
        }
        runs(agent, byDate, shifts, contract.get("days"), unplanned);
        if (rules.has("start_spread") && !shifts.isEmpty()) {
            var starts = shifts.stream().mapToInt(shift -> minuteOfDay(local(shift.start(), agent.zone()))).summaryStatistics();
            one(starts.getMax() - starts.getMin() <= duration(rules.get("start_spread").asString()), agent, "start_spread");
        }
    }

    private static void add(TreeMap<LocalDate, List<Span>> byDate, Agent agent, Span span) {
        byDate.computeIfAbsent(local(span.from(), agent.zone()).toLocalDate(), date -> new ArrayList<>()).add(span);
    }

    private void one(boolean kept, Agent agent, String rule) {
        if (!kept) {
            broken.accept(rule + ": " + agent.id());
        }
    }

    private void within(Agent agent, List<Span> day, JsonNode rules) {
        one(day.size() <= rules.path("per_day").asInt(1), agent, "per_day");
        int gap = rules.has("gap_within_day") ? duration(rules.get("gap_within_day").asString().replaceAll("^0$", "0h")) : 0;
        for (int i = 1; i < day.size(); i++) {
            one(day.get(i).from() - day.get(i - 1).to() >= gap, agent, "gap_within_day");
        }
        one(!rules.has("span_within_day")
                        || day.getLast().to() - day.getFirst().from() <= duration(rules.get("span_within_day").asString()),
                agent, "span_within_day");
    }

    private void hoursAndDates(Agent agent, List<Shift> shifts, JsonNode contract, boolean unplanned) {
        var absent = absentDates(agent);
        var dates = new TreeSet<LocalDate>();
        shifts.forEach(shift -> dates.add(shift.date(agent.zone())));
        int maxDays = contract.get("days").get("max").asInt();
        one(dates.size() <= Math.min(maxDays, 7 - absent.size()), agent, "days.max");
        long paid = shifts.stream().mapToLong(Shift::paid).sum();
        var weekly = contract.get("weekly_hours");
        int most = hours(weekly.path("overtime_up_to").asString(weekly.get("max").asString()));
        if (agent.maxWeekly() != null) {
            most = Math.min(most, agent.maxWeekly());
        }
        one(paid <= most, agent, "weekly_hours.max");
        BigDecimal min = BigDecimal.valueOf(hours(weekly.path("min").asString("0")));
        BigDecimal least = min.subtract(min.multiply(BigDecimal.valueOf(counted(agent).size()))
                .divide(BigDecimal.valueOf(maxDays), MathContext.DECIMAL128)).min(BigDecimal.valueOf(most));
        if (unplanned) {
            one(shifts.isEmpty(), agent, "unplanned without a shift");
            one(least.signum() > 0, agent, "unplanned although no hours are owed");
        } else {
            one(BigDecimal.valueOf(paid).compareTo(least.subtract(new BigDecimal("1e-9"))) >= 0, agent, "weekly_hours.min");
        }
    }

    /** Dates of the week wholly absent, before hired, after left or closed. */
    List<LocalDate> absentDates(Agent agent) {
        return plan.firstDate.datesUntil(plan.firstDate.plusDays(7)).filter(date -> {
            long from = startOf(date, agent.zone());
            long to = startOf(date.plusDays(1), agent.zone());
            return center.closed.contains(date)
                    || agent.hired() != null && date.isBefore(agent.hired())
                    || agent.left() != null && date.isAfter(agent.left())
                    || agent.absences().stream()
                            .anyMatch(absence -> absence.span().from() <= from && absence.span().to() >= to);
        }).toList();
    }

    /** Those of them on which a queue of the agent would otherwise be open, at most days.max. */
    List<LocalDate> counted(Agent agent) {
        return absentDates(agent).stream().filter(date -> {
            for (long minute = startOf(date, agent.zone()); minute < startOf(date.plusDays(1), agent.zone()); minute++) {
                long now = minute;
                if (agent.servable().stream().anyMatch(queue -> center.isOpen(queue, now, false))) {
                    return true;
                }
            }
            return false;
        }).limit(center.contracts.get(agent.contract()).get("days").get("max").asInt()).toList();
    }

    private void runs(
            Agent agent, TreeMap<LocalDate, List<Span>> byDate, List<Shift> shifts, JsonNode days, boolean unplanned) {
        int inARow = 0;
        for (var date = plan.firstDate.minusDays(15); date.isBefore(plan.firstDate.plusDays(8)); date = date.plusDays(1)) {
            inARow = byDate.containsKey(date) ? inARow + 1 : 0;
            var day = date;
            boolean ours = shifts.stream().anyMatch(shift -> shift.date(agent.zone()).equals(day));
            one(!ours || inARow <= days.path("max_consecutive").asInt(7), agent, "max_consecutive");
        }
        int off = 0;
        int longest = 0;
        for (int i = 0; i < 7; i++) {
            off = byDate.containsKey(plan.firstDate.plusDays(i)) ? 0 : off + 1;
            longest = Math.max(longest, off);
        }
        one(unplanned || longest >= days.path("consecutive_off").asInt(0), agent, "consecutive_off");
    }
}
