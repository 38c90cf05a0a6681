package org.hillsboro.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problem;
import org.hillsboro.folder.ReadCenterFolder;
import org.hillsboro.keeping.Outdated.Difference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a center folder as a new version of its center: read and checked as a whole, and kept as a whole or not at all. */
public final class StoreCenter {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final JsonMapper JSON = new JsonMapper();

    private final Centers centers;
    private final AuditTrail audit;
    private final InTransaction inTransaction;
    private final Clock clock;

    public StoreCenter(Centers centers, AuditTrail audit, InTransaction inTransaction, Clock clock) {
        this.centers = centers;
        this.audit = audit;
        this.inTransaction = inTransaction;
        this.clock = clock;
    }

    /**
     * Files that are the same as before make no new version.
     *
     * @param expected the version that it replaces; 0: there is none yet
     * @param actor id of the account
     * @throws BadInput with everything that is wrong in any of the files
     * @throws Outdated if another version is kept
     */
    public KeptCenter store(String id, Path folder, long expected, String actor) {
        checkId(id);
        String name = read(id, folder);
        return inTransaction.run(() -> {
            var files = keepAll(folder);
            var latest = centers.latest(id).orElse(null);
            if ((latest == null ? 0 : latest.version()) != expected) {
                throw outdated(id, latest, expected);
            }
            if (latest != null && latest.files().equals(files)) {
                return latest;
            }
            var next = new KeptCenter(id, name, expected + 1, clock.instant(), files);
            if (!centers.add(next)) {
                throw outdated(id, centers.latest(id).orElse(null), expected);
            }
            audit.append(new Change(actor, "store-center", "center/" + id, described(latest), described(next)), next.changed());
            return next;
        });
    }

    /**
     * Puts a file in, whatever happened to the others since the version that is expected.
     *
     * @throws Outdated if the file itself is another since
     * @throws BadInput as {@link #store}
     */
    public KeptCenter putFile(String id, String name, Path content, long expected, String actor) {
        return change(id, CenterChange.of(name, content), expected, actor);
    }

    /**
     * @throws Outdated as {@link #putFile}
     * @throws BadInput also where the center cannot be without the file
     */
    public KeptCenter removeFile(String id, String name, long expected, String actor) {
        if (!centers.latest(id).orElseThrow(NotKept::new).files().containsKey(name)) {
            throw new NotKept();
        }
        return change(id, CenterChange.without(name), expected, actor);
    }

    /**
     * Changes some files, whatever happened to the others since the version that is expected.
     *
     * @throws Outdated if one of these files is another since
     * @throws BadInput as {@link #store}
     */
    public KeptCenter change(String id, CenterChange change, long expected, String actor) {
        while (true) {
            var latest = centers.latest(id).orElseThrow(NotKept::new);
            var touched = change.touched(latest.files().keySet());
            var known = centers.find(id, expected);
            if (known.isEmpty() || !known.get().withOnly(touched::contains).files().equals(latest.withOnly(touched::contains).files())) {
                throw outdated(id, latest, expected);
            }
            try (var folder = new TemporaryFolder()) {
                centers.writeInto(latest, folder.path());
                change.applyTo(folder.path());
                return store(id, folder.path(), latest.version(), actor);
            } catch (Outdated raced) {
                continue; // on what is kept now
            }
        }
    }

    private static void checkId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new BadInput(List.of(new Problem("", 0, "id", id,
                    "expected an id of at most 63 lower-case letters, digits and hyphens", "hillsboro would do.")));
        }
    }

    /** The center's name. */
    private static String read(String id, Path folder) {
        try {
            return ReadCenterFolder.read(folder).center().name();
        } catch (BadInput bad) {
            throw new BadInput(PreviewCenter.problemsOf(bad, folder, id));
        }
    }

    private SortedMap<String, String> keepAll(Path folder) {
        var files = new TreeMap<String, String>();
        try (var entries = Files.list(folder)) {
            for (Path file : entries.sorted().toList()) {
                files.put(Objects.requireNonNull(file.getFileName()).toString(), centers.keep(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private Outdated outdated(String id, @Nullable KeptCenter latest, long expected) {
        if (latest == null) {
            return new Outdated("0", List.of());
        }
        SortedMap<String, String> known = centers.find(id, expected).map(KeptCenter::files).orElse(new TreeMap<>());
        SortedSet<String> names = new TreeSet<>(latest.files().keySet());
        names.addAll(known.keySet());
        var differences = new ArrayList<Difference>();
        for (String name : names) {
            String stored = latest.files().getOrDefault(name, "");
            String sent = known.getOrDefault(name, "");
            if (!stored.equals(sent)) {
                differences.add(new Difference(id, name, stored, sent));
            }
        }
        return new Outdated(Long.toString(latest.version()), differences);
    }

    private static String described(@Nullable KeptCenter center) {
        return center == null ? "" : JSON.writeValueAsString(new Described(center.version(), center.name(), center.files()));
    }

    private record Described(long version, String name, SortedMap<String, String> files) {}
}
