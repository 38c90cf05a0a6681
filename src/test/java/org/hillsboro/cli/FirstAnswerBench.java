package org.hillsboro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.hillsboro.Hillsboro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long {@code simulate} takes to its first answer at 2,000 agents and six queues, the start of the program counted; run by
 * name only: {@code ./mvnw -o test -Dtest=FirstAnswerBench}.
 */
class FirstAnswerBench {

    @TempDir
    private Path folder;

    @Test
    void theFirstAnswerComesWithinThreeSeconds() throws IOException, InterruptedException {
        Path center = folder.resolve("center");
        Path plan = folder.resolve("plan");
        LargeCenter.write(center, 2000);
        var planned = Captured.run("plan", center.toString(), "--week", LargeCenter.WEEK, "--seconds", "25", "--out", plan.toString());
        assertThat(planned.exitCode()).as(planned.err()).isZero();
        for (int run = 0; run < 3; run++) {
            long begun = System.nanoTime();
            try (var simulate = RunningHillsboro.start(folder, Hillsboro.class, "simulate", plan.toString(), "--seconds", "2")) {
                assertThat(simulate.waitForLine(line -> line.contains(" weeks  q0 "))).isTrue();
                double first = (System.nanoTime() - begun) / 1e9;
                assertThat(simulate.exitCode()).isZero();
                System.out.printf("first answer after %.2f s, all after %.2f s%n", first, (System.nanoTime() - begun) / 1e9);
                simulate.lines().forEach(System.out::println);
                assertThat(first).isLessThan(3);
            }
        }
    }
}
