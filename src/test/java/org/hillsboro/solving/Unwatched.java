package org.hillsboro.solving;

import java.util.Optional;
import java.util.function.Supplier;

/** Nobody looks on and nobody stops. */
class Unwatched implements SolveWatcher {

    @Override
    public void onProgress(SolveProgress progress, Supplier<Optional<SolveCheckpoint>> checkpoint) {}

    @Override
    public boolean wantsStop() {
        return false;
    }
}
