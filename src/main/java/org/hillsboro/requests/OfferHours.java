package org.hillsboro.requests;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.files.Problems;
import org.hillsboro.requests.Callout.Kind;
import org.hillsboro.requests.Callout.Rule;
import org.hillsboro.time.PlanningWeek;
import org.jspecify.annotations.Nullable;

/** A scheduler offers an open shift, overtime or time off to agents of a published week, or ends the offer. */
public final class OfferHours {

    private static final int MOST_PLACES = 1000;

    private final ChangeWeek weeks;
    private final Callouts callouts;
    private final RequestTrail trail;
    private final InTransaction transaction;
    private final Supplier<UUID> ids;
    private final Clock clock;

    public OfferHours(
            ChangeWeek weeks,
            Callouts callouts,
            RequestTrail trail,
            InTransaction transaction,
            Supplier<UUID> ids,
            Clock clock) {
        this.weeks = weeks;
        this.callouts = callouts;
        this.trail = trail;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param seed absent: made up, and kept with the callout */
    public record Offer(
            @Nullable String week,
            @Nullable Kind kind,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Integer places,
            @Nullable Rule rule,
            @Nullable Instant closes,
            @Nullable Long seed,
            @Nullable Set<String> pools) {}

    /**
     * @throws org.hillsboro.files.BadInput with all that is wrong
     * @throws NoSuchRequest if it is for pools out of reach
     * @throws NotNow if the week is not published
     */
    public Callout offer(Deciding deciding, Offer offer) {
        Set<String> pools = offer.pools() == null ? Set.of() : Set.copyOf(offer.pools());
        if (!deciding.reaches(pools) || pools.isEmpty() && deciding.pools() != null) {
            throw new NoSuchRequest();
        }
        String week = offer.week() == null ? "" : offer.week();
        var published = weeks.look(deciding.center(), week, standing -> standing.roster().roster().week());
        var id = ids.get();
        var callout = checked(id, deciding, offer, pools,
                published.orElseThrow(() -> new NotNow("The week " + week + " is not published.")));
        return transaction.run(() -> {
            callouts.add(callout);
            trail.callout(deciding.by(), "offer hours", null, callout);
            return callout;
        });
    }

    private Callout checked(UUID id, Deciding deciding, Offer offer, Set<String> pools, PlanningWeek week) {
        var problems = new Problems();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var kind = needed(problems, "kind", offer.kind(), Kind.OPEN_SHIFT);
        var from = needed(problems, "from", offer.from(), week.start());
        var to = needed(problems, "to", offer.to(), week.end());
        int places = offer.places() == null ? 1 : offer.places();
        var rule = offer.rule() == null ? Rule.FIRST_COME : offer.rule();
        if (!from.isBefore(to) || !week.holds(from) || !from.isAfter(now)) {
            problems.add("callout", 0, "from", from.toString(), "expected a time to come in the week, before to", "");
        }
        if (places < 1 || places > MOST_PLACES) {
            problems.add("callout", 0, "places", Integer.toString(places), "expected 1 to " + MOST_PLACES, "");
        }
        var closes = offer.closes();
        if ((rule == Rule.FAIR) != (closes != null) || closes != null && (!closes.isAfter(now) || closes.isAfter(from))) {
            problems.add("callout", 0, "closes", String.valueOf(closes),
                    "expected a time to come before from where the rule is FAIR, else none", "");
        }
        problems.throwIfAny();
        return new Callout(id, deciding.center(), week.label(), kind, from, to, places, rule, closes,
                offer.seed() == null ? id.getLeastSignificantBits() : offer.seed(), pools, true, now);
    }

    private static <T> T needed(Problems problems, String field, @Nullable T value, T instead) {
        if (value == null) {
            problems.add("callout", 0, field, "", "expected a value", "");
            return instead;
        }
        return value;
    }

    /** What was taken stays. */
    public Callout end(Deciding deciding, UUID id) {
        return transaction.run(() -> {
            var before = callouts.lock(id).filter(found -> reaches(deciding, found)).orElseThrow(NoSuchRequest::new);
            if (!before.open()) {
                throw new NotNow("It is closed already.");
            }
            callouts.close(id);
            trail.callout(deciding.by(), "end offer of hours", before, before.closed());
            return before.closed();
        });
    }

    /** Whoever is confined to pools knows of callouts that are for these pools only. */
    public static boolean reaches(Deciding deciding, Callout callout) {
        return callout.center().equals(deciding.center())
                && (deciding.pools() == null || !callout.pools().isEmpty() && deciding.reaches(callout.pools()));
    }
}
