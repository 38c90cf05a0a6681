package org.hillsboro.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvLayoutTest {

    private static final CsvColumns COLUMNS = CsvColumns.of("Start", "Calls").andOthers();

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private Optional<CsvLayout> layout(byte[] bytes) throws IOException {
        Files.write(folder.resolve("t.csv"), bytes);
        return CsvLayout.of(InputFile.in(folder, "t.csv"), problems);
    }

    private CsvLayout layout(String text) throws IOException {
        return layout(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private List<String> rows(CsvLayout layout) {
        var rows = new ArrayList<String>();
        layout.read(COLUMNS, problems, row -> rows.add(row.line() + ":" + row.text("Start") + "|" + row.text("Calls")));
        return rows;
    }

    private List<String> told() {
        return problems.found().stream().map(problem -> problem.toString().replaceAll("\\R\\s+Maybe", " | Maybe")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
        "`a,b;c,d` ~ ,", "a;b,c;d ~ ;", "`\"a,b,c\";\"d\"` ~ ;", "`\"a;b;c\",d` ~ ,", "`a` ~ ,", "`\"a, b\"` ~ ,",
    })
    void whatCutsTheFirstLineIntoTheMostCellsSeparates(String line, char separator) throws IOException {
        assertThat(layout(line + "\n").separator()).isEqualTo(separator);
    }

    @Test
    void onlyWhereCommasSeparateTheyAreNoDecimalCommas() throws IOException {
        assertThat(layout("a,b\n").hasDecimalCommas()).isFalse();
        assertThat(layout("a;b\n").hasDecimalCommas()).isTrue();
        assertThat(layout("a\tb\n").hasDecimalCommas()).isTrue();
    }

    @Test
    void namesInCapitalsAreOursAndFurtherColumnsAreNotRead() throws IOException {
        var layout = layout("\ufeffCALLS\tX\t start \tX\n\n1\t2\t3\t4\n");
        assertThat(rows(layout)).containsExactly("3:3|1");
        assertThat(COLUMNS.unknownIn(layout.firstLine())).containsExactly("X", "X");
        assertThat(told()).isEmpty();
    }

    @Test
    void aHeaderThatLacksAColumnIsToldWithTheNamesThatItHas() throws IOException {
        assertThat(rows(layout("Start;Cals\n1;2\n"))).isEmpty();
        assertThat(COLUMNS.missingIn(List.of("start", "Cals"))).containsExactly("Calls");
        assertThat(told()).containsExactly("t.csv:1: Calls: expected this column in the header | Maybe it should be Cals.");
    }

    @Test
    void withoutAHeaderTheFirstLineIsARow() throws IOException {
        var rows = new ArrayList<String>();
        layout("1;2\n3;4\n5\n").readHeadless(List.of("Start", "Calls"), problems, row -> rows.add(row.line() + ":" + row.text("Calls")));
        assertThat(rows).containsExactly("1:2", "2:4");
        assertThat(told()).containsExactly(
                "t.csv:3: \"5\": expected 2 cells as in the header, found 1 | Maybe the file was cut off, or semicolons are missing.");
    }

    @Test
    void readingStopsWhenTold() throws IOException {
        var lines = new ArrayList<Integer>();
        layout("Start,Calls\n1,2\n3,4\n5,6\n").read(COLUMNS, problems, row -> lines.add(row.line()) && row.line() < 3);
        assertThat(lines).containsExactly(2, 3);
    }

    @Test
    void aFileWithoutALineIsTold() throws IOException {
        assertThat(layout(new byte[0])).isEmpty();
        assertThat(told()).containsExactly("t.csv: expected a header and rows, the file is empty");
    }

    @Test
    void aFileThatNoSeparatorMakesReadableIsTold() throws IOException {
        assertThat(layout("Start,Calls\n".getBytes(StandardCharsets.UTF_16))).isEmpty();
        assertThat(told()).containsExactly("t.csv:1: expected UTF-8 text | Maybe save it again as UTF-8.");
    }
}
