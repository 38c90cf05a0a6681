package org.hillsboro.roster;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.files.CsvColumns;
import org.hillsboro.files.CsvRow;
import org.hillsboro.files.CsvTable;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Nearest;
import org.hillsboro.files.Problems;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.Roster.Unplanned;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.time.Timestamps;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.BreakRule;
import org.jspecify.annotations.Nullable;

/**
 * {@code roster.csv}, DESIGN section 4, one row an activity: written, and read back into the same roster. What its
 * {@code queues} say is known from the folder, so that they are not read.
 */
public final class RosterFile {

    private static final List<String> COLUMNS = List.of("agent", "shift", "activity", "start", "end", "paid", "queues");

    private static final CsvColumns FILE_COLUMNS = CsvColumns.of(COLUMNS.toArray(String[]::new));

    private final PlanningWeek week;
    private final @Nullable Map<String, Agent> agents;
    private final Map<String, RosterRow> lastRowOf = new HashMap<>();
    private final List<RosterRow> rows = new ArrayList<>();

    private boolean isOfAnotherWeek;

    private RosterFile(@Nullable Map<String, Agent> agents, PlanningWeek week) {
        this.week = week;
        this.agents = agents;
    }

    /** Instants carry the center's offset. The writer stays open. */
    public static void write(Roster roster, CenterFolder folder, Writer out) throws IOException {
        var queuesOf = new HashMap<String, String>();
        folder.agents().forEach(agent -> queuesOf.put(
                agent.id(),
                agent.servable(folder.center()).stream().map(ContactQueue::id).collect(Collectors.joining(";"))));
        var zone = folder.center().zone();
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(COLUMNS);
        for (var row : RosterRow.of(roster)) {
            csv.writeRecord(
                    row.agent(),
                    row.shift(),
                    row.activity(),
                    Timestamps.write(row.start(), zone),
                    Timestamps.write(row.end(), zone),
                    Boolean.toString(row.paid()),
                    row.activity().equals(Activity.CONTACTS) ? queuesOf.getOrDefault(row.agent(), "") : "");
        }
        csv.flush();
    }

    /**
     * The roster that was written, whether legal or not.
     *
     * @param unplanned is not in the file
     * @throws org.hillsboro.files.BadInput with every row that is no activity of a shift in this folder and week
     */
    public static Roster read(InputFile file, CenterFolder folder, PlanningWeek week, List<Unplanned> unplanned) {
        var agents = folder.agents().stream().collect(Collectors.toMap(Agent::id, agent -> agent));
        return new RosterFile(agents, week).read(file, unplanned);
    }

    /**
     * The roster of a plan whose center may have changed since: agents and contracts are not looked at, and who is
     * unplanned is not known.
     *
     * @throws org.hillsboro.files.BadInput with every row that is no activity of a shift in this week
     */
    public static Roster readEarlier(InputFile file, PlanningWeek week) {
        return new RosterFile(null, week).read(file, List.of());
    }

    /**
     * The roster of a plan of whatever week: the one in which its first shift starts.
     *
     * @throws org.hillsboro.files.BadInput with every row that is no activity of a shift in that week
     */
    public static Roster readAnyWeek(InputFile file, ContactCenter center) {
        var problems = new Problems();
        var first = new ArrayList<Instant>();
        CsvTable.read(file, FILE_COLUMNS, problems, row -> {
            Instant start = row.required("start", Timestamps::parse);
            if (start != null) {
                first.add(start);
            }
        });
        problems.throwIfAny();
        if (first.isEmpty()) {
            problems.add(file.name(), 0, "", "", "expected the shifts of a week", "name the folder of another plan.");
        }
        problems.throwIfAny();
        return readEarlier(file, PlanningWeek.holding(Collections.min(first), center.weekStarts(), center.zone()));
    }

    private Roster read(InputFile file, List<Unplanned> unplanned) {
        var problems = new Problems();
        CsvTable.read(file, FILE_COLUMNS, problems, this::add);
        problems.throwIfAny();
        return RosterRow.roster(week, rows, unplanned);
    }

    private void add(CsvRow row) {
        String agent = row.required("agent", text -> text);
        String shift = row.required("shift", text -> text);
        String activity = row.required("activity", text -> text);
        Instant start = row.required("start", Timestamps::parse);
        Instant end = row.required("end", Timestamps::parse);
        Boolean paid = row.required("paid", CsvRow::truth);
        if (agent != null && agents != null) {
            checkKnown(row, agents, agent, activity);
        }
        if (start != null && end != null && !start.isBefore(end)) {
            row.problem("end", "expected a time after start", "");
        }
        if (shift != null && start != null && agent != null) {
            checkFollows(row, lastRowOf.get(shift), agent, start);
        }
        if (row.isSound() && agent != null && shift != null && activity != null && start != null && end != null && paid != null) {
            var read = new RosterRow(agent, shift, activity, start, end, paid);
            lastRowOf.put(shift, read);
            rows.add(read);
        }
    }

    private static void checkKnown(
            CsvRow row, Map<String, Agent> agents, String agentId, @Nullable String activity) {
        var agent = agents.get(agentId);
        if (agent == null) {
            row.problem("agent", "expected an agent of the center",
                    Nearest.to(agentId, agents.keySet()).map(near -> "it should be " + near + ".").orElse(""));
        } else if (activity != null
                && !activity.equals(Activity.CONTACTS)
                && agent.contract().breaks().stream().noneMatch(rule -> rule.kind().equals(activity))) {
            row.problem("activity", "expected CONTACTS or a break of contract " + agent.contract().id() + ", one of "
                    + agent.contract().breaks().stream().map(BreakRule::kind).distinct().toList(), "");
        }
    }

    private void checkFollows(CsvRow row, @Nullable RosterRow before, String agent, Instant start) {
        if (before == null && !week.holds(start)) {
            if (!isOfAnotherWeek) {
                row.problem("start", "expected a shift that starts in the week " + week.label() + ", from " + week.start()
                        + " to before " + week.end(), "the whole roster is of another week.");
            }
            isOfAnotherWeek = true;
        } else if (before != null && !before.agent().equals(agent)) {
            row.problem("shift", "expected a shift of one agent, it is one of " + before.agent() + " already", "");
        } else if (before != null && !before.end().equals(start)) {
            row.problem("start", "expected the end of the activity before it in the same shift, " + before.end(), "");
        }
    }
}
