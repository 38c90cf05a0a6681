package org.hillsboro.web;

import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hillsboro.accounts.Account;
import org.hillsboro.accounts.Accounts;
import org.hillsboro.accounts.OpenAccounts;
import org.hillsboro.accounts.PasswordHashing;
import org.hillsboro.accounts.Role;
import org.hillsboro.store.BundledDatabase;
import org.hillsboro.store.DatabaseAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.Lifecycle;

/**
 * The service as its users meet it: a real PostgreSQL, real HTTP. One database server serves all tests of a run; each
 * instance has a database of its own, so that tests may count what is in it.
 */
public final class RunningHillsboro implements AutoCloseable {

    static final String PASSWORD = "correct horse battery staple";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final DatabaseAddress database;
    private final Clock clock;
    private final String[] settings;
    private ConfigurableApplicationContext context;

    private RunningHillsboro(DatabaseAddress database, Clock clock, String... settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
        this.context = launch();
    }

    public static RunningHillsboro start() {
        return on(emptyDatabase());
    }

    /** At another time than now. */
    public static RunningHillsboro at(Clock clock) {
        return new RunningHillsboro(emptyDatabase(), clock);
    }

    /** @param settings as of {@code service.properties}, each as {@code --name=value} */
    static RunningHillsboro startWith(String... settings) {
        return new RunningHillsboro(emptyDatabase(), Clock.systemUTC(), settings);
    }

    static RunningHillsboro on(DatabaseAddress database) {
        return new RunningHillsboro(database, Clock.systemUTC());
    }

    /** A database of its own on the server of all tests. */
    public static DatabaseAddress emptyDatabase() {
        var server = Server.INSTANCE.address();
        String name = "test_" + ProcessHandle.current().pid() + "_" + NEXT.incrementAndGet();
        try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database for the test.", e);
        }
        String url = server.jdbcUrl().replaceAll("/postgres$", "/" + name);
        return new DatabaseAddress(url, server.user(), server.password());
    }

    private ConfigurableApplicationContext launch() {
        return HillsboroServer.start(database, "localhost", 0, clock, settings);
    }

    /** As after a crash or an update: another process on the same database. */
    public void restart() {
        context.close();
        context = launch();
    }

    /** As the user who owns the tables, for whom the service does not work. */
    public DatabaseAddress database() {
        return database;
    }

    /** As one who owns the server, and not as the service. */
    public void asOwner(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Leaves all plans and simulations to other nodes. */
    void takeNoPlans() {
        context.getBean("jobRunner", Lifecycle.class).stop();
        context.getBean("simulationRunner", Lifecycle.class).stop();
    }

    public URI address() {
        return URI.create("http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    /** Someone who is not signed in. */
    public Browser browser() {
        return new Browser(address());
    }

    /** The first administrator, come in by the link of the first start. */
    public Browser administrator() {
        String token = bean(OpenAccounts.class).inviteFirstAdministrator().orElseThrow();
        var browser = browser();
        browser.post("/api/first-administrator", """
                {"token": "%s", "email": "ada@example.com", "name": "Ada", "password": "%s"}""".formatted(token, PASSWORD))
                .expect(200);
        return browser;
    }

    /** Someone new in this role, signed in. */
    public Browser signedIn(Role role, @Nullable String center, @Nullable String agent, String... pools) {
        var id = new UUID(role.ordinal(), NEXT.incrementAndGet());
        String email = role.name().toLowerCase(Locale.ROOT) + id.getLeastSignificantBits() + "@example.com";
        var account = new Account(id, email, "Some " + role, role, center, agent, Set.of(pools), true, 1);
        bean(Accounts.class).add(account, bean(PasswordHashing.class).hash(PASSWORD), Instant.EPOCH);
        var browser = browser();
        browser.post("/api/session", """
                {"email": "%s", "password": "%s"}""".formatted(email, PASSWORD)).expect(200);
        return browser;
    }

    @Override
    public void close() {
        context.close();
    }

    /** Started with the first test that needs it, stopped with the process. */
    private static final class Server {

        static final BundledDatabase INSTANCE = begin();

        private static BundledDatabase begin() {
            var started = BundledDatabase.start(Path.of("target/test-database"));
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            return started;
        }
    }
}
