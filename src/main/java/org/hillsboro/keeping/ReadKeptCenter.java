package org.hillsboro.keeping;

import java.util.function.Predicate;
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

    static Predicate<String> isDemand() {
        return name -> name.startsWith("contacts") || name.equals("requirement.csv");
    }
}
