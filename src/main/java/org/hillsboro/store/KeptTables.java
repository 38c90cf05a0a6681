package org.hillsboro.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.postgresql.PGConnection;

/**
 * The tables of a backup as text that depends on nothing but what is in them: PostgreSQL's COPY, rows by primary key, text
 * by its bytes, times in UTC. Sessions of browsers are left out: after a restore everyone signs in again.
 */
final class KeptTables {

    /**
     * One table.
     *
     * @param columns quoted, joined by commas
     * @param order of its rows
     */
    record Table(String name, String columns, String order) {}

    private static final Set<String> LEFT_OUT = Set.of("flyway_schema_history", "spring_session", "spring_session_attributes");

    private static final String TABLES = """
            select c.relname,
                   string_agg(quote_ident(a.attname), ',' order by a.attnum),
                   string_agg(quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end, ','
                              order by array_position(i.indkey::int2[], a.attnum))
                       filter (where a.attnum = any (i.indkey))
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            left join pg_index i on i.indrelid = c.oid and i.indisprimary
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
            group by c.relname order by c.relname collate "C"
            """;

    private static final String REFERENCES = """
            select distinct a.relname, b.relname from pg_constraint f
            join pg_class a on a.oid = f.conrelid join pg_class b on b.oid = f.confrelid
            where f.contype = 'f' and a.oid <> b.oid and a.relnamespace = 'public'::regnamespace
            """;

    private static final String COUNTERS = """
            select pg_get_serial_sequence(quote_ident(c.relname), a.attname), c.relname, a.attname
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
              and pg_get_serial_sequence(quote_ident(c.relname), a.attname) is not null
            """;

    private final Connection connection;

    /** @param connection whose settings it changes */
    KeptTables(Connection connection) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement()) {
            statement.execute("set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres';"
                    + " set bytea_output = 'hex'; set extra_float_digits = 1");
        }
    }

    /** Each after those that it refers to, else by name. */
    List<Table> inOrder() throws SQLException {
        var waiting = new ArrayList<Table>();
        for (var row : rows(TABLES)) {
            if (!LEFT_OUT.contains(row.get(0))) {
                waiting.add(new Table(row.get(0), row.get(1), row.get(2) == null ? row.get(1) : row.get(2)));
            }
        }
        var references = rows(REFERENCES);
        var ordered = new ArrayList<Table>();
        while (!waiting.isEmpty()) {
            Predicate<Table> isFree = table -> references.stream().noneMatch(reference -> reference.get(0).equals(table.name())
                    && waiting.stream().anyMatch(other -> other.name().equals(reference.get(1))));
            var next = waiting.stream().filter(isFree).findFirst()
                    .orElseThrow(() -> new IllegalStateException("Tables refer to each other in a circle: " + waiting));
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    /** @return how many rows */
    long write(Table table, OutputStream out) throws SQLException, IOException {
        return connection.unwrap(PGConnection.class).getCopyAPI().copyOut(
                "copy (select " + table.columns() + " from " + table.name() + " order by " + table.order() + ") to stdout", out);
    }

    void read(String name, String columns, InputStream in) throws SQLException, IOException {
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + name + " (" + columns + ") from stdin", in);
    }

    /** Numbers that the database gives go on after those that are there. */
    void continueCounters() throws SQLException {
        for (var row : rows(COUNTERS)) {
            rows("select setval('" + row.get(0) + "', coalesce(max(" + row.get(2) + "), 0) + 1, false)::text from " + row.get(1));
        }
    }

    /** The number of the last migration; 0: there are no tables yet. */
    int schemaVersion() throws SQLException {
        boolean isNew = rows("select to_regclass('public.flyway_schema_history')::text").getFirst().getFirst() == null;
        return isNew ? 0 : Integer.parseInt(
                rows("select coalesce(max(version::int), 0)::text from flyway_schema_history where success").getFirst().getFirst());
    }

    boolean isEmpty() throws SQLException {
        for (var table : inOrder()) {
            if (!rows("select 'row' from " + table.name() + " limit 1").isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private List<List<String>> rows(String sql) throws SQLException {
        try (var statement = connection.createStatement(); var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= columns; i++) {
                    row.add(found.getString(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
