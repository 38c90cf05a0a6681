package org.hillsboro.closing;

import java.util.List;

/**
 * What stands in the way of closing a period.
 *
 * @param values weeks, periods or counts that it is about
 */
public record Obstacle(Kind kind, String text, List<String> values) {

    /** The first three go away when whoever closes agrees to them, by name. */
    public enum Kind {
        /** Its last date is still to come. */
        NOT_OVER,
        /** Weeks of it are not published; what is worked in them is paid as a correction once they are. */
        MISSING_WEEKS,
        /** An earlier period is open, and can never be closed afterwards. */
        EARLIER_OPEN,
        /** A later period is closed. */
        LATER_CLOSED,
        /** Differences between attendance and rosters about which nobody has decided. */
        UNDECIDED,
        /** Work in no published week. */
        OUTSIDE,
        /** Rosters, lines and slips do not come to the same. */
        NOT_RECONCILED
    }
}
