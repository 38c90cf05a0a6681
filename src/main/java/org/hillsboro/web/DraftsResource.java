package org.hillsboro.web;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.hillsboro.drafts.BeginDraft;
import org.hillsboro.drafts.Draft;
import org.hillsboro.drafts.DraftRoster;
import org.hillsboro.drafts.Drafts;
import org.hillsboro.drafts.FinishedPlans;
import org.hillsboro.drafts.OpenDrafts;
import org.hillsboro.drafts.Reach;
import org.hillsboro.roster.Coverage;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rosters that are worked on: opened from finished plans, and looked at. */
@RestController
@RequestMapping("/api/drafts")
class DraftsResource {

    record Wanted(UUID plan) {}

    /** Of a list, where sums would take too long. */
    record ListedDraft(UUID id, UUID plan, String center, String week, String by, Instant opened) {

        private static ListedDraft of(Draft draft) {
            return new ListedDraft(draft.id(), draft.plan(), draft.center(), draft.week(), draft.by(), draft.opened());
        }
    }

    /** All figures are agents, one a quarter hour from the start. */
    record CoverageView(OffsetDateTime start, int minutes, List<QueueView> queues) {

        record QueueView(
                String queue, List<BigDecimal> required, List<BigDecimal> staffed, List<BigDecimal> shortfall, List<BigDecimal> surplus) {}

        private static CoverageView of(Coverage coverage, ZoneId zone) {
            return new CoverageView(
                    coverage.grid().start().atZone(zone).toOffsetDateTime(),
                    coverage.grid().minutes(),
                    coverage.queues().stream()
                            .map(queue -> new QueueView(queue.queueId(), agents(queue.required()), agents(queue.staffed()),
                                    agents(queue.shortfall()), agents(queue.surplus())))
                            .toList());
        }

        private static List<BigDecimal> agents(int[] thousandths) {
            return IntStream.of(thousandths).mapToObj(number -> BigDecimal.valueOf(number, 3)).toList();
        }
    }

    private final BeginDraft begin;
    private final FinishedPlans plans;
    private final Drafts drafts;
    private final OpenDrafts open;

    DraftsResource(BeginDraft begin, FinishedPlans plans, Drafts drafts, OpenDrafts open) {
        this.begin = begin;
        this.plans = plans;
        this.drafts = drafts;
        this.open = open;
    }

    /** Makes a draft of a finished plan. */
    @PostMapping
    @Needs(Permission.PLANS_RUN)
    @Answers({201, 404})
    ResponseEntity<DraftView> beginDraft(@RequestBody Wanted wanted, @AuthenticationPrincipal SignedIn signedIn) {
        Reachable.check(signedIn.account(), plans.centerOf(wanted.plan()), "finished plan");
        var draft = begin.begin(wanted.plan(), signedIn.account().id().toString())
                .orElseThrow(() -> Reachable.notFound("finished plan"));
        return open.with(draft.id(), (opened, roster) ->
                        ResponseEntity.created(URI.create("/api/drafts/" + opened.id()))
                                .eTag(EntityTags.of(roster.version()))
                                .body(DraftView.of(opened, roster, Reach.EVERYBODY, signedIn.may(Permission.COST_READ))))
                .orElseThrow();
    }

    /** Drafts of a center, the latest first. */
    @GetMapping
    @Needs(Permission.PLANS_READ)
    Page<ListedDraft> listDrafts(
            @RequestParam String center,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn signedIn) {
        Page.check(offset, limit);
        Reachable.check(signedIn.account(), Optional.of(center), "center");
        return new Page<>(drafts.ofCenter(center, offset, limit), offset, limit, drafts.countOfCenter(center))
                .map(ListedDraft::of);
    }

    /** A draft in sums. */
    @GetMapping("/{id}")
    @Needs(Permission.PLANS_READ)
    ResponseEntity<DraftView> getDraft(@PathVariable UUID id, @AuthenticationPrincipal SignedIn signedIn) {
        return answer(id, signedIn, (draft, roster) -> DraftView.of(
                draft, roster, Reachable.of(signedIn.account()), signedIn.may(Permission.COST_READ)));
    }

    /**
     * Shifts of a draft, one after the other.
     *
     * @param date local to the agent, of the shift's start
     */
    @GetMapping("/{id}/shifts")
    @Needs(Permission.PLANS_READ)
    ResponseEntity<Page<ShiftView>> listDraftShifts(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String agent,
            @RequestParam(required = false) @Nullable LocalDate date,
            @RequestParam(required = false) @Nullable String pool,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn signedIn) {
        Page.check(offset, limit);
        var reach = Reachable.of(signedIn.account());
        return answer(id, signedIn, (draft, roster) -> {
            var found = roster.shifts().stream()
                    .filter(shift -> {
                        var worker = roster.agent(shift.shift().agentId());
                        return reach.includes(worker)
                                && (agent == null || agent.equals(worker.id()))
                                && (pool == null || pool.equals(worker.pool().id()))
                                && (date == null || date.equals(shift.shift().date(worker.zone())));
                    })
                    .toList();
            return Page.of(found, offset, limit).map(shift -> ShiftView.of(shift, roster.agent(shift.shift().agentId())));
        });
    }

    /** Who is needed and who is there, by queue and quarter hour. */
    @GetMapping("/{id}/coverage")
    @Needs(Permission.PLANS_READ)
    ResponseEntity<CoverageView> getDraftCoverage(@PathVariable UUID id, @AuthenticationPrincipal SignedIn signedIn) {
        return answer(id, signedIn, (draft, roster) ->
                CoverageView.of(roster.coverage(), roster.folder().center().zone()));
    }

    /** Rules that stand in the way of publishing. */
    @GetMapping("/{id}/violations")
    @Needs(Permission.PLANS_READ)
    ResponseEntity<Page<ViolationView>> listDraftViolations(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn signedIn) {
        Page.check(offset, limit);
        var reach = Reachable.of(signedIn.account());
        return answer(id, signedIn, (draft, roster) -> {
            var found = roster.openViolations().stream()
                    .filter(violation -> violation.agentId().isEmpty() || reach.includes(roster.agent(violation.agentId())))
                    .toList();
            return Page.of(found, offset, limit).map(ViolationView::of);
        });
    }

    private <T> ResponseEntity<T> answer(UUID id, SignedIn signedIn, BiFunction<Draft, DraftRoster, T> view) {
        Reachable.check(signedIn.account(), drafts.find(id).map(Draft::center), "draft");
        return open.with(id, (draft, roster) ->
                        ResponseEntity.ok().eTag(EntityTags.of(roster.version())).body(view.apply(draft, roster)))
                .orElseThrow(() -> Reachable.notFound("draft"));
    }
}
