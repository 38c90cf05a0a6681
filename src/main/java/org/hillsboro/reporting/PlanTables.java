package org.hillsboro.reporting;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.roster.RosterFile;
import org.hillsboro.time.Timestamps;

/**
 * The tables of DESIGN section 4 in UTF-8 with {@code \n}. Instants carry the center's offset, decimals a point.
 *
 * <p>Ids stand exactly as in {@code agents.csv}: these files are read by programs, and {@code roster.csv} goes back in as
 * next week's {@code previous-shifts.csv}. Only the payroll file, made for spreadsheets, defuses formulas.
 */
final class PlanTables {

    private static final int QUANTITY = 3;
    private static final int SHARE = 4;

    private final Plan plan;
    private final ZoneId zone;

    PlanTables(Plan plan) {
        this.plan = plan;
        this.zone = plan.folder().center().zone();
    }

    void writeRoster(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            RosterFile.write(plan.roster(), plan.folder(), out);
        }
    }

    void writeCoverage(Path file) throws IOException {
        var coverage = plan.coverage();
        try (var csv = DemandTables.csv(file)) {
            csv.writeRecord("interval_start", "queue", "required", "staffed", "short", "surplus");
            for (int i = 0; i < coverage.grid().count(); i++) {
                String start = Timestamps.write(coverage.grid().startOf(i), zone);
                for (var queue : coverage.queues()) {
                    csv.writeRecord(List.of(
                            start,
                            queue.queueId(),
                            agents(queue.required()[i]),
                            agents(queue.staffed()[i]),
                            agents(queue.shortfall()[i]),
                            agents(queue.surplus()[i])));
                }
            }
        }
    }

    /** A row where contacts can arrive; the header alone where nothing was simulated. Empty cells where none came or nobody was there. */
    void writeService(Path file) throws IOException {
        var service = plan.service();
        var center = plan.folder().center();
        var grid = plan.week().grid(center.intervalMinutes());
        try (var csv = DemandTables.csv(file)) {
            csv.writeRecord(
                    "interval_start", "queue", "offered", "service_level", "sl_low", "sl_high", "asa_seconds", "abandonment",
                    "occupancy");
            if (service == null) {
                return;
            }
            var arrivals = center.queues().stream()
                    .collect(Collectors.toMap(ContactQueue::id, queue -> center.arrivalIntervals(queue, grid)));
            for (int i = 0; i < grid.count(); i++) {
                String start = Timestamps.write(grid.startOf(i), zone);
                for (var queue : service.queues()) {
                    var figures = queue.intervals().get(i);
                    if (Objects.requireNonNull(arrivals.get(queue.queueId()))[i]) {
                        csv.writeRecord(
                                start,
                                queue.queueId(),
                                DemandTables.decimal(figures.offered(), QUANTITY),
                                DemandTables.decimal(figures.serviceLevel().value(), SHARE),
                                DemandTables.decimal(figures.serviceLevel().low(), SHARE),
                                DemandTables.decimal(figures.serviceLevel().high(), SHARE),
                                DemandTables.decimal(figures.asa().value(), QUANTITY),
                                DemandTables.decimal(figures.abandonment().value(), SHARE),
                                DemandTables.decimal(figures.occupancy().value(), SHARE));
                    }
                }
            }
        }
    }

    /** The header alone in a center without deferred work. */
    void writeDeferred(Path file) throws IOException {
        try (var csv = DemandTables.csv(file)) {
            csv.writeRecord("queue", "arrived", "due", "agent_minutes", "placed_agent_minutes");
            for (var row : plan.deferred().rows()) {
                csv.writeRecord(
                        row.batch().queueId(),
                        Timestamps.write(row.batch().arrived(), zone),
                        Timestamps.write(row.batch().due(), zone),
                        DemandTables.plain(row.agentMinutes()),
                        DemandTables.plain(row.placedAgentMinutes()));
            }
        }
    }

    /** Thousandths of an agent as a decimal. */
    private static String agents(int thousandths) {
        return DemandTables.plain(BigDecimal.valueOf(thousandths, 3));
    }
}
