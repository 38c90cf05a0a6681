package org.hillsboro.attendance;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hillsboro.attendance.Agreement.Key;
import org.hillsboro.attendance.Difference.Kind;
import org.hillsboro.files.CsvColumns;
import org.hillsboro.files.CsvRow;
import org.hillsboro.files.CsvTable;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Problems;
import org.hillsboro.files.SheetText;
import org.hillsboro.files.UnexpectedValue;
import org.hillsboro.time.Timestamps;
import org.hillsboro.workforce.Agent;
import org.jspecify.annotations.Nullable;

/**
 * The differences as a table: written with what is paid unless somebody decides otherwise, looked through and changed in its
 * last column, and read back as an {@link Agreement}.
 */
public final class DifferenceFile {

    private static final List<String> COLUMNS =
            List.of("agent", "date", "difference", "start", "end", "minutes", "worked", "paid");

    private DifferenceFile() {}

    /** @param centerZone of whoever is not known; times carry the agent's offset */
    public static String write(List<Difference> differences, Agreement agreement, List<Agent> agents, ZoneId centerZone) {
        var zones = agents.stream().collect(Collectors.toMap(Agent::id, Agent::zone));
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(COLUMNS);
            for (var difference : differences) {
                var zone = zones.getOrDefault(difference.agentId(), centerZone);
                csv.writeRecord(
                        SheetText.harmless(difference.agentId()),
                        difference.date().toString(),
                        difference.kind().name(),
                        Timestamps.write(difference.start(), zone),
                        Timestamps.write(difference.end(), zone),
                        Long.toString(difference.minutes()),
                        Boolean.toString(difference.worked()),
                        Boolean.toString(agreement.isPaid(difference)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * @param differences as they are now: what was agreed about others is refused, since the attendance has changed since
     * @throws org.hillsboro.files.BadInput with every row that is none of them
     */
    public static Agreement read(InputFile file, List<Difference> differences) {
        var known = differences.stream().collect(Collectors.toMap(Key::of, Function.identity()));
        var paid = new HashMap<Key, Boolean>();
        var problems = new Problems();
        CsvTable.read(file, CsvColumns.of("agent", "difference", "start", "end", "paid").andMaybe("date", "minutes", "worked"),
                problems, row -> {
            var key = key(row);
            Boolean isPaid = row.required("paid", CsvRow::truth);
            if (key == null || isPaid == null || !row.isSound()) {
                return;
            }
            var difference = known.get(key);
            if (difference == null) {
                row.problem("difference", "expected one of the differences between attendance and roster", "they were listed"
                        + " before the attendance or the roster changed; list them anew.");
            } else if (isPaid && key.kind() == Kind.UNKNOWN_AGENT) {
                row.problem("paid", "expected false: the center has no such agent, so that nobody knows the pay",
                        "add the agent to agents.csv.");
            } else if (paid.put(key, isPaid) != null) {
                row.problem("difference", "expected each difference once, an earlier line has it already", "");
            }
        });
        problems.throwIfAny();
        return new Agreement(new HashMap<>(paid));
    }

    private static @Nullable Key key(CsvRow row) {
        String agent = row.required("agent", SheetText::plain);
        Kind kind = row.required("difference", DifferenceFile::kind);
        Instant start = row.required("start", Timestamps::parse);
        Instant end = row.required("end", Timestamps::parse);
        return agent == null || kind == null || start == null || end == null ? null : new Key(agent, kind, start, end);
    }

    private static Kind kind(String text) {
        for (var kind : Kind.values()) {
            if (kind.name().equals(text)) {
                return kind;
            }
        }
        throw new UnexpectedValue("expected one of " + List.of(Kind.values()));
    }
}
