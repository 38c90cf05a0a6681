package org.hillsboro.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hillsboro.TestCenter;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Problems;
import org.jspecify.annotations.Nullable;

/** A file of contacts, written and read: its rows as text, its problems, what was assumed. */
final class ReadExport {

    private final List<String> rows = new ArrayList<>();
    private final Problems problems = new Problems();
    private final Optional<ExportForm> form;

    private ReadExport(InputFile file, TestCenter center, @Nullable HistoryMapping mapping) {
        form = RecogniseForm.of(file, center.folder().center(), mapping, problems);
        form.ifPresent(known -> known.read((row, cells) -> rows.add(text(row))));
    }

    static ReadExport of(Path folder, String name, String text, TestCenter center, @Nullable HistoryMapping mapping) {
        try {
            Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new ReadExport(InputFile.in(folder, name), center, mapping);
    }

    /** {@code 2025-03-01T13:00:00Z+15 voice[sales]: 12, 11 in 182.5}: the answered after the offered, then the handle time. */
    private static String text(ContactRow row) {
        return Instant.ofEpochSecond(row.epochMinute() * 60) + "+" + row.minutes() + " " + row.queueId()
                + (row.reason().isEmpty() ? "" : "[" + row.reason() + "]") + ": " + number(row.offered()) + ", "
                + number(row.answered()) + " in " + number(row.ahtSeconds())
                + (Double.isNaN(row.shortAbandons()) ? "" : ", short " + number(row.shortAbandons()));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "?"
                : BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    ExportForm form() {
        return form.orElseThrow();
    }

    List<String> rows() {
        return rows;
    }

    /** Each as the user sees it, advice after a {@code |}. */
    List<String> problems() {
        return problems.found().stream().map(problem -> problem.toString().replaceAll("\\R\\s+Maybe", " | Maybe")).toList();
    }
}
