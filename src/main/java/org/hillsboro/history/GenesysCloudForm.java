package org.hillsboro.history;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.hillsboro.files.CsvColumns;
import org.hillsboro.files.CsvRow;
import org.hillsboro.files.Problems;

/**
 * The file of historical data that Genesys Cloud's forecasting takes: UTC, a row for each media type, set of skills and
 * language of a queue. Its analytics count handle time in milliseconds, the import in seconds; the numbers tell which.
 */
final class GenesysCloudForm implements ExportForm {

    static final String TITLE = "Genesys Cloud historical import";
    static final CsvColumns COLUMNS = CsvColumns.of("Interval Start UTC Date", "Queue", "Media Type", "Skill Set", "Language",
            "Offered", "Interactions Handled", "Total Handle Time").andOthers();

    private final OpenExport export;
    private final QueueNames queues;
    private final ExportNumbers numbers;
    private final ChannelRows channels = new ChannelRows();
    private final RowTimes times = RowTimes.yearFirst("Interval Start UTC Date", ZoneOffset.UTC);
    private final Function<String, WrittenTime> time = times.parse()::time;
    private boolean milliseconds;

    GenesysCloudForm(OpenExport export) {
        this.export = export;
        this.queues = new QueueNames(export.center());
        this.numbers = export.numbers();
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public String clock() {
        return "UTC";
    }

    @Override
    public String timeColumn() {
        return "Interval Start UTC Date";
    }

    @Override
    public List<String> assumptions() {
        var told = new ArrayList<String>();
        if (milliseconds) {
            told.add("Total Handle Time is taken as milliseconds: as seconds, half of the contacts would last over 4 hours.");
        }
        told.addAll(channels.assumptions());
        told.addAll(export.unreadColumns(COLUMNS));
        return told;
    }

    @Override
    public void read(RowSink sink) {
        milliseconds = medianHandleTime() > ExportNumbers.MOST_AHT_SECONDS;
        export.layout().read(COLUMNS, export.problems(), cells -> {
            read(cells, sink);
            return true;
        });
    }

    /** Of the rows that have one, as the file writes it; a thousand of them tell the unit. */
    private double medianHandleTime() {
        var means = new double[1000];
        int[] count = {0};
        export.layout().read(COLUMNS, new Problems(), cells -> {
            double handled = numbers.count(cells, "Interactions Handled");
            double total = numbers.total(cells, "Total Handle Time");
            if (handled > 0 && total > 0) {
                means[count[0]++] = total / handled;
            }
            return count[0] < means.length;
        });
        Arrays.sort(means, 0, count[0]);
        return count[0] == 0 ? 0 : means[count[0] / 2];
    }

    private void read(CsvRow cells, RowSink sink) {
        var queue = queues.required(cells, "Queue");
        if (queue != null && !channels.holds(queue, cells, "Media Type")) {
            return;
        }
        var start = cells.required("Interval Start UTC Date", time);
        double offered = numbers.requiredCount(cells, "Offered");
        double handled = numbers.count(cells, "Interactions Handled");
        double total = numbers.total(cells, "Total Handle Time") / (milliseconds ? 1000 : 1);
        double aht = handled > 0 ? numbers.checked(cells, "Total Handle Time", total / handled) : Double.NaN;
        if (cells.isSound() && queue != null && start != null) {
            sink.add(new ContactRow(start.minute(), 0, queue.id(), reason(cells), offered, aht, handled, Double.NaN), cells);
        }
    }

    private static String reason(CsvRow cells) {
        return cells.text("Media Type") + '/' + cells.text("Skill Set") + '/' + cells.text("Language");
    }
}
