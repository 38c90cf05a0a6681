package org.hillsboro.reliability;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hillsboro.reliability.Bench.Running;

/** The service, or its database, dies at a random moment of work, again and again on the same data. */
final class Kills {

    private static final double MOST_SECONDS = 15;
    private static final Duration RECOVERY = Duration.ofSeconds(20);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private final Bench bench;
    private final Database database;
    private final List<KilledWork> works;
    private Running service;

    private Kills(Bench bench, Database database, Running service) {
        this.bench = bench;
        this.database = database;
        this.service = service;
        this.works = List.of(new KilledImports(bench), new KilledSolve(bench), new KilledPublications(bench));
    }

    static void measure(Bench bench) {
        var database = bench.database("kills");
        var kills = new Kills(bench, database, bench.running(database));
        try {
            kills.measure();
        } finally {
            kills.service.close();
        }
        var checked = bench.command(database, "check");
        bench.figures().promise("./hillsboro check afterwards", "all is well", checked.exitCode() == 0, "exit code %d", checked.exitCode());
    }

    private void measure() {
        works.forEach(work -> work.prepare(service.client()));
        for (int i = 0; i < bench.scale().kills(); i++) {
            round("kill -9", works.get(i % works.size()), this::killService);
        }
        if (bench.databaseUrl() == null) {
            for (int i = 0; i < bench.scale().databaseKills(); i++) {
                round("kill -9 of the database", works.get(i % works.size()), this::killDatabase);
            }
        }
    }

    private void round(String what, KilledWork work, Runnable kill) {
        var ended = new AtomicBoolean();
        var client = service.client();
        var working = Thread.ofVirtual().start(() -> work.work(client, ended::get));
        Interrupted.sleep(Duration.ofMillis(Math.round(1000 * work.longest() * bench.random().nextDouble())));
        kill.run();
        ended.set(true);
        join(working);
        bench.figures().promiseNone(what + " during " + work.name() + ": faults", work.faults(service.client()));
    }

    private void killService() {
        service.node().kill();
        restart();
    }

    private void restart() {
        var node = bench.node(database);
        double seconds = node.awaitHealthy();
        service = new Running(node, service.client().at(node.address()));
        bench.figures().promise("ready again", "15 s", seconds <= MOST_SECONDS, "%.1f s", seconds);
    }

    /** The service starts it again by itself, or has to be started again with it. */
    private void killDatabase() {
        database.kill();
        long begun = bench.clockwork().nanoTime();
        while (bench.clockwork().secondsSince(begun) < RECOVERY.toSeconds()) {
            if (database.server().isPresent() && service.node().isHealthy()) {
                double seconds = bench.clockwork().secondsSince(begun);
                bench.figures().promise("back by itself", "15 s", seconds <= MOST_SECONDS, "%.1f s", seconds);
                return;
            }
            Interrupted.sleep(LOOK_EVERY);
        }
        bench.figures().promise("back by itself", "15 s", false, "no, within %d s", RECOVERY.toSeconds());
        killService();
    }

    private static void join(Thread working) {
        try {
            working.join();
        } catch (InterruptedException e) {
            throw Interrupted.now(e);
        }
    }
}
