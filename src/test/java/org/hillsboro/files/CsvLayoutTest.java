package org.hillsboro.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void aHeaderAmongTheRowsIsOneProblem() throws IOException {
        assertThat(rows(layout("Start,Calls\n1,2\nSTART, Calls\nStart,4\n"))).containsExactly("2:1|2", "4:Start|4");
        assertThat(told()).containsExactly("t.csv:3: \"START, Calls\": expected a row, the header stands here again"
                + " | Maybe several files were put together; remove this line.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE"})
    void textInUtf16IsToldByItsMark(String charset) throws IOException {
        assertThat(layout(("UTF-16".equals(charset) ? "" : "\ufeff").concat("Start,Calls\n").getBytes(Charset.forName(charset)))).isEmpty();
        assertThat(told()).containsExactly("t.csv:1: expected UTF-8 text | Maybe it is UTF-16; save it again as UTF-8.");
    }

    @Test
    void aCompressedFileWithoutItsEndingIsTold() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write("Start,Calls\n1,2\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(layout(bytes.toByteArray())).isEmpty();
        assertThat(told()).containsExactly("t.csv:1: expected UTF-8 text | Maybe it is compressed; name it t.csv.gz.");
    }
}
