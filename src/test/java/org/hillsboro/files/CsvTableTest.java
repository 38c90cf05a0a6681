package org.hillsboro.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final CsvColumns COLUMNS = CsvColumns.of("a", "b").andMaybe("c");

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private List<String> rows(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        var rows = new ArrayList<String>();
        CsvTable.read(InputFile.in(folder, name), COLUMNS, problems,
                row -> rows.add(row.line() + ":" + row.text("a") + "|" + row.text("b") + "|" + row.text("c")));
        return rows;
    }

    private List<String> rows(String text) throws IOException {
        return rows("t.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> told() {
        return problems.found().stream().map(problem -> problem.toString().replaceAll("\\R\\s+Maybe", " | Maybe")).toList();
    }

    private static byte[] gzipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEnd(String end) throws IOException {
        assertThat(rows("b,a" + end + "2,1" + end + "4,3")).containsExactly("2:1|2|", "3:3|4|");
        assertThat(told()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeader() throws IOException {
        assertThat(rows("\ufeffa,b\n1,2\n")).containsExactly("2:1|2|");
        assertThat(told()).isEmpty();
    }

    @Test
    void quotesHoldCommasQuotesAndLineEnds() throws IOException {
        assertThat(rows("a,b\n\"1,\"\"x\"\"\",\"2\n3\"\n5,6\n")).containsExactly("2:1,\"x\"|2\n3|", "4:5|6|");
    }

    @Test
    void blanksAroundCellsAndBlankLinesDoNotCount() throws IOException {
        assertThat(rows("a , b\n\n 1 ,2 \n\n")).containsExactly("3:1|2|");
        assertThat(told()).isEmpty();
    }

    @Test
    void gzipIsReadAsIfItWereNot() throws IOException {
        assertThat(rows("t.csv.gz", gzipped("\ufeffa,b,c\n1,2,3\n"))).containsExactly("2:1|2|3");
        assertThat(told()).isEmpty();
    }

    @Test
    void aGzipFileThatEndsTooEarlyIsTold() throws IOException {
        var whole = gzipped("a,b\n" + "1,2\n".repeat(100_000) + "3,4\n");
        rows("t.csv.gz", Arrays.copyOf(whole, whole.length - 40));
        assertThat(told()).containsExactly("t.csv.gz: expected a whole gzip file, it ends too early | Maybe copy or export it again.");
    }

    @Test
    void aFileThatIsNoGzipIsTold() throws IOException {
        rows("t.csv.gz", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(told()).containsExactly("t.csv.gz: expected a gzip file | Maybe it is not compressed, or it is damaged.");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 70_000})
    void bytesThatAreNoUtf8AreToldWithTheirLine(int line) throws IOException {
        var text = "a,b\n" + "1,2\n".repeat(line - 2) + "\u00e9,2\n" + "1,2\n".repeat(10);
        rows("t.csv", text.getBytes(Charset.forName("windows-1252")));
        assertThat(told()).containsExactly("t.csv:" + line + ": expected UTF-8 text | Maybe save it again as UTF-8.");
    }

    @Test
    void utf16IsTold() throws IOException {
        rows("t.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_16));
        assertThat(told()).containsExactly("t.csv:1: expected UTF-8 text | Maybe it is UTF-16; save it again as UTF-8.");
    }

    @Test
    void aHeaderIsCheckedWholeAndNoRowReadBelowAWrongOne() throws IOException {
        assertThat(rows("a,aa,a,zzzzzz\n1,2,3,4\n")).isEmpty();
        assertThat(told()).containsExactly(
                "t.csv:1: aa: expected one of the columns a, b, c | Maybe it should be a.",
                "t.csv:1: a: expected the column once, it stands there twice",
                "t.csv:1: zzzzzz: expected one of the columns a, b, c | Maybe remove it.",
                "t.csv:1: b: expected this column in the header");
    }

    @Test
    void otherSeparatorsAreTold() throws IOException {
        rows("a;b\n1;2\n");
        rows("a\tb\n1\t2\n");
        assertThat(told()).containsExactly(
                "t.csv:1: \"a;b\": expected columns separated by commas | Maybe export it again with commas; this file is separated by semicolons.",
                "t.csv:1: \"a\u00b7b\": expected columns separated by commas | Maybe export it again with commas; this file is separated by tabs.");
    }

    @Test
    void emptyFilesAreTold() throws IOException {
        rows("");
        assertThat(told()).containsExactly("t.csv: expected a header and rows, the file is empty");
        assertThat(CsvTable.header(InputFile.in(folder, "t.csv"), problems)).isEmpty();
        assertThat(told()).hasSize(2);
    }

    @Test
    void rowsWithTooFewOrTooManyCellsAreToldAndTheOthersRead() throws IOException {
        assertThat(rows("a,b\n1\n1,2\n1,2,3\n")).containsExactly("3:1|2|");
        assertThat(told()).containsExactly(
                "t.csv:2: \"1\": expected 2 cells as in the header, found 1 | Maybe the file was cut off, or commas are missing.",
                "t.csv:4: \"1,2,3\": expected 2 cells as in the header, found 3 | Maybe a cell holds a comma and needs quotes.");
    }

    @Test
    void aQuoteThatIsNotClosedIsTold() throws IOException {
        assertThat(rows("a,b\n1,2\n3,\"4\n5,6\n")).containsExactly("2:1|2|");
        assertThat(told()).containsExactly("t.csv:3: expected comma-separated cells from here on"
                + " | Maybe a quote is opened and not closed, or stands inside a cell that is not quoted.");
    }

    @Test
    void textAfterAClosingQuoteIsTold() throws IOException {
        rows("a,b\n\"1\"x,2\n");
        assertThat(told()).hasSize(1);
    }

    @Test
    void aMissingFileIsTold() {
        CsvTable.read(InputFile.in(folder, "none.csv"), COLUMNS, problems, row -> {});
        assertThat(told()).hasSize(1).first().asString().startsWith("none.csv: expected a file that can be read");
    }

    @Test
    void beyondTwoHundredProblemsAreCounted() {
        for (int line = 1; line <= 205; line++) {
            problems.add("t.csv", line, "", "", "expected better", "");
        }
        var more = new Problems();
        more.addAll(problems);
        assertThat(more.found()).hasSize(200);
        assertThatThrownBy(more::throwIfAny)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("t.csv:200: expected better")
                .hasMessageContaining("5 further problems are not listed");
    }
}
