package org.hillsboro.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hillsboro.files.SwappedFolder;
import org.hillsboro.payroll.ExportPayroll;
import org.hillsboro.payroll.PayrollRun;

/**
 * The folder that a user gets: written beside and swapped in as a whole. An earlier plan is replaced, recognised by its
 * summary; any other folder that holds something is refused.
 */
public final class PlanFolder {

    private final SwappedFolder folder;
    private final Versions versions;

    private PlanFolder(SwappedFolder folder, Versions versions) {
        this.folder = folder;
        this.versions = versions;
    }

    /**
     * To be called before the long work, so that it is not done in vain. Writes nothing that stays.
     *
     * @throws org.hillsboro.files.BadInput if no plan may or can be written there
     */
    public static PlanFolder claim(Path folder, Versions versions) {
        return new PlanFolder(SwappedFolder.claim(folder, "--out", "plan", PlanSummary::isIn), versions);
    }

    public Path path() {
        return folder.path();
    }

    /**
     * @param watch measures {@code export} here, and writes all measured steps into the summary
     * @throws UncheckedIOException if the disk does not take it; an earlier plan is then still there
     */
    public void write(Plan plan, Stopwatch watch) {
        Path beside = folder.beside();
        try {
            watch.time("export", () -> write(plan, watch, beside));
            new PlanSummary(plan, versions, watch).write(beside.resolve(PlanSummary.FILE));
        } catch (RuntimeException e) {
            SwappedFolder.discard(beside);
            throw e;
        }
        folder.swapIn(beside);
    }

    private Path write(Plan plan, Stopwatch watch, Path into) {
        try {
            var tables = new PlanTables(plan);
            var demand = new DemandTables(plan.folder().center().zone());
            demand.writeForecast(plan.forecast(), into.resolve(DemandTables.FORECAST));
            demand.writeRequirement(plan.requirement(), plan.formula(), into.resolve(DemandTables.REQUIREMENT));
            tables.writeRoster(into.resolve("roster.csv"));
            tables.writeCoverage(into.resolve("coverage.csv"));
            tables.writeService(into.resolve("service.csv"));
            tables.writeDeferred(into.resolve("deferred.csv"));
            new CalendarFiles().write(plan, into.resolve(CalendarFiles.FOLDER));
            var run = PayrollRun.of(plan.folder().agents(), plan.cost().lines(), plan.absencePay());
            try (var payroll = Files.newBufferedWriter(into.resolve("payroll.csv"), StandardCharsets.UTF_8)) {
                ExportPayroll.write(run, payroll);
            }
            ReportFile.write(ReportPage.of(plan, versions, watch), into.resolve(ReportFile.FILE));
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
