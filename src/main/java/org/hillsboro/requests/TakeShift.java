package org.hillsboro.requests;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hillsboro.drafts.EditImpact;
import org.hillsboro.requests.Exchange.State;
import org.hillsboro.requests.NotNow.WeekNotReady;
import org.hillsboro.roster.Shift;
import org.jspecify.annotations.Nullable;

/**
 * Shifts change hands. Whoever takes an offer first has it; both rosters change in one publication, at once where the
 * center's policy approves, else when a scheduler does.
 */
public final class TakeShift {

    /** An agent who may take hundreds of shifts needs no more to choose from; each is judged by all rules. */
    private static final int MOST_LOOKED_AT = 200;

    private static final String WAITS = "A scheduler has to approve it.";

    private final ChangeWeek weeks;
    private final Exchanges exchanges;
    private final RequestPolicies policies;
    private final RequestTrail trail;
    private final KeepRequest keep;
    private final Clock clock;

    public TakeShift(
            ChangeWeek weeks,
            Exchanges exchanges,
            RequestPolicies policies,
            RequestTrail trail,
            KeepRequest keep,
            Clock clock) {
        this.weeks = weeks;
        this.exchanges = exchanges;
        this.policies = policies;
        this.trail = trail;
        this.keep = keep;
        this.clock = clock;
    }

    /**
     * An offer that the agent may take, by all rules.
     *
     * @param zone of the agent
     * @param inReturn starts of the agent's shifts, one of which would be given; swaps only
     */
    public record Possible(Exchange exchange, Shift shift, ZoneId zone, List<Instant> inReturn) {}

    /** By start of the shift. */
    public List<Possible> offers(Asking asking) {
        var now = clock.instant();
        var possible = new ArrayList<Possible>();
        var policy = policies.of(asking.center()).policy();
        var open = exchanges.offeredTo(asking.center(), asking.agent(), now, MOST_LOOKED_AT);
        open.stream().map(Exchange::week).distinct().forEach(week -> weeks.look(asking.center(), week, standing -> {
            if (!standing.knows(asking.agent())) {
                return week;
            }
            var trying = new TryExchange(standing, policy, now);
            var zone = standing.roster().agent(asking.agent()).zone();
            open.stream().filter(exchange -> exchange.week().equals(week)).forEach(exchange ->
                    standing.shift(exchange.agent(), exchange.start()).ifPresent(shift -> {
                        var inReturn = exchange.swap() ? trying.possibleInReturn(exchange, asking.agent()) : List.<Instant>of();
                        if (exchange.swap() ? !inReturn.isEmpty() : trying.mayTake(exchange, asking.agent(), null)) {
                            possible.add(new Possible(exchange, shift.shift(), zone, inReturn));
                        }
                    }));
            return week;
        }));
        return possible;
    }

    /**
     * Takes an offer; whoever has it already hears so again.
     *
     * @param inReturn start of a shift of the taker's; swaps only
     * @throws NoSuchRequest if it is not offered to the agent
     * @throws NotNow if someone else was faster, or a rule stands against it
     */
    public Exchange take(Asking asking, UUID id, @Nullable Instant inReturn) {
        var offered = exchanges.find(id).filter(found -> found.isOfferedTo(asking)).orElseThrow(NoSuchRequest::new);
        if (offered.isTakenBy(asking, inReturn)) {
            return offered;
        }
        checkState(offered, State.OPEN);
        long names = keep.names(asking.center());
        var taken = look(offered, standing -> {
            var impact = new TryExchange(standing, policy(offered), clock.instant()).impact(offered, asking.agent(), inReturn);
            boolean atOnce = !offered.swap() && policy(offered).approves(impact);
            var next = offered.swap() ? State.PROPOSED : atOnce ? State.DONE : State.AGREED;
            return offered.taken(
                    asking.agent(), standing.pool(asking.agent()), inReturn, next, next == State.AGREED ? WAITS : "", clock.instant());
        });
        try {
            return settleOrWait(offered, taken, names,
                    new Saying("take shift", asking.by(), impact -> TryExchange.rules(impact, asking.agent())));
        } catch (NotNow late) {
            return exchanges.find(id).filter(now -> now.isTakenBy(asking, inReturn)).orElseThrow(() -> late);
        }
    }

