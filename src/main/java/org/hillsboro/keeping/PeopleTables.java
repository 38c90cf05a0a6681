package org.hillsboro.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hillsboro.files.CsvText;
import org.hillsboro.files.CsvText.Row;
import org.hillsboro.keeping.KeptAgent.KeptRow;

/** The rows about people of a center in one of its versions, by file and by agent. */
final class PeopleTables {

    private static final String PREVIOUS_SHIFTS = "previous-shifts.csv";

    private final Map<String, CsvText> texts = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Row>>> rows = new HashMap<>();

    private PeopleTables() {}

    static boolean isAboutPeople(String file) {
        return file.equals(PREVIOUS_SHIFTS) || Stream.of(PeopleTable.values()).anyMatch(table -> table.file().equals(file));
    }

    static PeopleTables of(KeptCenter center, Centers centers) {
        var tables = new PeopleTables();
        for (var table : PeopleTable.values()) {
            tables.read(table.file(), center, centers);
        }
        tables.read(PREVIOUS_SHIFTS, center, centers);
        return tables;
    }

    private void read(String file, KeptCenter center, Centers centers) {
        String digest = center.files().get(file);
        if (digest == null) {
            return;
        }
        try (var in = centers.open(digest)) {
            var text = CsvText.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            texts.put(file, text);
            text.rows().forEach(row -> rowsOf(file, row.cell("agent")).add(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Row> rowsOf(String file, String agent) {
        return rows.computeIfAbsent(file, any -> new LinkedHashMap<>()).computeIfAbsent(agent, any -> new ArrayList<>());
    }

    List<Row> agents() {
        return text(PeopleTable.AGENTS).rows();
    }

    Optional<Row> agent(String id) {
        return rowsOf(PeopleTable.AGENTS.file(), id).stream().findFirst();
    }

    /** The row that stands last, where an agent was added twice. */
    Optional<Row> lastOf(String id) {
        var found = rowsOf(PeopleTable.AGENTS.file(), id);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    Optional<KeptAgent> kept(String id) {
        return agent(id).map(row -> {
            var absences = keptRows(PeopleTable.ABSENCES, id);
            var availability = keptRows(PeopleTable.AVAILABILITY, id);
            var preferences = keptRows(PeopleTable.PREFERENCES, id);
            String version = digest(filled(row) + " " + ids(absences) + ids(availability) + ids(preferences));
            return new KeptAgent(id, version, row.cells(), absences, availability, preferences);
        });
    }

    private static List<String> ids(List<KeptRow> rows) {
        return rows.stream().map(KeptRow::id).toList();
    }

    private List<KeptRow> keptRows(PeopleTable table, String agent) {
        var seen = new HashMap<String, Integer>();
        return rowsOf(table.file(), agent).stream()
                .map(row -> {
                    String id = digest(filled(row));
                    int nth = seen.merge(id, 1, Integer::sum);
                    return new KeptRow(nth == 1 ? id : id + "-" + nth, row.cells());
                })
                .toList();
    }

    /** A column that nobody filled makes no other row. */
    private static String filled(Row row) {
        var cells = new TreeMap<>(row.cells());
        cells.values().removeIf(String::isEmpty);
        return cells.toString();
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }

    Optional<Row> row(PeopleTable table, String agent, String id) {
        var kept = keptRows(table, agent);
        var found = rowsOf(table.file(), agent);
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).id().equals(id)) {
                return Optional.of(found.get(i));
            }
        }
        return Optional.empty();
    }

    void add(PeopleTable table, String agent, Map<String, String> cells) {
        rowsOf(table.file(), agent).add(text(table).add(cells));
    }

    void replace(PeopleTable table, Row row, Map<String, String> cells) {
        text(table).replace(row, cells);
    }

    void remove(PeopleTable table, String agent, Row row) {
        text(table).remove(row);
        rowsOf(table.file(), agent).removeIf(old -> old == row);
    }

    /** The agent, and all that any file says of the agent. */
    void removeAll(String agent) {
        texts.forEach((file, text) -> {
            rowsOf(file, agent).forEach(text::remove);
            rowsOf(file, agent).clear();
        });
    }

    private CsvText text(PeopleTable table) {
        return texts.computeIfAbsent(table.file(), any -> CsvText.withColumns(table.columns()));
    }

    void writeInto(Path folder) {
        texts.forEach((file, text) -> {
            try {
                Files.writeString(folder.resolve(file), text.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Names of the files that there are. */
    List<String> files() {
        return List.copyOf(texts.keySet());
    }
}
