package org.hillsboro.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.api.MigrationVersion;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that the service keeps, at one moment, in one file: a zip of the tables as text and of {@code backup.json},
 * which tells what they are. It may be taken while the service works, and goes into any PostgreSQL.
 */
public final class Backup {

    private static final String CONTENTS = "backup.json";
    private static final String FORM = "hillsboro-backup-1";
    private static final JsonMapper JSON = new JsonMapper();

    private Backup() {}

    /**
     * What is in a backup.
     *
     * @param digest over the digests of the tables: equal for equal contents, wherever they are
     */
    public record Contents(String form, int schemaVersion, List<TableText> tables, String digest) {

        public long rows() {
            return tables.stream().mapToLong(TableText::rows).sum();
        }
    }

    /** @param sha256 of its text */
    public record TableText(String name, String columns, long rows, String sha256) {}

    /** @throws BadInput if the file is there already; what is written is readable by its owner alone */
    public static Contents write(DatabaseAddress database, Path file) {
        var half = file.resolveSibling(Objects.requireNonNull(file.getFileName()) + ".part");
        try {
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            // What a killed backup left.
            Files.deleteIfExists(half);
            PrivateFiles.create(half);
            try {
                var contents = writeHalf(database, half);
                Files.move(half, file);
                return contents;
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (FileAlreadyExistsException e) {
            throw bad(file, "There is such a file already.", "choose another name.");
        } catch (NoSuchFileException e) {
            throw bad(file, "There is no such folder.", "create it first.");
        } catch (IOException e) {
            throw new UncheckedIOException("The backup could not be written to " + file, e);
        }
    }

    private static Contents writeHalf(DatabaseAddress database, Path half) throws IOException {
        try (var connection = connect(database);
                var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(half)))) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            var contents = contents(new KeptTables(connection), zip);
            zip.putNextEntry(new ZipEntry(CONTENTS));
            zip.write(JSON.writeValueAsBytes(contents));
            return contents;
        } catch (SQLException e) {
            throw new DatabaseUnavailable("The database could not be read: " + e.getMessage(), "check its address.");
        }
    }

    /** @param zip absent: only the digests are wanted */
    private static Contents contents(KeptTables tables, @Nullable ZipOutputStream zip) throws SQLException, IOException {
        var texts = new ArrayList<TableText>();
        for (var table : tables.inOrder()) {
            if (zip != null) {
                zip.putNextEntry(new ZipEntry(table.name()));
            }
            var out = new DigestOutputStream(zip == null ? OutputStream.nullOutputStream() : zip, sha256());
            long rows = tables.write(table, out);
            texts.add(new TableText(table.name(), table.columns(), rows, HexFormat.of().formatHex(out.getMessageDigest().digest())));
        }
        var all = sha256();
        texts.forEach(text -> all.update((text.name() + " " + text.sha256() + "\n").getBytes(StandardCharsets.UTF_8)));
        return new Contents(FORM, tables.schemaVersion(), texts, HexFormat.of().formatHex(all.digest()));
    }

    /**
     * Puts the backup into a database in which nothing is kept yet; whole, or not at all.
     *
     * @throws BadInput if the file is no backup or was changed, or the database is not empty
     */
    public static Contents restore(DatabaseAddress database, Path file) {
        try (var zip = new ZipFile(file.toFile()); var connection = connect(database)) {
            var contents = contentsOf(zip, file);
            var tables = new KeptTables(connection);
            if (!tables.isEmpty() || tables.schemaVersion() > contents.schemaVersion()) {
                throw bad(file, "A backup goes into an empty database only; this one is in use.",
                        "give it a new folder with --data, or a new database with --database-url.");
            }
            Schema.migrate(database, MigrationVersion.fromVersion(Integer.toString(contents.schemaVersion())));
            connection.setAutoCommit(false);
            for (var text : contents.tables()) {
                try (var in = zip.getInputStream(zip.getEntry(text.name()))) {
                    tables.read(text.name(), text.columns(), in);
                }
            }
            tables.continueCounters();
            if (!contents(tables, null).digest().equals(contents.digest())) {
                connection.rollback();
                throw bad(file, "The backup is not what was written: its digests differ.", "take another one.");
            }
            connection.commit();
            Schema.migrate(database);
            return contents;
        } catch (NoSuchFileException | ZipException | JacksonException e) {
            throw bad(file, "This is no backup of Hillsboro.", "name a file that ./hillsboro backup wrote.");
        } catch (SQLException e) {
            throw bad(file, "The backup cannot be read into the database: " + e.getMessage(), "take another one, or check the database.");
        } catch (IOException e) {
            throw new UncheckedIOException("The backup could not be read from " + file, e);
        }
    }

    private static Contents contentsOf(ZipFile zip, Path file) throws IOException {
        var entry = zip.getEntry(CONTENTS);
        if (entry == null) {
            throw new ZipException("no " + CONTENTS);
        }
        try (var in = zip.getInputStream(entry)) {
            var contents = JSON.readValue(in, Contents.class);
            for (var text : contents.tables()) {
                if (!contents.form().equals(FORM) || !text.name().matches("[a-z_]+") || !text.columns().matches("[a-z0-9_,\"]+")
                        || zip.getEntry(text.name()) == null) {
                    throw new ZipException("not ours: " + file);
                }
            }
            return contents;
        }
    }

    private static Connection connect(DatabaseAddress database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    private static BadInput bad(Path file, String expected, String maybe) {
        return new BadInput(List.of(new Problem(file.toString(), 0, "", "", expected, maybe)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
