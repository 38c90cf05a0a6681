package org.hillsboro.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.files.CsvColumns;
import org.hillsboro.files.CsvRow;
import org.hillsboro.history.HistoryMapping.AhtUnit;

/**
 * The interval report of one split or skill by Avaya's Call Management System, in local time. Offered are the calls that
 * were answered, abandoned or flowed out; those that flowed in are among them when they are answered or abandoned.
 */
final class AvayaForm implements ExportForm {

    static final String TITLE = "Avaya CMS split/skill interval report";
    static final CsvColumns COLUMNS = CsvColumns.of(
                    "Date", "StartTime", "StopTime", "ACD Calls", "Avg ACD Time", "Avg ACW Time", "Aban Calls", "Flow Out")
            .andMaybe("Avg Speed Ans", "Avg Aban Time", "Max Delay", "Flow In", "Extn Out Calls", "Avg Extn Out Time",
                    "Dequeued Calls", "Avg Time to Dequeue", "Percent ACD Time", "Percent Ans Calls", "Avg Pos Staff", "Calls Per Pos")
            .andOthers();

    private static final Function<String, Integer> OF_DAY = ParseTimes::minuteOfDay;
    private static final Function<String, Integer> STOP = AvayaForm::stop;

    private final OpenExport export;
    private final ExportNumbers numbers;
    private final RowTimes times;
    private final Function<String, Long> day;
    private final List<Integer> totals = new ArrayList<>();
    private long flowedIn;

    AvayaForm(OpenExport export) {
        this.export = export;
        this.numbers = export.numbers();
        this.times = RowTimes.of(export.layout(), COLUMNS, "Date", timeColumn(), export.zone());
        this.day = times.parse()::day;
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public CountedAt countedAt() {
        return CountedAt.END;
    }

    @Override
    public String clock() {
        return times.clock();
    }

    @Override
    public String timeColumn() {
        return "StartTime";
    }

    @Override
    public List<String> assumptions() {
        var told = new ArrayList<String>();
        told.add("Offered are ACD Calls, Aban Calls and Flow Out together"
                + (flowedIn > 0 ? "; calls of Flow In (" + flowedIn + ") are among them already." : "."));
        told.addAll(times.assumptions());
        totals.forEach(line -> told.add("Line " + line + " is a total and left out."));
        told.addAll(export.unreadColumns(COLUMNS));
        return told;
    }

    @Override
    public void read(RowSink sink) {
        var queue = QueueOfFile.of(export.layout().file(), export.center(), export.problems());
        if (queue != null) {
            export.layout().read(COLUMNS, export.problems(), cells -> {
                if (isTotal(cells.text("Date")) || isTotal(cells.text("StartTime"))) {
                    totals.add(cells.line());
                } else {
                    read(cells, queue, sink);
                }
                return true;
            });
        }
    }

    private static boolean isTotal(String text) {
        return text.length() >= 5 && text.substring(0, 5).toLowerCase(Locale.ROOT).equals("total");
    }

    private void read(CsvRow cells, ContactQueue queue, RowSink sink) {
        Long date = cells.required("Date", day);
        Integer start = cells.required("StartTime", OF_DAY);
        Integer stop = cells.required("StopTime", STOP);
        double answered = numbers.countOrZero(cells, "ACD Calls");
        double offered = answered + numbers.countOrZero(cells, "Aban Calls") + numbers.countOrZero(cells, "Flow Out");
        double aht = ExportNumbers.orZero(numbers.handleTime(cells, "Avg ACD Time", AhtUnit.S))
                + ExportNumbers.orZero(numbers.handleTime(cells, "Avg ACW Time", AhtUnit.S));
        if (!cells.isSound() || date == null || start == null || stop == null) {
            return;
        }
        int minutes = stop - start + ((stop - start + 1) % 15 == 0 ? 1 : 0);
        if (minutes <= 0) {
            cells.problem("StopTime", "expected a time after StartTime " + cells.text("StartTime"), "");
            return;
        }
        var time = new WrittenTime(date * 1440 + start, false);
        var stretch = times.place(cells, time, minutes, queue.id(), "", offered == 0);
        if (stretch != null) {
            flowedIn += (long) numbers.countOrZero(cells, "Flow In");
            sink.add(new ContactRow(stretch.epochMinute(), stretch.minutes(), queue.id(), "", offered,
                    answered > 0 ? aht : Double.NaN, answered, Double.NaN), cells);
        }
    }

    /** Midnight ends a day, and so does its last second. */
    private static int stop(String text) {
        if (text.endsWith(":59:59")) {
            return ParseTimes.minuteOfDay(text.substring(0, text.length() - 3)) + 1;
        }
        int minute = ParseTimes.minuteOfDay(text);
        return minute == 0 ? 1440 : minute;
    }
}
