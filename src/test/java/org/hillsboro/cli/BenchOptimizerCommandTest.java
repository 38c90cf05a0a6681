package org.hillsboro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark on a center of one agent: each run is short. */
class BenchOptimizerCommandTest {

    @TempDir
    private Path here;

    @BeforeEach
    void writeCenter() throws IOException {
        var corner = Files.createDirectory(here.resolve("corner"));
        Files.writeString(corner.resolve("center.yaml"), """
                name: Corner
                time_zone: UTC
                currency: USD
                interval_minutes: 15
                queues:
                  - {id: voice, channel: VOICE, opening_hours: 24/7, goal: {share: 0.80, within: 20s}, aht: 240s}
                pools:
                  - {id: staff, sourcing: IN_HOUSE, pay: {hourly: 10}}
                contracts:
                  - {id: flex, weekly_hours: {max: 40}, days: {max: 5}, shifts: {paid_hours: [8]}, rest_between_shifts: 11h}
                """);
        Files.writeString(corner.resolve("agents.csv"), """
                agent,name,pool,contract,queues,languages,time_zone,hired,left,max_weekly_hours,employee_number
                A1,Ann,staff,flex,voice,,,,,,1
                """);
        Files.writeString(corner.resolve("requirement.csv"), """
                interval_start,queue,required
                2027-05-03T08:00Z,voice,1
                2027-05-03T10:00Z,voice,1
                2027-05-03T12:00Z,voice,1
                2027-05-03T14:00Z,voice,1
                """);
    }

    private Captured bench(String... more) {
        var arguments = new ArrayList<>(List.of(
                "bench", "optimizer", here.resolve("corner").toString(), "--seconds", "0.4", "--rows", rows().toString()));
        arguments.addAll(List.of(more));
        return Captured.run(arguments.toArray(String[]::new));
    }

    private Path rows() {
        return here.resolve("rows.csv");
    }

    @Test
    void finishedRunsAreKeptAndNotRepeated() throws IOException {
        var first = bench("--seeds", "2");
        String kept = Files.readString(rows());

        var again = bench("--seeds", "2");

        assertThat(first.exitCode()).isZero();
        assertThat(first.out()).contains("corner", "Hillsboro", " 0.4 ", "      0.0 ", "  80  ");
        assertThat(kept.lines()).hasSize(3);
        assertThat(rows()).hasContent(kept);
        assertThat(again.out()).isEqualTo(first.out());
    }

    @Test
    void anotherSeedIsAddedAndAnewBeginsAgain() throws IOException {
        bench("--seeds", "1");
        bench("--seeds", "1", "--seed", "7");
        assertThat(Files.readString(rows()).lines()).hasSize(3);

        bench("--seeds", "1", "--anew");

        assertThat(Files.readString(rows()).lines()).hasSize(2);
    }

    @Test
    void theTableComesAsMarkdownToo() {
        assertThat(bench("--seeds", "1", "--markdown").out()).contains("| center | agents | by |", "| corner | 1 | Hillsboro |");
    }

    @Test
    void atLeastOneSeedIsRun() {
        assertThat(bench("--seeds", "0").err()).contains("--seeds '0': expected 1 or more");
    }
}
