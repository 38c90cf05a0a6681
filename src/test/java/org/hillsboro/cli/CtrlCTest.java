package org.hillsboro.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hillsboro.Hillsboro;
import org.hillsboro.audit.PlanAudit;
import org.hillsboro.examples.NastyCenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The real command line as a process of its own, stopped by signals. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows knows no signals")
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CtrlCTest {

    @TempDir
    private Path here;

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void thePlanIsWrittenWithTheBestRosterSoFar(String signal) throws IOException, InterruptedException {
        Path center = NastyCenter.writeInto(here.resolve("center"));
        try (var running = RunningHillsboro.start(here, Hillsboro.class, "plan", "center", "--seconds", "3000")) {
            assumeFalse(signal.equals("INT") && running.isDeafToInterrupt(), "SIGINT is ignored in this environment");
            assertThat(running.waitForLine(line -> line.startsWith("Planning 2003-W43"))).as("%s", running.lines()).isTrue();

            running.signal(signal);

            assertThat(running.exitCode()).as("%s", running.lines()).isZero();
            assertThat(running.lines())
                    .anyMatch(line -> line.startsWith("Stopping: the best roster so far is kept"))
                    .anyMatch(line -> line.startsWith("Stopped early; the best roster so far of 2003-W43"));
        }
        assertThat(PlanAudit.findings(center, here.resolve("plan"))).isEmpty();
        var summary = JsonMapper.shared().readTree(here.resolve("plan/summary.json").toFile());
        assertThat(summary.get("interrupted").asBoolean()).isTrue();
        try (var left = Files.list(here)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("center", "plan");
        }
    }

    @Test
    void whatWasSimulatedSoFarIsTheAnswer() throws IOException, InterruptedException {
        Path center = NastyCenter.writeInto(here.resolve("center"));
        Files.delete(center.resolve("requirement.csv"));
        Files.writeString(center.resolve("contacts.csv"), NastyCenter.contacts());
        try (var planned = RunningHillsboro.start(here, Hillsboro.class, "plan", "center", "--steps", "100", "--verified=false")) {
            assertThat(planned.exitCode()).as("%s", planned.lines()).isZero();
        }
        try (var running = RunningHillsboro.start(here, Hillsboro.class, "simulate", "plan", "--replications", "1000000")) {
            assertThat(running.waitForLine(line -> line.contains(" weeks  voice "))).as("%s", running.lines()).isTrue();

            running.signal("TERM");

            assertThat(running.exitCode()).as("%s", running.lines()).isZero();
            assertThat(running.lines()).anyMatch(line -> line.contains(" simulated weeks; low and high "));
        }
    }

    @Test
    void theSecondOneQuitsAtOnce() throws IOException, InterruptedException {
        try (var running = RunningHillsboro.start(here, Listening.class)) {
            assertThat(running.waitForLine(line -> line.equals("listening"))).isTrue();
            running.signal("TERM");
            assertThat(running.waitForLine(line -> line.startsWith("Stopping:"))).isTrue();

            running.signal("TERM");

            assertThat(running.exitCode()).isEqualTo(130);
        }
    }

    @Test
    void aRunThatIsKilledLeavesTheEarlierPlanAndTheNextOneStartsCleanly() throws IOException, InterruptedException {
        NastyCenter.writeInto(here.resolve("center"));
        try (var first = RunningHillsboro.start(here, Hillsboro.class, "plan", "center", "--seconds", "1")) {
            assertThat(first.exitCode()).as("%s", first.lines()).isZero();
        }
        var earlier = Files.getLastModifiedTime(here.resolve("plan/summary.json"));
        try (var killed = RunningHillsboro.start(here, Hillsboro.class, "plan", "center", "--seconds", "3000")) {
            assertThat(killed.waitForLine(line -> line.startsWith("Planning 2003-W43"))).isTrue();
            killed.signal("KILL");
            killed.exitCode();
        }

        assertThat(Files.getLastModifiedTime(here.resolve("plan/summary.json"))).isEqualTo(earlier);
        try (var left = Files.list(here)) {
            assertThat(left.map(path -> path.getFileName().toString())).contains("center", "plan");
        }
    }
}
