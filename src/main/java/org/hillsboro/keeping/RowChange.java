package org.hillsboro.keeping;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What someone wants done to a row.
 *
 * @param agent whom the row is about
 * @param row its id; absent for agents themselves and for what is added
 * @param cells by column, as they would stand in the file; of a removal none
 * @param expected the agent's version that the change was made for; absent where an agent is added
 */
public record RowChange(
        Action action,
        PeopleTable table,
        String agent,
        @Nullable String row,
        Map<String, String> cells,
        @Nullable String expected) {

    /** What is done. */
    public enum Action {
        ADD,
        /** Cells that are not told become empty. */
        REPLACE,
        /** Cells that are not told stay. */
        CHANGE,
        REMOVE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean isNewAgent() {
        return action == Action.ADD && table == PeopleTable.AGENTS;
    }
}
