package org.hillsboro.store;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/** The tables, brought to what this version of the program expects, as the user who owns them. */
public final class Schema {

    /**
     * What every connection of the service begins with: the role that only adds to the audit trail, where there is one, and
     * after what time the server gives up a statement, or a transaction whose client says nothing more.
     */
    public static final String BEGIN_WORK = """
            select set_config('role', case when exists (select from pg_roles where rolname = 'hillsboro_service'
                and pg_has_role(current_user, oid, 'set')) then 'hillsboro_service' else 'none' end, false),
                set_config('statement_timeout', '15s', false), set_config('idle_in_transaction_session_timeout', '30s', false)""";

    private Schema() {}

    /** Nodes that start at once take turns. */
    public static void migrate(DatabaseAddress database) {
        migrate(database, MigrationVersion.LATEST);
    }

    static void migrate(DatabaseAddress database, MigrationVersion version) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }
}
