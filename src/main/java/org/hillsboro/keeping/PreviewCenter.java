package org.hillsboro.keeping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.CsvLayout;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Problem;
import org.hillsboro.files.Problems;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.folder.CenterHistory;
import org.hillsboro.folder.ReadCenterFolder;
import org.hillsboro.folder.ReadCenterHistory;
import org.hillsboro.keeping.CenterPreview.SentTable;
import org.jspecify.annotations.Nullable;

/** Reads a center as it would be after a change, and keeps nothing. */
public final class PreviewCenter {

    private static final int ROWS = 3;

    private final Centers centers;

    public PreviewCenter(Centers centers) {
        this.centers = centers;
    }

    /** @param base absent: the change brings a whole new center */
    public CenterPreview preview(String id, @Nullable KeptCenter base, CenterChange change) {
        try (var folder = new TemporaryFolder()) {
            if (base != null) {
                centers.writeInto(base, folder.path());
            }
            var tables = change.files().entrySet().stream()
                    .filter(file -> file.getKey().startsWith("contacts"))
                    .flatMap(file -> tableOf(new InputFile(file.getValue(), file.getKey())).stream())
                    .toList();
            try {
                change.applyTo(folder.path());
                var read = ReadCenterFolder.read(folder.path());
                return new CenterPreview(read, historyOf(read), tables, List.of());
            } catch (BadInput bad) {
                return new CenterPreview(null, historyOf(folder.path()), tables, problemsOf(bad, folder.path(), id));
            }
        }
    }

    private static CenterHistory historyOf(CenterFolder read) {
        return new CenterHistory(read.center(), read.historyFindings(), read.requirement() != null, read.warnings());
    }

    /** What is wrong elsewhere is no reason not to say what was understood of the contacts. */
    private static @Nullable CenterHistory historyOf(Path folder) {
        try {
            return ReadCenterHistory.read(folder);
        } catch (BadInput alsoBad) {
            return null;
        }
    }

    /** Problems of the folder as such are told by the center's id: where it lies is nobody's business. */
    static List<Problem> problemsOf(BadInput bad, Path folder, String id) {
        return bad.problems().stream()
                .map(problem -> problem.file().equals(folder.toString())
                        ? new Problem(id, problem.line(), problem.column(), problem.value(), problem.expected(), problem.maybe())
                        : problem)
                .toList();
    }

    private static List<SentTable> tableOf(InputFile file) {
        return CsvLayout.of(file, new Problems())
                .map(layout -> {
                    var places = IntStream.range(0, layout.firstLine().size()).mapToObj(Integer::toString).toList();
                    var rows = new ArrayList<List<String>>();
                    layout.readHeadless(places, new Problems(), row -> {
                        rows.add(places.stream().map(row::text).toList());
                        return rows.size() <= ROWS;
                    });
                    return new SentTable(file.name(), layout.firstLine(), rows.stream().skip(1).toList());
                })
                .stream()
                .toList();
    }
}
