package org.hillsboro.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hillsboro.forecast.ForecastAccuracy;
import org.hillsboro.forecast.RecentWeeks;
import org.hillsboro.forecast.RecentWeeks.DayTotal;
import org.hillsboro.planning.PlanStages;
import org.hillsboro.running.PlanJob;
import org.hillsboro.running.PlanJobs;
import org.hillsboro.running.StageResults;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What came in before the week of a plan, which its forecast is held against. */
@RestController
@RequestMapping("/api/plans/{id}/past-contacts")
class PastContactsResource {

    /** A queue. @param days all that are known, in order */
    record PastContacts(
            String queue, List<PastWeek> weeks, List<DayTotal> days, @Nullable Accuracy accuracy, List<Accuracy> accuracyByWeek) {}

    /** @param offered by interval of the planned week, at the same weekday and time; null where closed or unknown */
    record PastWeek(String week, List<@Nullable Double> offered) {}

    /**
     * How good forecasts a week ahead were. WAPE: absolute errors / contacts.
     *
     * @param week {@code all}: all of them
     * @param naiveWape of a forecast that is the week before
     * @param floor the least WAPE that any forecast can expect
     * @param bias above 0: too many forecast
     * @param covered share of the intervals from p10 to p90
     */
    record Accuracy(String week, double contacts, double wape, double naiveWape, double floor, double bias, double covered) {

        static Accuracy of(ForecastAccuracy.Row row) {
            return new Accuracy(row.week(), row.contacts(), row.wape(), row.naiveWape(), row.floor(), row.bias(), row.coverage());
        }
    }

    private final PlanJobs jobs;
    private final StageResults stages;

    PastContactsResource(PlanJobs jobs, StageResults stages) {
        this.jobs = jobs;
        this.stages = stages;
    }

    /** The weeks and days before a plan's week, and how well they would have been forecast; queue by queue. */
    @GetMapping
    @Needs(Permission.PLANS_READ)
    List<PastContacts> getPastContacts(@PathVariable UUID id, @AuthenticationPrincipal SignedIn signedIn) {
        Reachable.check(signedIn.account(), jobs.find(id).map(PlanJob::center), "plan");
        var recent = stages.find(id, PlanStages.RECENT_WEEKS, RecentWeeks.class)
                .orElseThrow(() -> Reachable.notFound("stage of the plan, or not yet"));
        return recent.queues().stream().map(queue -> past(queue, recent)).toList();
    }

    private static PastContacts past(RecentWeeks.QueueActuals queue, RecentWeeks recent) {
        var weeks = IntStream.range(0, recent.weeks().size())
                .mapToObj(week -> new PastWeek(recent.weeks().get(week).label(), known(queue.offered().get(week))))
                .toList();
        var all = recent.accuracy().byQueue().stream()
                .filter(row -> row.queueId().equals(queue.queueId()))
                .map(Accuracy::of)
                .findFirst();
        var each = recent.accuracy().rows().stream()
                .filter(row -> row.queueId().equals(queue.queueId()))
                .map(Accuracy::of)
                .toList();
        return new PastContacts(queue.queueId(), weeks, queue.days(), all.orElse(null), each);
    }

    private static List<@Nullable Double> known(double[] offered) {
        return Arrays.stream(offered).mapToObj(PastContactsResource::known).toList();
    }

    private static @Nullable Double known(double contacts) {
        return Double.isNaN(contacts) ? null : contacts;
    }
}
