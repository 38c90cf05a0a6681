package org.hillsboro.requests;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import org.hillsboro.roster.Wish;
import org.hillsboro.workforce.Agent;
import org.jspecify.annotations.Nullable;

/**
 * What became of the wishes that a plan knew of, and why not. The optimizer weighs all wishes at once and keeps no reasons;
 * so each that is not honoured is tried now, in the published roster, alone: without the shift, or with it on another date
 * or beside the window.
 */
public final class ExplainWishes {

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

    private record OneWeek(StandingWeek standing, CenterFolder folder, Agent agent) {

        List<WishOutcome> outcomes() {
            return dates().flatMap(date -> Wish.on(date, agent)).map(this::outcome).toList();
        }

        private Stream<LocalDate> dates() {
            return standing.roster().roster().week().dates().stream();
        }

        private WishOutcome outcome(Wish wished) {
            var mine = standing.roster().shiftsOf(agent.id());
            if (!wished.isUnderstood() || isMet(wished, mine)) {
                return became(wished, wished.isUnderstood() ? Result.HONOURED : Result.NOT_UNDERSTOOD, null, null, 0);
            }
            var ways = wished.isOff()
                    ? waysOut(mine.stream().filter(entry -> wished.overlaps(entry.shift())).toList(), wished)
                    : waysIn(mine, wished.from(), wished.to());
            var impacts = ways.flatMap(edit -> standing.tried(edit).stream()).toList();
            var best = impacts.stream()
                    .filter(impact -> impact.verdict() == Verdict.ALLOWED)
                    .map(EditImpact::roster)
                    .min(Comparator.comparing(RosterChange::shortfallAgentMinutes).thenComparing(change -> change.cost().total().minor()));
            if (best.isEmpty()) {
                String rules = impacts.stream().findFirst().map(one -> TryExchange.rules(one, agent.id())).orElse("");
                return became(wished, Result.AGAINST_A_RULE, rules, null, others(wished));
            }
            var shortfall = best.get().shortfallAgentMinutes();
            if (shortfall.signum() > 0) {
                return became(wished, Result.AGAINST_COVERAGE, null, shortfall, others(wished));
            }
            boolean isDearer = best.get().cost().total().minor() > 0;
            return became(wished, isDearer ? Result.AGAINST_COST : Result.NOT_CONSIDERED, null, null, others(wished));
        }

        private static boolean isMet(Wish wish, List<DraftShift> shifts) {
            return wish.isMetBy(shifts.stream().map(DraftShift::shift).toList());
        }

        private static boolean isLike(Wish one, Wish other) {
            return one.preference().wish().equals(other.preference().wish())
                    && one.from().isBefore(other.to())
                    && other.from().isBefore(one.to());
        }

        private WishOutcome became(Wish wish, Result result, @Nullable String rules, @Nullable BigDecimal shortfall, int others) {
            return new WishOutcome(
                    wish.date(), wish.from().atZone(agent.zone()).toOffsetDateTime(), wish.to().atZone(agent.zone()).toOffsetDateTime(),
                    wish.preference().wish(), wish.weight(), result, rules, shortfall, others);
        }

        private int others(Wish wished) {
            var queues = agent.servable(folder.center());
            return Math.toIntExact(folder.agents().stream()
                    .filter(other -> !other.id().equals(agent.id()) && !other.preferences().isEmpty())
                    .filter(other -> !Collections.disjoint(other.servable(folder.center()), queues))
                    .filter(other -> dates().flatMap(date -> Wish.on(date, other))
                            .anyMatch(wish -> isLike(wish, wished) && isMet(wish, standing.roster().shiftsOf(other.id()))))
                    .count());
        }

        /** Dropped; where it is one shift, also moved beside the window or to another date. */
        private Stream<RosterEdit> waysOut(List<DraftShift> inTheWay, Wish wished) {
            var ways = new ArrayList<RosterEdit>();
            ways.add(new RosterEdit.Together(inTheWay.stream().<RosterEdit>map(entry -> new DropShift(entry.id())).toList()));
            if (inTheWay.size() == 1) {
                var entry = inTheWay.getFirst();
                var shift = entry.shift();
                ways.add(new MoveShift(entry.id(), wished.to()));
                ways.add(new MoveShift(entry.id(), wished.from().minus(Duration.between(shift.start(), shift.end()))));
                var time = shift.start().atZone(agent.zone()).toLocalTime();
                standing.roster().roster().week().dates().stream()
                        .filter(other -> !other.equals(wished.date()))
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
