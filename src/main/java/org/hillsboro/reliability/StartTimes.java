package org.hillsboro.reliability;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** How long a service takes from the start of its process until it says that it is healthy. */
final class StartTimes {

    private static final double MOST_SECONDS = 15;

    private StartTimes() {}

    /** @param cpuSeconds of computing, which other work on the machine does not make longer */
    private record Started(double seconds, double cpuSeconds) {}

    static void measure(Bench bench) {
        var database = bench.database("start");
        tell(bench, "first start, no data yet", startAndStop(bench, database));
        tell(bench, "start with data", startAndStop(bench, database));
        var ended = new AtomicBoolean();
        var busy = new ArrayList<Thread>();
        for (int core = 0; core < Runtime.getRuntime().availableProcessors(); core++) {
            busy.add(Thread.ofPlatform().daemon().start(() -> {
                while (!ended.get()) {
                    Thread.onSpinWait();
                }
            }));
        }
        try {
            tell(bench, "start with data, " + busy.size() + " cores busy otherwise", startAndStop(bench, database));
        } finally {
            ended.set(true);
        }
    }

    private static Started startAndStop(Bench bench, Database database) {
        try (var node = bench.node(database)) {
            var started = new Started(node.awaitHealthy(), node.cpuSeconds());
            node.shutDown();
            return started;
        }
    }

    private static void tell(Bench bench, String what, Started started) {
        bench.figures().promise(what, "15 s", started.seconds() <= MOST_SECONDS, "%.1f s, %.1f s of a core",
                started.seconds(), started.cpuSeconds());
    }
}
