package org.hillsboro.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.hillsboro.audit.PlanAudit;
import org.hillsboro.examples.FolderPage;
import org.hillsboro.reporting.Plan;
import org.hillsboro.reporting.PlanFolder;
import org.hillsboro.reporting.Stopwatch;
import org.hillsboro.reporting.Versions;
import org.hillsboro.solving.SolveLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Centers that one copies from docs/center-folder.md are planned. */
class FolderPagePlansTest {

    @TempDir
    private Path here;

    private Plan plan(FolderPage.Example example) throws IOException {
        Path center = example.writeInto(here.resolve("center"));
        var order = new PlanOrder(center, null, 0.5, new SolveLimits(Duration.ofSeconds(60), 200L, null, 0));
        var out = PlanFolder.claim(here.resolve("plan"), new Versions("1", "2", "3"));
        var plan = new PlanWeek(order, new Unwatched(), new Stopwatch(System::nanoTime)).planInto(out);
        assertThat(PlanAudit.findings(center, here.resolve("plan"))).isEmpty();
        return plan;
    }

    @Test
    void theSmallestCoversWhatItAsksFor() throws IOException {
        var plan = plan(FolderPage.read().examples().getFirst());

        assertThat(plan.week().label()).isEqualTo("2026-W10");
        assertThat(plan.coverage().shortfallAgentMinutes()).isZero();
        assertThat(plan.roster().shifts()).hasSize(2);
    }

    @Test
    void theOneWithEverythingHasALegalWeekForEverybody() throws IOException {
        var examples = FolderPage.read().examples();

        var plan = plan(examples.getLast());

        assertThat(plan.roster().unplanned()).isEmpty();
        assertThat(plan.violations()).isEmpty();
        assertThat(Files.readAllLines(here.resolve("plan/deferred.csv"))).hasSize(2).element(1).asString()
                .startsWith("mail,2026-03-08T16:40-04:00,2026-03-09T16:40-04:00,210,");
    }
}
