package org.hillsboro.history;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.files.CsvColumns;
import org.hillsboro.files.CsvRow;
import org.hillsboro.files.UnexpectedValue;
import org.hillsboro.history.HistoryMapping.AhtUnit;
import org.jspecify.annotations.Nullable;

/** The file of historical metrics that Amazon Connect's forecasting takes and gives: UTC, days from midnight UTC. */
final class AmazonConnectForm implements ExportForm {

    static final String TITLE = "Amazon Connect historical import";
    static final CsvColumns COLUMNS = CsvColumns.of("QueueName", "QueueId", "ChannelType", "TimeStamp", "IntervalDuration",
            "IncomingContactVolume", "AverageHandleTime", "ContactsHandled").andOthers();

    private static final Function<String, Integer> DURATION = AmazonConnectForm::minutes;

    private final OpenExport export;
    private final QueueNames queues;
    private final ExportNumbers numbers;
    private final ChannelRows channels = new ChannelRows();
    private final RowTimes times = RowTimes.yearFirst("TimeStamp", ZoneOffset.UTC);
    private final Function<String, WrittenTime> time = times.parse()::time;

    AmazonConnectForm(OpenExport export) {
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
        return "TimeStamp";
    }

    @Override
    public List<String> assumptions() {
        var told = new ArrayList<>(channels.assumptions());
        told.addAll(export.unreadColumns(COLUMNS));
        return told;
    }

    @Override
    public void read(RowSink sink) {
        export.layout().read(COLUMNS, export.problems(), cells -> {
            read(cells, sink);
            return true;
        });
    }

    private void read(CsvRow cells, RowSink sink) {
        var queue = queue(cells);
        if (queue != null && !channels.holds(queue, cells, "ChannelType")) {
            return;
        }
        var start = cells.required("TimeStamp", time);
        Integer minutes = cells.required("IntervalDuration", DURATION);
        double offered = numbers.requiredCount(cells, "IncomingContactVolume");
        double handled = numbers.count(cells, "ContactsHandled");
        double aht = numbers.handleTime(cells, "AverageHandleTime", AhtUnit.S);
        if (!cells.isSound() || queue == null || start == null || minutes == null) {
            return;
        }
        sink.add(new ContactRow(start.minute(), minutes, queue.id(), "", offered, aht, handled, Double.NaN), cells);
    }

    private @Nullable ContactQueue queue(CsvRow cells) {
        var queue = queues.find(cells.text("QueueName"));
        if (queue == null) {
            queue = queues.find(cells.text("QueueId"));
        }
        return queue == null ? queues.required(cells, cells.text("QueueName").isEmpty() ? "QueueId" : "QueueName") : queue;
    }

    private static int minutes(String text) {
        return switch (text.toLowerCase(Locale.ROOT).replace(" ", "")) {
            case "15mins", "15min", "15minutes" -> 15;
            case "30mins", "30min", "30minutes" -> 30;
            case "60mins", "60min", "60minutes", "hourly" -> 60;
            case "daily" -> 1440;
            default -> throw new UnexpectedValue("expected 15mins, 30mins or daily");
        };
    }
}
