package org.hillsboro.keeping;

import java.util.List;
import java.util.Map;

/**
 * An agent as the files of a center tell.
 *
 * @param version digest of all that stands here
 * @param cells of the agent's row, by column
 */
public record KeptAgent(
        String id,
        String version,
        Map<String, String> cells,
        List<KeptRow> absences,
        List<KeptRow> availability,
        List<KeptRow> preferences) {

    /** @param id digest of the row, which stays while the row does */
    public record KeptRow(String id, Map<String, String> cells) {}

    /** What a file says of the agent. */
    public List<KeptRow> rows(PeopleTable table) {
        return switch (table) {
            case ABSENCES -> absences;
            case AVAILABILITY -> availability;
            case PREFERENCES -> preferences;
            case AGENTS -> List.of();
        };
    }
}
