package org.hillsboro.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hillsboro.examples.FolderPage;
import org.hillsboro.files.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/center-folder.md tells the truth: its examples are read, and it names what the readers know, no more and no less. */
class FolderPageTest {

    private static final FolderPage PAGE = FolderPage.read();

    @TempDir
    private Path here;

    @Test
    void everyExampleIsReadAndTheFullOneSurprisesNobody() {
        var examples = PAGE.examples();
        for (int i = 0; i < examples.size(); i++) {
            var read = ReadCenterFolder.read(examples.get(i).writeInto(here.resolve("example-" + i)));
            assertThat(read.agents()).isNotEmpty();
            if (i == examples.size() - 1) {
                assertThat(read.warnings()).isEmpty();
            }
        }
        assertThat(examples).hasSize(17);
    }

    @Test
    void theWrongExampleIsAnsweredAsThePageSays() {
        Path folder = PAGE.wrong().writeInto(here);

        assertThatThrownBy(() -> ReadCenterFolder.read(folder))
                .isInstanceOf(BadInput.class)
                .hasMessage(PAGE.answer().strip());
    }

    @Test
    void everyFieldOfTheCenterFileStandsOnThePageAndNoOther() {
        var asked = AskedFields.of(PAGE.examples().getLast().writeInto(here).resolve("center.yaml"));
        var documented = centerFields();

        assertThat(documented).isSubsetOf(asked.all());
        assertThat(asked.leaves()).isSubsetOf(documented);
    }

    @Test
    void whatThePageCallsRequiredIsRequiredAndNothingElse() {
        Path center = PAGE.examples().getLast().writeInto(here).resolve("center.yaml");
        var required = PAGE.rows().stream()
                .filter(row -> row.byDefault().startsWith("required"))
                .map(FolderPage.Row::name)
                .filter(centerFields()::contains)
                .collect(Collectors.toCollection(TreeSet::new));

        var missed = centerFields().stream()
                .filter(field -> AskedFields.problemsWithout(field, center).stream()
                        .anyMatch(problem -> problem.expected().equals("expected this field, it is missing")
                                && field.equals(AskedFields.pattern(problem.column()))))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(required).isEqualTo(missed);
    }

    @ParameterizedTest
    @CsvSource({
        "agents.csv, agents.csv, x",
        "absences.csv (optional), absences.csv, x",
        "availability.csv (optional), availability.csv, x",
        "preferences.csv (optional), preferences.csv, x",
        "previous-shifts.csv (optional), previous-shifts.csv, x",
        "roster.csv, previous-shifts.csv, 'shift,x'",
        "contacts.csv: the history, contacts.csv, 'interval_start,x'",
        "calls.csv (optional), calls.csv, x",
        "requirement.csv: instead of a history, requirement.csv, x",
        "backlog.csv (optional), backlog.csv, x"
    })
    void everyColumnOfATableStandsOnThePageAndNoOther(String heading, String file, String header) throws IOException {
        Path folder = PAGE.examples().getFirst().writeInto(here);
        if (file.equals("contacts.csv")) {
            Files.delete(folder.resolve("requirement.csv"));
        }
        Files.writeString(folder.resolve(file), header + "\n");

        assertThatThrownBy(() -> ReadCenterFolder.read(folder)).isInstanceOfSatisfying(BadInput.class, bad -> {
            var known = Pattern.compile("expected one of the columns (.*)").matcher(
                    bad.problems().stream().filter(problem -> problem.column().equals("x")).findFirst().orElseThrow().expected());
            assertThat(known.matches()).isTrue();
            assertThat(columns(heading)).containsExactlyInAnyOrder(known.group(1).split(", "));
        });
    }

    private static String[] columns(String heading) {
        return PAGE.rows().stream().filter(row -> row.heading().equals(heading)).map(FolderPage.Row::name).toArray(String[]::new);
    }

    private static Set<String> centerFields() {
        return PAGE.rows().stream()
                .filter(row -> !row.heading().contains(".csv") || row.name().contains("."))
                .map(FolderPage.Row::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
