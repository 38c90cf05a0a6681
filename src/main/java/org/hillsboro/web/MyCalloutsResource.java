package org.hillsboro.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hillsboro.requests.Callout;
import org.hillsboro.requests.CalloutAnswer;
import org.hillsboro.requests.Callouts;
import org.hillsboro.requests.Callouts.Answered;
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

    /** In one's own zone. */
    record MyCalloutView(
            UUID id, String week, String zone, Callout.Kind kind, OffsetDateTime from, OffsetDateTime to, Callout.Rule rule,
            @Nullable OffsetDateTime closes, List<ChoiceView> choices) {

        private static MyCalloutView of(Possible possible) {
            var callout = possible.callout();
            var zone = possible.zone();
            return new MyCalloutView(callout.id(), callout.week(), zone.getId(), callout.kind(), OwnZone.in(zone, callout.from()),
                    OwnZone.in(zone, callout.to()), callout.rule(), OwnZone.maybe(callout.closes(), zone),
                    possible.choices().stream().map(choice -> ChoiceView.of(choice, zone)).toList());
        }
    }

    /**
     * @param shift start of the shift that changes; absent: it would be one more
     * @param start that it has then; absent: it is dropped
     */
    record ChoiceView(@Nullable OffsetDateTime shift, @Nullable OffsetDateTime start, int paidMinutes) {

        private static ChoiceView of(Choice choice, ZoneId zone) {
            return new ChoiceView(OwnZone.maybe(choice.shift(), zone), OwnZone.maybe(choice.start(), zone), choice.paidMinutes());
        }
    }

    /** @param reason why one was passed over; else empty */
    record MyAnswerView(
            UUID id, String week, Callout.Kind kind, OffsetDateTime from, OffsetDateTime to, @Nullable OffsetDateTime closes,
            ChoiceView choice, CalloutAnswer.State state, String reason, Instant at) {

        private static MyAnswerView of(Answered answered, ZoneId zone) {
            var callout = answered.callout();
            var answer = answered.answer();
            return new MyAnswerView(callout.id(), callout.week(), callout.kind(), OwnZone.in(zone, callout.from()),
                    OwnZone.in(zone, callout.to()), OwnZone.maybe(callout.closes(), zone), ChoiceView.of(answer.choice(), zone),
                    answer.state(), answer.reason(), answer.at());
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
    private final Callouts callouts;
    private final OwnZone zone;

    MyCalloutsResource(TakeHours take, Callouts callouts, OwnZone zone) {
        this.take = take;
        this.callouts = callouts;
        this.zone = zone;
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

    /** What one has taken or volunteered for and what became of it, the latest first. */
    @GetMapping("/answers")
    @Needs(Permission.OWN_SHIFTS)
    @Answers({404})
    Page<MyAnswerView> listMyCalloutAnswers(
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn who) {
        Page.check(offset, limit);
        var me = OwnAgent.of(who);
        var mine = zone.of(me);
        return new Page<>(callouts.ofAgent(me.center(), me.agent(), offset, limit), offset, limit,
                callouts.countOfAgent(me.center(), me.agent())).map(answered -> MyAnswerView.of(answered, mine));
    }

    /** Takes hours at once where the first is served first, else takes part in the draw. */
    @PostMapping("/{id}/take")
    @Needs(Permission.OWN_SHIFTS)
    @Answers({409})
    MyAnswerView takeCallout(@PathVariable UUID id, @RequestBody Chosen chosen, @AuthenticationPrincipal SignedIn who) {
        var me = OwnAgent.of(who);
        var answer = take.take(me, id, chosen.toChoice());
        return MyAnswerView.of(new Answered(callouts.find(id).orElseThrow(), answer), zone.of(me));
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
