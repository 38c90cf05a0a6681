package org.hillsboro.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hillsboro.requests.Exchange;
import org.hillsboro.requests.Exchanges;
import org.hillsboro.requests.FindEnds;
import org.hillsboro.requests.OfferShift;
import org.hillsboro.requests.TakeShift;
import org.hillsboro.requests.TakeShift.Possible;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Agents swap shifts, give them away and take those of others. */
@RestController
@RequestMapping("/api/me")
class MyExchangesResource {

    /**
     * @param start of a shift of one's own
     * @param swap whether one is wanted in return
     * @param to the only agent whom it is for
     */
    record Offered(
            @Required @Nullable String week, @Required @Nullable OffsetDateTime start, @Nullable Boolean swap, @Nullable String to) {}

    /** @param inReturn start of the shift that is given for it; swaps only */
    record Taken(@Nullable OffsetDateTime inReturn) {}

    /** A shift that one may take, in one's own zone. Whose it is, is not told before. */
    record OfferView(
            UUID id, String week, String zone, boolean swap, OffsetDateTime start, OffsetDateTime end, long paidMinutes,
            List<OffsetDateTime> inReturn) {

        private static OfferView of(Possible possible) {
            var exchange = possible.exchange();
            var zone = possible.zone();
            return new OfferView(exchange.id(), exchange.week(), zone.getId(), exchange.swap(),
                    OwnZone.in(zone, possible.shift().start()), OwnZone.in(zone, possible.shift().end()),
                    possible.shift().paidMinutes(), possible.inReturn().stream().map(start -> OwnZone.in(zone, start)).toList());
        }
    }

    private final Exchanges exchanges;
    private final OfferShift offer;
    private final TakeShift take;
    private final OwnZone zone;
    private final FindEnds ends;

    MyExchangesResource(Exchanges exchanges, OfferShift offer, TakeShift take, OwnZone zone, FindEnds ends) {
        this.exchanges = exchanges;
        this.offer = offer;
        this.take = take;
        this.zone = zone;
        this.ends = ends;
    }

    /** Exchanges that one asked for or takes part in, the latest first. */
    @GetMapping("/exchanges")
    @Needs(Permission.OWN_SHIFTS)
    @Answers({404})
    Page<ExchangeView> listMyExchanges(
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn who) {
        Page.check(offset, limit);
        var me = OwnAgent.of(who);
        var mine = zone.of(me);
        return new Page<>(exchanges.ofAgent(me.center(), me.agent(), offset, limit), offset, limit,
                exchanges.countOfAgent(me.center(), me.agent())).map(exchange -> ExchangeView.of(exchange, mine, ends.of(exchange)));
    }

    /** Offers a shift of one's own to others. */
    @PostMapping("/exchanges")
    @Needs(Permission.OWN_SHIFTS)
    @ResponseStatus(HttpStatus.CREATED)
    @Answers({404, 409})
    ExchangeView offerShift(@RequestBody Offered offered, @AuthenticationPrincipal SignedIn who) {
        if (offered.week() == null || offered.start() == null) {
            throw new IllegalArgumentException("Expected the `week` and the `start` of your shift.");
        }
        return view(who, offer.offer(OwnAgent.of(who), offered.week(), offered.start().toInstant(),
                Boolean.TRUE.equals(offered.swap()), offered.to()));
    }

    /** Takes an offer back; whoever wanted the shift of another steps back, and it is open again. */
    @DeleteMapping("/exchanges/{id}")
    @Needs(Permission.OWN_SHIFTS)
    @Answers({409})
    ExchangeView withdrawExchange(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who) {
        return view(who, offer.withdraw(OwnAgent.of(who), id));
    }

    /** Accepts the shift that somebody gives in return. */
    @PostMapping("/exchanges/{id}/accept")
    @Needs(Permission.OWN_SHIFTS)
    @Answers({409})
    ExchangeView acceptSwap(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who) {
        return view(who, take.accept(OwnAgent.of(who), id));
    }

    /** Wants another shift in return; the offer is open again. */
    @PostMapping("/exchanges/{id}/refuse")
    @Needs(Permission.OWN_SHIFTS)
    @Answers({409})
    ExchangeView refuseSwap(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who) {
        return view(who, take.refuse(OwnAgent.of(who), id));
    }

    /** Offers of others that one may take by all rules, by start. */
    @GetMapping("/offers")
    @Needs(Permission.OWN_SHIFTS)
    @Answers({404})
    Page<OfferView> listOffers(
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn who) {
        Page.check(offset, limit);
        return Page.of(take.offers(OwnAgent.of(who)), offset, limit).map(OfferView::of);
    }

    /** Takes an offered shift; the first who does has it. */
    @PostMapping("/offers/{id}/take")
    @Needs(Permission.OWN_SHIFTS)
    @Answers({409})
    ExchangeView takeOffer(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable Taken taken, @AuthenticationPrincipal SignedIn who) {
        var inReturn = taken == null ? null : taken.inReturn();
        return view(who, take.take(OwnAgent.of(who), id, inReturn == null ? null : inReturn.toInstant()));
    }

    private ExchangeView view(SignedIn who, Exchange exchange) {
        return ExchangeView.of(exchange, zone.of(OwnAgent.of(who)), ends.of(exchange));
    }
}
