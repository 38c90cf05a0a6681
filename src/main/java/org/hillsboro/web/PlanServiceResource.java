package org.hillsboro.web;

import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.hillsboro.levels.AnswerWhatIf;
import org.hillsboro.levels.OrderSimulation;
import org.hillsboro.levels.PrepareWeek;
import org.hillsboro.levels.SimulationJobs;
import org.hillsboro.levels.SimulationRequest;
import org.hillsboro.levels.WhatIfQuestion;
import org.hillsboro.planning.PlanStages;
import org.hillsboro.running.PlanJob;
import org.hillsboro.running.PlanJobs;
import org.hillsboro.running.StageResults;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.hillsboro.simulation.ServiceLevels;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.IdGenerator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What a plan's roster gives to those who contact the center, by simulation: as planned, and if things come otherwise. */
@RestController
@RequestMapping("/api/plans/{id}")
class PlanServiceResource {

    /**
     * What is absent is as planned.
     *
     * @param demand so much more contacts, as a share of the forecast: 0.1 is a tenth more
     * @param absent share of the agents who miss a day beyond the center's shrinkage
     * @param ahtSeconds added to every mean handle time
     * @param seconds to the answer, reading included; 2 where absent
     */
    record WhatIfBody(
            @Nullable Double demand, @Nullable Double absent, @Nullable Double ahtSeconds, @Nullable Double seconds) {}

    /**
     * What is absent is as planned.
     *
     * @param demand so much more contacts, as a share of the forecast: 0.1 is a tenth more
     * @param absent share of the agents who miss a day beyond the center's shrinkage
     * @param ahtSeconds added to every mean handle time
     * @param replications exactly so many unless time is over; absent: until every goal is known within a point
     * @param seconds wall clock at most, up to 600; 60 where absent, or 600 with replications
     */
    record SimulationBody(
            @Nullable Double demand,
            @Nullable Double absent,
            @Nullable Double ahtSeconds,
            @Nullable Integer replications,
            @Nullable Double seconds,
            @Nullable Long seed) {

        private SimulationRequest request() {
            double usual = replications == null ? SimulationRequest.USUAL_SECONDS : SimulationRequest.MOST_SECONDS;
            return new SimulationRequest(question(demand, absent, ahtSeconds), replications,
                    Objects.requireNonNullElse(seconds, usual), Objects.requireNonNullElse(seed, 0L));
        }
    }

    private final PlanJobs jobs;
    private final StageResults results;
    private final PrepareWeek prepare;
    private final AnswerWhatIf answer;
    private final OrderSimulation order;
    private final SimulationJobs simulations;
    private final IdGenerator ids;

    PlanServiceResource(
            PlanJobs jobs,
            StageResults results,
            PrepareWeek prepare,
            AnswerWhatIf answer,
            OrderSimulation order,
            SimulationJobs simulations,
            IdGenerator ids) {
        this.jobs = jobs;
        this.results = results;
        this.prepare = prepare;
        this.answer = answer;
        this.order = order;
        this.simulations = simulations;
        this.ids = ids;
    }

    /** What the plan's roster was simulated to give when it was made. */
    @GetMapping("/service")
    @Needs(Permission.PLANS_READ)
    ServiceLevels getPlanService(@PathVariable UUID id, @AuthenticationPrincipal SignedIn signedIn) {
        var job = withinReach(id, signedIn);
        var levels = results.find(job.id(), PlanStages.SERVICE, ServiceLevels.class).orElseThrow(() -> new ResponseStatusException(
                HttpStatus.NOT_FOUND, job.state().isOver()
                        ? "The plan was not simulated. Maybe it was made from a requirement, which says nothing of contacts."
                        : "The plan is not over yet."));
        prepare.prepare(job.id());
        return levels;
    }

    /** Simulates the plan's week as planned and otherwise, as well as can be in two seconds. */
    @PostMapping("/what-if")
    @Needs(Permission.PLANS_READ)
    @Answers(503)
    WhatIfView askWhatIf(@PathVariable UUID id, @RequestBody WhatIfBody body, @AuthenticationPrincipal SignedIn signedIn) {
        var job = withinReach(id, signedIn);
        var compared = answer.ask(job.id(), question(body.demand(), body.absent(), body.ahtSeconds()),
                Objects.requireNonNullElse(body.seconds(), AnswerWhatIf.USUAL_SECONDS), signedIn.account().id());
        return WhatIfView.of(compared);
    }

    /** Puts a longer simulation of the plan's week into the queue. */
    @PostMapping("/simulations")
    @Needs(Permission.PLANS_RUN)
    @Answers({202, 503})
    ResponseEntity<SimulationView> orderSimulation(
            @PathVariable UUID id, @RequestBody SimulationBody body, @AuthenticationPrincipal SignedIn signedIn) {
        var job = order.order(ids.generateId(), withinReach(id, signedIn), body.request(), signedIn.account().id());
        return ResponseEntity.accepted()
                .location(URI.create("/api/simulations/" + job.id()))
                .eTag(EntityTags.of(job.version()))
                .body(SimulationView.of(job));
    }

    /** Simulations of a plan, the latest first. */
    @GetMapping("/simulations")
    @Needs(Permission.PLANS_READ)
    Page<SimulationView> listSimulations(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn signedIn) {
        Page.check(offset, limit);
        withinReach(id, signedIn);
        var items = simulations.page(id, offset, limit).stream().map(SimulationView::of).toList();
        return new Page<>(items, offset, limit, simulations.count(id));
    }

    private static WhatIfQuestion question(@Nullable Double demand, @Nullable Double absent, @Nullable Double ahtSeconds) {
        return new WhatIfQuestion(Objects.requireNonNullElse(demand, 0.0), Objects.requireNonNullElse(absent, 0.0),
                Objects.requireNonNullElse(ahtSeconds, 0.0));
    }

    private PlanJob withinReach(UUID id, SignedIn signedIn) {
        return jobs.find(id)
                .filter(job -> signedIn.account().reaches(job.center()))
                .orElseThrow(() -> Reachable.notFound("plan"));
    }
}
