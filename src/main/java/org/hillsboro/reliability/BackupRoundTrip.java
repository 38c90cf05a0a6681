package org.hillsboro.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hillsboro.reliability.Bench.Running;

/** A backup of a service at work, restored elsewhere: the same digest, and a service that answers the same. */
final class BackupRoundTrip {

    private static final Pattern DIGEST = Pattern.compile("(?s).* (\\d+) rows of .* digest (\\p{Alnum}+)\\..*");

    private BackupRoundTrip() {}

    /** What a command said of a backup. */
    private record Told(String rows, String digest, double seconds) {

        static Told of(Program.Finished finished) {
            var said = DIGEST.matcher(finished.output());
            if (finished.exitCode() != 0 || !said.matches()) {
                throw new IllegalStateException("It failed: " + finished.output());
            }
            return new Told(said.group(1), said.group(2), finished.nanos() / 1e9);
        }
    }

    static void measure(Bench bench, Running service, Database database) {
        fill(bench, service.client());
        var file = bench.scratch().resolve("backup.zip");
        var written = Told.of(bench.command(database, "backup", file.toString()));
        bench.figures().tell("rows", "%,d", Integer.parseInt(written.rows()));
        bench.figures().tell("backup", "%.1f s, %,d bytes", written.seconds(), size(file));
        var elsewhere = bench.bundled("restored");
        var restored = Told.of(bench.command(elsewhere, "restore", file.toString()));
        bench.figures().tell("restore into a new folder", "%.1f s", restored.seconds());
        var again = Told.of(bench.command(elsewhere, "backup", bench.scratch().resolve("again.zip").toString()));
        bench.figures().promise("digests of backup, restore, backup of it", "equal",
                written.digest().equals(restored.digest()) && written.digest().equals(again.digest()),
                "%s", written.digest().substring(0, 12) + "...");
        bench.figures().promiseNone("lists that answer otherwise after it", differences(bench, service.client(), elsewhere));
    }

    /** Some of everything that a service keeps. */
    private static void fill(Bench bench, Client client) {
        var scheduler = new Scheduler(client);
        String center = scheduler.send(bench.named("kept"), MadeCenter.of("Kept", bench.scale().agents(), 3));
        String draft = scheduler.draft(scheduler.order(center, 5));
        var editor = new EditClient(client, draft, EditClient.shifts(client, draft), bench.random());
        var ledger = new Ledger();
        Stream.generate(() -> editor.edit(ledger)).limit(50).forEach(done -> {});
        for (int i = 0; i < 3; i++) {
            client.postWith("Idempotency-Key", "publication " + i, draft + "/publish", "").expect(201);
        }
    }

    private static List<String> differences(Bench bench, Client before, Database elsewhere) {
        try (var node = bench.node(elsewhere)) {
            node.awaitHealthy();
            var after = before.at(node.address());
            var paths = Stream.of("/api/centers", "/api/plans?center=%s", "/api/drafts?center=%s", "/api/publications?center=%s", "/api/audit");
            var different = paths.map(path -> path.formatted(bench.named("kept")))
                    .filter(path -> !before.get(path).expect(200).text().equals(after.get(path).expect(200).text()))
                    .toList();
            node.shutDown();
            return different;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
