package org.hillsboro.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.hillsboro.TestCenter;
import org.hillsboro.TestTimes;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Problems;
import org.hillsboro.history.ContactHistory.QueueHistory;

/** Files of contacts in our own form, drawn line by line, and what the importer makes of them. */
final class DrawnHistory {

    private static final String HEADER = "interval_start,queue,offered,aht_seconds,answered,reason\n";

    private final Path folder;
    private final ContactCenter center;
    private final List<InputFile> files = new ArrayList<>();
    private StringBuilder rows = new StringBuilder(HEADER);

    private DrawnHistory(Path folder, ContactCenter center) {
        this.folder = folder;
        this.center = center;
    }

    static DrawnHistory of(Path folder, TestCenter center) {
        return new DrawnHistory(folder, center.folder().center());
    }

    /** A row at an instant or, without an offset, at a local time of the center; the rest as in the file. */
    DrawnHistory row(String start, String queueAndCounts) {
        return row(TestTimes.instant(start, center.zone()), queueAndCounts);
    }

    DrawnHistory row(Instant start, String queueAndCounts) {
        String cells = start + "," + queueAndCounts;
        long commas = cells.chars().filter(character -> character == ',').count();
        rows.append(cells).append(",".repeat(5 - (int) commas)).append('\n');
        return this;
    }

    /** Rows at equal distances of real time. */
    DrawnHistory rows(String queue, String from, String to, int minutes, IntFunction<Object> offered) {
        Instant end = TestTimes.instant(to, center.zone());
        int index = 0;
        for (Instant at = TestTimes.instant(from, center.zone()); at.isBefore(end); at = at.plusSeconds(60L * minutes)) {
            row(at, queue + "," + offered.apply(index));
            index++;
        }
        return this;
    }

    /** Ends the file that is being drawn. */
    DrawnHistory file(String name) {
        return file(name, rows.toString());
    }

    DrawnHistory file(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.add(InputFile.in(folder, name));
        rows = new StringBuilder(HEADER);
        return this;
    }

    ImportedContacts imported() {
        var problems = new Problems();
        var imported = new ImportContacts(center, null, problems).read(drawnFiles());
        problems.throwIfAny();
        return imported;
    }

    /** Each on one line, advice after a bar. */
    List<String> problems() {
        var problems = new Problems();
        new ImportContacts(center, null, problems).read(drawnFiles());
        return problems.found().stream().map(problem -> problem.toString().replaceAll("\\R\\s+Maybe", " | Maybe")).toList();
    }

    private List<InputFile> drawnFiles() {
        if (rows.length() > HEADER.length()) {
            file("contacts.csv");
        }
        return files;
    }

    /** What was found of the queue. */
    QueueFindings queue(String id) {
        return imported().findings().queues().stream().filter(queue -> queue.queueId().equals(id)).findFirst().orElseThrow();
    }

    QueueHistory history(String queue) {
        return imported().history().of(queue).orElseThrow();
    }

    ContactCenter center() {
        return center;
    }
}
