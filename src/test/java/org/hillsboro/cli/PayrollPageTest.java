package org.hillsboro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/payroll.md tells the truth: its files are written, its commands run, and what they print and write stands on the page. */
class PayrollPageTest {

    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\S+) ?(\\S*)\\n(.*?)^```$");

    @TempDir
    private Path here;

    private String said = "";

    @Test
    void everyExampleComesOutAsThePageSays() throws IOException {
        int compared = 0;
        for (var block : FENCE.matcher(Files.readString(Path.of("docs/payroll.md"))).results().toList()) {
            Path file = here.resolve(block.group(2));
            if (block.group(1).equals("sh")) {
                run(block.group(3).strip());
            } else if (block.group(1).equals("text")) {
                assertThat(said).isEqualToNormalizingNewlines(block.group(3));
                compared++;
            } else if (Files.exists(file)) {
                assertThat(Files.readString(file)).isEqualTo(block.group(3));
                compared++;
            } else {
                Files.createDirectories(file.getParent());
                Files.writeString(file, block.group(3));
            }
        }
        assertThat(compared).isEqualTo(4);
    }

    private void run(String command) {
        var words = Arrays.stream(command.split(" ")).skip(1).map(this::inHere).toArray(String[]::new);
        var captured = Captured.run(words);
        assertThat(captured.err()).isEmpty();
        assertThat(captured.exitCode()).isZero();
        said = captured.out().replace(here + "/", "");
    }

    private String inHere(String word) {
        boolean isPath = !word.startsWith("--") && !word.matches("payroll|adp-wfn|generic|\\d{4}-.*");
        return isPath ? here.resolve(word).toString() : word;
    }
}
