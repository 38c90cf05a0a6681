package org.hillsboro.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.hillsboro.examples.NastyCenter;
import org.hillsboro.planning.PlanOrder;
import org.hillsboro.planning.PlanWeek;
import org.hillsboro.planning.Unwatched;
import org.hillsboro.reporting.PlanFolder;
import org.hillsboro.reporting.Stopwatch;
import org.hillsboro.reporting.Versions;
import org.hillsboro.solving.SolveLimits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a week of 169 hours with a closed Friday and mail, what was simulated holds, and each fault that is planted is found. */
class ServiceAuditTest {

    @TempDir
    private static Path here;

    private static Path center = Path.of("");
    private static Path plan = Path.of("");

    @BeforeAll
    static void plan() throws IOException {
        center = NastyCenter.writeInto(here.resolve("center"));
        Files.delete(center.resolve("requirement.csv"));
        Files.writeString(center.resolve("contacts.csv"), NastyCenter.contacts());
        plan = here.resolve("plan");
        var order = new PlanOrder(center, null, 0.5, new SolveLimits(Duration.ofMinutes(5), 100L, null, 0)).verified(false);
        new PlanWeek(order, new Unwatched(), new Stopwatch(System::nanoTime))
                .planInto(PlanFolder.claim(plan, new Versions("1", "2", "3")));
    }

    @Test
    void aRightPlanHasNothingToFind() throws IOException {
        assertThat(PlanAudit.findings(center, plan)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "service.csv   | asa_seconds                              | asa                    | columns",
        "service.csv   | 2003-10-20T08:30(.*,voice)               | 2003-10-24T08:30$1     | twice or closed",
        "service.csv   | 2003-10-20T08:30(.*,voice)               | 2003-10-20T08:00$1     | twice or closed",
        "service.csv   | \\n2003-10-26T01:00-05:00,voice[^\\n]*   | ''                     | lacks voice",
        "service.csv   | (T08:30.*,voice,[0-9.]+),[0-9.]+,        | $1,,                   | no level",
        "service.csv   | (T08:30.*,voice,[0-9.]+,[0-9.]+),[0-9.]+ | $1,1.1                 | range: ",
        "service.csv   | (T09:30.*,voice),[0-9.]+                 | $1,999                 | contacts of voice",
        "service.csv   | [0-9.]+\\n                               | 1.5\\n                 | occupancy",
        "summary.json  | (\"voice\" : .[^}]*\"goal\" : )0.8       | $10.7                  | goal of voice",
        "summary.json  | (\"voice\" : .[^}]*\"simulated\" : )0    | $13                    | simulated of voice",
        "summary.json  | (\"chat\" : .[^}]*\"high\" : )[0-9.]+       | $10.0                  | range of chat",
    })
    void aPlantedFaultIsFound(String file, String pattern, String fault, String finding) throws IOException {
        String before = Files.readString(plan.resolve(file));
        String after = before.replaceAll(pattern, fault.replace("\\n", "\n"));
        assertThat(after).isNotEqualTo(before);
        try {
            Files.writeString(plan.resolve(file), after);
            assertThat(PlanAudit.findings(center, plan)).anyMatch(found -> found.contains(finding));
        } finally {
            Files.writeString(plan.resolve(file), before);
        }
    }
}
