package org.hillsboro.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hillsboro.simulation.ServiceReport;
import org.hillsboro.simulation.SimulationWatcher;

/** What a simulation knows so far: one line rewritten in place on a terminal, elsewhere the first answer alone. */
final class ServiceLine implements SimulationWatcher {

    private static final String WITHOUT_WRAPPING = "\u001b[?7l";
    private static final String WRAPPING = "\u001b[?7h";
    private static final String TO_LINE_END = "\u001b[K";
    private static final long BETWEEN = 250_000_000;

    private final PrintWriter out;
    private final boolean live;
    private final BooleanSupplier stop;
    private final LongSupplier nanoTime;
    private final long begun;
    private long next;

    ServiceLine(PrintWriter out, boolean live, BooleanSupplier stop, LongSupplier nanoTime) {
        this.out = out;
        this.live = live;
        this.stop = stop;
        this.nanoTime = nanoTime;
        begun = nanoTime.getAsLong();
    }

    @Override
    public void onRound(Supplier<ServiceReport> report) {
        long now = nanoTime.getAsLong() - begun;
        if (now < next) {
            return;
        }
        next = live ? now + BETWEEN : Long.MAX_VALUE;
        String text = text(report.get(), now / 1e9);
        if (live) {
            out.print("\r" + WITHOUT_WRAPPING + text + TO_LINE_END + WRAPPING);
        } else {
            out.println(text);
        }
        out.flush();
    }

    @Override
    public boolean wantsStop() {
        return stop.getAsBoolean();
    }

    /** Leaves the terminal's line to what follows. */
    void end() {
        if (live && next > 0) {
            out.print("\r" + TO_LINE_END);
            out.flush();
        }
    }

    private static String text(ServiceReport report, double seconds) {
        return String.format(Locale.ROOT, "%.1f s  %,d weeks", seconds, report.replications())
                + report.queues().stream().map(ServiceLine::text).collect(Collectors.joining());
    }

    private static String text(ServiceReport.QueueFigures queue) {
        var level = queue.week().serviceLevel();
        return level.isMeasured()
                ? String.format(Locale.ROOT, "  %s %.1f %% (%.1f to %.1f)", queue.queueId(), 100 * level.value(), 100 * level.low(),
                        100 * level.high())
                : "";
    }
}
