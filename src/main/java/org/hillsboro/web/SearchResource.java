package org.hillsboro.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hillsboro.planning.PlanStages;
import org.hillsboro.running.PlanJob;
import org.hillsboro.running.PlanJobs;
import org.hillsboro.running.StageResults;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.hillsboro.solving.AgentPrices;
import org.hillsboro.solving.SolveCourse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the search for a plan's roster told: how it went, and the prices of its proof. */
@RestController
@RequestMapping("/api/plans/{id}")
class SearchResource {

    /** Units of the center's currency for an agent and hour, one price a quarter hour from the start. */
    record PricesView(Instant start, int minutes, List<QueueView> queues) {

        record QueueView(String queue, double[] perHour) {}

        private static PricesView of(AgentPrices prices) {
            return new PricesView(prices.grid().start(), prices.grid().minutes(), prices.queues().stream()
                    .map(queue -> new QueueView(queue.queueId(), queue.perHour()))
                    .toList());
        }
    }

    private final PlanJobs jobs;
    private final StageResults stages;

    SearchResource(PlanJobs jobs, StageResults stages) {
        this.jobs = jobs;
        this.stages = stages;
    }

    /** How the search went so far, over all attempts; costs only to those who may know. */
    @GetMapping("/course")
    @Needs(Permission.PLANS_READ)
    SolveCourse getCourse(@PathVariable UUID id, @AuthenticationPrincipal SignedIn signedIn) {
        check(id, signedIn);
        var course = stages.find(id, PlanStages.COURSE, SolveCourse.class).orElse(SolveCourse.NONE);
        return signedIn.may(Permission.COST_READ)
                ? course
                : withoutCost(course);
    }

    private static SolveCourse withoutCost(SolveCourse course) {
        var points = course.points().stream()
                .map(point -> new SolveCourse.Point(point.elapsed(), null, null, point.gap(), point.shortfall()))
                .toList();
        return new SolveCourse(points, course.spans(), course.resumed());
    }

    /** What one more agent would save, when: the prices of the proof of the roster. They hold for one agent, not for ten. */
    @GetMapping("/prices")
    @Needs(Permission.COST_READ)
    PricesView getPrices(@PathVariable UUID id, @AuthenticationPrincipal SignedIn signedIn) {
        check(id, signedIn);
        return stages.find(id, PlanStages.PRICES, AgentPrices.class)
                .map(PricesView::of)
                .orElseThrow(() -> Reachable.notFound("price, or not yet"));
    }

    private void check(UUID id, SignedIn signedIn) {
        Reachable.check(signedIn.account(), jobs.find(id).map(PlanJob::center), "plan");
    }
}
