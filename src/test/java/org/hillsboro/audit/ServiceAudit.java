package org.hillsboro.audit;

import static org.hillsboro.audit.RawFiles.cell;
import static org.hillsboro.audit.RawFiles.minute;
import static org.hillsboro.audit.RawFiles.rows;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is simulated, by its files: service.csv, the forecast that it began with, and the summary of it. */
final class ServiceAudit {

    private static final String HEADER =
            "interval_start,queue,offered,service_level,sl_low,sl_high,asa_seconds,abandonment,occupancy";
    private static final double ROUNDED = 1e-3;

    private final RawCenter center;
    private final RawPlan plan;
    private final List<String> found = new ArrayList<>();
    private final Map<String, Double> offered = new HashMap<>();
    private final Map<String, Double> good = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private ServiceAudit(RawCenter center, RawPlan plan) {
        this.center = center;
        this.plan = plan;
    }

    static List<String> findings(RawCenter center, RawPlan plan) throws IOException {
        var audit = new ServiceAudit(center, plan);
        audit.check();
        return audit.found;
    }

    private void check() throws IOException {
        var file = plan.folder.resolve("service.csv");
        if (!Files.readAllLines(file).getFirst().equals(HEADER)) {
            found.add("service.csv: columns");
        }
        var expected = new HashMap<String, Double>();
        for (var row : rows(plan.folder.resolve("forecast.csv"))) {
            expected.merge(cell(row, "queue"), Double.parseDouble(cell(row, "mean")), Double::sum);
        }
        rows(file).forEach(this::check);
        center.queues.keySet().forEach(queue -> check(queue, expected.get(queue)));
    }

    private void check(NamedCsvRecord row) {
        String queue = cell(row, "queue");
        long start = minute(cell(row, "interval_start"));
        double contacts = Double.parseDouble(cell(row, "offered"));
        offered.merge(queue, contacts, Double::sum);
        if (!seen.add(queue + start) || !takesContacts(queue, start)) {
            found.add("service.csv: twice or closed: " + row);
        }
        if (cell(row, "service_level").isEmpty()) {
            if (contacts > 0 && !isMail(queue)) {
                found.add("service.csv: no level: " + row);
            }
            return;
        }
        double level = Double.parseDouble(cell(row, "service_level"));
        good.merge(queue, contacts * level, Double::sum);
        double low = Double.parseDouble(cell(row, "sl_low"));
        double high = Double.parseDouble(cell(row, "sl_high"));
        if (!(0 <= low && low <= level && level <= high && high <= 1)) {
            found.add("service.csv: range: " + row);
        }
        for (String share : List.of("abandonment", "occupancy")) {
            if (!cell(row, share).isEmpty() && !(Double.parseDouble(cell(row, share)) <= 1)) {
                found.add("service.csv: " + share + ": " + row);
            }
        }
    }

    /** @param expected contacts of the forecast, null where nothing was forecast */
    private void check(String queue, Double expected) {
        var told = plan.summary.get("service").get(queue);
        var goal = center.queues.get(queue).path("goal").path("share");
        if (goal.isMissingNode() ? !told.get("goal").isNull() : told.get("goal").asDouble() != goal.asDouble()) {
            found.add("service: goal of " + queue);
        }
        if (expected == null) {
            if (!told.get("simulated").isNull() || offered.containsKey(queue)) {
                found.add("service: simulated without a forecast: " + queue);
            }
            return;
        }
        for (long start = plan.start; start < plan.end; start += center.intervalMinutes) {
            if (takesContacts(queue, start) && !seen.contains(queue + start)) {
                found.add("service.csv: lacks " + queue + " at minute " + start);
            }
        }
        double came = offered.getOrDefault(queue, 0.0);
        if (Math.abs(came - expected) > 0.15 * expected + 5 * Math.sqrt(expected)) {
            found.add("service.csv: " + came + " contacts of " + queue + ", of " + expected);
        }
        double level = good.getOrDefault(queue, 0.0) / came;
        if (came > 0 && !isMail(queue) && !(Math.abs(level - told.get("simulated").asDouble()) < ROUNDED)) {
            found.add("service: simulated of " + queue + " is " + told.get("simulated") + " instead of " + level);
        }
        if (came > 0 && !isMail(queue)
                && !(told.get("low").asDouble() <= told.get("simulated").asDouble()
                        && told.get("simulated").asDouble() <= told.get("high").asDouble())) {
            found.add("service: range of " + queue);
        }
    }

    private boolean takesContacts(String queue, long start) {
        boolean open = isMail(queue);
        if (!open) {
            open = true;
            for (long minute = start; minute < start + center.intervalMinutes; minute++) {
                open &= center.isOpen(queue, minute, true);
            }
        }
        return open;
    }

    private boolean isMail(String queue) {
        return center.queues.get(queue).get("channel").asString().equals("EMAIL");
    }
}
