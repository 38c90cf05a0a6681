package org.hillsboro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCommandTest {

    @TempDir
    private Path here;

    private Captured sample(String name) {
        return Captured.run("sample", name, "--out", here.resolve("out").toString());
    }

    @Test
    void itSaysWhereTheSampleIsAndWhatToDoWithIt() {
        var captured = sample("hillsboro");

        assertThat(captured.exitCode()).isZero();
        assertThat(captured.out()).contains("./hillsboro plan " + here.resolve("out"));
        assertThat(here.resolve("out/center.yaml")).hasSameTextualContentAs(Path.of("data/hillsboro/center.yaml"));
        assertThat(sample("hillsboro").exitCode()).as("once more").isZero();
    }

    @Test
    void aFolderThatHoldsSomethingElseIsRefused() throws IOException {
        Files.writeString(Files.createDirectory(here.resolve("out")).resolve("thesis.txt"), "years");

        var captured = sample("hillsboro");

        assertThat(captured.exitCode()).isEqualTo(2);
        assertThat(captured.err()).contains("--out").contains("holds something else");
        assertThat(here.resolve("out/thesis.txt")).hasContent("years");
    }

    @Test
    void anUnknownSampleIsRefusedWithThoseThatThereAre() {
        var captured = sample("memphis");

        assertThat(captured.exitCode()).isEqualTo(2);
        assertThat(captured.err()).contains("memphis").contains("there is hillsboro").contains("nothing was written");
        assertThat(here).isEmptyDirectory();
    }

    @Test
    void withoutAFolderItSaysWhatIsMissing() {
        var captured = Captured.run("sample", "hillsboro");

        assertThat(captured.exitCode()).isEqualTo(2);
        assertThat(captured.err()).contains("--out=DIR");
    }
}
