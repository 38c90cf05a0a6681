package org.hillsboro.store;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problem;

/** Whether a PostgreSQL of the user's own can be worked with, said before anything else is tried with it. */
public final class CheckDatabase {

    /** {@code pg_has_role} asks for the right to SET a role since this one. */
    private static final int OLDEST = 16;

    private static final String CONNECT_SECONDS = "5";

    private static final String MAY_MAKE_TABLES = "select has_schema_privilege('public', 'create')"
            + " or to_regclass('public.flyway_schema_history') is not null";

    private CheckDatabase() {}

    /** @throws BadInput if it cannot */
    public static void check(DatabaseAddress database) {
        if (!database.jdbcUrl().startsWith("jdbc:postgresql:")) {
            throw bad(database, "This is no address of a PostgreSQL.", "write it as jdbc:postgresql://HOST:PORT/NAME.");
        }
        var settings = new Properties();
        settings.setProperty("user", database.user());
        settings.setProperty("password", database.password());
        settings.setProperty("connectTimeout", CONNECT_SECONDS);
        settings.setProperty("socketTimeout", CONNECT_SECONDS);
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), settings);
                var statement = connection.createStatement();
                var mayMakeTables = statement.executeQuery(MAY_MAKE_TABLES)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw bad(database, "This is PostgreSQL " + version + "; " + OLDEST + " or newer is needed.", "upgrade it.");
            }
            if (mayMakeTables.next() && !mayMakeTables.getBoolean(1)) {
                throw bad(database, "The user " + database.user() + " may not make tables there.",
                        "make this user the owner of the database, or grant create on schema public.");
            }
        } catch (SQLException e) {
            throw refused(database, e);
        }
    }

    private static BadInput refused(DatabaseAddress database, SQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        return switch (state) {
            case "28P01", "28000", "08004" -> bad(database, "The database does not let this user in: " + refused.getMessage() + ".",
                    "set HILLSBORO_DATABASE_USER and HILLSBORO_DATABASE_PASSWORD in the environment.");
            case "3D000" -> bad(database, "There is no database of this name there.", "create it first, as with createdb.");
            case "57P03", "53300" -> bad(database, "The database takes no connection now: " + refused.getMessage() + ".",
                    "try again in a minute.");
            default -> bad(database, "No PostgreSQL answers at this address: " + refused.getMessage(),
                    "write it as jdbc:postgresql://HOST:PORT/NAME, or see whether it runs.");
        };
    }

    private static BadInput bad(DatabaseAddress database, String what, String maybe) {
        String withoutSettings = database.jdbcUrl().replaceFirst("\\?.*", "");
        return new BadInput(List.of(new Problem("--database-url", 0, "", withoutSettings, what, maybe)));
    }
}
