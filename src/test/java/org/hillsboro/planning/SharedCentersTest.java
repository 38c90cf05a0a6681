package org.hillsboro.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hillsboro.audit.PlanAudit;
import org.hillsboro.center.Employment;
import org.hillsboro.exports.ContractorStatement;
import org.hillsboro.exports.VendorInvoice;
import org.hillsboro.exports.WriteOfficeFile;
import org.hillsboro.offices.OfficeFormat;
import org.hillsboro.payroll.GatherPayroll;
import org.hillsboro.payroll.PayrollOrder;
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
        checkPayroll(center);
    }

    /** Roster cost = pay lines + overhead + commitments; period total = slips = what goes out. */
    private void checkPayroll(Path center) {
        var gathered = GatherPayroll.gather(new PayrollOrder(List.of(here.resolve("plan")), center, null, null, null, List.of()));
        assertThat(gathered.asPlanned()).allSatisfy(week -> assertThat(week.difference().minor()).isZero());
        var payroll = gathered.payroll();
        long slips = payroll.slips().stream().mapToLong(slip -> slip.total().minor()).sum();
        assertThat(slips).isEqualTo(payroll.total().minor());
        long outside = VendorInvoice.of(payroll).total().minus(payroll.of(Employment.VENDOR).commitments()).minor()
                + ContractorStatement.of(payroll).stream().mapToLong(statement -> statement.total().minor()).sum();
        for (var format : OfficeFormat.values()) {
            var file = WriteOfficeFile.of(format, payroll, gathered.folder());
            assertThat(file.amount().plus(file.byHours()).minor() + outside).as("%s", format).isEqualTo(payroll.total().minor());
        }
    }
}
