package org.hillsboro.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.hillsboro.files.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderThatIsNotThereIsTold() {
        var missing = folder.resolve("nowhere");
        assertThatThrownBy(() -> ReadCenterFolder.read(missing))
                .isInstanceOf(BadInput.class)
                .hasMessage(missing + ": expected a center folder, there is none");
    }

    @Test
    void aFileInsteadOfAFolderIsTold() {
        FolderDraft.in(folder);
        assertThatThrownBy(() -> ReadCenterFolder.read(folder.resolve("center.yaml")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("expected a center folder, this is a file")
                .hasMessageContaining("Maybe give the folder that it lies in.");
    }

    @Test
    void missingFilesAreToldTogether() {
        assertThat(FolderDraft.in(folder).without("agents.csv").without("contacts.csv").with("agent.csv", "").problems())
                .containsExactly(
                        "FOLDER: expected a file agents.csv | Maybe rename agent.csv.",
                        "FOLDER: expected contacts.csv with the history, or requirement.csv");
        assertThat(FolderDraft.in(folder).without("center.yaml").problems())
                .containsExactly("FOLDER: expected a file center.yaml or center.json");
    }

    @Test
    void twoCenterFilesAreTold() {
        assertThat(FolderDraft.in(folder).with("center.yml", FolderDraft.CENTER).problems())
                .containsExactly("FOLDER: expected one center file, found center.yaml and center.yml | Maybe remove one.");
    }

    @Test
    void aFolderWithoutAgentsIsTold() {
        assertThat(FolderDraft.in(folder).with("agents.csv", FolderDraft.AGENT_COLUMNS).problems())
                .containsExactly("agents.csv: expected at least one agent, the file has a header alone");
    }

    @Test
    void aFileThatIsNotReadIsAWarning() {
        var read = FolderDraft.in(folder).with("absence.csv", "x").with("notes.txt", "x").with(".hidden.csv", "x").read();
        assertThat(read.warnings()).containsExactly("absence.csv is not read. Maybe it should be absences.csv.");
    }

    @Test
    void aRequirementIsTakenAndTheHistoryBesideItLeft() {
        var read = FolderDraft.in(folder)
                .with("requirement.csv", "interval_start,queue,required\n2026-03-02T10:00-05:00,voice,3\n")
                .read();
        assertThat(read.history().queues()).isEmpty();
        assertThat(read.requirement()).isNotNull();
        assertThat(read.warnings())
                .containsExactly("requirement.csv is taken as it is; the history of contacts beside it is not read.");
    }

    @Test
    void whoCannotBeServedOrServeIsAWarning() {
        var read = FolderDraft.in(folder)
                .where("aht: 240s", "aht: 240s, data_class: CARD")
                .read();
        assertThat(read.warnings()).containsExactly(
                "No agent may serve voice: all demand there will be short.",
                "These agents may serve no queue and get no shift: A1.");
    }

    @Test
    void theSameCenterMayBeWrittenInJson() {
        var json = """
                {"name": "Corner", "time_zone": "America/New_York", "currency": "USD", "interval_minutes": 15,
                \t"queues": [{"id": "voice", "channel": "VOICE", "opening_hours": "24/7", "goal": {"share": 0.80, "within": "20s"}, "aht": "240s"}],
                "sites": [{"id": "office", "time_zone": "America/Chicago", "seats": 10}],
                "pools": [{"id": "in-house", "sourcing": "IN_HOUSE", "site": "office", "pay": {"hourly": 15.50}}],
                "contracts": [{"id": "full-time", "weekly_hours": {"min": 40, "max": 40}, "days": {"max": 5},
                  "shifts": {"paid_hours": [8]}, "rest_between_shifts": "11h"}]}
                """;
        var yaml = FolderDraft.in(folder).read();
        var draft = FolderDraft.in(folder).without("center.yaml").with("center.json", json);
        assertThat(draft.read().contracts()).isEqualTo(yaml.contracts());
        assertThat(draft.read().center().queues().getFirst().goal()).isEqualTo(yaml.center().queues().getFirst().goal());
        assertThat(draft.with("center.json", json.replace("\"seats\": 10", "\"seats\": ")).problems())
                .containsExactly("center.json:3: expected JSON | Maybe a comma, a quote or a bracket is missing.");
    }

    /** The digest is the one of {@code sha256sum agents.csv center.yaml contacts.csv | sha256sum}. */
    @Test
    void theDigestCanBeRecomputed() throws Exception {
        var draft = FolderDraft.in(folder).with("README.md", "not read");
        var lines = new StringBuilder();
        for (var name : new String[] {"agents.csv", "center.yaml", "contacts.csv"}) {
            lines.append(sha256(Files.readAllBytes(folder.resolve(name)))).append("  ").append(name).append('\n');
        }
        assertThat(draft.read().inputsSha256()).isEqualTo(sha256(lines.toString().getBytes("UTF-8")));
        assertThat(draft.with("agents.csv", FolderDraft.AGENTS + "\n").read().inputsSha256())
                .isNotEqualTo(sha256(lines.toString().getBytes("UTF-8")));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
