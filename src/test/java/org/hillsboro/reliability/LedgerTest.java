package org.hillsboro.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final Ledger ledger = new Ledger();

    @Test
    void whatWasToldAndIsThereIsFine() {
        ledger.acknowledge("1", "pin a");
        ledger.acknowledge("2", "pin a");
        assertThat(ledger.faults(Map.of("1", "pin a", "2", "pin a"))).isEmpty();
    }

    @Test
    void aLostEditIsReported() {
        ledger.acknowledge("1", "pin a");
        ledger.acknowledge("2", "pin b");
        assertThat(ledger.faults(Map.of("1", "pin a"))).containsExactly("lost: 2 pin b");
    }

    @Test
    void anEditThatAnotherTookThePlaceOfIsReported() {
        ledger.acknowledge("1", "pin a");
        assertThat(ledger.faults(Map.of("1", "pin b"))).containsExactly("changed: 1 was pin a, is pin b");
    }

    @Test
    void aPlaceThatWasToldTwiceIsReported() {
        ledger.acknowledge("1", "pin a");
        ledger.acknowledge("1", "pin b");
        assertThat(ledger.faults(Map.of("1", "pin b"))).containsExactly("told twice: 1 as pin a and as pin b");
    }

    @Test
    void whatWasNotHeardOfMayBeThereOnceOrNot() {
        ledger.doubt("pin a");
        assertThat(ledger.faults(Map.of())).isEmpty();
        assertThat(ledger.faults(Map.of("1", "pin a"))).isEmpty();
        assertThat(ledger.faults(Map.of("1", "pin a", "2", "pin a"))).containsExactly("nobody did it: 2 pin a");
    }

    @Test
    void whatNobodySentIsReported() {
        ledger.acknowledge("1", "pin a");
        assertThat(ledger.faults(Map.of("1", "pin a", "2", "drop b"))).containsExactly("nobody did it: 2 drop b");
    }
}
