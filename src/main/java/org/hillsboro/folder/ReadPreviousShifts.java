package org.hillsboro.folder;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hillsboro.files.CsvColumns;
import org.hillsboro.files.CsvRow;
import org.hillsboro.files.CsvTable;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Problems;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.time.Timestamps;
import org.hillsboro.workforce.PreviousShift;
import org.hillsboro.workforce.PreviousShift.Stretch;

/**
 * Reads {@code previous-shifts.csv} in either of its forms: one row a shift, or the columns of {@code roster.csv}, one row
 * an activity; then what reaches into the week counts there.
 */
final class ReadPreviousShifts {

    private static final CsvColumns SHIFTS = CsvColumns.of("agent", "start", "end");
    private static final CsvColumns ROSTER = CsvColumns.of("agent", "shift", "activity", "start", "end", "paid", "queues");
    private static final Duration LONGEST = Duration.ofHours(36);

    private record ShiftKey(String agent, String shift) {}

    private record Row(AgentDraft agent, int line, String activity, Stretch stretch) {}

    private final Map<ShiftKey, List<Row>> shifts = new LinkedHashMap<>();
    private final Map<String, AgentDraft> agents;
    private final InputFile file;
    private final Problems problems;

    private ReadPreviousShifts(InputFile file, Map<String, AgentDraft> agents, Problems problems) {
        this.file = file;
        this.agents = agents;
        this.problems = problems;
    }

    static void of(InputFile file, Map<String, AgentDraft> agents, Problems problems) {
        new ReadPreviousShifts(file, agents, problems).read();
    }

    private void read() {
        var header = CsvTable.header(file, problems);
        if (header.isEmpty()) {
            return;
        }
        boolean isRoster = header.contains("activity") || header.contains("shift");
        CsvTable.read(file, isRoster ? ROSTER : SHIFTS, problems, row -> add(row, isRoster));
        shifts.values().forEach(rows -> addShift(rows, isRoster));
        agents.values().forEach(agent -> agent.previousShifts.sort(Comparator.comparing(PreviousShift::start)));
    }

    private void add(CsvRow row, boolean isRoster) {
        var agent = AgentFiles.agentOf(row, agents);
        Instant start = row.required("start", Timestamps::parse);
        Instant end = row.required("end", Timestamps::parse);
        String shift = isRoster ? row.required("shift", text -> text) : Integer.toString(row.line());
        String activity = isRoster ? row.required("activity", text -> text) : "";
        if (isRoster && start != null && end != null && !(onGrid(start) && onGrid(end))) {
            row.problem("start", "expected times on quarter hours, as in every roster", "");
        }
        if (start != null && end != null && !start.isBefore(end)) {
            row.problem("end", "expected a time after start", "");
        }
        if (row.isSound() && agent != null && start != null && end != null && shift != null && activity != null) {
            shifts.computeIfAbsent(new ShiftKey(agent.id, shift), key -> new ArrayList<>())
                    .add(new Row(agent, row.line(), activity, new Stretch(start, end)));
        }
    }

    private static boolean onGrid(Instant instant) {
        return instant.getEpochSecond() % (60L * IntervalGrid.QUARTER) == 0;
    }

    private void addShift(List<Row> rows, boolean isRoster) {
        rows.sort(Comparator.comparing(row -> row.stretch().start()));
        var first = rows.getFirst();
        Instant end = first.stretch().end();
        for (var row : rows.subList(1, rows.size())) {
            if (!row.stretch().start().equals(end)) {
                problems.add(file.name(), row.line(), "start", row.stretch().start().toString(),
                        "expected the end of the activity before it in the same shift, " + end, "");
            }
            end = row.stretch().end();
        }
        var start = first.stretch().start();
        if (Duration.between(start, end).compareTo(LONGEST) > 0) {
            problems.add(file.name(), first.line(), "end", end.toString(), "expected a shift of at most 36 hours", "");
        }
        for (var other : first.agent().previousShifts) {
            if (start.isBefore(other.end()) && other.start().isBefore(end)) {
                problems.add(file.name(), first.line(), "start", start.toString(),
                        "expected one shift at a time, agent " + first.agent().id + " has another from "
                                + other.start() + " to " + other.end(), "");
                return;
            }
        }
        var contacts = rows.stream().filter(row -> row.activity().equals("CONTACTS")).map(Row::stretch).toList();
        first.agent().previousShifts.add(new PreviousShift(start, end, contacts, isRoster));
    }
}
