package org.hillsboro.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hillsboro.files.BadInput;
import org.hillsboro.folder.ReadCenterFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteSampleTest {

    private static final Path COMMITTED = Path.of("data/hillsboro");

    @TempDir
    private Path here;

    private static Map<String, String> texts(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var entries = Files.list(folder)) {
            for (Path file : entries.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void whatIsCommittedIsWhatIsMadeByteForByte() throws IOException {
        Path made = WriteSample.write("hillsboro", here.resolve("made"));

        assertThat(texts(made).keySet()).isEqualTo(texts(COMMITTED).keySet());
        for (String file : texts(made).keySet()) {
            assertThat(made.resolve(file)).hasSameBinaryContentAs(COMMITTED.resolve(file));
        }
    }

    @Test
    void everySampleIsACenterWithContactsAndPeopleForEachQueue() {
        for (String name : WriteSample.NAMES) {
            var folder = ReadCenterFolder.read(WriteSample.write(name, here.resolve(name)));
            assertThat(folder.warnings()).as(name).noneMatch(warning -> warning.contains("no agent"));
            for (var queue : folder.center().queues()) {
                assertThat(folder.history().of(queue.id())).as(name + " " + queue.id()).isPresent();
                assertThat(folder.agents()).as(name + " " + queue.id()).anyMatch(agent -> agent.queues().contains(queue.id()));
            }
        }
    }

    @Test
    void anEarlierSampleIsReplacedEvenIfItWasChanged() throws IOException {
        Path out = here.resolve("out");
        WriteSample.write("hillsboro", out);
        Files.writeString(out.resolve("absences.csv"), "agent,from,to,kind,paid\n");

        WriteSample.write("hillsboro", out);

        assertThat(texts(out)).isEqualTo(texts(COMMITTED));
        assertThat(here).isDirectoryContaining(path -> path.equals(out)).isDirectoryNotContaining(path -> !path.equals(out));
    }

    @Test
    void aSampleWithAFileOfOnesOwnIsKept() throws IOException {
        Path out = here.resolve("out");
        WriteSample.write("hillsboro", out);
        Files.writeString(out.resolve("contacts-2008.csv"), "mine");

        assertThatThrownBy(() -> WriteSample.write("hillsboro", out))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("an earlier sample")
                .hasMessageContaining("holds something else");
        assertThat(out.resolve("contacts-2008.csv")).hasContent("mine");
    }

    @Test
    void aCenterOfOnesOwnIsKept() throws IOException {
        Path out = Files.createDirectory(here.resolve("out"));
        for (String file : texts(COMMITTED).keySet()) {
            Files.writeString(out.resolve(file), "mine");
        }

        assertThatThrownBy(() -> WriteSample.write("hillsboro", out)).isInstanceOf(BadInput.class);
        assertThat(texts(out).values()).containsOnly("mine");
    }

    @Test
    void aSampleThatThereIsNotIsRefusedWithThoseThatThereAre() {
        assertThatThrownBy(() -> WriteSample.write("hilsboro", here.resolve("out")))
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.problems()).singleElement().satisfies(problem -> {
                    assertThat(problem.value()).isEqualTo("hilsboro");
                    assertThat(problem.expected()).contains("there is hillsboro");
                    assertThat(problem.maybe()).contains("hillsboro");
                }));
        assertThat(List.of(here.toFile().list())).isEmpty();
    }
}
