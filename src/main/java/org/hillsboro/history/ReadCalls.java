package org.hillsboro.history;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
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

/** Reads call-by-call files row by row: of millions of calls only what they sum up to is kept, by queue. */
public final class ReadCalls {

    private static final CsvColumns COLUMNS =
            CsvColumns.of("arrival", "queue", "wait_seconds", "outcome", "service_seconds");
    private static final int MOST_WAIT = 31 * 86_400;
    private static final Function<String, Instant> ARRIVAL = Timestamps::parse;
    private static final Function<String, Double> WAIT = text -> Numbers.amount(text, MOST_WAIT);
    private static final Function<String, Double> SERVICE = text -> Numbers.amount(text, ExportNumbers.MOST_AHT_SECONDS);
    private static final Function<String, Boolean> OUTCOME = ReadCalls::isAnswered;

    private final QueueNames names;
    private final Calls calls;

    private ReadCalls(ContactCenter center) {
        this.names = new QueueNames(center);
        this.calls = new Calls(center);
    }

    /** None where there are problems. */
    public static Calls of(List<InputFile> files, ContactCenter center, Problems problems) {
        var found = new Problems();
        var reading = new ReadCalls(center);
        files.forEach(file -> CsvTable.read(file, COLUMNS, found, reading::add));
        problems.addAll(found);
        return found.isEmpty() ? reading.calls : new Calls(center);
    }

    private void add(CsvRow row) {
        Instant arrival = row.required("arrival", ARRIVAL);
        var queue = names.required(row, "queue");
        Double wait = row.required("wait_seconds", WAIT);
        Boolean answered = row.required("outcome", OUTCOME);
        Double service = row.optional("service_seconds", SERVICE);
        if (answered != null && answered && row.text("service_seconds").isEmpty()) {
            row.problem("service_seconds", "expected the seconds of service of an answered call", "");
        } else if (answered != null && !answered && service != null && service > 0) {
            row.problem("service_seconds", "expected none, the call was abandoned", "");
        }
        if (!row.isSound() || arrival == null || queue == null || wait == null || answered == null) {
            return;
        }
        var ofQueue = calls.of(queue.id(), arrival);
        if (answered && service != null) {
            ofQueue.answered(wait, service);
        } else {
            ofQueue.abandoned(wait);
        }
    }

    private static boolean isAnswered(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "ANSWERED" -> true;
            case "ABANDONED" -> false;
            default -> throw new UnexpectedValue("expected ANSWERED or ABANDONED");
        };
    }
}
