package org.hillsboro.simulation;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hillsboro.files.CsvColumns;
import org.hillsboro.files.CsvRow;
import org.hillsboro.files.CsvTable;
import org.hillsboro.files.Expected;
import org.hillsboro.files.FieldReader;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Numbers;
import org.hillsboro.files.Problems;
import org.hillsboro.files.ReadTree;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.folder.ReadCenterFolder;
import org.hillsboro.forecast.Busyness;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.forecast.Forecast.QueueForecast;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterFile;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.time.Timestamps;
import org.jspecify.annotations.Nullable;

/**
 * What a plan folder says of its week, with the center that it was made for: all that a simulation needs.
 *
 * @param folder the center and its people, without their history
 */
public record FinishedWeek(CenterFolder folder, Forecast forecast, Roster roster) {

    private static final String SUMMARY = "summary.json";
    private static final String ROSTER = "roster.csv";
    private static final String FORECAST = "forecast.csv";
    private static final int MOST_CONTACTS = 10_000_000;
    private static final int MOST_SECONDS = 1_000_000;

    /**
     * @param center absent: the one that the plan names
     * @throws org.hillsboro.files.BadInput with all that is wrong in the plan, or in its center
     */
    public static FinishedWeek read(Path plan, @Nullable Path center) {
        var problems = new Problems();
        for (String name : List.of(SUMMARY, ROSTER, FORECAST)) {
            if (!Files.isRegularFile(plan.resolve(name))) {
                problems.add(plan.toString(), 0, "", "", "expected a plan folder, with " + name, "");
            }
        }
        problems.throwIfAny();
        var file = file(plan, SUMMARY);
        var tree = ReadTree.of(file, problems);
        problems.throwIfAny();
        var summary = FieldReader.of(file, tree.orElseThrow(), problems);
        String named = summary.optional("center", Expected.text(), "");
        if (center == null && (named.isEmpty() || !Files.isDirectory(Path.of(named)))) {
            problems.add("--center", 0, "", named, "expected the center folder, which says what agents and queues are like",
                    "give it with --center.");
            problems.throwIfAny();
        }
        var folder = ReadCenterFolder.readStaffAndCalls(
                center == null ? Path.of(named) : center, summary.optional("week", Expected.text(), ""));
        var week = summary.optional("week", Expected.text(name ->
                PlanningWeek.parse(name, folder.center().weekStarts(), folder.center().zone())));
        if (week == null) {
            summary.missing("week");
            problems.throwIfAny();
            throw new IllegalStateException("a plan without a week");
        }
        var forecast = new ForecastRows(folder, week.grid(folder.center().intervalMinutes()), problems)
                .read(file(plan, FORECAST), summary);
        return new FinishedWeek(folder, forecast, RosterFile.read(file(plan, ROSTER), folder, week, List.of()));
    }

    private static InputFile file(Path plan, String name) {
        return new InputFile(plan.resolve(name), plan.resolve(name).toString());
    }

    /** {@code forecast.csv}, without the quantiles, which only people look at. */
    private static final class ForecastRows {

        private final Problems problems;
        private final IntervalGrid grid;
        private final Map<String, QueueForecast> queues = new HashMap<>();
        private final Map<String, BitSet> seen = new HashMap<>();

        ForecastRows(CenterFolder folder, IntervalGrid grid, Problems problems) {
            this.problems = problems;
            this.grid = grid;
            for (var queue : folder.center().queues()) {
                var none = new double[grid.count()];
                seen.put(queue.id(), new BitSet());
                queues.put(queue.id(), new QueueForecast(
                        queue.id(), new double[grid.count()], none, none, none, new double[grid.count()]));
            }
        }

        Forecast read(InputFile file, FieldReader summary) {
            CsvTable.read(file, CsvColumns.of("interval_start", "queue", "mean", "aht_seconds").andOthers(), problems, this::add);
            if (problems.isEmpty() && seen.values().stream().allMatch(BitSet::isEmpty)) {
                problems.add(file.name(), 0, "", "", "expected a forecast: the plan was made from a requirement, which says how"
                        + " many agents are needed and not how many contacts come, so that nothing can be simulated",
                        "plan from a history of contacts instead of requirement.csv.");
            }
            if (problems.isEmpty()) {
                seen.forEach((queue, rows) -> checkComplete(file, queue, grid.count() - rows.cardinality()));
            }
            var busyness = summary.object("busyness");
            var read = queues.values().stream()
                    .map(queue -> new QueueForecast(
                            queue.queueId(), queue.mean(), queue.p10(), queue.p50(), queue.p90(), queue.ahtSeconds(), 0,
                            new Busyness(busyness.optional(queue.queueId(), Expected.number("0", "100"), BigDecimal.ZERO).doubleValue())))
                    .toList();
            problems.throwIfAny();
            return new Forecast(grid, read);
        }

        private void add(CsvRow row) {
            var start = row.required("interval_start", Timestamps::parse);
            var queue = row.required("queue", text -> text);
            var mean = row.required("mean", text -> Numbers.amount(text, MOST_CONTACTS));
            var aht = row.required("aht_seconds", text -> Numbers.amount(text, MOST_SECONDS));
            if (start == null || queue == null || mean == null || aht == null) {
                return;
            }
            var forecast = queues.get(queue);
            if (forecast == null) {
                row.problem("queue", "expected a queue of the center", "it was renamed since the plan; give the center of the plan.");
            } else if (!isInWeek(start)) {
                row.problem("interval_start", "expected an interval of the center in the plan's week", "");
            } else if (!firstOf(queue, grid.indexOf(start))) {
                row.problem("interval_start", "expected one row for a queue and interval, there was one before", "");
            } else {
                forecast.mean()[grid.indexOf(start)] = mean;
                forecast.ahtSeconds()[grid.indexOf(start)] = aht;
            }
        }

        private boolean firstOf(String queue, int interval) {
            var rows = Objects.requireNonNull(seen.get(queue));
            boolean first = !rows.get(interval);
            rows.set(interval);
            return first;
        }

        private void checkComplete(InputFile file, String queue, int missing) {
            if (missing > 0) {
                problems.add(file.name(), 0, "interval_start", "", "expected a row of " + queue + " for each interval of the week, "
                        + missing + " are missing", "the file was cut off, or the queue is new; give the center of the plan.");
            }
        }

        private boolean isInWeek(Instant start) {
            return grid.isOnGrid(start) && grid.indexOf(start) >= 0 && grid.indexOf(start) < grid.count();
        }
    }
}
