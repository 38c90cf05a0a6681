package org.hillsboro.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the optimizer shall reach on a center of the benchmark, as far as it is known by name. Gaps in percent.
 *
 * @param seconds after which the gap counts
 * @param longer seconds of one further run, 0 for none
 * @param megabytes most memory at its peak
 */
record BenchTarget(String center, long seconds, double gap, double stretch, long longer, long megabytes) {

    private static final int MANY_AGENTS = 5000;
    private static final Duration USUAL = Duration.ofSeconds(60);
    private static final long ANY_MEMORY = Long.MAX_VALUE;

    private static final List<BenchTarget> ALL = List.of(
            new BenchTarget("bench-50", 60, 3.0, 2.0, 0, ANY_MEMORY),
            new BenchTarget("bench-200", 60, 1.0, 0.5, 300, ANY_MEMORY),
            new BenchTarget("bench-1400-home", 60, 0.5, 0.3, 0, ANY_MEMORY),
            new BenchTarget("bench-2000", 60, 0.5, 0.2, 300, ANY_MEMORY),
            new BenchTarget("bench-2000-free", 60, 0.6, 0.3, 0, ANY_MEMORY),
            new BenchTarget("bench-1000-20-queues", 60, 2.0, 0.8, 0, ANY_MEMORY),
            new BenchTarget("bench-5000", 120, 1.0, 0.4, 0, 2048),
            new BenchTarget("bank-2003", 60, 0.8, 0.4, 0, ANY_MEMORY),
            new BenchTarget("anonymous-bank-1999", 60, 2.5, 1.5, 0, ANY_MEMORY));

    static Optional<BenchTarget> of(String center) {
        return ALL.stream().filter(target -> target.center.equals(center)).findFirst();
    }

    /** How long a center of so many agents is planned. */
    static Duration timeFor(int agents) {
        return agents >= MANY_AGENTS ? USUAL.multipliedBy(2) : USUAL;
    }

    boolean isMet(List<BenchRun> runs) {
        return isMet(runs, gap);
    }

    boolean isStretchMet(List<BenchRun> runs) {
        return isMet(runs, stretch);
    }

    private boolean isMet(List<BenchRun> runs, double percent) {
        return runs.stream().allMatch(run -> run.worth() <= percent / 100
                && run.broken() == 0
                && run.shortfall() <= run.allowed()
                && (run.megabytes() == null || run.megabytes() <= megabytes));
    }
}
