package org.hillsboro.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.Contract;
import org.hillsboro.workforce.PreviousShift;

/**
 * What one agent works in and just before the week, as the rules look at it.
 *
 * @param shifts of the roster, by start
 */
public record AgentWeek(Agent agent, PlanningWeek week, List<Shift> shifts) {

    /** A shift of the roster ({@code own}) or one from before the week, without its inside. */
    record Span(Instant start, Instant end, boolean own) {

        long minutes() {
            return (end.getEpochSecond() - start.getEpochSecond()) / 60;
        }

        /** Real minutes from this one's end to the other's start; negative where they overlap. */
        long minutesUntil(Span next) {
            return Math.floorDiv(next.start.getEpochSecond() - end.getEpochSecond(), 60);
        }
    }

    public static AgentWeek of(Agent agent, PlanningWeek week, List<Shift> shifts) {
        return new AgentWeek(
                agent, week, shifts.stream().sorted(Comparator.comparing(Shift::start)).toList());
    }

    Contract contract() {
        return agent.contract();
    }

    LocalDate dateOf(Instant start) {
        return start.atZone(agent.zone()).toLocalDate();
    }

    int minuteOfDay(Instant instant) {
        var local = instant.atZone(agent.zone());
        return local.getHour() * 60 + local.getMinute();
    }

    /** Those that began before the week: a file may hold later ones, which this week's roster replaces. */
    static List<PreviousShift> previousShifts(Agent agent, PlanningWeek week) {
        return agent.previousShifts().stream()
                .filter(shift -> shift.start().isBefore(week.start()))
                .toList();
    }

    /** Own and previous shifts by start. */
    List<Span> spans() {
        var spans = new ArrayList<Span>();
        shifts.forEach(shift -> spans.add(new Span(shift.start(), shift.end(), true)));
        previousShifts(agent, week).forEach(shift -> spans.add(new Span(shift.start(), shift.end(), false)));
        spans.sort(Comparator.comparing(Span::start).thenComparing(Span::end));
        return spans;
    }

    /** Own and previous shifts by the local date of their start. */
    TreeMap<LocalDate, List<Span>> byDate() {
        var dates = new TreeMap<LocalDate, List<Span>>();
        for (var span : spans()) {
            dates.computeIfAbsent(dateOf(span.start()), date -> new ArrayList<>()).add(span);
        }
        return dates;
    }

    Violation violation(Rule rule, Instant at, String text) {
        return violation(rule, at, 1, text);
    }

    Violation violation(Rule rule, Instant at, long excess, String text) {
        return new Violation(rule, agent.id(), at, excess, text);
    }

    static boolean anyOwn(List<Span> spans) {
        return spans.stream().anyMatch(Span::own);
    }
}
