package org.hillsboro.folder;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.hillsboro.center.SourcingPool;
import org.hillsboro.files.CsvColumns;
import org.hillsboro.files.CsvRow;
import org.hillsboro.files.CsvTable;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Nearest;
import org.hillsboro.files.Problems;
import org.hillsboro.time.TimeZones;
import org.hillsboro.workforce.Contract;
import org.jspecify.annotations.Nullable;

/** Reads {@code agents.csv}. */
final class ReadAgents {

    private static final CsvColumns COLUMNS = CsvColumns.of(
                    "agent", "name", "pool", "contract", "queues", "languages", "time_zone", "hired", "left",
                    "max_weekly_hours", "employee_number")
            .andMaybe("team");

    /** Ten times the largest center; beyond it the memory would end before the message. */
    private static final int MOST_AGENTS = 50_000;

    private final CenterFields fields;
    private final Map<String, SourcingPool> pools = new LinkedHashMap<>();
    private final Map<String, Contract> contracts = new LinkedHashMap<>();
    private final Map<String, String> queues = new LinkedHashMap<>();
    private final Map<String, AgentDraft> agents = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private boolean tooMany;

    private ReadAgents(CenterFields fields) {
        this.fields = fields;
        fields.center().pools().forEach(pool -> pools.put(pool.id(), pool));
        fields.contracts().forEach(contract -> contracts.put(contract.id(), contract));
        fields.center().queues().forEach(queue -> queues.put(queue.id(), queue.id()));
    }

    /** The agents by id, in the order of the file. */
    static Map<String, AgentDraft> of(InputFile file, CenterFields fields, Problems problems) {
        var reading = new ReadAgents(fields);
        var found = new Problems();
        CsvTable.read(file, COLUMNS, found, reading::add);
        if (found.isEmpty() && reading.agents.isEmpty()) {
            found.add(file.name(), 0, "", "", "expected at least one agent, the file has a header alone", "");
        }
        problems.addAll(found);
        return reading.agents;
    }

    private void add(CsvRow row) {
        if (agents.size() >= MOST_AGENTS) {
            if (!tooMany) {
                row.problem("agent", "expected at most " + MOST_AGENTS + " agents", "this is another file under the wrong name.");
            }
            tooMany = true;
            return;
        }
        String id = row.required("agent", Ids::fileName);
        if (id != null && lines.containsKey(id)) {
            row.problem("agent", "expected each agent once, line " + lines.get(id) + " has it already", "");
        } else if (id != null) {
            lines.put(id, row.line());
        }
        var name = row.optional("name", Ids::oneLine);
        var pool = known(row, "pool", pools);
        var contract = known(row, "contract", contracts);
        var zone = row.optional("time_zone", TimeZones::parse);
        var hired = row.optional("hired", ReadCenter::date);
        var left = row.optional("left", ReadCenter::date);
        var most = row.optional("max_weekly_hours", text -> Hours.cell(text, 168));
        var number = row.optional("employee_number", Ids::oneLine);
        var team = row.optional("team", Ids::oneLine);
        checkQueues(row);
        checkDates(row, hired, left);
        if (!row.isSound() || id == null || pool == null || contract == null) {
            return;
        }
        agents.put(id, new AgentDraft(id, row.line(), zone == null ? zoneOf(pool) : zone, new AgentDraft.Row(
                name == null ? id : name, pool, contract,
                Ids.joined(row.text("queues")), new LinkedHashSet<>(Ids.joined(row.text("languages"))),
                hired, left, most, number == null ? "" : number, team == null ? "" : team)));
    }

    private ZoneId zoneOf(SourcingPool pool) {
        return pool.site() == null ? fields.center().zone() : pool.site().zone();
    }

    private void checkQueues(CsvRow row) {
        for (String queue : Ids.joined(row.text("queues"))) {
            if (!queues.isEmpty() && !queues.containsKey(queue)) {
                row.problem("queues", "expected queues of the center, " + queue + " is none" + separators(queue),
                        Nearest.advice(queue, queues.keySet()));
            }
        }
    }

    private static String separators(String queue) {
        return queue.contains(",") || queue.contains("|") ? "; several are joined by ;" : "";
    }

    private static void checkDates(CsvRow row, @Nullable LocalDate hired, @Nullable LocalDate left) {
        if (hired != null && left != null && left.isBefore(hired)) {
            row.problem("left", "expected a date not before hired, " + hired, "");
        }
    }

    /** The thing that the cell names. Where the center has none of the kind, that alone is the problem. */
    private static <T> @Nullable T known(CsvRow row, String column, Map<String, T> things) {
        String id = row.required(column, text -> text);
        T thing = id == null ? null : things.get(id);
        if (id != null && thing == null && !things.isEmpty()) {
            row.problem(column, "expected a " + column + " of the center", Nearest.advice(id, things.keySet()));
        }
        return thing;
    }
}
