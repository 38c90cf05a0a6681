package org.hillsboro.verifying;

import org.hillsboro.solving.SolveWatcher;

/** Whoever looks on while a roster is sought and verified, and may end it. */
public interface RoundWatcher extends SolveWatcher {

    /** A roster was found and simulated. */
    void onRound(VerifiedRound round);
}
