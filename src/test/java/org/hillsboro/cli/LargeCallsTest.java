package org.hillsboro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.hillsboro.Hillsboro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of calls ten times larger than the memory it is read in. */
class LargeCallsTest {

    private static final int CALLS = 2_000_000;

    private static final String CENTER = """
            name: Large
            time_zone: UTC
            currency: USD
            interval_minutes: 30
            queues:
              - {id: voice, channel: VOICE, opening_hours: 24/7, goal: {share: 0.80, within: 20s}}
            pools:
              - {id: staff, sourcing: IN_HOUSE, pay: {hourly: 15}}
            contracts:
              - {id: full, weekly_hours: {max: 40}, days: {max: 5}, shifts: {paid_hours: [8]}, rest_between_shifts: 11h}
            """;

    @TempDir
    private Path center;

    /** Every fourth call is abandoned after 10 s, the others are answered after 10 s and take 100, 200 and 300 s. */
    @Test
    void callsAreSummedUpAsTheyAreRead() throws IOException, InterruptedException {
        Files.writeString(center.resolve("center.yaml"), CENTER);
        Files.writeString(center.resolve("contacts.csv"), "interval_start,queue,offered\n2026-03-02T10:00Z,voice,7\n");
        long begin = Instant.parse("2026-01-05T00:00:00Z").getEpochSecond();
        try (var out = new BufferedWriter(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(center.resolve("calls.csv.gz"))), StandardCharsets.UTF_8))) {
            out.write("arrival,queue,wait_seconds,outcome,service_seconds\n");
            for (int call = 0; call < CALLS; call++) {
                out.write(Instant.ofEpochSecond(begin + call) + ",voice,10,");
                out.write(call % 4 == 0 ? "ABANDONED,\n" : "ANSWERED," + call % 4 * 100 + "\n");
            }
        }
        try (var history = RunningHillsboro.start("-Xmx48m", center, Hillsboro.class, "history", ".")) {
            assertThat(history.exitCode()).as("%s", history.lines()).isZero();
            assertThat(history.lines()).anyMatch(line -> line.contains("voice") && line.contains("1,500,000") && line.contains("500,000"));
        }
    }
}
