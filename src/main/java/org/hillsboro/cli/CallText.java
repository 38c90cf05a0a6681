package org.hillsboro.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.hillsboro.history.CallEstimate;

/** What the call-by-call files of a center tell of handle times and patience. */
final class CallText {

    private CallText() {}

    static void print(List<CallEstimate> estimates, PrintWriter out) {
        if (estimates.isEmpty()) {
            return;
        }
        var table = new TextTable();
        table.row("calls of", "answered", "abandoned", "AHT s", "cv", "patience s", "+/-", "half gone after s", "wait over 30 s", "60 s", "120 s");
        for (var calls : estimates) {
            var handle = calls.handle();
            var patience = calls.patience();
            var survival = patience == null ? null : patience.survival();
            table.row(
                    calls.queueId(),
                    String.format(Locale.ROOT, "%,d", calls.answered()),
                    String.format(Locale.ROOT, "%,d", calls.abandoned()),
                    handle == null ? "" : String.format(Locale.ROOT, "%.1f", handle.meanSeconds()),
                    handle == null ? "" : String.format(Locale.ROOT, "%.2f", handle.cv()),
                    patience == null ? "" : String.format(Locale.ROOT, "%.0f", patience.meanSeconds()),
                    patience == null ? "" : String.format(Locale.ROOT, "%.0f", patience.standardError()),
                    survival == null || Double.isNaN(survival.medianSeconds()) ? "" : String.format(Locale.ROOT, "%.0f", survival.medianSeconds()),
                    survival == null ? "" : percent(survival.after(30)),
                    survival == null ? "" : percent(survival.after(60)),
                    survival == null ? "" : percent(survival.after(120)));
        }
        out.println();
        table.print(out, "");
        out.println("Patience is the sum of all waits by the abandons; the columns after it are by Kaplan and Meier: how many would wait so long.");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
