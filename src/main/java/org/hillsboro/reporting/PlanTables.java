package org.hillsboro.reporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
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
    private static final int LOAD = 4;

    private final Plan plan;
    private final ZoneId zone;

    PlanTables(Plan plan) {
        this.plan = plan;
        this.zone = plan.folder().center().zone();
    }

    /** The header alone where the requirement was given. */
    void writeForecast(Path file) throws IOException {
        try (var csv = csv(file)) {
            csv.writeRecord("interval_start", "queue", "mean", "p10", "p50", "p90", "aht_seconds");
            var forecast = plan.forecast();
            if (forecast == null) {
                return;
            }
            for (int i = 0; i < forecast.grid().count(); i++) {
                String start = instant(forecast.grid().startOf(i));
                for (var queue : forecast.queues()) {
                    csv.writeRecord(
                            start,
                            queue.queueId(),
                            decimal(queue.mean()[i], QUANTITY),
                            decimal(queue.p10()[i], QUANTITY),
                            decimal(queue.p50()[i], QUANTITY),
                            decimal(queue.p90()[i], QUANTITY),
                            decimal(queue.ahtSeconds()[i], QUANTITY));
                }
            }
        }
    }

    void writeRequirement(Path file) throws IOException {
        var requirement = plan.requirement();
        try (var csv = csv(file)) {
            csv.writeRecord("interval_start", "queue", "load_erlangs", "net_agents", "required", "goal");
            for (int i = 0; i < requirement.grid().count(); i++) {
                String start = instant(requirement.grid().startOf(i));
                for (var queue : requirement.queues()) {
                    csv.writeRecord(
                            start,
                            queue.queueId(),
                            decimal(queue.loadErlangs()[i], LOAD),
                            Integer.toString(queue.netAgents()[i]),
                            Integer.toString(queue.required()[i]),
                            queue.goal()[i]);
                }
            }
        }
    }

    void writeRoster(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            RosterFile.write(plan.roster(), plan.folder(), out);
        }
    }

    void writeCoverage(Path file) throws IOException {
        var coverage = plan.coverage();
        try (var csv = csv(file)) {
            csv.writeRecord("interval_start", "queue", "required", "staffed", "short", "surplus");
            for (int i = 0; i < coverage.grid().count(); i++) {
                String start = instant(coverage.grid().startOf(i));
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

    private static CsvWriter csv(Path file) throws IOException {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8);
    }

    private String instant(Instant instant) {
        return Timestamps.write(instant, zone);
    }

    /** Thousandths of an agent as a decimal. */
    private static String agents(int thousandths) {
        return plain(BigDecimal.valueOf(thousandths, 3));
    }

    /** Empty where the figure is unknown. */
    private static String decimal(double value, int decimals) {
        return Double.isNaN(value)
                ? ""
                : plain(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
