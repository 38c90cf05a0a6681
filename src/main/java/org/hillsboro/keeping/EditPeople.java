package org.hillsboro.keeping;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.auditing.Pseudonyms;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.CsvText.Row;
import org.hillsboro.files.Problem;
import org.hillsboro.folder.ReadCenterFolder;
import org.hillsboro.keeping.Outdated.Difference;
import org.hillsboro.keeping.RowChange.Action;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Changes rows about people. All changes of a call make one new version of the center, or none: the folder with them is
 * read as any other. Whoever is faster wins; others do their change again on what is then kept, unless it is about the same
 * agent.
 */
public final class EditPeople {

    private static final JsonMapper JSON = new JsonMapper();

    private final Centers centers;
    private final AuditTrail audit;
    private final Pseudonyms pseudonyms;
    private final InTransaction inTransaction;
    private final Clock clock;

    /** Saves work on this node: other nodes are met by the version. */
    private final Map<String, ReentrantLock> turns = new ConcurrentHashMap<>();

    public EditPeople(
            Centers centers, AuditTrail audit, Pseudonyms pseudonyms, InTransaction inTransaction, Clock clock) {
        this.centers = centers;
        this.audit = audit;
        this.pseudonyms = pseudonyms;
        this.inTransaction = inTransaction;
        this.clock = clock;
    }

    /**
     * @param actor id of the account
     * @return the agents that were touched, as they are now; those that were removed are not among them
     * @throws NotKept if there is no such center, agent or row within reach
     * @throws Outdated if one of the agents has changed since the version that a change expects
     * @throws BadInput if the files would be wrong afterwards
     */
    public List<KeptAgent> edit(String center, List<RowChange> changes, PeopleReach reach, String actor) {
        var turn = turns.computeIfAbsent(centers.latest(center).orElseThrow(NotKept::new).id(), any -> new ReentrantLock());
        turn.lock();
        try {
            while (true) {
                var base = centers.latest(center).orElseThrow(NotKept::new);
                var edited = edited(base, changes, reach, actor);
                if (edited.isPresent()) {
                    return edited.get();
                }
            }
        } finally {
            turn.unlock();
        }
    }

    /** Empty where someone else added a version in the meantime. */
    private Optional<List<KeptAgent>> edited(KeptCenter base, List<RowChange> changes, PeopleReach reach, String actor) {
        var tables = PeopleTables.of(base, centers);
        checkVersions(tables, changes, reach);
        var touched = new LinkedHashSet<String>();
        changes.forEach(change -> touched.add(change.agent()));
        var called = pseudonyms.of(base.id(), touched);
        var log = new ArrayList<Change>();
        for (var change : changes) {
            log.add(applied(tables, change, new Told(actor, base.id(), called.getOrDefault(change.agent(), ""))));
        }
        checkReach(tables, touched, reach);
        try (var folder = new TemporaryFolder()) {
            centers.writeInto(base.withOnly(name -> name.startsWith("center.")), folder.path());
            tables.writeInto(folder.path());
            ReadCenterFolder.readPeople(folder.path());
            if (!kept(base, tables, folder.path(), log)) {
                return Optional.empty();
            }
        }
        return Optional.of(touched.stream().flatMap(agent -> tables.kept(agent).stream()).toList());
    }

    private boolean kept(KeptCenter base, PeopleTables tables, Path folder, List<Change> log) {
        return inTransaction.run(() -> {
            var files = new TreeMap<>(base.files());
            tables.files().forEach(file -> files.put(file, centers.keep(folder.resolve(file))));
            var next = new KeptCenter(base.id(), base.name(), base.version() + 1, clock.instant(), files);
            if (!centers.add(next)) {
                return false;
            }
            log.forEach(change -> audit.append(change, next.changed()));
            return true;
        });
    }