    /** The agent who asked for a swap accepts what is proposed. */
    public Exchange accept(Asking asking, UUID id) {
        var proposed = mine(asking, id);
        if (proposed.taker() != null && (proposed.state() == State.AGREED || proposed.state() == State.DONE)) {
            return proposed;
        }
        checkState(proposed, State.PROPOSED);
        long names = keep.names(asking.center());
        var accepted = look(proposed, standing -> {
            var impact = new TryExchange(standing, policy(proposed), clock.instant())
                    .impact(proposed, proposed.takerThere(), proposed.inReturn());
            boolean atOnce = policy(proposed).approves(impact);
            return proposed.in(atOnce ? State.DONE : State.AGREED, atOnce ? "" : WAITS, clock.instant());
        });
        return settleOrWait(proposed, accepted, names,
                new Saying("accept swap", asking.by(), impact -> TryExchange.rules(impact, asking.agent())));
    }

    /** The agent who asked for a swap does not want what is proposed; it is open again. */
    public Exchange refuse(Asking asking, UUID id) {
        var proposed = mine(asking, id);
        checkState(proposed, State.PROPOSED);
        long names = keep.names(asking.center());
        String pool = look(proposed, standing -> standing.pool(asking.agent()));
        return settle(proposed, proposed.reopened(pool, clock.instant()), names,
                new Saying("refuse swap", asking.by(), EditImpact::sentenceWithoutCost));
    }

    /** A scheduler approves what the agents agree on, until the shift begins. The rules are asked again, for the week as it is now. */
    public Exchange approve(Deciding deciding, UUID id) {
        var agreed = within(deciding, id);
        checkState(agreed, State.AGREED);
        long names = keep.names(deciding.center());
        look(agreed, standing -> new TryExchange(standing, policy(agreed).untilItBegins(), clock.instant())
                .impact(agreed, agreed.takerThere(), agreed.inReturn()));
        return settle(agreed, agreed.in(State.DONE, "", clock.instant()), names,
                new Saying("approve exchange", deciding.by(), EditImpact::sentenceWithoutCost));
    }

    /** @param reason for the agents */
    public Exchange decline(Deciding deciding, UUID id, String reason) {
        var agreed = within(deciding, id);
        checkState(agreed, State.AGREED);
        return settle(agreed, agreed.in(State.DECLINED, reason, clock.instant()), keep.names(deciding.center()),
                new Saying("decline exchange", deciding.by(), EditImpact::sentenceWithoutCost));
    }

    private Exchange mine(Asking asking, UUID id) {
        return exchanges.find(id)
                .filter(found -> found.center().equals(asking.center()) && found.agent().equals(asking.agent()))
                .orElseThrow(NoSuchRequest::new);
    }

    private Exchange within(Deciding deciding, UUID id) {
        return exchanges.find(id)
                .filter(found -> found.center().equals(deciding.center()) && deciding.reaches(found.pools()))
                .orElseThrow(NoSuchRequest::new);
    }

    /** @param told why it may not be, as far as whoever says it may know */
    private record Saying(String action, String by, Function<EditImpact, String> told) {}

    /** Where the week is not ready to be changed, a scheduler has to approve what else would be done at once. */
    private Exchange settleOrWait(Exchange before, Exchange after, long names, Saying saying) {
        try {
            return settle(before, after, names, saying);
        } catch (WeekNotReady waits) {
            return settle(before, after.in(State.AGREED, WAITS, clock.instant()), names, saying);
        }
    }

    /** From one state to the next, if it is still as it was; with the rosters, where it is done. */
    private Exchange settle(Exchange before, Exchange after, long names, Saying saying) {
        if (after.state() != State.DONE) {
            return keep.keep(before.center(), names, () -> {
                checkUnchanged(before);
                keep(before, after, saying);
                return after;
            });
        }
        weeks.change(
                before.center(), before.week(),
                new ChangeWeek.Order(
                        standing -> TryExchange.edit(standing, after, after.takerThere(), after.inReturn()),
                        "exchange/" + after.id(), saying.by, saying.told),
                () -> checkUnchanged(before),
                impact -> keep(before, after, saying));
        return after;
    }

    private void keep(Exchange before, Exchange after, Saying saying) {
        exchanges.replace(after);
        trail.exchange(saying.by, saying.action, before, after);
    }

    private void checkUnchanged(Exchange before) {
        var now = exchanges.lock(before.id()).orElseThrow(NoSuchRequest::new);
        if (!now.equals(before)) {
            throw new NotNow("Someone was faster: it is " + now.state() + " now.");
        }
    }

    private static void checkState(Exchange exchange, State needed) {
        if (exchange.state() != needed) {
            throw new NotNow("It is " + exchange.state() + ", not " + needed + ".");
        }
    }

    private RequestPolicy policy(Exchange exchange) {
        return policies.of(exchange.center()).policy();
    }

    private <T> T look(Exchange exchange, Function<StandingWeek, T> use) {
        return weeks.look(exchange.center(), exchange.week(), use)
                .orElseThrow(() -> new NotNow("The week " + exchange.week() + " is not published."));
    }
}
