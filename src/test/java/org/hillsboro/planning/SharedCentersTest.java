package org.hillsboro.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.hillsboro.audit.PlanAudit;
import org.hillsboro.reporting.PlanFolder;
import org.hillsboro.reporting.Stopwatch;
import org.hillsboro.reporting.Versions;
import org.hillsboro.solving.SolveLimits;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real and made centers beside the project, planned for a few seconds and audited from outside. */
class SharedCentersTest {

    private static final Path SHARED = Path.of(System.getenv().getOrDefault("HILLSBORO_SHARED", "../shared"), "centers");

    @TempDir
    private Path here;

    @ParameterizedTest
    @CsvSource({
        "bench-50, 2027-W18", "bench-200, 2027-W18", "bank-2003, 2003-W43", "bank-2003, 2003-W14",
        "anonymous-bank-1999, 1999-W45", "anonymous-bank-1999, 1999-W35",
    })
    void everyClaimOfThePlanHolds(String name, String week) throws IOException {
        Path center = SHARED.resolve(name);
        assumeTrue(Files.isDirectory(center), "skipped: the shared test centers are not beside the project");
        var order = new PlanOrder(center, week, 0.5, new SolveLimits(Duration.ofSeconds(5), null, null, 0));

        var plan = new PlanWeek(order, new Unwatched(), new Stopwatch(System::nanoTime))
                .planInto(PlanFolder.claim(here.resolve("plan"), new Versions("1", "2", "3")));

        assertThat(plan.roster().shifts()).isNotEmpty();
        assertThat(PlanAudit.findings(center, here.resolve("plan"))).isEmpty();
    }
}
