package org.hillsboro.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hillsboro.requests.Callout;
import org.hillsboro.requests.CalloutAnswer;
import org.hillsboro.requests.Callouts;
import org.hillsboro.requests.FindImbalances;
import org.hillsboro.requests.FindImbalances.Imbalance;
import org.hillsboro.requests.OfferHours;
import org.hillsboro.requests.OfferHours.Offer;
import org.hillsboro.requests.TakeHours;
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

/** Schedulers offer open shifts, overtime and time off where a published week is short or over. */
@RestController
@RequestMapping("/api/centers/{center}")
class CalloutsResource {

    record CalloutView(
            UUID id, String week, Callout.Kind kind, Instant from, Instant to, int places, int taken, Callout.Rule rule,
            @Nullable Instant closes, long seed, Set<String> pools, boolean open) {

        private static CalloutView of(Callout callout, int taken) {
            return new CalloutView(callout.id(), callout.week(), callout.kind(), callout.from(), callout.to(), callout.places(),
                    taken, callout.rule(), callout.closes(), callout.seed(), callout.pools(), callout.open());
        }
    }

    private final CenterReach reach;
    private final Callouts callouts;
    private final OfferHours offer;
    private final TakeHours take;
    private final FindImbalances imbalances;

    CalloutsResource(CenterReach reach, Callouts callouts, OfferHours offer, TakeHours take, FindImbalances imbalances) {
        this.reach = reach;
        this.callouts = callouts;
        this.offer = offer;
        this.take = take;
        this.imbalances = imbalances;
    }

    /**
     * Where the published week is short, or over.
     *
     * @param over where more agents are there than needed; else where fewer are
     */
    @GetMapping("/weeks/{week}/imbalances")
    @Needs(Permission.REQUESTS_READ)
    Page<Imbalance> listImbalances(
            @PathVariable String center,
            @PathVariable String week,
            @RequestParam(defaultValue = "false") boolean over,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn who) {
        Page.check(offset, limit);
        reach.check(who, center);
        return Page.of(imbalances.find(center, week, over).orElseThrow(() -> Reachable.notFound("publication")), offset, limit);
    }

    /** Hours that were offered, the latest first. */
    @GetMapping("/callouts")
    @Needs(Permission.REQUESTS_READ)
    Page<CalloutView> listCallouts(
            @PathVariable String center,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn who) {
        Page.check(offset, limit);
        reach.check(who, center);
        var pools = Reachable.of(who.account()).pools();
        return new Page<>(callouts.ofCenter(center, pools, offset, limit), offset, limit, callouts.countOfCenter(center, pools))
                .map(this::view);
    }

    /** Offers an open shift, overtime or time off to agents of a published week. */
    @PostMapping("/callouts")
    @Needs(Permission.REQUESTS_DECIDE)
    @ResponseStatus(HttpStatus.CREATED)
    @Answers({409})
    CalloutView offerHours(@PathVariable String center, @RequestBody Offer offered, @AuthenticationPrincipal SignedIn who) {
        reach.check(who, center);
        return view(offer.offer(OwnAgent.deciding(who, center), offered));
    }

    /** Ends an offer; what was taken stays. */
    @DeleteMapping("/callouts/{id}")
    @Needs(Permission.REQUESTS_DECIDE)
    @Answers({409})
    CalloutView endCallout(@PathVariable String center, @PathVariable UUID id, @AuthenticationPrincipal SignedIn who) {
        reach.check(who, center);
        return view(offer.end(OwnAgent.deciding(who, center), id));
    }

    /** Who has taken an offer, volunteered, or was passed over, by time. */
    @GetMapping("/callouts/{id}/answers")
    @Needs(Permission.REQUESTS_READ)
    Page<CalloutAnswer> listCalloutAnswers(
            @PathVariable String center,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn who) {
        Page.check(offset, limit);
        reach.check(who, center);
        if (callouts.find(id).filter(callout -> OfferHours.reaches(OwnAgent.deciding(who, center), callout)).isEmpty()) {
            throw Reachable.notFound("callout");
        }
        return new Page<>(callouts.answers(id, offset, limit), offset, limit, callouts.countAnswers(id));
    }

    /** Serves the volunteers by fairness, before the offer closes by itself. */
    @PostMapping("/callouts/{id}/draw")
    @Needs(Permission.REQUESTS_DECIDE)
    @Answers({409})
    List<CalloutAnswer> drawCallout(@PathVariable String center, @PathVariable UUID id, @AuthenticationPrincipal SignedIn who) {
        reach.check(who, center);
        return take.draw(OwnAgent.deciding(who, center), id);
    }

    private CalloutView view(Callout callout) {
        return CalloutView.of(callout, callouts.countTaken(callout.id()));
    }
}
