package org.hillsboro.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hillsboro.drafts.EditRecord;
import org.hillsboro.requests.CoverTimeOff;
import org.hillsboro.requests.DecideTimeOff;
import org.hillsboro.requests.DecideTimeOff.Otherwise;
import org.hillsboro.requests.ProposeCover.Cover;
import org.hillsboro.requests.ProposeCover.Disturbance;
import org.hillsboro.requests.TimeOff;
import org.hillsboro.requests.TimeOffOutlook;
import org.hillsboro.requests.TimesOff;
import org.hillsboro.requests.WeighTimeOff;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.hillsboro.web.ExchangesResource.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Schedulers decide about time off, and who covers what is published already. */
@RestController
@RequestMapping("/api/centers/{center}/time-off")
class TimeOffResource {

    /**
     * What is to become of it where a group limit or the balance stands against it; it is refused where neither is true.
     *
     * @param anyway it is approved all the same
     * @param list it waits, and is approved by itself as soon as there is room
     */
    record Approval(@Nullable Boolean anyway, @Nullable Boolean list) {

        private static Otherwise otherwise(@Nullable Approval approval) {
            boolean anyway = approval != null && Boolean.TRUE.equals(approval.anyway);
            boolean list = approval != null && Boolean.TRUE.equals(approval.list);
            if (anyway && list) {
                throw new IllegalArgumentException("Expected `anyway` or `list`, not both.");
            }
            return anyway ? Otherwise.APPROVE : list ? Otherwise.LIST : Otherwise.REFUSE;
        }
    }

    /** @param edits of the proposals, or others of their kinds; none: the shifts are dropped */
    record Covers(@Required @Nullable String week, @Nullable List<EditRecord> edits) {}

    /** @param cost that comes; absent for those who may not know what a roster costs */
    record CoverView(
            String shift, String agent, EditRecord edit, Disturbance disturbance, BigDecimal shortfallAgentMinutes,
            @Nullable BigDecimal cost) {

        private static CoverView of(Cover cover, boolean withCost) {
            return new CoverView(cover.shift(), cover.agent(), EditRecord.of(cover.edit()), cover.disturbance(),
                    cover.shortfallAgentMinutes(), withCost ? cover.cost().major() : null);
        }
    }

    private final CenterReach reach;
    private final TimesOff timesOff;
    private final WeighTimeOff weigh;
    private final DecideTimeOff decide;
    private final CoverTimeOff cover;

    TimeOffResource(CenterReach reach, TimesOff timesOff, WeighTimeOff weigh, DecideTimeOff decide, CoverTimeOff cover) {
        this.reach = reach;
        this.timesOff = timesOff;
        this.weigh = weigh;
        this.decide = decide;
        this.cover = cover;
    }

    /** Time off that agents within reach asked for, by its beginning. */
    @GetMapping
    @Needs(Permission.REQUESTS_READ)
    Page<TimeOffView> listTimeOff(
            @PathVariable String center,
            @RequestParam(required = false) TimeOff.@Nullable State state,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn who) {
        Page.check(offset, limit);
        reach.check(who, center);
        var pools = Reachable.of(who.account()).pools();
        return new Page<>(timesOff.ofCenter(center, pools, state, offset, limit), offset, limit,
                timesOff.countOfCenter(center, pools, state)).map(TimeOffView::of);
    }

    /** What a request would mean for coverage, groups and the balance. */
    @GetMapping("/{id}/outlook")
    @Needs(Permission.REQUESTS_READ)
    TimeOffOutlook weighTimeOff(@PathVariable String center, @PathVariable UUID id, @AuthenticationPrincipal SignedIn who) {
        reach.check(who, center);
        return weigh.weigh(OwnAgent.deciding(who, center), id);
    }

    /** Approves time off, which is an absence of the center from now on; or lets it wait until there is room. */
    @PostMapping("/{id}/approve")
    @Needs(Permission.REQUESTS_DECIDE)
    @Answers({409, 412})
    TimeOffView approveTimeOff(
            @PathVariable String center,
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable Approval approval,
            @AuthenticationPrincipal SignedIn who) {
        reach.check(who, center);
        return TimeOffView.of(decide.approve(OwnAgent.deciding(who, center), id, Approval.otherwise(approval)));
    }

    /** Declines time off. */
    @PostMapping("/{id}/decline")
    @Needs(Permission.REQUESTS_DECIDE)
    @Answers({409})
    TimeOffView declineTimeOff(
            @PathVariable String center,
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable Reason reason,
            @AuthenticationPrincipal SignedIn who) {
        reach.check(who, center);
        return TimeOffView.of(decide.decline(OwnAgent.deciding(who, center), id, Reason.of(reason)));
    }

    /** Who may legally cover the published shifts, the best first. */
    @GetMapping("/{id}/covers")
    @Needs(Permission.REQUESTS_READ)
    Page<CoverView> listCovers(
            @PathVariable String center,
            @PathVariable UUID id,
            @RequestParam String week,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn who) {
        Page.check(offset, limit);
        reach.check(who, center);
        return Page.of(cover.propose(OwnAgent.deciding(who, center), id, week), offset, limit)
                .map(one -> CoverView.of(one, who.may(Permission.COST_READ)));
    }

    /** Takes the agent out of the published week while others cover, in one publication. */
    @PostMapping("/{id}/covers")
    @Needs(Permission.REQUESTS_DECIDE)
    @ResponseStatus(HttpStatus.CREATED)
    @Answers({409})
    PublicationView coverTimeOff(
            @PathVariable String center,
            @PathVariable UUID id,
            @RequestBody Covers covers,
            @AuthenticationPrincipal SignedIn who) {
        reach.check(who, center);
        if (covers.week() == null) {
            throw new IllegalArgumentException("Expected a `week`.");
        }
        List<EditRecord> edits = covers.edits() == null ? List.of() : covers.edits();
        return PublicationView.of(cover.cover(OwnAgent.deciding(who, center), id, covers.week(),
                edits.stream().map(EditRecord::toEdit).toList()));
    }
}
