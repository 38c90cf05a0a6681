package org.hillsboro.reliability;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Measures parts one after the other, each on services of its own, and prints what came out as it comes. */
public final class MeasurePromises {

    private final PrintWriter out;
    private final Program program;
    private final LongSupplier nanoTime;

    /** @param nanoTime a clock that never goes back, such as {@code System::nanoTime} */
    public MeasurePromises(PrintWriter out, Program program, LongSupplier nanoTime) {
        this.out = out;
        this.program = program;
        this.nanoTime = nanoTime;
    }

    /**
     * What is wanted.
     *
     * @param interactive how long requests are sent while a plan is solved
     * @param databaseUrl a PostgreSQL of the user's own instead of bundled ones
     * @param run unlike that of any other run on that database, in lower-case letters and digits
     */
    public record Order(Collection<Part> parts, Duration interactive, long seed, @Nullable String databaseUrl, String run) {}

    /** @return whether every promise was kept */
    public boolean measure(Order order) {
        var figures = new Figures(out);
        try {
            var scratch = Files.createTempDirectory("hillsboro-bench");
            try (var bench = new Bench(program, order.databaseUrl(), order.run(), new Clockwork(nanoTime),
                    new SplittableRandom(order.seed()), Scale.full(order.interactive()), scratch, figures)) {
                for (var part : order.parts()) {
                    figures.begin(part);
                    measure(part, bench);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return !figures.isAnyBroken();
    }

    private static void measure(Part part, Bench bench) {
        try {
            switch (part) {
                case START -> StartTimes.measure(bench);
                case HOSTILE -> onOneService(part, bench, service -> HostileUploads.measure(bench, service));
                case PUBLICATIONS -> onOneService(part, bench, service -> RetriedPublications.measure(bench, service.client()));
                case EDITS -> onOneService(part, bench, service -> ConcurrentEdits.measure(bench, service.client()));
                case BACKUP -> onOneService(part, bench, service -> BackupRoundTrip.measure(bench, service, bench.database(part.toString())));
                case INTERACTIVE -> onOneService(part, bench, service -> InteractiveLoad.measure(bench, service.client()));
                case TAKEOVER -> Takeover.measure(bench);
                case KILLS -> Kills.measure(bench);
            }
        } catch (RuntimeException failure) {
            bench.figures().promiseNone("reasons to end early", List.of(failure.toString()));
        }
    }

    private static void onOneService(Part part, Bench bench, Consumer<Bench.Running> measuring) {
        try (var service = bench.running(bench.database(part.toString()))) {
            measuring.accept(service);
        }
    }
}
