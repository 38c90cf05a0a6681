package org.hillsboro.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.LongStream;
import org.hillsboro.audit.PlanAudit;
import org.hillsboro.examples.DrawnCenter;
import org.hillsboro.reporting.PlanFolder;
import org.hillsboro.reporting.Stopwatch;
import org.hillsboro.reporting.Versions;
import org.hillsboro.solving.SolveLimits;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Unusual small centers, planned from folder to folder; what is written is audited from outside. */
class NastyCentersTest {

    /** More of them, where something smells: {@code -Dnasty.centers=2000}. */
    private static final int CENTERS = Integer.getInteger("nasty.centers", 40);

    @TempDir
    private Path here;

    static LongStream seeds() {
        return LongStream.range(0, CENTERS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyClaimOfThePlanHolds(long seed) throws IOException {
        Path center = here.resolve("center");
        String week = DrawnCenter.write(seed, center);
        var order = new PlanOrder(center, week, 0.5, new SolveLimits(Duration.ofSeconds(600), 2_000L, null, seed));

        new PlanWeek(order, new Unwatched(), new Stopwatch(System::nanoTime))
                .planInto(PlanFolder.claim(here.resolve("plan"), new Versions("1", "2", "3")));

        assertThat(PlanAudit.findings(center, here.resolve("plan"))).isEmpty();
    }
}
