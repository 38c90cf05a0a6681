package org.hillsboro.web;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hillsboro.requests.AskTimeOff;
import org.hillsboro.requests.AskTimeOff.Wanted;
import org.hillsboro.requests.DecideTimeOff;
import org.hillsboro.requests.TimeOffOutlook;
import org.hillsboro.requests.TimeOffOutlook.KindBalance;
import org.hillsboro.requests.TimesOff;
import org.hillsboro.requests.WeighTimeOff;
import org.jspecify.annotations.Nullable;
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

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2999;

    private final TimesOff timesOff;
    private final AskTimeOff ask;
    private final DecideTimeOff decide;
    private final WeighTimeOff weigh;
    private final Clock clock;

    MyTimeOffResource(TimesOff timesOff, AskTimeOff ask, DecideTimeOff decide, WeighTimeOff weigh, Clock clock) {
        this.timesOff = timesOff;
        this.ask = ask;
        this.decide = decide;
        this.weigh = weigh;
        this.clock = clock;
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

    /**
     * What one has of each kind of time off in a year: entitled, taken, asked for and left, in working days.
     *
     * @param year absent: this one
     */
    @GetMapping("/balances")
    @Needs(Permission.OWN_SHIFTS)
    @Answers({404})
    List<KindBalance> readMyBalances(
            @RequestParam(required = false) @Nullable Integer year, @AuthenticationPrincipal SignedIn who) {
        int wanted = year == null ? clock.instant().atOffset(ZoneOffset.UTC).getYear() : year;
        if (wanted < FIRST_YEAR || wanted > LAST_YEAR) {
            throw new IllegalArgumentException("Expected a year from " + FIRST_YEAR + " to " + LAST_YEAR + ", got " + wanted + ".");
        }
        return weigh.balances(OwnAgent.of(who), wanted);
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
    @Answers({404, 409})
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
