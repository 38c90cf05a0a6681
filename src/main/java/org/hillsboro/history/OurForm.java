package org.hillsboro.history;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.files.CsvColumns;
import org.hillsboro.files.CsvRow;
import org.hillsboro.files.CsvTable;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Numbers;
import org.hillsboro.files.Problems;
import org.hillsboro.files.UnexpectedValue;
import org.hillsboro.time.Timestamps;

/** {@code interval_start,queue,offered[,aht_seconds][,answered][,abandoned][,reason]}. */
final class OurForm implements ExportForm {

    static final CsvColumns COLUMNS = CsvColumns.of("interval_start", "queue", "offered")
            .andMaybe("aht_seconds", "answered", "abandoned", "reason");

    /** No interval of 15 or 30 minutes of any center takes more. */
    private static final int MOST_CONTACTS = 10_000_000;

    /** Beyond it a handle time is one in other units, and the requirement it leads to would be absurd. */
    private static final int MOST_AHT_SECONDS = 4 * 3600;

    private static final Function<String, Long> MINUTE = text -> {
        Instant start = Timestamps.parse(text);
        if (start.getEpochSecond() % 60 != 0) {
            throw new UnexpectedValue("expected a whole minute");
        }
        return start.getEpochSecond() / 60;
    };
    private static final Function<String, Integer> COUNT = text -> Numbers.whole(text, 0, MOST_CONTACTS);
    private static final Function<String, Double> AHT = OurForm::aht;

    private final InputFile file;
    private final QueueNames queues;
    private final Problems problems;

    OurForm(InputFile file, ContactCenter center, Problems problems) {
        this.file = file;
        this.queues = new QueueNames(center);
        this.problems = problems;
    }

    @Override
    public String title() {
        return "Hillsboro's own form";
    }

    @Override
    public CountedAt countedAt() {
        return CountedAt.ARRIVAL;
    }

    @Override
    public String clock() {
        return "offset in each row";
    }

    @Override
    public String timeColumn() {
        return "interval_start";
    }

    @Override
    public List<String> assumptions() {
        return List.of();
    }

    @Override
    public void read(RowSink sink) {
        CsvTable.read(file, COLUMNS, problems, cells -> read(cells, sink));
    }

    private void read(CsvRow cells, RowSink sink) {
        Long minute = cells.required("interval_start", MINUTE);
        var queue = queues.required(cells, "queue");
        Integer offered = cells.required("offered", COUNT);
        Double aht = cells.optional("aht_seconds", AHT);
        Integer answered = cells.optional("answered", COUNT);
        cells.optional("abandoned", COUNT);
        if (!cells.isSound() || minute == null || queue == null || offered == null) {
            return;
        }
        sink.add(new ContactRow(minute, 0, queue.id(), cells.text("reason"), offered,
                aht == null ? Double.NaN : aht, answered == null ? Double.NaN : answered, Double.NaN), cells);
    }

    private static double aht(String text) {
        double seconds = Numbers.decimal(text, "0", "1000000000").doubleValue();
        if (seconds > MOST_AHT_SECONDS) {
            throw new UnexpectedValue("expected seconds, at most " + MOST_AHT_SECONDS + " (4 hours)",
                    "the column is in milliseconds.");
        }
        return seconds;
    }
}
