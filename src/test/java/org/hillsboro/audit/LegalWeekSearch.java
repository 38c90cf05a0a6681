package org.hillsboro.audit;

import static org.hillsboro.audit.RawFiles.clock;
import static org.hillsboro.audit.RawFiles.duration;
import static org.hillsboro.audit.RawFiles.hours;
import static org.hillsboro.audit.RawFiles.local;
import static org.hillsboro.audit.RawFiles.minuteOfDay;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.hillsboro.audit.RawCenter.Agent;
import org.hillsboro.audit.RawCenter.Span;
import tools.jackson.databind.JsonNode;

/**
 * Whether some week of shifts is legal for an agent, by trying all of them date by date. Who is listed as unplanned must
 * have none.
 */
final class LegalWeekSearch {

    /** All shifts of a date taken together. */
    private record Day(long first, long last, int paid, int earliest, int latest) {}

    /** What the dates so far leave open. */
    private record State(long lastEnd, int paid, int dates, int inARow, int off, boolean offEnough) {}

    private final RawCenter center;
    private final Agent agent;
    private final JsonNode contract;
    private final List<JsonNode> breaks = new ArrayList<>();
    private final List<LocalDate> dates;
    private final TreeMap<LocalDate, Set<Day>> days = new TreeMap<>();
    private final Map<Long, Boolean> open = new HashMap<>();
    private final Set<Integer> starts = new HashSet<>();
    private final int least;
    private final int most;
    private final int maxDates;
    private final State beginning;

    LegalWeekSearch(RawCenter center, RawPlan plan, WeekAudit weeks, Agent agent, FreeSeats seats) {
        this.center = center;
        this.agent = agent;
        contract = center.contracts.get(agent.contract());
        contract.path("breaks").forEach(breaks::add);
        dates = plan.firstDate.datesUntil(plan.firstDate.plusDays(7)).toList();
        int max = contract.get("days").get("max").asInt();
        maxDates = Math.min(max, 7 - weeks.absentDates(agent).size());
        var weekly = contract.get("weekly_hours");
        int limit = hours(weekly.path("overtime_up_to").asString(weekly.get("max").asString()));
        most = agent.maxWeekly() == null ? limit : Math.min(limit, agent.maxWeekly());
        BigDecimal min = BigDecimal.valueOf(hours(weekly.path("min").asString("0")));
        BigDecimal counted = BigDecimal.valueOf(weeks.counted(agent).size());
        least = min.subtract(min.multiply(counted).divide(BigDecimal.valueOf(max), MathContext.DECIMAL64))
                .setScale(6, RoundingMode.HALF_UP)
                .setScale(0, RoundingMode.CEILING)
                .min(BigDecimal.valueOf(most))
                .intValueExact();
        addShifts(plan, seats);
        beginning = beginning();
    }

    boolean exists() {
        if (!contract.get("shifts").has("start_spread")) {
            return exists(0, 2880);
        }
        int spread = duration(contract.get("shifts").get("start_spread").asString());
        return least <= 0 && exists(1, 0) || starts.stream().anyMatch(start -> exists(start, start + spread));
    }

    /** With all local starts in [earliest, latest]. */
    private boolean exists(int earliest, int latest) {
        Set<State> states = Set.of(beginning);
        var all = new TreeSet<>(dates);
        all.addAll(days.keySet());
        for (var date : all) {
            var next = new HashSet<State>();
            for (var state : states) {
                next.add(off(state, date));
                for (var day : days.getOrDefault(date, Set.of())) {
                    if (day.earliest >= earliest && day.latest <= latest && mayFollow(state, day)) {
                        next.add(worked(state, day));
                    }
                }
            }
            states = next;
        }
        return states.stream().anyMatch(state -> state.paid >= least && state.offEnough);
    }

    private State beginning() {
        long end = Long.MIN_VALUE / 2;
        var worked = new HashSet<LocalDate>();
        for (var shift : agent.previous()) {
            worked.add(local(shift.span().from(), agent.zone()).toLocalDate());
            end = Math.max(end, shift.span().to());
        }
        int inARow = 0;
        LocalDate day = days.isEmpty() || dates.getFirst().isBefore(days.firstKey()) ? dates.getFirst() : days.firstKey();
        while (worked.contains(day.minusDays(inARow + 1L))) {
            inARow++;
        }
        boolean noOff = contract.get("days").path("consecutive_off").asInt(0) == 0;
        return new State(end, 0, 0, inARow, 0, noOff);
    }

    private boolean mayFollow(State state, Day day) {
        return state.paid + day.paid <= most
                && state.dates < maxDates
                && state.inARow < contract.get("days").path("max_consecutive").asInt(7)
                && day.first - state.lastEnd >= duration(contract.get("rest_between_shifts").asString());
    }

    private State worked(State state, Day day) {
        return new State(day.last, state.paid + day.paid, state.dates + 1, state.inARow + 1, 0, state.offEnough);
    }

    private State off(State state, LocalDate date) {
        int off = dates.contains(date) ? state.off + 1 : state.off;
        boolean enough = state.offEnough || off >= contract.get("days").path("consecutive_off").asInt(0);
        return new State(state.lastEnd, state.paid, state.dates, 0, off, enough);
    }

