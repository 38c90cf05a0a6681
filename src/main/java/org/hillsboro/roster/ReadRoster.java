package org.hillsboro.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hillsboro.files.CsvColumns;
import org.hillsboro.files.CsvRow;
import org.hillsboro.files.CsvTable;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Problems;
import org.hillsboro.files.UnexpectedValue;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.time.Timestamps;

/**
 * Reads {@code roster.csv} of a plan folder back. Who has no shift is not in the file, nor why. Agents and contracts are
 * not looked at: what has become illegal since is for the reader of the roster to judge.
 */
public final class ReadRoster {

    private static final CsvColumns COLUMNS =
            CsvColumns.of("agent", "shift", "activity", "start", "end", "paid", "queues");

    private record Row(int line, String agent, Activity activity) {}

    private final InputFile file;
    private final PlanningWeek week;
    private final Problems problems;
    private final Map<String, List<Row>> shifts = new LinkedHashMap<>();
    private boolean isOfAnotherWeek;

    private ReadRoster(InputFile file, PlanningWeek week, Problems problems) {
        this.file = file;
        this.week = week;
        this.problems = problems;
    }

    /** @throws org.hillsboro.files.BadInput with all problems of the file, or if its shifts are of another week */
    public static Roster of(InputFile file, PlanningWeek week) {
        var problems = new Problems();
        var roster = new ReadRoster(file, week, problems).read();
        problems.throwIfAny();
        return roster;
    }

    private Roster read() {
        CsvTable.read(file, COLUMNS, problems, this::add);
        var read = new ArrayList<Shift>();
        for (var rows : shifts.values()) {
            check(rows);
            read.add(new Shift(rows.getFirst().agent, rows.stream().map(Row::activity).toList()));
        }
        return new Roster(week, List.copyOf(read), List.of());
    }

    private void add(CsvRow row) {
        String agent = row.required("agent", text -> text);
        String shift = row.required("shift", text -> text);
        String kind = row.required("activity", text -> text);
        Instant start = row.required("start", Timestamps::parse);
        Instant end = row.required("end", Timestamps::parse);
        Boolean paid = row.required("paid", ReadRoster::truth);
        if (start != null && end != null && !start.isBefore(end)) {
            row.problem("end", "expected a time after start", "");
        }
        if (row.isSound() && agent != null && shift != null && kind != null && start != null && end != null && paid != null) {
            shifts.computeIfAbsent(shift, unseen -> new ArrayList<>())
                    .add(new Row(row.line(), agent, new Activity(kind, start, end, paid)));
        }
    }

    private static Boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new UnexpectedValue("expected true or false");
        }
        return Boolean.valueOf(text);
    }

    private void check(List<Row> rows) {
        var first = rows.getFirst();
        var start = first.activity.start();
        if (!week.holds(start) && !isOfAnotherWeek) {
            isOfAnotherWeek = true;
            problems.add(file.name(), first.line, "start", start.toString(), "expected a shift that starts in " + week,
                    "the whole roster is of another week.");
        }
        for (int i = 1; i < rows.size(); i++) {
            var row = rows.get(i);
            var end = rows.get(i - 1).activity.end();
            if (!row.agent.equals(first.agent)) {
                problems.add(file.name(), row.line, "agent", row.agent, "expected one agent for a shift, " + first.agent, "");
            } else if (!row.activity.start().equals(end)) {
                problems.add(file.name(), row.line, "start", row.activity.start().toString(),
                        "expected the end of the activity before it in the same shift, " + end, "");
            }
        }
    }
}
