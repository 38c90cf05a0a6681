package org.hillsboro.attendance;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hillsboro.attendance.Difference.Kind;
import org.hillsboro.pay.PaidStretch;
import org.hillsboro.roster.Activity;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.Shift;
import org.hillsboro.workforce.Agent;

/**
 * Lays what was worked over what was planned, minute by minute: paid time in both is paid, and every stretch in only one of
 * them is a {@link Difference}. Nothing has to be guessed about which clocking belongs to which shift, so that early
 * starts, split shifts and nights need no rules of their own.
 */
public final class MatchAttendance {

    /** Work this close to a shift is part of it. */
    private static final Duration NEAR = Duration.ofHours(1);

    /** Unplanned work after a shorter pause goes on, also over midnight. */
    private static final Duration PAUSE = Duration.ofHours(2);

    private record Planned(int week, LocalDate date, Span span, List<Span> paid) {}

    private final List<Roster> rosters;
    private final List<Map<String, List<Shift>>> shiftsOf;
    private final Predicate<LocalDate> isCompared;
    private final Map<String, List<Planned>> plannedOf = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<WorkedWeek> kept = new ArrayList<>();

    private MatchAttendance(List<Roster> rosters, Predicate<LocalDate> isCompared) {
        this.rosters = rosters;
        this.shiftsOf = rosters.stream().map(Roster::byAgent).toList();
        this.isCompared = isCompared;
        rosters.forEach(roster -> kept.add(new WorkedWeek(roster.week(), new LinkedHashMap<>())));
    }

    /**
     * @param rosters of different weeks
     * @param attended as {@link ReadAttendance} returns it
     * @param isCompared on which dates a shift without any attendance is missing; on others, such as those of a week before
     *     the period, it counts as worked
     */
    public static MatchedAttendance match(
            List<Roster> rosters, List<Agent> agents, List<Attended> attended, Predicate<LocalDate> isCompared) {
        var matching = new MatchAttendance(rosters, isCompared);
        var byAgent = attended.stream().collect(Collectors.groupingBy(Attended::agentId, LinkedHashMap::new, Collectors.toList()));
        for (var agent : agents) {
            matching.plan(agent);
            var ofAgent = byAgent.remove(agent.id());
            matching.match(agent, ofAgent == null ? List.of() : ofAgent);
        }
        byAgent.forEach((id, rows) -> matching.unknown(id, rows, rosters.getFirst().week().zone()));
        return new MatchedAttendance(List.copyOf(matching.differences), matching.kept, isCompared);
    }

    private void plan(Agent agent) {
        var planned = new ArrayList<Planned>();
        for (int i = 0; i < rosters.size(); i++) {
            for (var shift : shiftsOf.get(i).getOrDefault(agent.id(), List.of())) {
                var paid = shift.activities().stream().filter(Activity::paid).map(part -> new Span(part.start(), part.end())).toList();
                planned.add(new Planned(i, shift.date(agent.zone()), new Span(shift.start(), shift.end()), Span.joined(paid)));
            }
        }
        planned.sort(Comparator.comparing(each -> each.span().start()));
        plannedOf.put(agent.id(), planned);
    }

    private void match(Agent agent, List<Attended> rows) {
        var present = rows.stream().map(row -> new Span(row.start(), row.end())).toList();
        var worked = Span.joined(rows.stream().filter(Attended::paid).map(row -> new Span(row.start(), row.end())).toList());
        var planned = plannedOf.getOrDefault(agent.id(), List.of());
        for (var shift : planned) {
            boolean isUnseen = present.stream().noneMatch(row -> row.distance(shift.span()).compareTo(NEAR) <= 0);
            if (isUnseen && !isCompared.test(shift.date())) {
                keep(agent, shift, shift.paid());
            } else {
                keep(agent, shift, Span.within(shift.paid(), worked));
                Span.minus(shift.paid(), worked).forEach(gap -> add(agent, shift, missed(shift, gap, present), gap, false));
            }
        }
        var paid = planned.stream().flatMap(shift -> shift.paid().stream()).toList();
        var spans = planned.stream().map(Planned::span).toList();
        var more = Span.minus(worked, paid);
        for (var shift : planned) {
            Span.within(more, List.of(shift.span())).forEach(span -> add(agent, shift, Kind.BREAK, span, true));
        }
        addOutside(agent, planned, Span.minus(more, spans));
    }

    private static Kind missed(Planned shift, Span gap, List<Span> present) {
        var seen = present.stream().filter(shift.span()::overlaps).toList();
        if (seen.isEmpty()) {
            return Kind.MISSING;
        }
        if (!gap.end().isAfter(seen.getFirst().start())) {
            return Kind.LATE;
        }
        return gap.start().isBefore(seen.getLast().end()) ? Kind.BREAK : Kind.EARLY;
    }

    private void addOutside(Agent agent, List<Planned> planned, List<Span> outside) {
        Difference before = null;
        for (var span : outside) {
            var near = planned.stream()
                    .filter(shift -> shift.span().distance(span).compareTo(NEAR) <= 0)
                    .min(Comparator.comparing(shift -> shift.span().distance(span)));
            if (near.isPresent()) {
                add(agent, near.get(), Kind.LONGER, span, true);
                continue;
            }
            boolean goesOn = before != null && Duration.between(before.end(), span.start()).compareTo(PAUSE) <= 0;
            var date = goesOn && before != null ? before.date() : span.start().atZone(agent.zone()).toLocalDate();
            String week = goesOn && before != null ? before.week() : weekOf(span);
            before = new Difference(agent.id(), date, week, Kind.UNKNOWN_SHIFT, span.start(), span.end(), true);
            differences.add(before);
        }
    }

    private void unknown(String id, List<Attended> rows, ZoneId zone) {
        rows.stream().filter(Attended::paid).forEach(row -> differences.add(new Difference(
                id, row.start().atZone(zone).toLocalDate(), weekOf(new Span(row.start(), row.end())), Kind.UNKNOWN_AGENT,
                row.start(), row.end(), true)));
    }

    private String weekOf(Span span) {
        return rosters.stream().map(Roster::week).filter(week -> week.holds(span.start())).map(Object::toString).findFirst().orElse("");
    }

    private void add(Agent agent, Planned shift, Kind kind, Span span, boolean worked) {
        differences.add(new Difference(
                agent.id(), shift.date(), rosters.get(shift.week()).week().label(), kind, span.start(), span.end(), worked));
    }

    private void keep(Agent agent, Planned shift, List<Span> paid) {
        var stretches = kept.get(shift.week()).stretches().computeIfAbsent(agent.id(), id -> new ArrayList<>());
        paid.forEach(span -> stretches.add(new PaidStretch(shift.date(), span.start(), span.end())));
    }
}
