package org.hillsboro.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.hillsboro.TestCenter;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Problems;
import org.hillsboro.history.HistoryMapping.AhtUnit;
import org.hillsboro.history.WriteExport.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same random history, over both clock changes, is the same whatever form it is written in. */
class EveryFormTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Instant START = Instant.parse("2025-10-20T12:00:00Z");
    private static final int DAY = 96;
    private static final int QUARTERS = 150 * DAY;
    private static final List<String> QUEUES = List.of("sales", "voice");
    private static final HistoryMapping MAPPING = new HistoryMapping(
            Map.of("interval_start", "Start", "queue", "Skill", "offered", "Calls", "answered", "Handled", "aht_seconds", "AHT"),
            null, AhtUnit.MS, null);

    @TempDir
    private Path folder;

    private final Random random = new Random(2003);

    private List<Row> rows(String queue) {
        var rows = new ArrayList<Row>();
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            int offered = random.nextInt(30);
            rows.add(new Row(START.plusSeconds(900L * quarter).atZone(ZONE), queue, offered, random.nextInt(offered + 1), 60 + random.nextInt(400)));
        }
        return rows;
    }

    private InputFile file(WriteExport form, List<Row> rows, int number) throws IOException {
        String name = form.file(rows.getFirst().queue(), number);
        Files.writeString(folder.resolve(name), form.text(rows));
        return InputFile.in(folder, name);
    }

    private ContactHistory read(List<InputFile> files) {
        var center = TestCenter.in(ZONE.getId(), "2026-W10").queue("sales", queue -> queue).queue("voice", queue -> queue);
        var problems = new Problems();
        var history = new ImportContacts(center.folder().center(), MAPPING, problems).read(files).history();
        assertThat(problems.found()).isEmpty();
        return history;
    }

    private static void assertSame(ContactHistory history, List<Row> rows) {
        var queue = history.of(rows.getFirst().queue()).orElseThrow();
        assertThat(queue.grid().start()).isEqualTo(START);
        assertThat(queue.grid().count()).isEqualTo(QUARTERS);
        assertThat(queue.offered()).containsExactly(rows.stream().mapToDouble(Row::offered).toArray());
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            var row = rows.get(quarter);
            double expected = row.answered() > 0 ? row.aht() : Double.NaN;
            assertThat(queue.ahtSeconds()[quarter]).as(row.toString()).isEqualTo(expected, Offset.offset(1e-9));
        }
    }

    @ParameterizedTest
    @EnumSource(WriteExport.class)
    void inOneForm(WriteExport form) throws IOException {
        for (String queue : QUEUES) {
            var rows = rows(queue);
            assertSame(read(List.of(file(form, rows, 1))), rows);
        }
    }

    @Test
    void inFilesOfEveryFormThatAreMixed() throws IOException {
        var files = new ArrayList<InputFile>();
        var expected = new ArrayList<List<Row>>();
        for (String queue : QUEUES) {
            var rows = rows(queue);
            expected.add(rows);
            for (int from = 0; from < QUARTERS; ) {
                int to = Math.min(QUARTERS, from + (20 + random.nextInt(20)) * DAY);
                var form = WriteExport.values()[random.nextInt(WriteExport.values().length)];
                files.add(file(form, rows.subList(from, to), from));
                from = to;
            }
        }
        Collections.shuffle(files, random);
        var history = read(files);
        expected.forEach(rows -> assertSame(history, rows));
    }

    /** One wrong character: the file is read or its problems are told, and nothing else happens. */
    @ParameterizedTest
    @EnumSource(WriteExport.class)
    void damagedFiles(WriteExport form) {
        var center = TestCenter.in(ZONE.getId(), "2026-W10").queue("voice", queue -> queue);
        var text = form.text(rows("voice").subList(12 * DAY + 40, 12 * DAY + 60));
        String letters = ",;\t\"\n :-/.T0AMZx\u0661\u00a0";
        int told = 0;
        for (int round = 0; round < 400; round++) {
            var damaged = new StringBuilder(text);
            damaged.setCharAt(random.nextInt(text.length()), letters.charAt(random.nextInt(letters.length())));
            var read = ReadExport.of(folder, "contacts.csv", damaged.toString(), center, MAPPING);
            told += read.problems().isEmpty() ? 0 : 1;
            assertThat(read.problems().isEmpty() && read.rows().isEmpty()).as(damaged.toString()).isFalse();
        }
        assertThat(told).isBetween(100, 399);
    }
}
