package org.hillsboro.auditing;

import java.util.List;

/** The shelf of what was rewritten; it grows only. */
public interface Rewritings {

    /** The oldest first. */
    List<Rewriting> all();

    /** Digest of the same as it is now. */
    String digestNow(Rewriting rewriting);
}
