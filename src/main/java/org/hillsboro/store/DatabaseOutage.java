package org.hillsboro.store;

import java.sql.SQLException;
import java.util.Set;

/** Tells a database that is away, or too busy, from a defect of ours. */
public final class DatabaseOutage {

    /**
     * Classes of PostgreSQL's error codes (its appendix A): connection, resources, the operator's doing (shutdown, crash,
     * start, a statement that took too long), errors of the system below.
     */
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

    /** A server that only reads, as while another takes over from it; a deadlock, whose loser may do it again. */
    private static final Set<String> STATES = Set.of("25006", "40P01");

    private DatabaseOutage() {}

    /** Whether the same may go well later. */
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isOutage(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(SQLException failure) {
        String state = failure.getSQLState();
        // The pool tells that none came free by its type alone.
        return state == null
                ? failure instanceof java.sql.SQLTransientException || "Connection is closed".equals(failure.getMessage())
                : state.length() == 5 && CLASSES.contains(state.substring(0, 2)) || STATES.contains(state);
    }
}
