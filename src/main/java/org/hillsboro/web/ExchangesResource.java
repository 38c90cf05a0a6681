package org.hillsboro.web;

import java.time.ZoneOffset;
import java.util.UUID;
import org.hillsboro.requests.Exchange;
import org.hillsboro.requests.Exchanges;
import org.hillsboro.requests.FindEnds;
import org.hillsboro.requests.TakeShift;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Schedulers see what agents exchange, and decide where the center's policy leaves it to them. */
@RestController
@RequestMapping("/api/centers/{center}/exchanges")
class ExchangesResource {

    /** @param reason for the agents */
    record Reason(@Nullable String reason) {

        static String of(@Nullable Reason given) {
            return given == null || given.reason == null ? "" : given.reason.strip();
        }
    }

    private final CenterReach reach;
    private final Exchanges exchanges;
    private final TakeShift take;
    private final FindEnds ends;

    ExchangesResource(CenterReach reach, Exchanges exchanges, TakeShift take, FindEnds ends) {
        this.reach = reach;
        this.exchanges = exchanges;
        this.take = take;
        this.ends = ends;
    }

    /** Exchanges of agents within reach, the latest first. */
    @GetMapping
    @Needs(Permission.REQUESTS_READ)
    Page<ExchangeView> listExchanges(
            @PathVariable String center,
            @RequestParam(required = false) Exchange.@Nullable State state,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn who) {
        Page.check(offset, limit);
        reach.check(who, center);
        var pools = Reachable.of(who.account()).pools();
        return new Page<>(exchanges.ofCenter(center, pools, state, offset, limit), offset, limit,
                exchanges.countOfCenter(center, pools, state)).map(this::view);
    }

    /** Approves what two agents agree on: both rosters change in one publication. */
    @PostMapping("/{id}/approve")
    @Needs(Permission.REQUESTS_DECIDE)
    @Answers({409})
    ExchangeView approveExchange(@PathVariable String center, @PathVariable UUID id, @AuthenticationPrincipal SignedIn who) {
        reach.check(who, center);
        return view(take.approve(OwnAgent.deciding(who, center), id));
    }

    /** Declines what two agents agree on. */
    @PostMapping("/{id}/decline")
    @Needs(Permission.REQUESTS_DECIDE)
    @Answers({409})
    ExchangeView declineExchange(
            @PathVariable String center,
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable Reason reason,
            @AuthenticationPrincipal SignedIn who) {
        reach.check(who, center);
        return view(take.decline(OwnAgent.deciding(who, center), id, Reason.of(reason)));
    }

    private ExchangeView view(Exchange exchange) {
        return ExchangeView.of(exchange, ZoneOffset.UTC, ends.of(exchange));
    }
}
