package org.hillsboro.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.hillsboro.files.CsvText.Row;
import org.junit.jupiter.api.Test;

class CsvTextTest {

    @Test
    void aTextThatNobodyChangesStaysAsItIs() {
        for (String text : List.of("a,b\n1,2\n", "a,b", "a,b\r\n1,2\r\n\r\n3,4", "\uFEFFa,b\n\"x\ny\",2\n\n", "\na,b\n1,2\r3,4\r")) {
            assertThat(CsvText.of(text)).hasToString(text);
        }
    }

    @Test
    void aReplacedRowLeavesTheOthersAlone() {
        var text = CsvText.of("a, b \r\n1 , 2\r\n\"x\r\ny\",\"3\"\r\n5,6");
        assertThat(text.rows()).extracting(row -> row.cell("b")).containsExactly("2", "3", "6");
        text.replace(text.rows().get(1), Map.of("a", "say \"hi\"", "b", "1,5"));
        assertThat(text).hasToString("a, b \r\n1 , 2\r\n\"say \"\"hi\"\"\",\"1,5\"\r\n5,6");
    }

    @Test
    void aRowIsAddedOnALineOfItsOwn() {
        var text = CsvText.of("a,b\n1,2");
        text.add(Map.of("b", "4"));
        assertThat(text).hasToString("a,b\n1,2\n,4\n");
        var empty = CsvText.of("a,b");
        empty.add(Map.of("a", "3"));
        assertThat(empty).hasToString("a,b\n3,\n");
    }

    @Test
    void aColumnThatIsMissingIsAddedForAllRows() {
        var text = CsvText.of("a,b\n1,\"2\n\"\n3,4");
        text.replace(text.rows().getLast(), Map.of("a", "3", "team", "red"));
        assertThat(text).hasToString("a,b,team\n1,\"2\n\",\n3,,red\n");
        text.add(Map.of("a", "5", "unknown", ""));
        assertThat(text.columns()).as("an empty cell needs no column").containsExactly("a", "b", "team");
    }

    @Test
    void aRowIsRemovedWithItsLineEnd() {
        var text = CsvText.of("a,b\r\n1,2\r\n3,4\r\n");
        text.remove(text.rows().getFirst());
        assertThat(text).hasToString("a,b\r\n3,4\r\n");
    }

    /** The oracle keeps the rows as a list of texts and cells, and knows nothing of lines. */
    @Test
    void anyEditsOfAnyTextAreThoseOfAList() {
        for (int seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            String newline = random.nextBoolean() ? "\n" : "\r\n";
            var texts = new ArrayList<String>();
            IntStream.range(0, random.nextInt(6)).forEach(i -> texts.add(cell(random) + "," + cell(random) + newline));
            var text = CsvText.of("a,b" + newline + String.join("", texts));
            assertThat(text.rows()).extracting(Row::text).as("seed %d", seed).isEqualTo(texts);
            for (int edit = 0; edit < 4; edit++) {
                int at = random.nextInt(texts.size() + 1);
                if (at == texts.size()) {
                    texts.add("new " + edit + "," + newline);
                    text.add(Map.of("a", "new " + edit));
                } else if (random.nextBoolean()) {
                    texts.set(at, ",other " + edit + newline);
                    text.replace(text.rows().get(at), Map.of("b", "other " + edit));
                } else {
                    texts.remove(at);
                    text.remove(text.rows().get(at));
                }
            }
            assertThat(text).as("seed %d", seed).hasToString("a,b" + newline + String.join("", texts));
        }
    }

    private static String cell(Random random) {
        return List.of("x", " y ", "\"q\"", "\"\"", "\"a,b\"", "\"a\nb\"", "\"a\r\nb\"", "\"a\rb\"", "\"say \"\"\n\"\"\"", "é")
                .get(random.nextInt(10));
    }
}