    private static void checkVersions(PeopleTables tables, List<RowChange> changes, PeopleReach reach) {
        var differences = new ArrayList<Difference>();
        String version = "";
        for (var change : changes) {
            if (change.isNewAgent()) {
                continue;
            }
            var agent = tables.kept(change.agent()).filter(kept -> reach.includes(kept.cells())).orElseThrow(NotKept::new);
            if (!agent.version().equals(change.expected())) {
                version = agent.version();
                differences.addAll(differences(tables, change, agent));
            }
        }
        if (!version.isEmpty()) {
            throw new Outdated(version, differences);
        }
    }

    private static List<Difference> differences(PeopleTables tables, RowChange change, KeptAgent agent) {
        var stored = change.table() == PeopleTable.AGENTS
                ? agent.cells()
                : rowOf(tables, change).map(Row::cells).orElse(Map.of());
        var differences = new ArrayList<Difference>();
        new TreeMap<>(change.cells()).forEach((column, sent) -> {
            String there = stored.getOrDefault(column, "");
            if (!there.equals(sent.strip())) {
                differences.add(new Difference(change.agent(), column, there, sent));
            }
        });
        return differences;
    }

    private static Optional<Row> rowOf(PeopleTables tables, RowChange change) {
        return change.table() == PeopleTable.AGENTS
                ? tables.agent(change.agent())
                : Optional.ofNullable(change.row()).flatMap(id -> tables.row(change.table(), change.agent(), id));
    }

    /** What the audit trail is told: of whom nothing by which one knows who it is, since nothing can be taken out of it. */
    private record Told(String actor, String center, String pseudonym) {

        private static final Set<String> UNTOLD = Set.of("name", "employee_number");

        private Change of(String action, @Nullable Map<String, String> before, @Nullable Map<String, String> after) {
            return new Change(actor, action, "center/" + center + "/agent/" + pseudonym, json(before), json(after));
        }

        private String json(@Nullable Map<String, String> cells) {
            if (cells == null) {
                return "";
            }
            var told = new LinkedHashMap<>(cells);
            told.keySet().removeAll(UNTOLD);
            told.put("agent", pseudonym);
            return JSON.writeValueAsString(told);
        }
    }

    /** Makes the change, and says what it was. */
    private static Change applied(PeopleTables tables, RowChange change, Told told) {
        var cells = new LinkedHashMap<>(change.cells());
        var whose = cells.put("agent", change.agent());
        if (whose != null && !whose.strip().equals(change.agent())) {
            throw refused(change, "agent", whose, "expected the same agent as in the address, " + change.agent());
        }
        Row before = change.action() == Action.ADD ? null : rowOf(tables, change).orElseThrow(NotKept::new);
        var was = before == null ? null : before.cells();
        if (before == null) {
            tables.add(change.table(), change.agent(), cells);
        } else if (change.action() != Action.REMOVE) {
            var next = new LinkedHashMap<String, String>(change.action() == Action.CHANGE ? before.cells() : Map.of());
            next.putAll(cells);
            tables.replace(change.table(), before, next);
            cells = next;
        } else if (change.table() == PeopleTable.AGENTS) {
            tables.removeAll(change.agent());
        } else {
            tables.remove(change.table(), change.agent(), before);
        }
        String verb = change.action() == Action.REPLACE ? "change" : change.action().word();
        return told.of(verb + "-" + change.table().singular(), was, change.action() == Action.REMOVE ? null : cells);
    }

    private static void checkReach(PeopleTables tables, LinkedHashSet<String> touched, PeopleReach reach) {
        for (String id : touched) {
            var agent = tables.lastOf(id).orElse(null);
            if (agent != null && !reach.includes(agent.cells())) {
                throw new BadInput(List.of(new Problem(PeopleTable.AGENTS.file(), 0, "pool", agent.cell("pool"),
                        "expected one of your pools, " + String.join(", ", reach.pools()), "")));
            }
        }
    }

    private static BadInput refused(RowChange change, String column, String value, String expected) {
        return new BadInput(List.of(new Problem(change.table().file(), 0, column, value, expected, "")));
    }
}
