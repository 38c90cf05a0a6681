package org.hillsboro.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hillsboro.closing.FindOwnSlips;
import org.hillsboro.closing.FindOwnSlips.OwnSlip;
import org.hillsboro.closing.LookAtPeriods;
import org.hillsboro.closing.NoSuchPeriod;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.hillsboro.web.SlipView.LineView;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pay slips: for the clerk all, for agents their own. */
@RestController
class SlipsResource {

    /** A slip of a closed period. */
    record OwnSlipView(LocalDate from, LocalDate to, String currency, BigDecimal total, List<LineView> lines) {

        private static OwnSlipView of(OwnSlip own) {
            return new OwnSlipView(own.period().from(), own.period().to(), own.slip().total().currency().getCurrencyCode(),
                    own.slip().total().major(), own.slip().lines().stream().map(LineView::of).toList());
        }
    }

    private final CenterReach reach;
    private final LookAtPeriods looks;
    private final FindOwnSlips own;

    SlipsResource(CenterReach reach, LookAtPeriods looks, FindOwnSlips own) {
        this.reach = reach;
        this.looks = looks;
        this.own = own;
    }

    /** Slips of a pay period, agents in the order of the center. */
    @GetMapping("/api/centers/{center}/payroll/periods/{start}/slips")
    @Needs(Permission.PAYROLL_READ)
    @Answers(422)
    Page<SlipView> listSlips(
            @PathVariable String center,
            @PathVariable LocalDate start,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn who) {
        Page.check(offset, limit);
        reach.check(who, center);
        return Page.of(looks.look(center, start).payroll().slips(), offset, limit).map(SlipView::of);
    }

    /** The slip of one agent. */
    @GetMapping("/api/centers/{center}/payroll/periods/{start}/slips/{agent}")
    @Needs(Permission.PAYROLL_READ)
    @Answers(422)
    SlipView getSlip(
            @PathVariable String center,
            @PathVariable LocalDate start,
            @PathVariable String agent,
            @AuthenticationPrincipal SignedIn who) {
        reach.check(who, center);
        return looks.look(center, start).payroll().slips().stream()
                .filter(slip -> slip.agentId().equals(agent))
                .findFirst()
                .map(SlipView::of)
                .orElseThrow(() -> new NoSuchPeriod("slip"));
    }

    /** One's own slips of closed periods, the latest first. */
    @GetMapping("/api/me/slips")
    @Needs(Permission.OWN_PAY)
    Page<OwnSlipView> listMySlips(
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn who) {
        Page.check(offset, limit);
        var asking = OwnAgent.of(who);
        return new Page<>(own.find(asking.center(), asking.agent(), offset, limit), offset, limit,
                own.count(asking.center(), asking.agent())).map(OwnSlipView::of);
    }
}
