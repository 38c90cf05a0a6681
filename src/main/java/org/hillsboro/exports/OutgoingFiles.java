package org.hillsboro.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hillsboro.files.AgentFileNames;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problem;
import org.hillsboro.files.SwappedFolder;
import org.hillsboro.payroll.PeriodPayroll;
import org.jspecify.annotations.Nullable;

/**
 * All files of a payroll: the office's where the user wants it, and beside it {@code invoice.csv} for vendors and
 * {@code statements} for contractors, where there are any; a folder of earlier statements is emptied where there are none. Each is written under another name first, so that none is ever half
 * there; an invoice or statements of an earlier payroll are replaced, anything else of that name is refused.
 */
public final class OutgoingFiles {

    private static final String INVOICE = "invoice.csv";
    private static final String INVOICE_LINES = "invoice-lines.csv";
    private static final String STATEMENTS = "statements";

    private final Map<Path, String> texts = new LinkedHashMap<>();
    private final List<ContractorStatement> statements;
    private final @Nullable SwappedFolder statementFolder;

    private OutgoingFiles(List<ContractorStatement> statements, @Nullable SwappedFolder statementFolder) {
        this.statements = statements;
        this.statementFolder = statementFolder;
    }

    /**
     * Writes nothing yet.
     *
     * @throws BadInput if a place is taken by something else
     */
    public static OutgoingFiles of(Path out, OfficeFile office, PeriodPayroll payroll) {
        var file = out.toAbsolutePath().normalize();
        var statements = ContractorStatement.of(payroll);
        var folder = file.resolveSibling(STATEMENTS);
        boolean isLeft = Files.isDirectory(folder) && areStatements(folder);
        var files = new OutgoingFiles(statements, statements.isEmpty() && !isLeft ? null
                : SwappedFolder.claim(folder, "--out", "folder of statements", OutgoingFiles::areStatements));
        files.add(file, office.text(), "");
        if (VendorInvoice.isDue(payroll)) {
            var invoice = VendorInvoice.of(payroll);
            files.add(file.resolveSibling(INVOICE), invoice.text(), String.join(",", VendorInvoice.COLUMNS));
            files.add(file.resolveSibling(INVOICE_LINES), invoice.lines(), String.join(",", VendorInvoice.LINE_COLUMNS));
        }
        return files;
    }

    private void add(Path file, String text, String header) {
        boolean isFree = !Files.exists(file) || Files.isRegularFile(file) && startsWith(file, header);
        if (!isFree || texts.put(file, text) != null) {
            throw new BadInput(List.of(new Problem("--out", 0, "", file.toString(),
                    "expected a name that is free, or an earlier file of this kind", "choose another place with --out.")));
        }
    }

    private static boolean areStatements(Path folder) {
        try (var files = Files.list(folder)) {
            return files.allMatch(file -> Files.isRegularFile(file) && startsWith(file, String.join(",", ContractorStatement.COLUMNS)));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean startsWith(Path file, String header) {
        try (var lines = Files.lines(file)) {
            return header.isEmpty() || lines.findFirst().filter(header::equals).isPresent();
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** The files that are or were written, statements as their folder. */
    public List<Path> paths() {
        var paths = new ArrayList<>(texts.keySet());
        if (statementFolder != null) {
            paths.add(statementFolder.path());
        }
        return paths;
    }

    /** @throws UncheckedIOException if the disk does not take them; each file is then as before or complete */
    public void write() {
        var begun = new LinkedHashMap<Path, Path>();
        Path folder = statementFolder == null ? null : statementFolder.beside();
        try {
            for (var text : texts.entrySet()) {
                Files.createDirectories(text.getKey().resolveSibling("."));
                Path beside = text.getKey().resolveSibling("." + text.getKey().getFileName() + ".tmp-" + ProcessHandle.current().pid());
                begun.put(beside, text.getKey());
                Files.writeString(beside, text.getValue());
            }
            if (folder != null) {
                writeStatements(folder);
            }
            for (var file : begun.entrySet()) {
                Files.move(file.getKey(), file.getValue(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            begun.keySet().forEach(OutgoingFiles::discard);
            if (folder != null) {
                SwappedFolder.discard(folder);
            }
            throw new UncheckedIOException(e);
        }
        if (statementFolder != null && folder != null) {
            statementFolder.swapIn(folder);
        }
    }

    private void writeStatements(Path folder) throws IOException {
        var names = new AgentFileNames(".csv");
        for (var statement : statements) {
            Files.writeString(folder.resolve(names.of(statement.agentId())), statement.text());
        }
    }

    private static void discard(Path begun) {
        try {
            Files.deleteIfExists(begun);
        } catch (IOException e) {
            return;
        }
    }
}
