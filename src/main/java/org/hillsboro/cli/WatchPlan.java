package org.hillsboro.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.planning.PlanWatcher;
import org.hillsboro.solving.SolveCheckpoint;
import org.hillsboro.solving.SolveLimits;
import org.hillsboro.solving.SolveProgress;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.verifying.VerifiedRound;
import org.jspecify.annotations.Nullable;

/** Tells on the command line how a plan comes along. */
final class WatchPlan implements PlanWatcher {

    private final PrintStream err;
    private final boolean live;
    private final SolveLimits limits;
    private final BooleanSupplier stop;
    private volatile @Nullable ProgressLine line;

    WatchPlan(PrintStream err, boolean live, SolveLimits limits, BooleanSupplier stop) {
        this.err = err;
        this.live = live;
        this.limits = limits;
        this.stop = stop;
    }

    @Override
    public void onRead(CenterFolder folder, PlanningWeek week) {
        int agents = folder.agents().size();
        err.println("Planning " + week + " of " + folder.center().name() + " with " + agents
                + (agents == 1 ? " agent" : " agents") + ", " + until() + ". Ctrl-C keeps the best roster so far.");
        line = new ProgressLine(err, live, folder.center().currency(), limits.steps() == null ? limits.time() : null);
    }

    private String until() {
        return limits.steps() == null
                ? "for " + seconds(limits.time()) + " at most"
                : "for " + limits.steps() + " steps";
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() / 1000.0 + " s";
    }

    @Override
    public void onProgress(SolveProgress progress, Supplier<Optional<SolveCheckpoint>> checkpoint) {
        var current = line;
        if (current != null) {
            current.accept(progress);
        }
    }

    @Override
    public void onRound(VerifiedRound round) {
        var current = line;
        if (current != null) {
            current.accept(round);
        }
    }

    @Override
    public boolean wantsStop() {
        return stop.getAsBoolean();
    }

    void end() {
        var current = line;
        if (current != null) {
            current.end();
        }
    }
}
