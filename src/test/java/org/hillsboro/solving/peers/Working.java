package org.hillsboro.solving.peers;

import org.hillsboro.solving.PeerAgent;
import org.hillsboro.solving.PeerCenter;
import org.hillsboro.solving.PeerShift;
import org.jspecify.annotations.Nullable;

/** What both models of planning entities say of an entity. */
interface Working {

    PeerCenter center();

    @Nullable PeerAgent agent();

    @Nullable PeerShift shift();

    /** Quarters from the shift's start. */
    int[] breaks();
}
