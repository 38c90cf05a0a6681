package org.hillsboro.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.files.CsvColumns;
import org.hillsboro.files.CsvRow;
import org.jspecify.annotations.Nullable;

/** Any other export, whose columns the center file names. */
final class MappedForm implements ExportForm {

    private static final int DAY = 1440;
    private static final Function<String, Integer> OF_DAY = ParseTimes::minuteOfDay;

    private final OpenExport export;
    private final HistoryMapping mapping;
    private final CsvColumns columns;
    private final QueueNames queues;
    private final ExportNumbers numbers;
    private final RowTimes times;
    private final Function<String, WrittenTime> time;

    MappedForm(OpenExport export, HistoryMapping mapping) {
        this.export = export;
        this.mapping = mapping;
        this.columns = new CsvColumns(mapping.columns().values().stream().distinct().sorted().toList(), List.of(), true);
        this.queues = new QueueNames(export.center());
        this.numbers = export.numbers();
        this.times = RowTimes.of(export.layout(), columns, dateColumn(), timeColumn(), export.zone());
        this.time = times.parse()::time;
    }

    @Override
    public String title() {
        return "columns as the center file maps them";
    }

    @Override
    public String clock() {
        return times.clock();
    }

    @Override
    public String timeColumn() {
        return mapping.has("time") ? theirs("time") : dateColumn();
    }

    private String dateColumn() {
        return theirs(mapping.has("date") ? "date" : "interval_start");
    }

    @Override
    public List<String> assumptions() {
        var told = new ArrayList<>(times.assumptions());
        told.addAll(export.unreadColumns(columns));
        return told;
    }

    private String theirs(String column) {
        return mapping.columns().getOrDefault(column, "");
    }

    @Override
    public void read(RowSink sink) {
        var queueOfFile = mapping.has("queue") ? null : QueueOfFile.of(export.layout().file(), export.center(), export.problems());
        if (mapping.has("queue") || queueOfFile != null) {
            export.layout().read(columns, export.problems(), cells -> {
                read(cells, queueOfFile, sink);
                return true;
            });
        }
    }

    private void read(CsvRow cells, @Nullable ContactQueue queueOfFile, RowSink sink) {
        var queue = queueOfFile == null ? queues.required(cells, theirs("queue")) : queueOfFile;
        var start = start(cells);
        double answered = numbers.count(cells, theirs("answered"));
        double abandoned = numbers.count(cells, theirs("abandoned"));
        double offered = mapping.has("offered") ? numbers.requiredCount(cells, theirs("offered")) : answered + abandoned;
        double aht = handleTime(cells, Double.isNaN(answered) ? offered : answered);
        if (!cells.isSound() || queue == null || start == null) {
            return;
        }
        if (Double.isNaN(offered)) {
            cells.problem(theirs("answered"), "expected the answered and the abandoned, which make up the offered", "");
            return;
        }
        String reason = cells.text(theirs("reason"));
        var stretch = times.place(cells, start, minutes(cells), queue.id(), reason, offered == 0);
        if (stretch != null) {
            sink.add(new ContactRow(
                    stretch.epochMinute(), stretch.minutes(), queue.id(), reason, offered, aht, answered, Double.NaN), cells);
        }
    }

    private @Nullable WrittenTime start(CsvRow cells) {
        var start = cells.required(dateColumn(), time);
        if (!mapping.has("time")) {
            return start;
        }
        Integer ofDay = cells.required(theirs("time"), OF_DAY);
        return start == null || ofDay == null ? null : new WrittenTime(start.minute() + ofDay, start.hasOffset());
    }

    private int minutes(CsvRow cells) {
        boolean dateAlone = !mapping.has("time") && cells.text(dateColumn()).indexOf(':') < 0;
        return mapping.intervalMinutes() != null ? mapping.intervalMinutes() : dateAlone ? DAY : 0;
    }

    private double handleTime(CsvRow cells, double handled) {
        if (!mapping.has("total_handle_time")) {
            return numbers.handleTime(cells, theirs("aht_seconds"), mapping.ahtUnit());
        }
        String column = theirs("total_handle_time");
        double seconds = numbers.seconds(cells, column, mapping.ahtUnit());
        return handled > 0 ? numbers.checked(cells, column, seconds / handled) : Double.NaN;
    }
}
