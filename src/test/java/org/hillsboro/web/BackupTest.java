package org.hillsboro.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.hillsboro.accounts.Role;
import org.hillsboro.files.BadInput;
import org.hillsboro.store.Backup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    private static RunningHillsboro service;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        service = RunningHillsboro.start();
        service.administrator().post("/api/centers/sample", "").expect(201);
        service.signedIn(Role.AGENT, "hillsboro", "0001");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void whatIsRestoredHasTheSameDigestsAndWorks() {
        var file = folder.resolve("backup.zip");
        var written = Backup.write(service.database(), file);
        var empty = RunningHillsboro.emptyDatabase();
        assertThat(Backup.restore(empty, file)).isEqualTo(written);
        assertThat(Backup.write(empty, folder.resolve("again.zip"))).isEqualTo(written);

        try (var restored = RunningHillsboro.on(empty)) {
            var ada = restored.browser();
            ada.post("/api/session", """
                    {"email": "ada@example.com", "password": "%s"}""".formatted(RunningHillsboro.PASSWORD)).expect(200);
            assertThat(ada.get("/api/centers").expect(200).json().path("total").asInt()).isEqualTo(1);
            ada.post("/api/session", """
                    {"email": "ada@example.com", "password": "wrong"}""").expect(401);
            ada.post("/api/accounts", """
                    {"email": "new@example.com", "name": "New", "role": "HR"}""").expect(201);
        }
        assertThatThrownBy(() -> Backup.restore(empty, file)).isInstanceOf(BadInput.class).hasMessageContaining("empty database only");
    }

    @Test
    void aBackupIsNotWrittenOverAFileAndReadableByItsOwnerAlone() throws IOException {
        var file = folder.resolve("backup.zip");
        Backup.write(service.database(), file);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThatThrownBy(() -> Backup.write(service.database(), file)).isInstanceOf(BadInput.class).hasMessageContaining("already");
        assertThatThrownBy(() -> Backup.write(service.database(), folder.resolve("nowhere/backup.zip"))).isInstanceOf(BadInput.class);
        assertThat(folder).isDirectoryContaining(file::equals).satisfies(here -> assertThat(here.toFile().list()).hasSize(1));
    }

    @Test
    void aBackupThatWasChangedIsRefusedAndLeavesNothing() throws IOException {
        var good = folder.resolve("good.zip");
        Backup.write(service.database(), good);
        var changed = folder.resolve("changed.zip");
        Files.copy(good, changed);
        try (var zip = FileSystems.newFileSystem(changed)) {
            String accounts = Files.readString(zip.getPath("account"));
            Files.writeString(zip.getPath("account"), accounts.replace("\tAGENT\t", "\tADMINISTRATOR\t"));
        }
        var truncated = folder.resolve("truncated.zip");
        Files.copy(good, truncated);
        try (var channel = Files.newByteChannel(truncated, StandardOpenOption.WRITE)) {
            channel.truncate(Files.size(good) / 2);
        }
        var database = RunningHillsboro.emptyDatabase();
        for (var bad : new Path[] {changed, truncated, folder.resolve("missing.zip"), Files.writeString(folder.resolve("text.zip"), "text")}) {
            assertThatThrownBy(() -> Backup.restore(database, bad)).as(bad.toString()).isInstanceOf(BadInput.class);
        }
        Backup.restore(database, good);
    }
}
