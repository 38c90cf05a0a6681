package org.hillsboro.history;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.files.CsvColumns;
import org.hillsboro.files.CsvLayout;
import org.hillsboro.files.CsvRow;
import org.hillsboro.files.Numbers;
import org.hillsboro.files.Problems;
import org.jspecify.annotations.Nullable;

/** The queue file that Calabrio WFM, once Teleopti, takes from telephone systems: 21 cells without a header, local time. */
final class CalabrioForm implements ExportForm {

    static final String TITLE = "Calabrio/Teleopti queue file";
    static final List<String> NAMES = List.of("interval", "date", "time", "queue", "queue_name", "offd_direct_call_cnt",
            "overflow_in_call_cnt", "aband_call_cnt", "overflow_out_call_cnt", "answ_call_cnt", "queued_and_answ_call_dur",
            "queued_and_aband_call_dur", "talking_call_dur", "wrap_up_dur", "queued_answ_longest_que_dur",
            "queued_aband_longest_que_dur", "avg_avail_member_cnt", "ans_servicelevel_cnt", "wait_dur", "aband_short_call_cnt",
            "aband_within_sl_cnt");
    static final CsvColumns COLUMNS = new CsvColumns(NAMES, List.of(), false);

    private static final int MINUTES_OF_DAY = 1440;
    private static final Function<String, Integer> OF_DAY = ParseTimes::minuteOfDay;
    private static final Function<String, Integer> INDEX = text -> Numbers.whole(text, 0, MINUTES_OF_DAY);

    private final OpenExport export;
    private final CsvLayout layout;
    private final boolean headed;
    private final QueueNames queues;
    private final ExportNumbers numbers;
    private final RowTimes times;
    private final Function<String, Long> day;

    CalabrioForm(OpenExport export) {
        this.export = export;
        this.layout = withoutUnits(export.layout());
        this.headed = isHeader(layout.firstLine());
        this.queues = new QueueNames(export.center());
        this.numbers = export.numbers();
        this.times = RowTimes.yearFirst("time", export.zone());
        this.day = times.parse()::day;
    }

    /** Without a header, a file of this form is told by a date such as 20250331 or a time such as 08:30 in its place. */
    static boolean isIn(CsvLayout layout) {
        var cells = layout.firstLine();
        boolean isRow = cells.size() == NAMES.size() && (cells.get(1).matches("\\d{8}") || cells.get(2).matches("\\d{1,2}:\\d{2}"));
        return isRow || isHeader(withoutUnits(layout).firstLine());
    }

    /** The form's description has names such as {@code date(yyyymmdd)}. */
    private static CsvLayout withoutUnits(CsvLayout layout) {
        var names = layout.firstLine().stream().map(name -> name.replaceFirst("\\s*\\(.*\\)$", "")).toList();
        return new CsvLayout(layout.file(), layout.separator(), names);
    }

    private static boolean isHeader(List<String> cells) {
        return COLUMNS.missingIn(cells).isEmpty();
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public String clock() {
        return times.clock();
    }

    @Override
    public String timeColumn() {
        return "time";
    }

    @Override
    public List<String> assumptions() {
        return times.assumptions();
    }

    @Override
    public void read(RowSink sink) {
        int length = intervalMinutes();
        each(export.problems(), cells -> {
            read(cells, length, sink);
            return true;
        });
    }

    private void each(Problems problems, Predicate<CsvRow> row) {
        if (headed) {
            layout.read(COLUMNS, problems, row);
        } else {
            layout.readHeadless(NAMES, problems, row);
        }
    }

    /** The interval counts the steps since midnight; the first rows tell how long a step is. 0 where they disagree. */
    private int intervalMinutes() {
        int[] length = {-1, 0};
        each(new Problems(), cells -> {
            Integer index = cells.optional("interval", INDEX);
            Integer start = cells.optional("time", OF_DAY);
            if (index != null && start != null && index > 0) {
                int minutes = start % index == 0 ? start / index : 0;
                length[0] = length[0] == -1 || length[0] == minutes ? minutes : 0;
                length[1]++;
            }
            return length[0] != 0 && length[1] < 1000;
        });
        return Math.max(0, length[0]);
    }

    private void read(CsvRow cells, int minutes, RowSink sink) {
        var queue = queue(cells);
        cells.required("interval", INDEX);
        Long date = cells.required("date", day);
        Integer start = cells.required("time", OF_DAY);
        double offered = numbers.requiredCount(cells, "offd_direct_call_cnt") + numbers.countOrZero(cells, "overflow_in_call_cnt");
        double answered = numbers.count(cells, "answ_call_cnt");
        double handleTime = numbers.total(cells, "talking_call_dur") + ExportNumbers.orZero(numbers.total(cells, "wrap_up_dur"));
        double shortAbandons = numbers.count(cells, "aband_short_call_cnt");
        double aht = answered > 0 ? numbers.checked(cells, "talking_call_dur", handleTime / answered) : Double.NaN;
        if (!cells.isSound() || queue == null || date == null || start == null) {
            return;
        }
        var time = new WrittenTime(date * MINUTES_OF_DAY + start, false);
        var stretch = times.place(cells, time, minutes, queue.id(), "", offered == 0);
        if (stretch != null) {
            sink.add(new ContactRow(
                    stretch.epochMinute(), stretch.minutes(), queue.id(), "", offered, aht, answered, shortAbandons), cells);
        }
    }

    private @Nullable ContactQueue queue(CsvRow cells) {
        var queue = queues.find(cells.text("queue_name"));
        if (queue == null) {
            queue = queues.find(cells.text("queue"));
        }
        return queue == null ? queues.required(cells, cells.text("queue_name").isEmpty() ? "queue" : "queue_name") : queue;
    }
}
