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

    public void writeRequirement(StaffingRequirement requirement, Path file) throws IOException {
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
