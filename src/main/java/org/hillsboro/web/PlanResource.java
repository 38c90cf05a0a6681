package org.hillsboro.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problem;
import org.hillsboro.files.Problems;
import org.hillsboro.keeping.Centers;
import org.hillsboro.planning.Stage;
import org.hillsboro.running.OrderPlan;
import org.hillsboro.running.PlanJob;
import org.hillsboro.running.PlanJobs;
import org.hillsboro.running.PlanRequests;
import org.hillsboro.running.PlanWish;
import org.hillsboro.running.RemovePlan;
import org.hillsboro.running.ResumePlan;
import org.hillsboro.running.StopPlan;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.hillsboro.web.PlanFileAccess.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.IdGenerator;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plans as work: ordered, watched, stopped, resumed. */
@RestController
@RequestMapping("/api/plans")
class PlanResource {

    /** What is absent stays as it was. @param adjustments instead of those before */
    record Resumption(
            @Nullable Double seconds, @Nullable Stage until, @Nullable List<AdjustmentBody> adjustments, @Nullable Double risk) {

        PlanWish wish() {
            var problems = new Problems();
            var made = adjustments == null ? null : AdjustmentBody.all(adjustments, problems);
            problems.throwIfAny();
            return new PlanWish(seconds, until, made, risk);
        }
    }

    private final PlanJobs jobs;
    private final Centers centers;
    private final CenterReach reach;
    private final OrderPlan order;
    private final StopPlan stop;
    private final ResumePlan resume;
    private final RemovePlan remove;
    private final PlanRequests requests;
    private final JobEvents<PlanJob> events;
    private final IdGenerator ids;
    private final JsonMapper json;

    PlanResource(
            PlanJobs jobs,
            Centers centers,
            CenterReach reach,
            OrderPlan order,
            StopPlan stop,
            ResumePlan resume,
            RemovePlan remove,
            PlanRequests requests,
            JobEvents<PlanJob> events,
            IdGenerator ids,
            JsonMapper json) {
        this.jobs = jobs;
        this.centers = centers;
        this.reach = reach;
        this.order = order;
        this.stop = stop;
        this.resume = resume;
        this.remove = remove;
        this.requests = requests;
        this.events = events;
        this.ids = ids;
        this.json = json;
    }

    /** Puts a plan into the queue. */
    @PostMapping
    @Needs(Permission.PLANS_RUN)
    @Answers({202, 404, 503})
    ResponseEntity<PlanView> orderPlan(
            @RequestBody PlanOrderBody body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @AuthenticationPrincipal SignedIn signedIn) {
        if (body.center() == null) {
            throw new BadInput(List.of(new Problem("", 0, "center", "", "expected the id of a center", "")));
        }
        var center = reach.latest(signedIn, body.center());
        var job = order.order(ids.generateId(), center, body.request(), signedIn.account().id(), IdempotencyKeys.sound(key));
        return accepted(job, signedIn);
    }

    /** Plans within reach, the latest first. */
    @GetMapping
    @Needs(Permission.PLANS_READ)
    Page<PlanView> listPlans(
            @RequestParam(required = false) @Nullable String center,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn signedIn) {
        Page.check(offset, limit);
        if (center != null) {
            reach.check(signedIn, center);
        }
        String which = center == null ? signedIn.account().centerId() : center;
        var items = jobs.page(which, offset, limit).stream().map(job -> PlanView.of(job, signedIn)).toList();
        return new Page<>(items, offset, limit, jobs.count(which));
    }

    /** How a plan stands, with its figures once it is over. */
    @GetMapping("/{id}")
    @Needs(Permission.PLANS_READ)
    ResponseEntity<PlanView> getPlan(@PathVariable UUID id, @AuthenticationPrincipal SignedIn signedIn) {
        var job = withinReach(id, signedIn);
        return ResponseEntity.ok()
                .eTag(EntityTags.of(job.version()))
                .body(PlanView.of(job, signedIn, summary(job, signedIn)));
    }

    private @Nullable JsonNode summary(PlanJob job, SignedIn signedIn) {
        return job.state().isOver() && PlanFileAccess.of(signedIn, "summary.json") == Part.WHOLE
                ? jobs.file(job.id(), "summary.json")
                        .map(file -> json.readTree(centers.open(file.sha256())))
                        .orElse(null)
                : null;
    }

    /** Stops the search; the best roster so far becomes the plan. */
    @PostMapping("/{id}/stop")
    @Needs(Permission.PLANS_RUN)
    @Answers(202)
    ResponseEntity<PlanView> stopPlan(@PathVariable UUID id, @AuthenticationPrincipal SignedIn signedIn) {
        return accepted(stop.stop(withinReach(id, signedIn), signedIn.account().id()), signedIn);
    }

    /** Goes on with a plan that is over: to a later stage, with other adjustments, or with more time. */
    @PostMapping("/{id}/resume")
    @Needs(Permission.PLANS_RUN)
    @Answers({202, 409, 503})
    ResponseEntity<PlanView> resumePlan(
            @PathVariable UUID id, @RequestBody Resumption resumption, @AuthenticationPrincipal SignedIn signedIn) {
        var job = withinReach(id, signedIn);
        var wish = resumption.wish();
        return accepted(resume.resume(job, wish, signedIn.account().id()).orElseThrow(() -> new ResponseStatusException(
                HttpStatus.CONFLICT, "Only a plan that is over can be resumed.")), signedIn);
    }

    /** Lists all that was asked of a plan, the latest first. */
    @GetMapping("/{id}/requests")
    @Needs(Permission.PLANS_READ)
    Page<PlanRequests.Given> listPlanRequests(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn signedIn) {
        Page.check(offset, limit);
        withinReach(id, signedIn);
        return new Page<>(requests.of(id, offset, limit), offset, limit, requests.count(id));
    }

    /** Removes a plan that is over and has no drafts. */
    @DeleteMapping("/{id}")
    @Needs(Permission.PLANS_RUN)
    @Answers({204, 409})
    ResponseEntity<Void> removePlan(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal SignedIn signedIn) {
        withinReach(id, signedIn);
        return switch (remove.remove(id, EntityTags.requiredNumber(ifMatch), signedIn.account().id())) {
            case REMOVED -> ResponseEntity.noContent().build();
            case NOT_OVER -> throw new ResponseStatusException(HttpStatus.CONFLICT, "The plan is not over. Maybe stop it first.");
            case HAS_DRAFTS -> throw new ResponseStatusException(
                    HttpStatus.CONFLICT, "Drafts were made of the plan, and stay with it.");
            case OUTDATED -> throw new ResponseStatusException(
                    HttpStatus.PRECONDITION_FAILED, "The plan has changed since. Maybe read it again.");
        };
    }

    /** Tells how the plan goes on until it is over. */
    @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Needs(Permission.PLANS_READ)
    @Answers(503)
    SseEmitter watchPlan(
            @PathVariable UUID id,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastSeen,
            @AuthenticationPrincipal SignedIn signedIn) {
        return events.watch(withinReach(id, signedIn), signedIn, lastSeen);
    }

    private PlanJob withinReach(UUID id, SignedIn signedIn) {
        return jobs.find(id)
                .filter(job -> signedIn.account().reaches(job.center()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such plan."));
    }

    private static ResponseEntity<PlanView> accepted(PlanJob job, SignedIn signedIn) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/plans/" + job.id()))
                .eTag(EntityTags.of(job.version()))
                .body(PlanView.of(job, signedIn));
    }
}
