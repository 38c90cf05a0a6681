package org.hillsboro.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.hillsboro.files.CsvText;
import org.hillsboro.folder.ReadCenterFolder;

/**
 * Calls an agent by a pseudonym in the files of a center, in all of its versions, which else never change. One transaction
 * around it; contents are written anew and the old ones are told, so that they can be removed.
 */
public final class RenameInCenter {

    private static final int AT_ONCE = 500;

    private final Centers centers;
    private final Map<String, String> newDigests = new HashMap<>();

    public RenameInCenter(Centers centers) {
        this.centers = centers;
    }

    /**
     * What the versions tell of an agent.
     *
     * @param now cells of the latest version; empty where the agent is not in it
     * @param names in any version
     */
    public record Known(Optional<Map<String, String>> now, Set<String> names) {}

    /** @throws NotKept if no version has the agent */
    public Known find(String center, String agent) {
        var names = new LinkedHashSet<String>();
        var seen = new HashMap<String, List<Map<String, String>>>();
        boolean isKnown = false;
        for (var version : versions(center)) {
            String digest = version.files().get(PeopleTable.AGENTS.file());
            if (digest != null && !seen.containsKey(digest)) {
                var rows = rows(text(digest), agent);
                rows.forEach(row -> names.add(row.getOrDefault("name", "")));
                isKnown |= !rows.isEmpty();
                seen.put(digest, rows);
            }
        }
        if (!isKnown) {
            throw new NotKept();
        }
        names.remove("");
        var latest = centers.latest(center).orElseThrow();
        return new Known(seen.getOrDefault(latest.files().get(PeopleTable.AGENTS.file()), List.of()).stream().findFirst(), names);
    }

    private static List<Map<String, String>> rows(String csv, String agent) {
        return csv.contains(agent)
                ? CsvText.of(csv).rows().stream().filter(row -> row.cell("agent").equals(agent)).map(CsvText.Row::cells).toList()
                : List.of();
    }

    /**
     * The next version of the center, without the agent and all that is written of the agent.
     *
     * @throws org.hillsboro.files.BadInput if the center cannot be without
     */
    public void remove(KeptCenter latest, String agent, Instant now) {
        var tables = PeopleTables.of(latest, centers);
        tables.removeAll(agent);
        try (var folder = new TemporaryFolder()) {
            centers.writeInto(latest.withOnly(name -> name.startsWith("center.")), folder.path());
            tables.writeInto(folder.path());
            ReadCenterFolder.readPeople(folder.path());
            var files = new TreeMap<>(latest.files());
            tables.files().forEach(file -> files.put(file, centers.keep(folder.path().resolve(file))));
            if (!centers.add(new KeptCenter(latest.id(), latest.name(), latest.version() + 1, now, files))) {
                throw new IllegalStateException("Somebody else stored the center while nobody could.");
            }
        }
    }

    /** In all versions. */
    public void rename(String center, RenamedAgent renamed) {
        for (var version : versions(center)) {
            var files = new TreeMap<>(version.files());
            files.replaceAll((name, digest) -> change(name, renamed).map(change -> rename(digest, change)).orElse(digest));
            if (!files.equals(version.files())) {
                centers.replaceFiles(new KeptCenter(version.id(), version.name(), version.version(), version.changed(), files));
            }
        }
    }

    /** Nothing for the center itself and for its demand, which may be much. */
    private static Optional<UnaryOperator<String>> change(String file, RenamedAgent renamed) {
        if (file.startsWith("center.") || ReadKeptCenter.isDemand().test(file)) {
            return Optional.empty();
        }
        if (PeopleTables.isAboutPeople(file)) {
            return Optional.of(renamed::inTable);
        }
        return Optional.of(file.endsWith(".csv") ? text -> renamed.inWords(renamed.inTable(text)) : renamed::inWords);
    }

    /** The digest of the changed content, which is kept; the same where nothing changes. */
    public String rename(String digest, UnaryOperator<String> change) {
        return newDigests.computeIfAbsent(digest, any -> {
            String text = text(digest);
            String changed = change.apply(text);
            return changed.equals(text) ? digest : keep(changed);
        });
    }

    private String keep(String text) {
        try (var folder = new TemporaryFolder()) {
            return centers.keep(Files.writeString(folder.path().resolve("content"), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Contents in whose place others were put. */
    public List<String> replaced() {
        var replaced = new ArrayList<String>();
        newDigests.forEach((before, after) -> {
            if (!before.equals(after)) {
                replaced.add(before);
            }
        });
        return replaced;
    }

    private List<KeptCenter> versions(String center) {
        var all = new ArrayList<KeptCenter>();
        for (var some = centers.versions(center, 0, AT_ONCE); !some.isEmpty(); some = centers.versions(center, all.size(), AT_ONCE)) {
            all.addAll(some);
        }
        return all;
    }

    private String text(String digest) {
        try (var in = centers.open(digest)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
