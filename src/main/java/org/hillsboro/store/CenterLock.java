package org.hillsboro.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps those who write names of agents into drafts and publications of a center apart from whoever takes them out. */
final class CenterLock {

    private CenterLock() {}

    /** Until the transaction ends, beside others of the kind. */
    static void shared(JdbcClient jdbc, String center) {
        take(jdbc, "pg_advisory_xact_lock_shared", center);
    }

    /** Until the transaction ends. */
    static void alone(JdbcClient jdbc, String center) {
        take(jdbc, "pg_advisory_xact_lock", center);
    }

    private static void take(JdbcClient jdbc, String how, String center) {
        jdbc.sql("select " + how + "(hashtextextended(?, 9))").param(center).query((row, number) -> 0).single();
    }
}
