package org.hillsboro.folder;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.files.Problems;
import org.hillsboro.history.CallEstimate;
import org.hillsboro.history.ReadCalls;

/**
 * The call-by-call files of a folder, and the center with the handle times and patience that they tell where the center
 * file gives none.
 */
record CallsOfFolder(CenterFields fields, List<CallEstimate> estimates) {

    static CallsOfFolder read(FolderFiles files, CenterFields fields, Problems problems, List<String> warnings) {
        var estimates = ReadCalls.of(files.calls(), fields.center(), problems);
        var queues = new ArrayList<>(fields.center().queues());
        for (var estimate : estimates) {
            queues.replaceAll(queue -> queue.id().equals(estimate.queueId()) ? measured(queue, estimate, warnings) : queue);
        }
        return new CallsOfFolder(fields.withCenter(fields.center().withQueues(queues)), estimates);
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
