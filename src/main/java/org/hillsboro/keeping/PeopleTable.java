package org.hillsboro.keeping;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The files about people whose rows are edited one by one. */
public enum PeopleTable {
    AGENTS("agent", "agent", "name", "pool", "contract", "queues", "languages", "time_zone", "hired", "left",
            "max_weekly_hours", "employee_number", "team"),
    ABSENCES("absence", "agent", "from", "to", "kind", "paid"),
    AVAILABILITY("availability", "agent", "weekday", "from", "to"),
    PREFERENCES("preference", "agent", "date", "weekday", "from", "to", "wish", "weight");

    private final String singular;
    private final List<String> columns;

    PeopleTable(String singular, String... columns) {
        this.singular = singular;
        this.columns = List.of(columns);
    }

    /** The table of an address such as {@code …/absences}; agents have addresses of their own. */
    public static Optional<PeopleTable> named(String word) {
        return Stream.of(ABSENCES, AVAILABILITY, PREFERENCES).filter(table -> table.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String file() {
        return word() + ".csv";
    }

    String singular() {
        return singular;
    }

    /** Of a table that is begun. */
    List<String> columns() {
        return columns;
    }
}
