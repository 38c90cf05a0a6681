package org.hillsboro.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.hillsboro.files.BadInput;
import org.hillsboro.web.RunningHillsboro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps the service from a database, said in words. */
class CheckDatabaseTest {

    private static final DatabaseAddress GOOD = RunningHillsboro.emptyDatabase();

    @Test
    void aDatabaseThatAnswersIsGood() {
        assertThatCode(() -> CheckDatabase.check(GOOD)).doesNotThrowAnyException();
    }

    @Test
    void aWrongPasswordIsToldByWhereToSetIt() {
        assertThat(problem(new DatabaseAddress(GOOD.jdbcUrl(), GOOD.user(), "wrong"))).contains("HILLSBORO_DATABASE_PASSWORD").doesNotContain("wrong");
        assertThat(problem(new DatabaseAddress(GOOD.jdbcUrl(), "", ""))).contains("HILLSBORO_DATABASE_USER");
    }

    @Test
    void aDatabaseThatIsNotThereIsToldFromAServerThatIsNot() throws IOException {
        assertThat(problem(with(GOOD.jdbcUrl() + "_missing"))).contains("no database of this name", "createdb");
        int closed;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        assertThat(problem(with("jdbc:postgresql://localhost:" + closed + "/x?password=secret")))
                .contains("No PostgreSQL answers").doesNotContain("secret");
        assertThat(problem(with("mysql://localhost/x"))).contains("jdbc:postgresql://HOST:PORT/NAME");
    }

    @Test
    void aUserWhoMayNotMakeTablesIsTold() throws SQLException {
        var database = RunningHillsboro.emptyDatabase();
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("drop role if exists reader");
            statement.execute("create role reader login password 'reads'");
        }
        assertThat(problem(new DatabaseAddress(database.jdbcUrl(), "reader", "reads"))).contains("may not make tables");
    }

    @Test
    void twoDoNotServeFromOneFolder(@TempDir Path folder) throws IOException {
        try (var first = FolderClaim.of(folder)) {
            assertThat(first).isNotNull();
            assertThat(FolderClaim.isTaken(folder)).isTrue();
            assertThatThrownBy(() -> FolderClaim.of(folder)).isInstanceOf(BadInput.class).hasMessageContaining("Another Hillsboro serves");
        }
        assertThat(FolderClaim.isTaken(folder)).isFalse();
        FolderClaim.of(folder).close();
    }

    private static DatabaseAddress with(String url) {
        return new DatabaseAddress(url, GOOD.user(), GOOD.password());
    }

    private static String problem(DatabaseAddress database) {
        try {
            CheckDatabase.check(database);
        } catch (BadInput bad) {
            return String.valueOf(bad.getMessage());
        }
        throw new AssertionError("Nothing was said of " + database);
    }
}
