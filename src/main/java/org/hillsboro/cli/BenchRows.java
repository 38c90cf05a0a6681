package org.hillsboro.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.hillsboro.files.CsvColumns;
import org.hillsboro.files.CsvTable;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Problems;

/** The finished runs of a benchmark in a file, each appended as soon as it is there: who stops loses the running one. */
final class BenchRows {

    static final Path BY_DEFAULT = Path.of("target/bench/optimizer.csv");

    private final Path file;

    BenchRows(Path file) {
        this.file = file;
    }

    /** In the order in which they ended. @throws org.hillsboro.files.BadInput if the file holds something else */
    List<BenchRun> runs() {
        var runs = new ArrayList<BenchRun>();
        if (Files.exists(file)) {
            var problems = new Problems();
            CsvTable.read(new InputFile(file, file.toString()), CsvColumns.of(BenchRun.COLUMNS.toArray(String[]::new)), problems, row -> {
                var run = BenchRun.of(row);
                if (run != null) {
                    runs.removeIf(run::repeats);
                    runs.add(run);
                }
            });
            problems.throwIfAny();
        }
        return List.copyOf(runs);
    }

    void add(BenchRun run) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                writer.writeRecord(BenchRun.COLUMNS);
            }
            writer.writeRecord(run.cells());
            writer.flush();
            Files.writeString(file, text.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
