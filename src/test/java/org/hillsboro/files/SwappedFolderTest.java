package org.hillsboro.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwappedFolderTest {

    @TempDir
    private Path here;

    private Path plan;

    @BeforeEach
    void name() {
        plan = here.resolve("plan");
    }

    private SwappedFolder claim() {
        return SwappedFolder.claim(plan, "--out", "plan", folder -> Files.exists(folder.resolve("ours")));
    }

    private List<String> names() throws IOException {
        try (var entries = Files.list(here)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private static void fill(Path folder, String file) throws IOException {
        Files.createDirectories(folder.resolve("deep"));
        Files.writeString(folder.resolve("deep").resolve(file), file);
        Files.writeString(folder.resolve("ours"), file);
    }

    @Test
    void aNewFolderAppearsWholeAndNothingElse() throws IOException {
        var claimed = claim();
        assertThat(names()).isEmpty();

        Path beside = claimed.beside();
        fill(beside, "new");
        assertThat(plan).doesNotExist();
        claimed.swapIn(beside);

        assertThat(plan.resolve("deep/new")).hasContent("new");
        assertThat(names()).containsExactly("plan");
    }

    @Test
    void aFolderOfOursIsReplacedAsAWhole() throws IOException {
        fill(plan, "old");
        var claimed = claim();
        Path beside = claimed.beside();
        fill(beside, "new");
        assertThat(plan.resolve("deep/old")).exists();

        claimed.swapIn(beside);

        assertThat(plan.resolve("deep/new")).exists();
        assertThat(plan.resolve("deep/old")).doesNotExist();
        assertThat(names()).containsExactly("plan");
    }

    @Test
    void anEmptyFolderIsReplaced() throws IOException {
        Files.createDirectory(plan);
        var claimed = claim();
        Path beside = claimed.beside();
        fill(beside, "new");

        claimed.swapIn(beside);

        assertThat(plan.resolve("deep/new")).exists();
    }

    @Test
    void anyOtherFolderIsRefusedAndKept() throws IOException {
        Files.createDirectory(plan);
        Files.writeString(plan.resolve("thesis.txt"), "years");

        assertThatThrownBy(this::claim).isInstanceOf(BadInput.class).hasMessageContaining("holds something else");
        assertThat(plan.resolve("thesis.txt")).hasContent("years");
        assertThat(names()).containsExactly("plan");
    }

    @Test
    void aFolderThatBecameForeignMeanwhileIsKeptAndSoIsTheNewOne() throws IOException {
        var claimed = claim();
        Path beside = claimed.beside();
        fill(beside, "new");
        Files.createDirectory(plan);
        Files.writeString(plan.resolve("thesis.txt"), "years");

        assertThatThrownBy(() -> claimed.swapIn(beside))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("complete in " + beside);
        assertThat(plan.resolve("thesis.txt")).exists();
        assertThat(beside.resolve("deep/new")).exists();
    }

    @Test
    void aFileIsRefused() throws IOException {
        Files.writeString(plan, "a file");

        assertThatThrownBy(this::claim).isInstanceOf(BadInput.class).hasMessageContaining("expected a folder");
    }

    @Test
    void aPlaceWhereNothingCanBeWrittenIsRefused() throws IOException {
        Files.writeString(here.resolve("file"), "a file");
        plan = here.resolve("file/below/plan");

        assertThatThrownBy(this::claim).isInstanceOf(BadInput.class).hasMessageContaining("can be written");
    }

    @Test
    void missingParentsAreMade() throws IOException {
        plan = here.resolve("a/b/plan");
        var claimed = claim();
        assertThat(here.resolve("a")).doesNotExist();
        Path beside = claimed.beside();
        fill(beside, "new");

        claimed.swapIn(beside);

        assertThat(plan.resolve("deep/new")).exists();
    }

    @Test
    void throughALinkTheFolderBehindItIsReplacedAndTheLinkStays() throws IOException {
        Path real = here.resolve("real");
        fill(real, "old");
        Files.createSymbolicLink(plan, real);
        var claimed = claim();
        Path beside = claimed.beside();
        fill(beside, "new");

        claimed.swapIn(beside);

        assertThat(plan).isSymbolicLink();
        assertThat(real.resolve("deep/new")).exists();
    }

    @Test
    void whatAKilledRunLeftBehindIsCleanedAndALivingOneIsLeftAlone() throws IOException {
        fill(here.resolve(".plan.tmp-999999999-5-1"), "half");
        fill(here.resolve(".plan.old-999999999-5-1"), "old");
        fill(here.resolve(".plan.tmp-" + ProcessHandle.current().pid() + "-1-1"), "same id, earlier process");
        fill(here.resolve(".other.tmp-999999999-5-1"), "not ours");
        fill(plan, "whole");
        Path living = claim().beside();

        claim();

        assertThat(names()).containsExactlyInAnyOrder(
                ".other.tmp-999999999-5-1", living.getFileName().toString(), "plan");
        assertThat(plan.resolve("deep/whole")).exists();
    }

    @Test
    void aPlanThatWasKilledBetweenTheTwoRenamesComesBack() throws IOException {
        fill(here.resolve(".plan.old-999999999-5-1"), "old");
        fill(here.resolve(".plan.tmp-999999999-5-1"), "new");

        claim();

        assertThat(plan.resolve("deep/old")).exists();
        assertThat(names()).containsExactly("plan");
    }

    @Test
    void cleaningFollowsNoLinks() throws IOException {
        fill(here.resolve("precious"), "kept");
        Path left = Files.createDirectory(here.resolve(".plan.tmp-999999999-5-1"));
        Files.createSymbolicLink(left.resolve("link"), here.resolve("precious"));

        claim();

        assertThat(here.resolve("precious/deep/kept")).exists();
        assertThat(names()).containsExactly("precious");
    }
}
