package org.hillsboro.folder;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.HandleTimeDistribution;
import org.hillsboro.center.HandleTimeDistribution.Kind;
import org.hillsboro.files.Problems;
import org.hillsboro.history.CallEstimate;
import org.hillsboro.history.Calls;
import org.hillsboro.history.ReadCalls;
import org.hillsboro.time.PlanningWeek;
import org.jspecify.annotations.Nullable;

/**
 * The call-by-call files of a folder: the handle times, their scatter and the patience that they tell where the center file
 * gives none.
 */
final class CallsOfFolder {

    private final CenterFields fields;
    private final Calls calls;

    private CallsOfFolder(CenterFields fields, Calls calls) {
        this.fields = fields;
        this.calls = calls;
    }

    static CallsOfFolder read(FolderFiles files, CenterFields fields, Problems problems) {
        return new CallsOfFolder(fields, ReadCalls.of(files.calls(), fields.center(), problems));
    }

    /** Whether the center file leaves anything to them that a simulation asks for; handle times are in the forecast. */
    static boolean areNeededToSimulate(ContactCenter center) {
        return center.queues().stream().anyMatch(queue -> isEmpirical(queue) || queue.patience() == null && !queue.arrivesAnyTime());
    }

    /** @param week absent: all calls count */
    List<CallEstimate> estimates(@Nullable PlanningWeek week) {
        return calls.before(week);
    }

    /**
     * What the center file says, and where it says nothing what calls before the week tell.
     *
     * @param week absent: all calls count
     */
    CenterFields measured(@Nullable PlanningWeek week, List<String> warnings) {
        var queues = new ArrayList<>(fields.center().queues());
        for (var estimate : calls.before(week)) {
            queues.replaceAll(queue -> queue.id().equals(estimate.queueId()) ? measured(queue, estimate, warnings) : queue);
        }
        return fields.withCenter(fields.center().withQueues(queues));
    }

    /** @param measured as {@link #measured} left it */
    static void checkEmpirical(ContactCenter measured, String centerFile, Problems problems) {
        for (int q = 0; q < measured.queues().size(); q++) {
            var queue = measured.queues().get(q);
            if (isEmpirical(queue) && queue.ahtDistribution().seenSeconds().isEmpty()) {
                problems.add(centerFile, 0, "queues[" + q + "].aht_distribution.kind", "EMPIRICAL",
                        "expected " + CallEstimate.FEWEST_ANSWERED + " answered calls of " + queue.id()
                                + " or more in calls.csv, before the week that is planned",
                        "name a GAMMA or LOGNORMAL distribution with its cv.");
            }
        }
    }

    private static boolean isEmpirical(ContactQueue queue) {
        return queue.ahtDistribution().kind() == Kind.EMPIRICAL;
    }

    private static ContactQueue measured(ContactQueue queue, CallEstimate estimate, List<String> warnings) {
        var measured = queue;
        var handle = estimate.handle();
        if (queue.aht() == null && handle != null) {
            measured = measured.withAht(seconds(handle.meanSeconds()));
            warnings.add(String.format(Locale.ROOT,
                    "Queue %s has no aht: where its contacts have none either, the %.1f s of its %,d answered calls count.",
                    queue.id(), handle.meanSeconds(), estimate.answered()));
        }
        if (isEmpirical(queue) && handle != null && estimate.isHandleTimeKnown()) {
            measured = measured.withAhtDistribution(HandleTimeDistribution.seen(handle.seenSeconds()));
        }
        var patience = estimate.patience();
        if (queue.patience() == null && !queue.arrivesAnyTime() && patience != null && estimate.isPatienceKnown()) {
            measured = measured.withPatience(seconds(patience.meanSeconds()));
            warnings.add(String.format(Locale.ROOT,
                    "Queue %s has no patience: the %.0f s of its calls count, of which %,d of %,d were abandoned.",
                    queue.id(), patience.meanSeconds(), estimate.abandoned(), estimate.calls()));
        }
        return measured;
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.max(1, Math.round(seconds * 1000)));
    }
}
