package org.hillsboro.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.forecast.Forecast.QueueForecast;
import org.hillsboro.planning.PlanStages;
import org.hillsboro.running.PlanJob;
import org.hillsboro.running.PlanJobs;
import org.hillsboro.running.StageResults;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.staffing.StaffingRequirement.QueueRequirement;
import org.hillsboro.time.IntervalGrid;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the stages before the roster came to, as soon as they are done: a row for each interval that begins in [from, to) and
 * each queue.
 */
@RestController
@RequestMapping("/api/plans/{id}")
class DemandResource {

    /** Contacts. @param adjusted by hand; absent where the plan has no adjustments */
    record ForecastView(Instant start, String queue, Counts forecast, @Nullable Counts adjusted, double ahtSeconds) {}

    record Counts(double mean, double p10, double p50, double p90) {

        private static Counts of(QueueForecast queue, int interval) {
            return new Counts(queue.mean()[interval], queue.p10()[interval], queue.p50()[interval], queue.p90()[interval]);
        }
    }

    /** Of the adjusted forecast. @param loadErlangs absent where the center brings the requirement */
    record RequirementView(
            Instant start, String queue, @Nullable Double loadErlangs, int netAgents, int required, String goal) {

        private static RequirementView of(Instant start, QueueRequirement queue, int interval) {
            double load = queue.loadErlangs()[interval];
            return new RequirementView(start, queue.queueId(), Double.isNaN(load) ? null : load, queue.netAgents()[interval],
                    queue.required()[interval], queue.goal()[interval]);
        }
    }

    private record Cell(int interval, int queue) {}

    private final PlanJobs jobs;
    private final StageResults stages;

    DemandResource(PlanJobs jobs, StageResults stages) {
        this.jobs = jobs;
        this.stages = stages;
    }

    /**
     * What is expected in each interval, before and after adjustments.
     *
     * @param queue id; absent: all queues
     */
    @GetMapping("/forecast")
    @Needs(Permission.PLANS_READ)
    @Answers(422)
    Page<ForecastView> getForecast(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String queue,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn signedIn) {
        Page.check(offset, limit);
        var forecast = find(id, PlanStages.FORECAST, Forecast.class, signedIn);
        var adjusted = stages.find(id, PlanStages.ADJUSTED_FORECAST, Forecast.class);
        var queues = forecast.queues().stream().map(QueueForecast::queueId).toList();
        return Page.of(cells(forecast.grid(), queues, queue, from, to), offset, limit).map(cell -> {
            var of = forecast.queues().get(cell.queue);
            return new ForecastView(forecast.grid().startOf(cell.interval), of.queueId(), Counts.of(of, cell.interval),
                    adjusted.map(by -> Counts.of(by.queues().get(cell.queue), cell.interval)).orElse(null),
                    of.ahtSeconds()[cell.interval]);
        });
    }

    /**
     * How many agents are required in each interval.
     *
     * <p>By the formula while the plan is being made, then as corrected by what was simulated.
     *
     * @param queue id; absent: all queues
     */
    @GetMapping("/requirement")
    @Needs(Permission.PLANS_READ)
    @Answers(422)
    Page<RequirementView> getRequirement(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String queue,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit,
            @AuthenticationPrincipal SignedIn signedIn) {
        Page.check(offset, limit);
        var ofFormula = find(id, PlanStages.REQUIREMENT, StaffingRequirement.class, signedIn);
        var requirement = stages.find(id, PlanStages.SETTLED_REQUIREMENT, StaffingRequirement.class).orElse(ofFormula);
        var queues = requirement.queues().stream().map(QueueRequirement::queueId).toList();
        return Page.of(cells(requirement.grid(), queues, queue, from, to), offset, limit).map(cell -> RequirementView.of(
                requirement.grid().startOf(cell.interval), requirement.queues().get(cell.queue), cell.interval));
    }

    private <T> T find(UUID id, String stage, Class<T> type, SignedIn signedIn) {
        Reachable.check(signedIn.account(), jobs.find(id).map(PlanJob::center), "plan");
        return stages.find(id, stage, type).orElseThrow(() -> Reachable.notFound("stage of the plan, or not yet"));
    }

    private static List<Cell> cells(
            IntervalGrid grid, List<String> queues, @Nullable String queue, @Nullable Instant from, @Nullable Instant to) {
        if (queue != null && !queues.contains(queue)) {
            throw new IllegalArgumentException("There is no queue " + queue + ". The plan has " + queues + ".");
        }
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < grid.count(); i++) {
            var start = grid.startOf(i);
            if ((from == null || !start.isBefore(from)) && (to == null || start.isBefore(to))) {
                for (int q = 0; q < queues.size(); q++) {
                    if (queue == null || queue.equals(queues.get(q))) {
                        cells.add(new Cell(i, q));
                    }
                }
            }
        }
        return cells;
    }
}
