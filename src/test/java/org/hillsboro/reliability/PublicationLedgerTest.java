package org.hillsboro.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hillsboro.reliability.PublicationLedger.Publication;
import org.junit.jupiter.api.Test;

class PublicationLedgerTest {

    private static final Publication FIRST = new Publication("a", 1, "digest of a");
    private static final Publication SECOND = new Publication("b", 2, "digest of b");
    private static final Publication THIRD = new Publication("c", 3, "digest of c");

    private final PublicationLedger ledger = new PublicationLedger();

    @Test
    void retriesThatAnswerTheSameAreFine() {
        ledger.acknowledge("key 1", FIRST);
        ledger.acknowledge("key 1", FIRST);
        ledger.acknowledge("key 2", SECOND);
        assertThat(ledger.faults(List.of(FIRST, SECOND))).isEmpty();
    }

    @Test
    void aKeyThatIsPublishedTwiceIsReported() {
        ledger.acknowledge("key 1", FIRST);
        ledger.acknowledge("key 1", SECOND);
        assertThat(ledger.faults(List.of(FIRST, SECOND)))
                .anyMatch(fault -> fault.startsWith("doubled: key key 1"))
                .contains("doubled: 2 publications of 1 keys");
    }

    @Test
    void aPublicationThatNobodyWasToldOfIsReported() {
        ledger.acknowledge("key 1", FIRST);
        assertThat(ledger.faults(List.of(FIRST, SECOND))).containsExactly("doubled: 2 publications of 1 keys");
    }

    @Test
    void aLostOneIsReported() {
        ledger.acknowledge("key 1", FIRST);
        ledger.acknowledge("key 2", SECOND);
        assertThat(ledger.faults(List.of(FIRST))).singleElement().asString().startsWith("lost: key key 2");
    }

    @Test
    void oneThatChangedSinceIsReported() {
        ledger.acknowledge("key 1", FIRST);
        assertThat(ledger.faults(List.of(new Publication("a", 1, "another digest")))).singleElement().asString().startsWith("lost: key key 1");
    }

    @Test
    void aNumberLeftOutOrGivenTwiceIsReported() {
        ledger.acknowledge("key 1", FIRST);
        ledger.acknowledge("key 3", THIRD);
        assertThat(ledger.faults(List.of(FIRST, THIRD))).containsExactly("hole: there is no number 2");
        ledger.send("key 4");
        assertThat(ledger.faults(List.of(FIRST, THIRD, new Publication("d", 3, "")))).contains("doubled: 3 publications have 2 numbers");
    }

    @Test
    void keysWithoutAnAnswerAreKnown() {
        ledger.send("key 1");
        ledger.send("key 2");
        ledger.acknowledge("key 2", FIRST);
        assertThat(ledger.unheard()).containsExactly("key 1");
    }
}
