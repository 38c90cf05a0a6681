package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.hillsboro.store.Backup;
import org.hillsboro.store.DatabaseAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Commands that are killed with -9 in the middle: a lock on a table holds them there. */
@Timeout(180)
class CutBackupTest {

    private static RunningHillsboro service;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        service.administrator().post("/api/centers/sample", "").expect(201);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aCutBackupIsNoneAndInNobodysWay() throws Exception {
        var file = folder.resolve("backup.zip");
        killedAt("lock table content_chunk in access exclusive mode", service.database(), "backup", file);
        assertThat(file).doesNotExist();
        var contents = Backup.write(service.database(), file);
        assertThat(folder.toFile().list()).containsExactly("backup.zip");
        assertThat(Backup.restore(RunningHillsboro.emptyDatabase(), file)).isEqualTo(contents);
    }

    @Test
    void aCutRestoreLeavesAnEmptyDatabase() throws Exception {
        var file = folder.resolve("backup.zip");
        var contents = Backup.write(service.database(), file);
        var target = RunningHillsboro.emptyDatabase();
        RunningHillsboro.on(target).close();
        killedAt("lock table content_chunk in share row exclusive mode", target, "restore", file);
        assertThat(Backup.restore(target, file)).isEqualTo(contents);
    }

    private static void killedAt(String lock, DatabaseAddress database, String command, Path file) throws Exception {
        try (var holder = connect(database); var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute(lock);
            var process = ServingNode.command(
                    database, "-Xmx300m", command, file.toString(), "--database-url", database.jdbcUrl());
            service.browser().until(() -> waits(database) || !process.isAlive() ? Optional.of(true) : Optional.empty());
            assertThat(process.isAlive()).isTrue();
            process.destroyForcibly().waitFor();
            holder.rollback();
        }
        service.browser().until(() -> waits(database) ? Optional.empty() : Optional.of(true));
    }

    private static boolean waits(DatabaseAddress database) {
        try (var connection = connect(database); var statement = connection.createStatement();
                var waiting = statement.executeQuery("select count(*) from pg_stat_activity where datname = current_database()"
                        + " and state = 'active' and pid <> pg_backend_pid() and query ilike 'copy%content_chunk%'")) {
            return waiting.next() && waiting.getInt(1) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect(DatabaseAddress database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
