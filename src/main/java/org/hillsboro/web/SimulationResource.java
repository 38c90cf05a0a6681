package org.hillsboro.web;

import java.net.URI;
import java.util.UUID;
import org.hillsboro.levels.OrderSimulation;
import org.hillsboro.levels.SimulationJob;
import org.hillsboro.levels.SimulationJobs;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Simulations as work: watched, stopped, removed. */
@RestController
@RequestMapping("/api/simulations/{id}")
class SimulationResource {

    private final SimulationJobs jobs;
    private final OrderSimulation order;
    private final JobEvents<SimulationJob> events;

    SimulationResource(SimulationJobs jobs, OrderSimulation order, JobEvents<SimulationJob> events) {
        this.jobs = jobs;
        this.order = order;
        this.events = events;
    }

    /** How a simulation stands, with what it came to so far. */
    @GetMapping
    @Needs(Permission.PLANS_READ)
    ResponseEntity<SimulationView> getSimulation(@PathVariable UUID id, @AuthenticationPrincipal SignedIn signedIn) {
        var job = withinReach(id, signedIn);
        return ResponseEntity.ok()
                .eTag(EntityTags.of(job.version()))
                .body(SimulationView.of(job, jobs.result(id).orElse(null)));
    }

    /** Tells how the simulation goes on until it is over. */
    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Needs(Permission.PLANS_READ)
    @Answers(503)
    SseEmitter watchSimulation(
            @PathVariable UUID id,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastSeen,
            @AuthenticationPrincipal SignedIn signedIn) {
        return events.watch(withinReach(id, signedIn), signedIn, lastSeen);
    }

    /** Stops the simulation; what was simulated by then is its result. */
    @PostMapping("/stop")
    @Needs(Permission.PLANS_RUN)
    @Answers(202)
    ResponseEntity<SimulationView> stopSimulation(@PathVariable UUID id, @AuthenticationPrincipal SignedIn signedIn) {
        var job = order.stop(withinReach(id, signedIn), signedIn.account().id());
        return ResponseEntity.accepted()
                .location(URI.create("/api/simulations/" + job.id()))
                .eTag(EntityTags.of(job.version()))
                .body(SimulationView.of(job));
    }

    /** Removes a simulation that is over. */
    @DeleteMapping
    @Needs(Permission.PLANS_RUN)
    @Answers({204, 409})
    ResponseEntity<Void> removeSimulation(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal SignedIn signedIn) {
        var job = withinReach(id, signedIn);
        return switch (order.remove(job, EntityTags.requiredNumber(ifMatch), signedIn.account().id())) {
            case REMOVED -> ResponseEntity.noContent().build();
            case NOT_OVER -> throw new ResponseStatusException(HttpStatus.CONFLICT, "The simulation is not over. Maybe stop it first.");
            case OUTDATED -> throw new ResponseStatusException(
                    HttpStatus.PRECONDITION_FAILED, "The simulation has changed since. Maybe read it again.");
        };
    }

    private SimulationJob withinReach(UUID id, SignedIn signedIn) {
        return jobs.find(id)
                .filter(job -> signedIn.account().reaches(job.center()))
                .orElseThrow(() -> Reachable.notFound("simulation"));
    }
}
