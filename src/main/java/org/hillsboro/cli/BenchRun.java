package org.hillsboro.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hillsboro.files.CsvRow;
import org.jspecify.annotations.Nullable;

/**
 * One finished run of the optimizer or of a peer, as a row of a file. Amounts in major units, gaps as fractions.
 *
 * @param by who planned: {@link #HILLSBORO} or the name of a peer
 * @param release digest of the program that ran, so that another program's figures are not taken for its own
 * @param first seconds to the first roster
 * @param gap10 what a watcher saw at that second; absent where there was nothing yet, or the run was shorter
 * @param gap at the end; absent where there is no roster or no bound
 * @param required agent-minutes
 * @param shortfall agent-minutes
 * @param unavoidable no legal roster has less
 * @param broken hard rules
 * @param cost absent where no roster was found
 * @param bound no legal roster of the same shortfall costs less; absent for peers
 * @param price of an agent-minute short
 * @param steps evaluated changes a second
 */
record BenchRun(
        String by,
        String center,
        int agents,
        String week,
        long seed,
        double seconds,
        String release,
        @Nullable Double first,
        @Nullable Double gap10,
        @Nullable Double gap30,
        @Nullable Double gap60,
        @Nullable Double gap,
        double required,
        double shortfall,
        double unavoidable,
        int broken,
        @Nullable Double cost,
        @Nullable Double bound,
        double price,
        long passes,
        long steps,
        @Nullable Long megabytes) {

    static final String HILLSBORO = "Hillsboro";

    /** In the order of the components. */
    static final List<String> COLUMNS =
            Arrays.stream(BenchRun.class.getRecordComponents()).map(component -> component.getName()).toList();

    private static final double LEAST_ALLOWANCE = 15;
    private static final double ALLOWED_SHARE = 0.001;

    boolean isOurs() {
        return by.equals(HILLSBORO);
    }

    /** Whether the two answer the same question: the later of them counts. */
    boolean repeats(BenchRun other) {
        return by.equals(other.by) && center.equals(other.center) && seed == other.seed && seconds == other.seconds
                && (release.equals(other.release) || !isOurs());
    }

    /** Agent-minutes that may be short: what nobody can avoid, and a little. */
    double allowed() {
        return unavoidable + Math.max(LEAST_ALLOWANCE, ALLOWED_SHARE * required);
    }

    /** Two runs of equal shortfall differ by their gap; one without a gap is the worst. */
    double worth() {
        return gap == null ? Double.POSITIVE_INFINITY : gap;
    }

    List<String> cells() {
        return Stream.of(by, center, agents, week, seed, text(seconds), release, text(first), text(gap10), text(gap30), text(gap60),
                        text(gap), text(required), text(shortfall), text(unavoidable), broken, text(cost), text(bound),
                        text(price), passes, steps, megabytes == null ? "" : megabytes)
                .map(Object::toString)
                .toList();
    }

    private static String text(@Nullable Double number) {
        return number == null ? "" : String.format(Locale.ROOT, "%.6f", number);
    }

    /** Absent, with problems, where the row is damaged. */
    static @Nullable BenchRun of(CsvRow row) {
        var agents = row.required("agents", Integer::valueOf);
        var seed = row.required("seed", Long::valueOf);
        var seconds = number(row, "seconds");
        var required = number(row, "required");
        var shortfall = number(row, "shortfall");
        var unavoidable = number(row, "unavoidable");
        var broken = row.required("broken", Integer::valueOf);
        var price = number(row, "price");
        var passes = row.required("passes", Long::valueOf);
        var steps = row.required("steps", Long::valueOf);
        return agents == null || seed == null || seconds == null || required == null || shortfall == null || unavoidable == null
                        || broken == null || price == null || passes == null || steps == null
                ? null
                : new BenchRun(row.text("by"), row.text("center"), agents, row.text("week"), seed, seconds, row.text("release"),
                        row.optional("first", Double::valueOf), row.optional("gap10", Double::valueOf),
                        row.optional("gap30", Double::valueOf), row.optional("gap60", Double::valueOf),
                        row.optional("gap", Double::valueOf), required, shortfall, unavoidable, broken,
                        row.optional("cost", Double::valueOf), row.optional("bound", Double::valueOf), price, passes, steps,
                        row.optional("megabytes", Long::valueOf));
    }

    private static @Nullable Double number(CsvRow row, String column) {
        return row.required(column, Double::valueOf);
    }
}
