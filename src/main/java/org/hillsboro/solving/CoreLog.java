package org.hillsboro.solving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What the cores do, told by those who do it: the thread that made this log is core 1, any other is core 2. */
final class CoreLog {

    private final SolveClock clock;
    private final Thread first = Thread.currentThread();
    private final List<CoreSpan> ended = new ArrayList<>();
    private final @Nullable Open[] open = new Open[SolveOrder.MOST_CORES];

    /** @param shared whether core 2 only helps core 1 */
    private record Open(CoreWork work, double from, LongSupplier counter, long before, boolean shared) {

        CoreSpan span(int core, double now) {
            return new CoreSpan(core + 1, work, from, Math.max(from, now), counter.getAsLong() - before);
        }
    }

    CoreLog(SolveClock clock) {
        this.clock = clock;
    }

    /** From now on, by the core of the caller; what goes on already goes on. */
    void now(CoreWork work) {
        now(work, () -> 0);
    }

    /** @param counter of all such work so far; asked from other threads */
    synchronized void now(CoreWork work, LongSupplier counter) {
        int core = core();
        end(core == 0 && open[1] != null && open[1].shared, 1);
        begin(core, work, counter, false);
    }

    /** The same, with the help of the other cores. */
    synchronized void together(int cores, CoreWork work, LongSupplier counter) {
        for (int core = 0; core < cores; core++) {
            begin(core, work, counter, core > 0);
        }
    }

    /** The caller's core has done its part. */
    synchronized void rest() {
        end(true, core());
    }

    private int core() {
        return Thread.currentThread() == first ? 0 : 1;
    }

    private void begin(int core, CoreWork work, LongSupplier counter, boolean shared) {
        var going = open[core];
        if (going == null || going.work != work) {
            end(true, core);
            open[core] = new Open(work, clock.elapsed(), counter, counter.getAsLong(), shared);
        }
    }

    private void end(boolean really, int core) {
        var going = open[core];
        if (really && going != null) {
            ended.add(going.span(core, clock.elapsed()));
            open[core] = null;
        }
    }

    /** What each of them does now. */
    synchronized List<CoreSpan> current() {
        var current = new ArrayList<CoreSpan>();
        for (int core = 0; core < open.length; core++) {
            var going = open[core];
            if (going != null) {
                current.add(going.span(core, clock.elapsed()));
            }
        }
        return List.copyOf(current);
    }

    /** All so far, by their starts. */
    synchronized List<CoreSpan> spans() {
        var spans = new ArrayList<>(ended);
        spans.addAll(current());
        spans.sort(Comparator.comparingDouble(CoreSpan::from).thenComparingInt(CoreSpan::core));
        return List.copyOf(spans);
    }
}
