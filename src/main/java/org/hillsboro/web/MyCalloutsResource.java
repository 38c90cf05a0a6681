package org.hillsboro.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hillsboro.requests.Callout;
import org.hillsboro.requests.CalloutAnswer;
import org.hillsboro.requests.Choice;
import org.hillsboro.requests.TakeHours;
import org.hillsboro.requests.TakeHours.Possible;
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

/** Open shifts, overtime and time off that an agent may have, and need not. */
@RestController
@RequestMapping("/api/me/callouts")
class MyCalloutsResource {

    /** @param mine what one said to it; absent: nothing yet */
    record MyCalloutView(
            UUID id, String week, Callout.Kind kind, Instant from, Instant to, Callout.Rule rule, @Nullable Instant closes,
            List<Choice> choices, @Nullable CalloutAnswer mine) {

        private static MyCalloutView of(Possible possible) {
            var callout = possible.callout();
            return new MyCalloutView(callout.id(), callout.week(), callout.kind(), callout.from(), callout.to(), callout.rule(),
                    callout.closes(), possible.choices(), possible.mine());
        }
    }

    /** One of the choices, as it was listed. */
    record Chosen(@Nullable OffsetDateTime shift, @Nullable OffsetDateTime start, @Nullable Integer paidMinutes) {

        private Choice toChoice() {
            return new Choice(
                    shift == null ? null : shift.toInstant(), start == null ? null : start.toInstant(),
                    paidMinutes == null ? 0 : paidMinutes);
        }
    }

    private final TakeHours take;

    MyCalloutsResource(TakeHours take) {
        this.take = take;
    }

    /** Hours that one may take, with what one could choose by all rules. */
    @GetMapping
    @Needs(Permission.OWN_SHIFTS)
    @Answers({404})
    Page<MyCalloutView> listMyCallouts(
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn who) {
        Page.check(offset, limit);
        return Page.of(take.open(OwnAgent.of(who)), offset, limit).map(MyCalloutView::of);
    }

    /** Takes hours at once where the first is served first, else takes part in the draw. */
    @PostMapping("/{id}/take")
    @Needs(Permission.OWN_SHIFTS)
    @Answers({409})
    CalloutAnswer takeCallout(@PathVariable UUID id, @RequestBody Chosen chosen, @AuthenticationPrincipal SignedIn who) {
        return take.take(OwnAgent.of(who), id, chosen.toChoice());
    }

    /** Leaves the draw. */
    @DeleteMapping("/{id}")
    @Needs(Permission.OWN_SHIFTS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Answers({409})
    void leaveCallout(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who) {
        take.withdraw(OwnAgent.of(who), id);
    }
}
