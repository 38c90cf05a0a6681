package org.hillsboro.attendance;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hillsboro.files.CsvColumns;
import org.hillsboro.files.CsvRow;
import org.hillsboro.files.CsvTable;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Problems;
import org.hillsboro.files.SheetText;
import org.hillsboro.time.Timestamps;
import org.hillsboro.workforce.Agent;

/**
 * Attendance as it was understood when it came, with offsets and with what was paid: an agent's zone and contract may be others
 * when it is read again.
 */
public final class AttendanceTable {

    private AttendanceTable() {}

    /** @param centerZone of agents who are not known */
    public static String write(List<Attended> attended, List<Agent> agents, ZoneId centerZone) {
        var zones = agents.stream().collect(Collectors.toMap(Agent::id, Agent::zone));
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("agent", "start", "end", "code", "paid");
            for (var row : attended) {
                var zone = zones.getOrDefault(row.agentId(), centerZone);
                csv.writeRecord(SheetText.harmless(row.agentId()), Timestamps.write(row.start(), zone),
                        Timestamps.write(row.end(), zone), SheetText.harmless(row.code()), Boolean.toString(row.paid()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The columns in which it is sent. */
    public static String asSent(String table) {
        return table.replaceAll(",(paid|true|false)\n", "\n");
    }

    /** @throws org.hillsboro.files.BadInput if it is not as it was written */
    public static List<Attended> read(InputFile file) {
        var problems = new Problems();
        var attended = new ArrayList<Attended>();
        CsvTable.read(file, CsvColumns.of("agent", "start", "end", "code", "paid"), problems, row -> add(row, attended));
        problems.throwIfAny();
        return attended;
    }

    private static void add(CsvRow row, List<Attended> attended) {
        String agent = row.required("agent", SheetText::plain);
        Instant start = row.required("start", Timestamps::parse);
        Instant end = row.required("end", Timestamps::parse);
        Boolean paid = row.required("paid", CsvRow::truth);
        if (agent != null && start != null && end != null && paid != null) {
            attended.add(new Attended(agent, start, end, SheetText.plain(row.text("code")), paid));
        }
    }
}
