package org.hillsboro.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hillsboro.files.BadInput;
import org.hillsboro.keeping.CenterFileText.Field;
import org.junit.jupiter.api.Test;

class CenterFileTextTest {

    private static final String FILE = """
            # The corner.
            name: Corner

            queues:            # all of them
              - {id: voice}

              - id: chat
            # Whom we ask.
            pools:
            - {id: in-house}
            contracts: [{id: any}]
            """;

    @Test
    void aFieldIsFromItsNameToItsLastLine() {
        assertThat(CenterFileText.of(FILE).fields()).containsExactly(
                new Field("name", 2, "name: Corner"),
                new Field("queues", 4, "queues:            # all of them\n  - {id: voice}\n\n  - id: chat"),
                new Field("pools", 9, "pools:\n- {id: in-house}"),
                new Field("contracts", 11, "contracts: [{id: any}]"));
    }

    @Test
    void anotherTextTakesItsPlaceAndAllElseStays() {
        assertThat(CenterFileText.of(FILE).with("queues", "queues:\n  - {id: mail}\n\n"))
                .isEqualTo(FILE.replaceAll("(?s)queues:.*chat", "queues:\n  - {id: mail}"));
    }

    @Test
    void aFieldThatIsNotThereComesAtTheEndAndABlankOneGoes() {
        assertThat(CenterFileText.of(FILE).with("sites", "sites: []")).isEqualTo(FILE + "sites: []\n");
        assertThat(CenterFileText.of(FILE).with("pools", "  ")).isEqualTo(FILE.replace("pools:\n- {id: in-house}\n", ""));
        assertThat(CenterFileText.of(FILE).with("sites", "")).isEqualTo(FILE);
    }

    @Test
    void aTextThatIsNotTheFieldAloneIsRefused() {
        for (String text : List.of("contracts: []", "pools: []\nname: Else", "- {id: in-house}", "pools")) {
            assertThatThrownBy(() -> CenterFileText.of(FILE).with("pools", text)).isInstanceOf(BadInput.class)
                    .hasMessageContaining("expected the field pools alone");
        }
    }

    /** Whatever is changed in whatever order, each field is as it was written last. */
    @Test
    void drawnChangesLeaveEachFieldAsItWasWrittenLast() {
        var random = new Random(7);
        for (int file = 0; file < 200; file++) {
            String text = FILE;
            var last = new ArrayList<>(CenterFileText.of(text).fields().stream().map(field -> field.name() + "=" + field.text()).toList());
            for (int change = 0; change < 8; change++) {
                String name = List.of("name", "queues", "pools", "sites").get(random.nextInt(4));
                String written = name + ":" + "\n  - x".repeat(random.nextInt(4)) + (random.nextBoolean() ? " y" : "");
                text = CenterFileText.of(text).with(name, written);
                int at = last.stream().map(field -> field.substring(0, field.indexOf('='))).toList().indexOf(name);
                if (at < 0) {
                    last.add(name + "=" + written);
                } else {
                    last.set(at, name + "=" + written);
                }
            }
            assertThat(CenterFileText.of(text).fields().stream().map(field -> field.name() + "=" + field.text())).containsExactlyElementsOf(last);
        }
    }
}
