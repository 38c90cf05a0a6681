package org.hillsboro.web;

import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.hillsboro.drafts.Draft;
import org.hillsboro.drafts.Drafts;
import org.hillsboro.running.OrderPlan;
import org.hillsboro.running.PlanRequest;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.IdGenerator;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Solving a draft anew around its pinned shifts: a job like any plan, whose result is an edit of the draft. */
@RestController
@RequestMapping("/api/drafts/{id}/resolve")
class ResolveResource {

    record Wanted(@Nullable Double seconds, @Nullable Long seed, @Nullable Double goodwill) {}

    private final Drafts drafts;
    private final CenterReach reach;
    private final OrderPlan order;
    private final IdGenerator ids;

    ResolveResource(Drafts drafts, CenterReach reach, OrderPlan order, IdGenerator ids) {
        this.drafts = drafts;
        this.reach = reach;
        this.order = order;
        this.ids = ids;
    }

    /** Orders a plan around the pinned shifts of a draft. */
    @PostMapping
    @Needs(Permission.PLANS_RUN)
    @Answers({202, 503})
    ResponseEntity<PlanView> resolveDraft(
            @PathVariable UUID id,
            @RequestBody Wanted wanted,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @AuthenticationPrincipal SignedIn signedIn) {
        var draft = drafts.find(id);
        Reachable.check(signedIn.account(), draft.map(Draft::center), "draft");
        var request = PlanRequest.around(id, Objects.requireNonNullElse(wanted.seconds(), PlanRequest.USUAL_SECONDS),
                Objects.requireNonNullElse(wanted.seed(), 0L), wanted.goodwill());
        var center = reach.latest(signedIn, draft.orElseThrow().center());
        var job = order.order(ids.generateId(), center, request, signedIn.account().id(), IdempotencyKeys.sound(key));
        return ResponseEntity.accepted()
                .location(URI.create("/api/plans/" + job.id()))
                .eTag(EntityTags.of(job.version()))
                .body(PlanView.of(job, signedIn));
    }
}
