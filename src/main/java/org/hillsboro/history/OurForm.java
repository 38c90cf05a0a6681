package org.hillsboro.history;

import java.util.List;
import java.util.function.Function;
import org.hillsboro.files.CsvColumns;
import org.hillsboro.files.CsvRow;
import org.hillsboro.files.Numbers;
import org.hillsboro.files.UnexpectedValue;

/** {@code interval_start,queue,offered[,aht_seconds][,answered][,abandoned][,reason]}. */
final class OurForm implements ExportForm {

    static final CsvColumns COLUMNS = CsvColumns.of("interval_start", "queue", "offered")
            .andMaybe("aht_seconds", "answered", "abandoned", "reason");

    private static final String TIME =
            "expected a time with its offset, such as 2003-10-20T07:00-05:00 or 2003-10-20T12:00Z";
    private static final Function<String, Integer> COUNT = text -> Numbers.whole(text, 0, ExportNumbers.MOST_CONTACTS);
    private static final Function<String, Double> AHT = OurForm::aht;

    private final OpenExport export;
    private final QueueNames queues;
    private final RowTimes times;
    private final Function<String, WrittenTime> time = this::time;

    OurForm(OpenExport export) {
        this.export = export;
        this.queues = new QueueNames(export.center());
        this.times = RowTimes.yearFirst(timeColumn(), export.zone());
    }

    @Override
    public String title() {
        return "Hillsboro's own form";
    }

    @Override
    public String clock() {
        return times.clock();
    }

    @Override
    public String timeColumn() {
        return "interval_start";
    }

    @Override
    public List<String> assumptions() {
        return times.assumptions();
    }

    @Override
    public void read(RowSink sink) {
        export.layout().read(COLUMNS, export.problems(), cells -> {
            read(cells, sink);
            return true;
        });
    }

    private void read(CsvRow cells, RowSink sink) {
        var start = cells.required("interval_start", time);
        var queue = queues.required(cells, "queue");
        Integer offered = cells.required("offered", COUNT);
        Double aht = cells.optional("aht_seconds", AHT);
        Integer answered = cells.optional("answered", COUNT);
        cells.optional("abandoned", COUNT);
        if (!cells.isSound() || start == null || queue == null || offered == null) {
            return;
        }
        String reason = cells.text("reason");
        var stretch = times.place(cells, start, 0, queue.id(), reason, offered == 0);
        if (stretch != null) {
            sink.add(new ContactRow(stretch.epochMinute(), 0, queue.id(), reason, offered,
                    aht == null ? Double.NaN : aht, answered == null ? Double.NaN : answered, Double.NaN), cells);
        }
    }

    /** Without an offset only where the center file gives a zone for such times: nobody guesses it for our own form. */
    private WrittenTime time(String text) {
        if (!Character.isDigit(text.charAt(0)) || text.indexOf('-') != 4) {
            throw new UnexpectedValue(TIME);
        }
        var written = times.parse().time(text);
        if (!written.hasOffset() && (export.mapping() == null || export.mapping().zone() == null)) {
            throw new UnexpectedValue(TIME, "add the offset, or Z where the time is UTC;"
                    + " or give the zone of these times in the center file as history: {time_zone: ...}.");
        }
        return written;
    }

    private static double aht(String text) {
        double seconds = Numbers.decimal(text, "0", "1000000000").doubleValue();
        if (seconds > ExportNumbers.MOST_AHT_SECONDS) {
            throw new UnexpectedValue("expected seconds, at most " + ExportNumbers.MOST_AHT_SECONDS + " (4 hours)",
                    "the column is in milliseconds.");
        }
        return seconds;
    }
}