    private void addShifts(RawPlan plan, FreeSeats seats) {
        var rules = contract.get("shifts");
        int every = rules.has("start_every") ? duration(rules.get("start_every").asString()) : 15;
        var shifts = new TreeMap<LocalDate, List<Span>>();
        var paid = new HashMap<Span, Integer>();
        for (long start = plan.start; start < plan.end; start += 15) {
            var local = local(start, agent.zone());
            if (minuteOfDay(local) % every == 0 && mayStart(rules, minuteOfDay(local))) {
                for (var length : rules.get("paid_hours")) {
                    int minutes = hours(length.asString());
                    var span = new Span(start, start + minutes + unpaid(minutes));
                    if (isLegal(span, minutes, local.toLocalDate(), seats)) {
                        shifts.computeIfAbsent(local.toLocalDate(), date -> new ArrayList<>()).add(span);
                        paid.put(span, minutes);
                        starts.add(minuteOfDay(local));
                    }
                }
            }
        }
        shifts.forEach((date, spans) -> spans.forEach(span -> addDays(date, List.of(span), spans, paid, rules)));
    }

    private void addDays(
            LocalDate date, List<Span> taken, List<Span> all, Map<Span, Integer> paid, JsonNode rules) {
        int first = minuteOfDay(local(taken.getFirst().from(), agent.zone()));
        int last = minuteOfDay(local(taken.getLast().from(), agent.zone()));
        days.computeIfAbsent(date, day -> new HashSet<>()).add(new Day(
                taken.getFirst().from(), taken.getLast().to(), taken.stream().mapToInt(paid::get).sum(),
                Math.min(first, last), Math.max(first, last)));
        if (taken.size() < rules.path("per_day").asInt(1)) {
            int gap = rules.has("gap_within_day") ? duration(rules.get("gap_within_day").asString()) : 0;
            long latest = rules.has("span_within_day")
                    ? taken.getFirst().from() + duration(rules.get("span_within_day").asString())
                    : Long.MAX_VALUE;
            for (var other : all) {
                if (other.from() >= taken.getLast().to() + gap && other.to() <= latest) {
                    var more = new ArrayList<>(taken);
                    more.add(other);
                    addDays(date, more, all, paid, rules);
                }
            }
        }
    }

    private static boolean mayStart(JsonNode rules, int minuteOfDay) {
        boolean may = rules.path("start_between").isEmpty();
        for (var window : rules.path("start_between")) {
            String[] ends = window.asString().split("-");
            int from = clock(ends[0].strip());
            int to = clock(ends[1].strip());
            may |= from <= to ? minuteOfDay >= from && minuteOfDay <= to : minuteOfDay >= from || minuteOfDay <= to;
        }
        return may;
    }

    private List<JsonNode> breaksOf(int paid) {
        return breaks.stream()
                .filter(rule -> !rule.hasNonNull("if_paid_hours_over") || paid > hours(rule.get("if_paid_hours_over").asString()))
                .toList();
    }

    private int unpaid(int paid) {
        return breaksOf(paid).stream()
                .filter(rule -> !rule.path("paid").asBoolean(!rule.get("kind").asString().equals("MEAL")))
                .mapToInt(rule -> rule.get("minutes").asInt())
                .sum();
    }

    private boolean isLegal(Span span, int paid, LocalDate date, FreeSeats seats) {
        boolean present = (agent.hired() == null || !date.isBefore(agent.hired()))
                && (agent.left() == null || !date.isAfter(agent.left()))
                && agent.absences().stream().noneMatch(absence -> absence.span().overlaps(span.from(), span.to()))
                && agent.previous().stream().noneMatch(shift -> shift.span().overlaps(span.from(), span.to()));
        for (long minute = span.from(); present && minute < span.to() && !agent.availability().isEmpty(); minute += 15) {
            var local = local(minute, agent.zone());
            present = agent.availability().stream()
                    .anyMatch(window -> window.holds(local.getDayOfWeek(), minuteOfDay(local)));
        }
        return present && seats.hasRoom(agent, span) && breaksMayCoverClosed(span, breaksOf(paid)) && breaksFit(breaksOf(paid), span, new ArrayList<>());
    }

    /** Spares trying all places of the breaks where more quarters are closed than breaks could cover. */
    private boolean breaksMayCoverClosed(Span span, List<JsonNode> rules) {
        int rest = rules.stream().mapToInt(rule -> rule.get("minutes").asInt()).sum();
        int closed = 0;
        for (long quarter = span.from(); quarter < span.to(); quarter += 15) {
            closed += isOpen(quarter) ? 0 : 15;
        }
        return closed <= rest;
    }

    private boolean isOpen(long quarter) {
        return open.computeIfAbsent(quarter, from -> LongStream.range(from, from + 15)
                .allMatch(minute -> agent.servable().stream().anyMatch(queue -> center.isOpen(queue, minute, true))));
    }

    private boolean breaksFit(List<JsonNode> rules, Span span, List<Span> taken) {
        if (rules.isEmpty()) {
            return contactsAreOpen(span, taken);
        }
        var rule = rules.getFirst();
        long from = span.from() + (rule.has("after") ? duration(rule.get("after").asString()) : 0);
        long before = rule.has("before") ? span.from() + duration(rule.get("before").asString()) : span.to();
        for (long start = span.from() + Math.ceilDiv(from - span.from(), 15) * 15;
                start + rule.get("minutes").asInt() <= Math.min(before, span.to()); start += 15) {
            var candidate = new Span(start, start + rule.get("minutes").asInt());
            if (taken.stream().noneMatch(other -> other.from() <= candidate.to() && candidate.from() <= other.to())) {
                taken.add(candidate);
                if (breaksFit(rules.subList(1, rules.size()), span, taken)) {
                    return true;
                }
                taken.removeLast();
            }
        }
        return false;
    }

    private boolean contactsAreOpen(Span span, List<Span> taken) {
        for (long quarter = span.from(); quarter < span.to(); quarter += 15) {
            long from = quarter;
            if (taken.stream().noneMatch(rest -> rest.overlaps(from, from + 15)) && !isOpen(from)) {
                return false;
            }
        }
        return true;
    }
}
