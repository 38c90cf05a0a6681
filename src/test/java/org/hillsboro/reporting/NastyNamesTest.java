package org.hillsboro.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hillsboro.TestCenter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of queues, pools and premiums that a table could stumble over stand whole in their own cell of every table. */
class NastyNamesTest {

    @TempDir
    private Path here;

    private Path write(String name) {
        var center = TestCenter.in("America/New_York", "2003-W43")
                .intervals(30)
                .queue("voice", queue -> queue)
                .queue("chat", queue -> queue)
                .queue(name, queue -> queue)
                .pool(name, pool -> pool.hourly("15.50").premium(name, "22:00-06:00", "10"))
                .agent(name)
                .agent("bob");
        var folder = PlanFolder.claim(here.resolve("plan"), new Versions("1", "2", "3"));
        folder.write(ExamplePlan.of(center, true, 0.1), new Stopwatch(() -> 0));
        return folder.path();
    }

    private static Set<String> cells(Path file, String column) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().map(row -> row.getField(column)).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a, b", "\"quoted\"", "=1+1", "+1", "-1", "@sum(1)", "'", "#", "\ud83d\ude80", "\u05d0\u05d1", "\uff1d1"})
    void standInTheirOwnCells(String name) {
        Path plan = write(name);

        assertThat(cells(plan.resolve("roster.csv"), "agent")).containsExactlyInAnyOrder(name, "bob");
        assertThat(cells(plan.resolve("roster.csv"), "queues")).contains("voice;chat;" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum(1)", "\uff1d1", "\uff20x"})
    void noCellOfThePayrollFileIsAFormula(String name) throws IOException {
        Path payroll = write(name).resolve("payroll.csv");

        for (String column : List.of("agent", "pool", "category")) {
            assertThat(cells(payroll, column)).contains("'" + name).doesNotContain(name);
        }
        assertThat(Files.readAllLines(payroll)).noneMatch(line -> line.matches(".*(^|,)\"?[=+@\uff1d\uff20].*"));
    }
}
