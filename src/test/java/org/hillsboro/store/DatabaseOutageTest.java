package org.hillsboro.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.hillsboro.auditing.InTransaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseOutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01", "57P03", "57014", "53300", "53100", "58030", "25006", "40P01"})
    void theStateTellsAnOutage(String state) {
        assertThat(DatabaseOutage.isBehind(new IllegalStateException(new SQLException("away", state)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42601", "42P01", "22001", "40001", "42501", "0", ""})
    void aDefectOfOursIsNone(String state) {
        assertThat(DatabaseOutage.isBehind(new IllegalStateException(new SQLException("wrong", state)))).isFalse();
    }

    @Test
    void thePoolTellsByItsType() {
        assertThat(DatabaseOutage.isBehind(new SQLTransientConnectionException("none came free"))).isTrue();
        assertThat(DatabaseOutage.isBehind(new SQLException("anything else"))).isFalse();
        assertThat(DatabaseOutage.isBehind(new IllegalStateException())).isFalse();
    }

    @Test
    void aCallOutlastsAnOutageAndNothingElse() {
        var calls = new AtomicInteger();
        var patient = Outlasting.outages(InTransaction.class, new Failing(calls, new SQLException("away", "08006")));
        assertThat(patient.<String>run(() -> "done")).isEqualTo("done");
        assertThat(calls).hasValue(2);

        var defect = Outlasting.outages(InTransaction.class, new Failing(calls, new SQLException("wrong", "42601")));
        assertThatThrownBy(() -> defect.run(() -> "done")).isInstanceOf(IllegalStateException.class).hasRootCauseMessage("wrong");
        assertThat(calls).hasValue(3);
    }

    @Test
    void whoIsInterruptedWaitsNoMore() {
        var patient = Outlasting.outages(InTransaction.class, new Failing(new AtomicInteger(), new SQLException("away", "08006")));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> patient.run(() -> "done")).hasRootCauseMessage("away");
        assertThat(Thread.interrupted()).isTrue();
    }

    /** Fails at each odd call. */
    private record Failing(AtomicInteger calls, SQLException failure) implements InTransaction {

        @Override
        public <T> T run(Supplier<T> change) {
            if (calls.getAndIncrement() % 2 == 0) {
                throw new IllegalStateException(failure);
            }
            return change.get();
        }
    }
}
