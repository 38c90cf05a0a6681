package org.hillsboro.solving;

import java.util.Optional;
import java.util.function.Supplier;

/** Whoever looks on while a roster is sought, and may end the search. */
public interface SolveWatcher {

    /**
     * About once a second, from another thread, and at the end.
     *
     * @param checkpoint the best roster at the moment of asking, absent before the first; worked out only when asked, in
     *     about the time that a roster takes to copy, from any thread, as often as one likes
     */
    void onProgress(SolveProgress progress, Supplier<Optional<SolveCheckpoint>> checkpoint);

    /** Asked often; true keeps the best roster so far and ends the search. */
    boolean wantsStop();
}
