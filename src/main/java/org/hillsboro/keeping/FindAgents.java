package org.hillsboro.keeping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The agents of a kept center that someone may see. */
public final class FindAgents {

    private final Centers centers;

    public FindAgents(Centers centers) {
        this.centers = centers;
    }

    /**
     * Which agents are wanted; whatever is absent is no matter.
     *
     * @param search is part of the id, the name or the employee number, whatever its capitals
     */
    public record Wanted(
            @Nullable String pool, @Nullable String contract, @Nullable String team, @Nullable String search) {

        boolean includes(Map<String, String> cells) {
            return is(pool, cells.get("pool"))
                    && is(contract, cells.get("contract"))
                    && is(team, cells.get("team"))
                    && (search == null || Stream.of("agent", "name", "employee_number").anyMatch(column -> cells.getOrDefault(column, "")
                            .toLowerCase(Locale.ROOT)
                            .contains(search.toLowerCase(Locale.ROOT))));
        }

        private static boolean is(@Nullable String wanted, @Nullable String found) {
            return wanted == null || wanted.equals(found);
        }
    }

    /** @param total of those wanted */
    public record Found(List<KeptAgent> agents, long total) {}

    /** In the order of the file. */
    public Found find(KeptCenter center, Wanted wanted, PeopleReach reach, int offset, int limit) {
        var tables = PeopleTables.of(center, centers);
        var ids = tables.agents().stream()
                .filter(row -> reach.includes(row.cells()) && wanted.includes(row.cells()))
                .map(row -> row.cell("agent"))
                .toList();
        var page = ids.stream().skip(offset).limit(limit).flatMap(id -> tables.kept(id).stream()).toList();
        return new Found(page, ids.size());
    }

    /** Of all within reach, in the order of the file. */
    public List<String> ids(KeptCenter center, PeopleReach reach) {
        return PeopleTables.of(center, centers).agents().stream()
                .filter(row -> reach.includes(row.cells()))
                .map(row -> row.cell("agent"))
                .toList();
    }

    /** @throws NotKept also where the agent is out of reach */
    public KeptAgent one(KeptCenter center, String agent, PeopleReach reach) {
        return PeopleTables.of(center, centers)
                .kept(agent)
                .filter(kept -> reach.includes(kept.cells()))
                .orElseThrow(NotKept::new);
    }
}
