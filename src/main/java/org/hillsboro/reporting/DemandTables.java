package org.hillsboro.reporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.time.Timestamps;
import org.jspecify.annotations.Nullable;

/** The tables of what a week asks for, which are there before its roster is. @param zone of the center */
public record DemandTables(ZoneId zone) {

    public static final String FORECAST = "forecast.csv";
    public static final String REQUIREMENT = "requirement.csv";

    private static final int QUANTITY = 3;
    private static final int LOAD = 4;

    /** The header alone where the requirement was given. */
    public void writeForecast(@Nullable Forecast forecast, Path file) throws IOException {
        try (var csv = csv(file)) {
            csv.writeRecord("interval_start", "queue", "mean", "p10", "p50", "p90", "aht_seconds");
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

    /** @param formula before what was simulated corrected it; absent: nothing was to correct it, and there is no such column */
    public void writeRequirement(StaffingRequirement requirement, @Nullable StaffingRequirement formula, Path file)
            throws IOException {
        try (var csv = csv(file)) {
            var columns = List.of("interval_start", "queue", "load_erlangs", "net_agents", "required", "goal");
            csv.writeRecord(formula == null ? columns : with(columns, "required_formula"));
            for (int i = 0; i < requirement.grid().count(); i++) {
                for (int q = 0; q < requirement.queues().size(); q++) {
                    var cells = cells(requirement, q, i);
                    csv.writeRecord(formula == null
                            ? cells
                            : with(cells, Integer.toString(formula.queues().get(q).required()[i])));
                }
            }
        }
    }

    private List<String> cells(StaffingRequirement requirement, int q, int interval) {
        var queue = requirement.queues().get(q);
        return List.of(
                instant(requirement.grid().startOf(interval)),
                queue.queueId(),
                decimal(queue.loadErlangs()[interval], LOAD),
                Integer.toString(queue.netAgents()[interval]),
                Integer.toString(queue.required()[interval]),
                queue.goal()[interval]);
    }

    private static List<String> with(List<String> cells, String last) {
        return Stream.concat(cells.stream(), Stream.of(last)).toList();
    }

    static CsvWriter csv(Path file) throws IOException {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8);
    }

    private String instant(Instant instant) {
        return Timestamps.write(instant, zone);
    }

    /** Empty where the figure is unknown. */
    static String decimal(double value, int decimals) {
        return Double.isNaN(value)
                ? ""
                : plain(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
