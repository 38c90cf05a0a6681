package org.hillsboro.forecast;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.folder.ReadCenterFolder;
import org.junit.jupiter.api.Assumptions;

/** The real centers beside the project; tests that need them are skipped where they are not. */
final class RealCenters {

    private RealCenters() {}

    static CenterFolder read(String center) {
        String shared = System.getenv().getOrDefault("HILLSBORO_SHARED", "../shared");
        var folder = Path.of(shared, "centers", center);
        Assumptions.assumeTrue(Files.isDirectory(folder), "skipped: the shared test centers are not beside the project");
        return ReadCenterFolder.read(folder);
    }
}
