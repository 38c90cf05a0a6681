package org.hillsboro.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The centers that lie beside the project are read without a problem, and quickly. */
class SharedCentersTest {

    private static final Path CENTERS =
            Path.of(Optional.ofNullable(System.getenv("HILLSBORO_SHARED")).orElse("../shared"), "centers");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "anonymous-bank-1999, 40, 1, true", "bank-2003, 410, 1, true", "bench-50, 50, 3, false", "bench-200, 200, 3, false",
        "bench-2000, 2000, 3, false", "bench-2000-free, 2000, 3, false", "bench-5000, 5000, 6, false",
        "bench-1400-home, 1400, 2, false", "bench-1000-20-queues, 1000, 20, false"
    })
    void isRead(String name, int agents, int queues, boolean withHistory) throws IOException {
        Path center = CENTERS.resolve(name);
        Assumptions.assumeTrue(Files.isDirectory(center), () -> center + " is not there; HILLSBORO_SHARED names its folder");
        long start = System.nanoTime();
        var read = ReadCenterFolder.read(center);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(read.warnings()).allMatch(warning -> warning.endsWith("./hillsboro history CENTER lists them."));
        assertThat(read.agents()).hasSize(agents);
        assertThat(read.center().queues()).hasSize(queues);
        assertThat(read.history().queues()).hasSize(withHistory ? 1 : 0);
        assertThat(read.requirement() == null).isEqualTo(withHistory);
        if (withHistory) {
            double total = 0;
            for (double offered : read.history().queues().getFirst().offered()) {
                total += Double.isNaN(offered) ? 0 : offered;
            }
            try (var lines = Files.lines(center.resolve("contacts.csv"))) {
                assertThat(total).isEqualTo(lines.skip(1).mapToDouble(line -> Double.parseDouble(line.split(",")[2])).sum());
            }
        }
    }
}
