package org.hillsboro.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Predicate;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Problems;
import org.hillsboro.files.ReadTree;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.folder.CenterHistory;
import org.hillsboro.folder.ReadCenterFolder;
import org.hillsboro.folder.ReadCenterHistory;

/** What the files of a kept center say, read as from any other folder. */
public final class ReadKeptCenter {

    private final Centers centers;

    public ReadKeptCenter(Centers centers) {
        this.centers = centers;
    }

    /** The center and its people; contacts and requirement are left where they are, which may be much. */
    public CenterFolder people(KeptCenter center) {
        try (var folder = new TemporaryFolder()) {
            centers.writeInto(center.withOnly(isDemand().negate()), folder.path());
            return ReadCenterFolder.readPeople(folder.path());
        }
    }

    /** What was understood of its contacts. */
    public CenterHistory history(KeptCenter center) {
        try (var folder = new TemporaryFolder()) {
            centers.writeInto(center.withOnly(name -> name.startsWith("center.") || isDemand().test(name)), folder.path());
            return ReadCenterHistory.read(folder.path());
        }
    }

    /** The center file as text, field by field; none where it is no YAML, or not written so that its fields can be told apart. */
    public List<CenterFileText.Field> fields(KeptCenter center) {
        var name = center.files().keySet().stream().filter(CenterChange.YAML::contains).findFirst();
        if (name.isEmpty()) {
            return List.of();
        }
        try (var folder = new TemporaryFolder()) {
            centers.writeInto(center.withOnly(name.get()::equals), folder.path());
            var fields = CenterFileText.of(Files.readString(folder.path().resolve(name.get()))).fields();
            var told = fields.stream().map(CenterFileText.Field::name).toList();
            return ReadTree.of(InputFile.in(folder.path(), name.get()), new Problems())
                    .filter(root -> told.equals(List.copyOf(root.fields().keySet())))
                    .map(root -> fields)
                    .orElse(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Predicate<String> isDemand() {
        return name -> name.startsWith("contacts") || name.startsWith("calls") || name.equals("requirement.csv") || name.equals("backlog.csv");
    }
}
