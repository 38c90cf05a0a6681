package org.hillsboro.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL that comes with us, run as a child with its data in a folder. It outlives a killed parent; the next
 * start finds it by its own {@code postmaster.pid} and goes on with it. Several processes on one folder share it, of which
 * one may serve, and the last one stops it.
 *
 * <p>It listens on this machine only, and asks for a password that stands in the folder, readable by its owner alone.
 */
public final class BundledDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BundledDatabase.class);
    private static final String USER = "hillsboro";
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;
    private static final long START_SECONDS = 60;
    private static final int START_TRIES = 20;
    private static final long LOOK_MILLIS = 500;

    private final Path folder;
    private final Path data;
    private final Path binaries;
    private final DatabaseAddress address;
    private final AtomicLong restarts = new AtomicLong();
    private @Nullable FolderClaim claim;
    private @Nullable Thread guard;

    private BundledDatabase(Path folder, Path data, Path binaries, DatabaseAddress address) {
        this.folder = folder;
        this.data = data;
        this.binaries = binaries;
        this.address = address;
    }

    /** @throws DatabaseUnavailable with the server's last words if it does not start */
    public static BundledDatabase start(Path folder) {
        try {
            createPrivate(folder);
            try (var turn = FileChannel.open(
                    folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                turn.lock();
                return startLocked(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled database cannot use " + folder, e);
        }
    }

    /**
     * For the one process that serves from the folder: it starts the database again whenever that dies.
     *
     * @throws org.hillsboro.files.BadInput if another one serves from it
     */
    public static BundledDatabase startToServe(Path folder) {
        FolderClaim claim;
        try {
            createPrivate(folder);
            claim = FolderClaim.of(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled database cannot use " + folder, e);
        }
        var database = start(folder);
        database.claim = claim;
        database.guard = Thread.ofPlatform().daemon().name("database-guard").start(database::guard);
        return database;
    }

    private static BundledDatabase startLocked(Path folder) throws IOException {
        var binaries = PostgresBinaries.unpackedIn(folder);
        var data = folder.resolve("database");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialize(folder, data, binaries);
        }
        String password = Files.readString(folder.resolve("password")).strip();
        var running = runningPort(data);
        int port = running.isPresent() ? running.get() : startServer(folder, data, binaries, freePort());
        var address = new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, password);
        return new BundledDatabase(folder, data, binaries, address);
    }

    /** What a killed server leaves (its children, until they notice) is in the way for some moments. */
    private static int startServer(Path folder, Path data, Path binaries, int port) throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                run(folder, List.of(
                        binaries.resolve("bin/pg_ctl").toString(), "start", "-w", "-t", Long.toString(START_SECONDS),
                        "-D", data.toString(), "-l", folder.resolve("database.log").toString(),
                        "-o", "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200"));
                return runningPort(data).orElseThrow(() -> new DatabaseUnavailable(
                        "The bundled database started and is gone again", "look into " + folder.resolve("database.log") + "."));
            } catch (DatabaseUnavailable notYet) {
                if (tries == START_TRIES || !Files.exists(data.resolve("postmaster.pid"))) {
                    throw notYet;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Starting the bundled database was interrupted", "start again.");
        }
    }

    /** Until it is interrupted. Whoever holds connections finds the server again at the same address. */
    private void guard() {
        int port = Integer.parseInt(address.jdbcUrl().replaceAll(".*:(\\d+)/.*", "$1"));
        while (!Thread.currentThread().isInterrupted()) {
            try {
                pause();
                if (runningPort(data).isEmpty()) {
                    restart(port);
                }
            } catch (IOException | DatabaseUnavailable e) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                LOG.warn("The bundled database is away: {}", e.getMessage());
            }
        }
    }

    private void restart(int port) throws IOException {
        try (var turn = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            turn.lock();
            if (runningPort(data).isEmpty()) {
                LOG.warn("The bundled database died; starting it again.");
                startServer(folder, data, binaries, port);
                restarts.incrementAndGet();
            }
        }
    }

    /** How often it died and was started again. */
    public long restarts() {
        return restarts.get();
    }

    private static void initialize(Path folder, Path data, Path binaries) throws IOException {
        var half = folder.resolve("database-new");
        FileSystemUtils.deleteRecursively(half);
        FileSystemUtils.deleteRecursively(data);
        var password = folder.resolve("password");
        Files.deleteIfExists(password);
        PrivateFiles.create(password);
        Files.writeString(password, randomPassword());
        run(folder, List.of(
                binaries.resolve("bin/initdb").toString(), "-D", half.toString(), "-U", USER, "-E", "UTF8",
                "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C",
                "--auth=scram-sha-256", "--pwfile=" + password));
        Files.move(half, data);
    }

    public DatabaseAddress address() {
        return address;
    }

    /** Stops the database unless another process of ours still uses it. Call after one's own connections are closed. */
    @Override
    public void close() {
        stopGuard();
        try (var turn = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            turn.lock();
            if (claim != null) {
                claim.close();
            }
            if (!FolderClaim.isTaken(folder) && !isUsedByOthers()) {
                run(folder, List.of(binaries.resolve("bin/pg_ctl").toString(), "stop", "-w", "-m", "fast", "-D", data.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled database in " + folder + " could not be stopped", e);
        }
    }

    private void stopGuard() {
        if (guard != null) {
            guard.interrupt();
            try {
                guard.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean isUsedByOthers() {
        try (var connection = DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
                var statement = connection.createStatement();
                var others = statement.executeQuery("select count(*) from pg_stat_activity"
                        + " where backend_type = 'client backend' and pid <> pg_backend_pid()")) {
            return others.next() && others.getInt(1) > 0;
        } catch (SQLException gone) {
            return false;
        }
    }

    /** The port of the server that runs on the data and is ready, as its own file says. */
    private static Optional<Integer> runningPort(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        if (lines.size() <= STATUS_LINE || !lines.get(STATUS_LINE).strip().equals("ready")) {
            return Optional.empty();
        }
        long pid = Long.parseLong(lines.getFirst().strip());
        var alive = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        // After a restart of the machine the number may be somebody else's, before whom PostgreSQL would give way.
        if (alive.flatMap(process -> process.info().command()).filter(command -> !command.contains("postgres")).isPresent()) {
            Files.delete(file);
            return Optional.empty();
        }
        return alive.map(process -> Integer.valueOf(lines.get(PORT_LINE).strip()));
    }

    private static void run(Path folder, List<String> command) throws IOException {
        var words = new ArrayList<String>();
        if (isRoot()) {
            words.addAll(List.of("unshare", "-U"));
        }
        words.addAll(command);
        var log = folder.resolve("start.log");
        var process = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            if (!process.waitFor(2 * START_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new DatabaseUnavailable(command.getFirst() + " did not end in time", "look into " + log + ".");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Starting the bundled database was interrupted", "start again.");
        }
        if (process.exitValue() != 0) {
            throw new DatabaseUnavailable(command.getFirst() + " failed: " + Files.readString(log).strip(),
                    "look into " + folder.resolve("database.log") + ", or give --data a folder on a disk with room.");
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it runs as nobody. */
    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root") && Files.isExecutable(Path.of("/usr/bin/unshare"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void createPrivate(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Files.createDirectory(folder, PrivateFiles.ownerOnly("rwx------"));
        }
    }
}
