package org.hillsboro.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The runs of a benchmark as a table: one row for each center, length and planner. Of several seeds the worst counts,
 * figure by figure.
 */
final class BenchTable {

    static final String NOTE = "gap is (cost - bound) / bound at the end, of the worst seed, and at 10, 30 and 60 s as a watcher saw it. A peer's is"
            + " (cost + what is short at its price - our highest bound) / that bound. short, unavoidable (proven) and allowed"
            + " are agent-minutes.";

    private static final List<String> COLUMNS = List.of(
            "center", "agents", "by", "seconds", "seeds", "10 s", "30 s", "60 s", "gap", "best", "target", "stretch", "short",
            "unavoidable", "allowed", "broken", "cost", "passes", "steps/s", "peak MB");

    /** A page is narrower than a terminal. */
    private static final List<String> ON_A_PAGE = List.of(
            "center", "agents", "by", "seconds", "10 s", "30 s", "60 s", "gap", "best", "target", "stretch", "short", "broken", "peak MB");

    private final List<BenchRun> runs;

    /** @param runs each once */
    BenchTable(List<BenchRun> runs) {
        this.runs = runs;
    }

    private record Key(String center, double seconds, String by) {}

    /** All figures, for a terminal. */
    TextTable text() {
        return table(COLUMNS);
    }

    /** What a reader looks for first, for a page. */
    TextTable page() {
        return table(ON_A_PAGE);
    }

    private TextTable table(List<String> columns) {
        var table = new TextTable();
        table.row(columns);
        rows().forEach((key, ofKey) -> {
            var cells = row(key, ofKey);
            table.row(columns.stream().map(column -> cells.get(COLUMNS.indexOf(column))).toList());
        });
        return table;
    }

    /** Centers in the order in which they first appear, ours before the peers of the same length. */
    private LinkedHashMap<Key, List<BenchRun>> rows() {
        var centers = runs.stream().map(BenchRun::center).distinct().toList();
        var rows = new LinkedHashMap<Key, List<BenchRun>>();
        runs.stream()
                .sorted(Comparator.comparing((BenchRun run) -> centers.indexOf(run.center()))
                        .thenComparing(run -> !run.isOurs())
                        .thenComparing(BenchRun::seconds)
                        .thenComparing(BenchRun::by))
                .forEach(run -> rows.computeIfAbsent(new Key(run.center(), run.seconds(), run.by()), key -> new ArrayList<>())
                        .add(run));
        return rows;
    }

    private List<String> row(Key key, List<BenchRun> ofKey) {
        var target = BenchTarget.of(key.center)
                .filter(known -> key.by.equals(BenchRun.HILLSBORO) && known.seconds() == key.seconds);
        return List.of(
                key.center,
                String.format(Locale.ROOT, "%,d", ofKey.getFirst().agents()),
                key.by,
                BigDecimal.valueOf(key.seconds).stripTrailingZeros().toPlainString(),
                Integer.toString(ofKey.size()),
                percent(worst(ofKey, BenchRun::gap10)),
                percent(worst(ofKey, BenchRun::gap30)),
                percent(worst(ofKey, BenchRun::gap60)),
                percent(worst(ofKey, this::distance)),
                percent(ofKey.stream().flatMap(run -> Stream.ofNullable(distance(run))).min(Double::compare).orElse(null)),
                verdict(target, target.map(BenchTarget::gap), target.map(known -> known.isMet(ofKey))),
                verdict(target, target.map(BenchTarget::stretch), target.map(known -> known.isStretchMet(ofKey))),
                minutes(ofKey.stream().mapToDouble(BenchRun::shortfall).max().orElse(0)),
                key.by.equals(BenchRun.HILLSBORO) ? minutes(worstShort(ofKey).unavoidable()) : "-",
                key.by.equals(BenchRun.HILLSBORO) ? minutes(worstShort(ofKey).allowed()) : "-",
                Integer.toString(ofKey.stream().mapToInt(BenchRun::broken).max().orElse(0)),
                number(worst(ofKey, BenchRun::cost)),
                count(ofKey.stream().mapToLong(BenchRun::passes).min().orElse(0)),
                count(ofKey.stream().mapToLong(BenchRun::steps).min().orElse(0)),
                count(ofKey.stream().flatMap(run -> Stream.ofNullable(run.megabytes())).mapToLong(Long::longValue).max().orElse(0)));
    }

    /** The gap; of a peer the distance of cost and priced shortfall to the highest bound that we proved for the center. */
    private @Nullable Double distance(BenchRun run) {
        if (run.isOurs()) {
            return run.gap();
        }
        var bound = runs.stream()
                .filter(ours -> ours.isOurs() && ours.center().equals(run.center()) && ours.week().equals(run.week()))
                .flatMap(ours -> Stream.ofNullable(ours.bound()))
                .max(Double::compare);
        Double cost = run.cost();
        return cost == null || bound.isEmpty() ? null : (cost + run.price() * run.shortfall()) / bound.get() - 1;
    }

    private static BenchRun worstShort(List<BenchRun> runs) {
        return runs.stream().max(Comparator.comparing(run -> run.shortfall() - run.allowed())).orElseThrow();
    }

    /** Absent where any run lacks it. */
    private static @Nullable Double worst(List<BenchRun> runs, Function<BenchRun, @Nullable Double> figure) {
        var found = runs.stream().flatMap(run -> Stream.ofNullable(figure.apply(run))).toList();
        return found.size() < runs.size() ? null : found.stream().max(Double::compare).orElse(null);
    }

    private static String verdict(Optional<BenchTarget> target, Optional<Double> percent, Optional<Boolean> met) {
        return target.isEmpty() ? "-" : String.format(Locale.ROOT, "%.1f %% %s", percent.orElseThrow(), met.orElseThrow() ? "met" : "missed");
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "-" : String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }

    private static String minutes(double figure) {
        return String.format(Locale.ROOT, "%,.1f", figure);
    }

    private static String number(@Nullable Double figure) {
        return figure == null ? "-" : String.format(Locale.ROOT, "%,.0f", figure);
    }

    private static String count(long figure) {
        return figure == 0 ? "-" : String.format(Locale.ROOT, "%,d", figure);
    }
}
