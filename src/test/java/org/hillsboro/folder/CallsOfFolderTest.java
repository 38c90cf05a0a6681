package org.hillsboro.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallsOfFolderTest {

    @TempDir
    private Path folder;

    /** Answered in 100 s; of four calls one was abandoned, all after 10 s: patience 40 s. */
    private static String calls(int abandoned) {
        var rows = new StringBuilder("arrival,queue,wait_seconds,outcome,service_seconds\n");
        for (int call = 0; call < 4 * abandoned; call++) {
            rows.append("2026-02-02T10:00Z,voice,10,").append(call % 4 == 0 ? "ABANDONED,\n" : "ANSWERED,100\n");
        }
        return rows.toString();
    }

    @Test
    void whatTheCenterFileDoesNotSayIsMeasuredAndSaid() {
        var read = FolderDraft.in(folder).where(", aht: 240s", "").with("calls.csv", calls(30)).read();
        var queue = read.center().queues().getFirst();
        assertThat(queue.aht()).isEqualTo(Duration.ofSeconds(100));
        assertThat(queue.patience()).isEqualTo(Duration.ofSeconds(40));
        assertThat(read.warnings()).contains(
                "Queue voice has no aht: where its contacts have none either, the 100.0 s of its 90 answered calls count.",
                "Queue voice has no patience: the 40 s of its calls count, of which 30 of 120 were abandoned.");
        assertThat(read.historyFindings().calls()).hasSize(1);
    }

    @Test
    void whatTheCenterFileSaysStays() {
        var read = FolderDraft.in(folder).where("aht: 240s", "aht: 240s, patience: 3m").withGzipped("calls-2026.csv.gz", calls(30)).read();
        var queue = read.center().queues().getFirst();
        assertThat(queue.aht()).isEqualTo(Duration.ofSeconds(240));
        assertThat(queue.patience()).isEqualTo(Duration.ofSeconds(180));
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void fewAbandonsTellNoPatience() {
        var read = FolderDraft.in(folder).with("calls.csv", calls(29)).read();
        assertThat(read.center().queues().getFirst().patience()).isNull();
    }

    @Test
    void mailWaitsAsLongAsItTakes() {
        var read = FolderDraft.in(folder)
                .where("channel: VOICE, opening_hours: 24/7, goal: {share: 0.80, within: 20s}",
                        "channel: EMAIL, opening_hours: 24/7, goal: {share: 0.80, within: 24h}")
                .with("calls.csv", calls(40))
                .read();
        assertThat(read.center().queues().getFirst().patience()).isNull();
    }

    /** The history ends on 2 March, a Monday: the week from 9 March is planned unless another is named. */
    @Test
    void callsOfThePlannedWeekDoNotCount() {
        var draft = FolderDraft.in(folder).with("calls.csv", calls(30) + calls(30).substring(calls(1).indexOf('\n') + 1)
                .replace("2026-02-02", "2026-03-09").replace(",100", ",500"));
        assertThat(draft.read().historyFindings().calls().getFirst().answered()).isEqualTo(90);
        assertThat(ReadCenterFolder.read(folder, "2026-W12").historyFindings().calls().getFirst().answered()).isEqualTo(180);
        assertThat(ReadCenterFolder.read(folder, "2026-W06").historyFindings().calls()).isEmpty();
        assertThat(ReadCenterFolder.readStaffAndCalls(folder, "2026-W06").center().queues().getFirst().patience()).isNull();
        assertThat(ReadCenterFolder.readStaffAndCalls(folder, "2026-W11").center().queues().getFirst().patience())
                .isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void handleTimesAsTheyWereSeen() {
        var read = FolderDraft.in(folder)
                .where("aht: 240s", "aht: 240s, aht_distribution: {kind: EMPIRICAL}, balking: 0.1")
                .with("calls.csv", calls(30))
                .read();
        var queue = read.center().queues().getFirst();
        assertThat(queue.ahtDistribution().seenSeconds()).hasSize(90).containsOnly(100.0);
        assertThat(queue.balking()).isEqualTo(0.1);
        assertThat(ReadCenterFolder.readStaff(folder).center().queues().getFirst().ahtDistribution().seenSeconds()).isEmpty();
    }

    @Test
    void whoNamesNoCallsHasSeenNone() {
        var draft = FolderDraft.in(folder).where("aht: 240s", "aht: 240s, aht_distribution: {kind: EMPIRICAL}");
        assertThat(draft.problems()).containsExactly("center.yaml: queues[0].aht_distribution.kind: \"EMPIRICAL\": expected 30 answered"
                + " calls of voice or more in calls.csv, before the week that is planned"
                + " | Maybe name a GAMMA or LOGNORMAL distribution with its cv.");
        assertThat(draft.with("calls.csv", calls(9)).problems()).hasSize(1);
        assertThat(draft.with("calls.csv", calls(10)).read().warnings()).isEmpty();
    }

    @Test
    void problemsComeWithAllOthers() {
        assertThat(FolderDraft.in(folder).with("calls.csv", "arrival,queue\n").with("backlog.csv", "queue\n").problems())
                .anyMatch(problem -> problem.startsWith("calls.csv:1: outcome"))
                .anyMatch(problem -> problem.startsWith("backlog.csv:1: oldest"));
    }
}
