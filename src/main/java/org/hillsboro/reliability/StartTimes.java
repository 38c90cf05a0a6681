package org.hillsboro.reliability;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** How long a service takes from the start of its process until it says that it is healthy. */
final class StartTimes {

    private static final double MOST_SECONDS = 15;

    private StartTimes() {}

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

    private static double startAndStop(Bench bench, Database database) {
        try (var node = bench.node(database)) {
            double seconds = node.awaitHealthy();
            node.shutDown();
            return seconds;
        }
    }

    private static void tell(Bench bench, String what, double seconds) {
        bench.figures().promise(what, "15 s", seconds <= MOST_SECONDS, "%.1f s", seconds);
    }
}
