package org.hillsboro.requests;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hillsboro.drafts.DraftShift;
import org.hillsboro.drafts.EditImpact;
import org.hillsboro.drafts.RosterEdit.AddShift;
import org.hillsboro.drafts.RosterEdit.DropShift;
import org.hillsboro.drafts.RosterEdit.MoveShift;
import org.hillsboro.drafts.RosterEdit;
import org.hillsboro.drafts.Verdict;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.requests.WishOutcome.Result;
import org.hillsboro.roster.RosterChange;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.Preference;
import org.jspecify.annotations.Nullable;

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
        return weeks.look(asking.center(), week, standing -> standing.knows(asking.agent())
                        ? Optional.of(new OneWeek(
                                standing, standing.roster().folder(), standing.roster().agent(asking.agent())).outcomes())
                        : Optional.<List<WishOutcome>>empty())
                .flatMap(found -> found);
    }

    /** A wish on one of its dates, [from, to). */
    private record Wished(Agent agent, Preference wish, LocalDate date, Instant from, Instant to) {

        static Stream<Wished> on(LocalDate date, Agent agent) {
            return agent.preferences().stream()
                    .filter(wish -> date.equals(wish.date()) || date.getDayOfWeek() == wish.weekday())
                    .map(wish -> new Wished(agent, wish, date, at(date, wish.window().from(), agent.zone()),
                            at(wish.window().runsOverMidnight() ? date.plusDays(1) : date, wish.window().to(), agent.zone())));
        }

        boolean isOff() {
            return wish.wish().equals(OFF);
        }

        boolean isUnderstood() {
            return isOff() || wish.wish().equals(WORK);
        }

        boolean isLike(Wished other) {
            return wish.wish().equals(other.wish.wish()) && from.isBefore(other.to) && other.from.isBefore(to);
        }

        boolean overlaps(DraftShift entry) {
            return entry.shift().start().isBefore(to) && from.isBefore(entry.shift().end());
        }

        boolean isHonouredBy(List<DraftShift> shifts) {
            return isOff()
                    ? shifts.stream().noneMatch(this::overlaps)
                    : shifts.stream().anyMatch(entry -> !entry.shift().start().isBefore(from) && !entry.shift().end().isAfter(to));
        }

        WishOutcome became(Result result, @Nullable String rules, @Nullable BigDecimal shortfall, int others) {
            return new WishOutcome(
                    date, from.atZone(agent.zone()).toOffsetDateTime(), to.atZone(agent.zone()).toOffsetDateTime(), wish.wish(),
                    wish.weight(), result, rules, shortfall, others);
        }

        private static Instant at(LocalDate date, int minuteOfDay, ZoneId zone) {
            return minuteOfDay == 24 * 60
                    ? date.plusDays(1).atStartOfDay(zone).toInstant()
                    : date.atTime(minuteOfDay / 60, minuteOfDay % 60).atZone(zone).toInstant();
        }
    }

    private record OneWeek(StandingWeek standing, CenterFolder folder, Agent agent) {

        List<WishOutcome> outcomes() {
            return dates().flatMap(date -> Wished.on(date, agent)).map(this::outcome).toList();
        }

        private Stream<LocalDate> dates() {
            return standing.roster().roster().week().dates().stream();
        }

        private WishOutcome outcome(Wished wished) {
            var mine = standing.roster().shiftsOf(agent.id());
            if (!wished.isUnderstood() || wished.isHonouredBy(mine)) {
                return wished.became(wished.isUnderstood() ? Result.HONOURED : Result.NOT_UNDERSTOOD, null, null, 0);
            }
            var ways = wished.isOff()
                    ? waysOut(mine.stream().filter(wished::overlaps).toList(), wished.date, wished.from, wished.to)
                    : waysIn(mine, wished.from, wished.to);
            var impacts = ways.flatMap(edit -> standing.tried(edit).stream()).toList();
            var best = impacts.stream()
                    .filter(impact -> impact.verdict() == Verdict.ALLOWED)
                    .map(EditImpact::roster)
                    .min(Comparator.comparing(RosterChange::shortfallAgentMinutes).thenComparing(change -> change.cost().total().minor()));
            if (best.isEmpty()) {
                String rules = impacts.stream().findFirst().map(one -> TryExchange.rules(one, agent.id())).orElse("");
                return wished.became(Result.AGAINST_A_RULE, rules, null, others(wished));
            }
            var shortfall = best.get().shortfallAgentMinutes();
            if (shortfall.signum() > 0) {
                return wished.became(Result.AGAINST_COVERAGE, null, shortfall, others(wished));
            }
            boolean isDearer = best.get().cost().total().minor() > 0;
            return wished.became(isDearer ? Result.AGAINST_COST : Result.NOT_CONSIDERED, null, null, others(wished));
        }

        private int others(Wished wished) {
            var queues = agent.servable(folder.center());
            return Math.toIntExact(folder.agents().stream()
                    .filter(other -> !other.id().equals(agent.id()) && !other.preferences().isEmpty())
                    .filter(other -> !Collections.disjoint(other.servable(folder.center()), queues))
                    .filter(other -> dates().flatMap(date -> Wished.on(date, other))
                            .anyMatch(wish -> wish.isLike(wished) && wish.isHonouredBy(standing.roster().shiftsOf(other.id()))))
                    .count());
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
    }
}
