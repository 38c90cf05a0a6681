package org.hillsboro.web;

import java.util.List;
import java.util.UUID;
import org.hillsboro.requests.AskTimeOff;
import org.hillsboro.requests.AskTimeOff.Askable;
import org.hillsboro.requests.AskTimeOff.Wanted;
import org.hillsboro.requests.DecideTimeOff;
import org.hillsboro.requests.TimeOffOutlook;
import org.hillsboro.requests.TimesOff;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
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

/** Agents ask for time off. */
@RestController
@RequestMapping("/api/me/time-off")
class MyTimeOffResource {

    private final TimesOff timesOff;
    private final AskTimeOff ask;
    private final DecideTimeOff decide;

    MyTimeOffResource(TimesOff timesOff, AskTimeOff ask, DecideTimeOff decide) {
        this.timesOff = timesOff;
        this.ask = ask;
        this.decide = decide;
    }

    /** Time off that one asked for, the latest first. */
    @GetMapping
    @Needs(Permission.OWN_SHIFTS)
    @Answers({404})
    Page<TimeOffView> listMyTimeOff(
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn who) {
        Page.check(offset, limit);
        var me = OwnAgent.of(who);
        return new Page<>(timesOff.ofAgent(me.center(), me.agent(), offset, limit), offset, limit,
                timesOff.countOfAgent(me.center(), me.agent())).map(TimeOffView::of);
    }

    /** The kinds of time off that one may ask for, with balances of this year and the next. */
    @GetMapping("/kinds")
    @Needs(Permission.OWN_SHIFTS)
    @Answers({404})
    List<Askable> listMyTimeOffKinds(@AuthenticationPrincipal SignedIn who) {
        return ask.kinds(OwnAgent.of(who));
    }

    /** What time off would mean for coverage, groups and the balance; nothing is asked yet. */
    @PostMapping("/preview")
    @Needs(Permission.OWN_SHIFTS)
    @Answers({404})
    TimeOffOutlook previewTimeOff(@RequestBody Wanted wanted, @AuthenticationPrincipal SignedIn who) {
        return ask.preview(OwnAgent.of(who), wanted);
    }

    /** Asks for time off. */
    @PostMapping
    @Needs(Permission.OWN_SHIFTS)
    @ResponseStatus(HttpStatus.CREATED)
    @Answers({404})
    TimeOffView askTimeOff(@RequestBody Wanted wanted, @AuthenticationPrincipal SignedIn who) {
        return TimeOffView.of(ask.ask(OwnAgent.of(who), wanted));
    }

    /** Takes a request back, also one that was approved and has not begun. */
    @DeleteMapping("/{id}")
    @Needs(Permission.OWN_SHIFTS)
    @Answers({409})
    TimeOffView withdrawTimeOff(@PathVariable UUID id, @AuthenticationPrincipal SignedIn who) {
        return TimeOffView.of(decide.withdraw(OwnAgent.of(who), id));
    }
}
