package org.hillsboro.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.keeping.Centers;
import org.hillsboro.reporting.DemandTables;
import org.hillsboro.staffing.StaffingRequirement;

/** The files of a plan that are there while its roster is still searched. */
record EarlyFiles(PlanJob job, PlanJobs jobs, Centers centers, Path scratch) {

    private interface Table {
        void write(Path file) throws IOException;
    }

    void keep(Forecast forecast, ZoneId zone) {
        keep(DemandTables.FORECAST, file -> new DemandTables(zone).writeForecast(forecast, file));
    }

    void keep(StaffingRequirement requirement, ZoneId zone) {
        keep(DemandTables.REQUIREMENT, file -> new DemandTables(zone).writeRequirement(requirement, null, file));
    }

    private void keep(String name, Table table) {
        var file = scratch.resolve(name);
        try {
            table.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jobs.keepFile(job.id(), job.attempt(), name, centers.keep(file));
    }
}
