package org.hillsboro.requests;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hillsboro.drafts.DraftShift;
import org.hillsboro.drafts.RosterEdit;
import org.hillsboro.drafts.RosterEdit.AddShift;
import org.hillsboro.drafts.RosterEdit.DropShift;
import org.hillsboro.drafts.RosterEdit.MoveShift;
import org.hillsboro.drafts.Verdict;
import org.hillsboro.requests.WishOutcome.Result;
import org.hillsboro.roster.Shift;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.Preference;

/**
 * What became of the wishes that a plan knew of, and why not. The optimizer gives wishes no weight yet; so each that is not
 * honoured is tried now, in the published roster, alone: without the shift, or with it on another date or beside the window.
 */
public final class ExplainWishes {

    private static final String OFF = "OFF";
    private static final String WORK = "WORK";

    private final ChangeWeek weeks;

    public ExplainWishes(ChangeWeek weeks) {
        this.weeks = weeks;
    }

    /** By date. @return nothing where the week is not published, or the agent not in it */
    public Optional<List<WishOutcome>> explain(Asking asking, String week) {
        return weeks.look(asking.center(), week, standing -> standing.roster().folder().agents().stream()
                        .filter(agent -> agent.id().equals(asking.agent()))
                        .findFirst()
                        .map(agent -> new OneWeek(standing, agent).outcomes()))
                .flatMap(found -> found);
    }

    private record OneWeek(StandingWeek standing, Agent agent) {

        List<WishOutcome> outcomes() {
            return standing.roster().roster().week().dates().stream()
                    .flatMap(date -> agent.preferences().stream()
                            .filter(wish -> date.equals(wish.date()) || date.getDayOfWeek() == wish.weekday())
                            .map(wish -> outcome(wish, date)))
                    .toList();
        }

        private WishOutcome outcome(Preference wish, LocalDate date) {
            var from = at(date, wish.window().from(), agent.zone());
            var to = at(wish.window().runsOverMidnight() ? date.plusDays(1) : date, wish.window().to(), agent.zone());
            boolean off = wish.wish().equals(OFF);
            if (!off && !wish.wish().equals(WORK)) {
                return new WishOutcome(date, from, to, wish.wish(), wish.weight(), Result.NOT_UNDERSTOOD, null, null);
            }
            var mine = standing.roster().shifts().stream().filter(entry -> entry.shift().agentId().equals(agent.id())).toList();
            var inTheWay = mine.stream().filter(entry -> overlaps(entry.shift(), from, to)).toList();
            boolean honoured = off
                    ? inTheWay.isEmpty()
                    : mine.stream().anyMatch(entry -> !entry.shift().start().isBefore(from) && !entry.shift().end().isAfter(to));
            if (honoured) {
                return new WishOutcome(date, from, to, wish.wish(), wish.weight(), Result.HONOURED, null, null);
            }
            var impacts = (off ? waysOut(inTheWay, date, from, to) : waysIn(mine, from, to)).flatMap(edit -> standing.tried(edit).stream()).toList();
            var allowed = impacts.stream()
                    .filter(impact -> impact.verdict() == Verdict.ALLOWED)
                    .map(impact -> impact.roster().shortfallAgentMinutes())
                    .min(Comparator.naturalOrder());
            var result = allowed.isEmpty()
                    ? Result.AGAINST_A_RULE
                    : allowed.get().signum() > 0 ? Result.AGAINST_COVERAGE : Result.NOT_CONSIDERED;
            return new WishOutcome(date, from, to, wish.wish(), wish.weight(), result,
                    result == Result.AGAINST_A_RULE ? impacts.stream().findFirst().map(one -> TryExchange.rules(one, agent.id())).orElse("") : null,
                    result == Result.AGAINST_COVERAGE ? allowed.get() : null);
        }

        /** Dropped; where it is one shift, also moved beside the window or to another date. */
        private Stream<RosterEdit> waysOut(List<DraftShift> inTheWay, LocalDate date, Instant from, Instant to) {
            var ways = new ArrayList<RosterEdit>();
            ways.add(new RosterEdit.Together(inTheWay.stream().<RosterEdit>map(entry -> new DropShift(entry.id())).toList()));
            if (inTheWay.size() == 1) {
                var entry = inTheWay.getFirst();
                var shift = entry.shift();
                ways.add(new MoveShift(entry.id(), to));
                ways.add(new MoveShift(entry.id(), from.minus(Duration.between(shift.start(), shift.end()))));
                var time = shift.start().atZone(agent.zone()).toLocalTime();
                standing.roster().roster().week().dates().stream()
                        .filter(other -> !other.equals(date))
                        .forEach(other -> ways.add(new MoveShift(entry.id(), other.atTime(time).atZone(agent.zone()).toInstant())));
            }
            return ways.stream();
        }

        /** Any shift moved into the window, or one more in it. */
        private Stream<RosterEdit> waysIn(List<DraftShift> mine, Instant from, Instant to) {
            var contract = agent.contract();
            return Stream.concat(
                    mine.stream()
                            .filter(entry -> !Duration.between(entry.shift().start(), entry.shift().end())
                                    .minus(Duration.between(from, to)).isPositive())
                            .map(entry -> new MoveShift(entry.id(), from)),
                    contract.shifts().paid().stream()
                            .filter(paid -> !from.plus(Duration.ofMinutes(contract.spanOf(paid))).isAfter(to))
                            .map(paid -> new AddShift(agent.id(), from, paid)));
        }

        private static boolean overlaps(Shift shift, Instant from, Instant to) {
            return shift.start().isBefore(to) && from.isBefore(shift.end());
        }

        private static Instant at(LocalDate date, int minuteOfDay, ZoneId zone) {
            return minuteOfDay == 24 * 60
                    ? date.plusDays(1).atStartOfDay(zone).toInstant()
                    : date.atTime(minuteOfDay / 60, minuteOfDay % 60).atZone(zone).toInstant();
        }
    }
}
