package org.hillsboro.web;

import java.util.List;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.files.Problem;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.keeping.CenterPreview;
import org.hillsboro.keeping.CenterPreview.SentTable;
import org.jspecify.annotations.Nullable;

/**
 * What would be understood of a center.
 *
 * @param center absent where something is wrong
 * @param history absent where its contacts are not understood
 */
record PreviewView(
        @Nullable Understood center, @Nullable HistoryView history, List<SentTable> tables, List<Problem> problems) {

    record Understood(
            String name, String timeZone, List<String> queues, int pools, int contracts, int agents, List<String> warnings) {

        static Understood of(CenterFolder folder) {
            var center = folder.center();
            return new Understood(center.name(), center.zone().getId(), center.queues().stream().map(ContactQueue::id).toList(),
                    center.pools().size(), folder.contracts().size(), folder.agents().size(), folder.warnings());
        }
    }

    static PreviewView of(CenterPreview preview) {
        var folder = preview.folder();
        var history = preview.history();
        return new PreviewView(folder == null ? null : Understood.of(folder), history == null ? null : HistoryView.of(history),
                preview.tables(), preview.problems());
    }
}
