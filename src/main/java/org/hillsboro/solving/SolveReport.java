package org.hillsboro.solving;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hillsboro.pay.Money;

/** Tells the watcher once a second how the solve stands, and passes a wish to stop on to whoever runs. */
final class SolveReport implements AutoCloseable {

    private static final long STOP_CHECK_MILLIS = 100;

    private final SolveClock clock;
    private final BestRoster best;
    private final PriceBound prices;
    private final SolveModel model;
    private final WhyUnplanned why;
    private final double minorPerMajor;
    private final CoreLog log;
    private final SolveWatcher watcher;
    private final ScheduledExecutorService ticker;
    private volatile Runnable onStop = () -> {};
    private SolveCourse course;

    /** @param before the course of the solves before, if it goes on from one */
    SolveReport(
            SolveModel model,
            WhyUnplanned why,
            SolveClock clock,
            BestRoster best,
            PriceBound prices,
            CoreLog log,
            SolveCourse before,
            SolveWatcher watcher) {
        this.model = model;
        this.why = why;
        this.clock = clock;
        this.best = best;
        this.prices = prices;
        this.minorPerMajor = Math.pow(10, Money.digits(model.folder.center().currency()));
        this.log = log;
        this.course = before;
        this.watcher = watcher;
        ticker = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "solve-report");
            thread.setDaemon(true);
            return thread;
        });
        ticker.scheduleAtFixedRate(this::tell, 1, 1, TimeUnit.SECONDS);
        ticker.scheduleAtFixedRate(
                () -> {
                    if (clock.isOver()) {
                        onStop.run();
                    }
                },
                STOP_CHECK_MILLIS,
                STOP_CHECK_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    void onStop(Runnable action) {
        onStop = action;
    }

    CoreLog log() {
        return log;
    }

    synchronized SolveCourse course() {
        return course;
    }

    /** The proven gap of the best roster so far as a fraction; NaN where it has no meaning yet. */
    double gap() {
        var standing = best.standing();
        double bound = standing == null ? 0 : prices.bound(standing.shortQuarters());
        return standing == null || bound <= 0 ? Double.NaN : (standing.cost() - bound) / bound;
    }

    synchronized void tell() {
        var standing = best.standing();
        double bound = prices.bound(standing == null ? 0 : standing.shortQuarters());
        boolean bounded = bound > Double.NEGATIVE_INFINITY;
        double gap = gap();
        double elapsed = clock.elapsed();
        Double cost = standing == null ? null : standing.cost() / minorPerMajor;
        Double proven = bounded ? bound / minorPerMajor : null;
        Double provenGap = Double.isNaN(gap) ? null : gap;
        double shortfall = standing == null ? 0 : standing.shortQuarters() * 15;
        double begun = course.begun();
        course = course.with(log.spans().stream().map(span -> span.later(begun)).toList());
        if (cost != null) {
            course = course.with(new SolveCourse.Point(begun + elapsed, cost, proven, provenGap, shortfall));
        }
        var cores = log.current().stream().map(span -> span.later(begun)).toList();
        var progress = new SolveProgress(
                Duration.ofMillis(Math.round(elapsed * 1000)), cost, proven, provenGap, shortfall, cores, course);
        watcher.onProgress(progress, this::checkpoint);
    }

    Optional<SolveCheckpoint> checkpoint() {
        return best.snapshot().map(snapshot -> {
            var standing = snapshot.standing();
            double bound = prices.bound(standing.shortQuarters());
            return new SolveCheckpoint(
                    ToRoster.of(model, snapshot.weeks(), why.of(snapshot.weeks())),
                    new Money(standing.cost(), model.folder.center().currency()),
                    standing.shortQuarters() * 15,
                    bound > Double.NEGATIVE_INFINITY ? bound / minorPerMajor : null,
                    prices.prices());
        });
    }

    @Override
    public void close() {
        ticker.shutdownNow();
    }
}
