package org.hillsboro.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongerRowsTest {

    private final QueueSeries series = new QueueSeries(15, 0);
    private long next = 29_000_000 / 15;
    private int line;

    private void rows(int count, int minutesApart) {
        for (int i = 0; i < count; i++) {
            series.add(next, 5, Double.NaN, 5, ++line);
            next += minutesApart / 15;
        }
    }

    @ParameterizedTest
    @CsvSource({"30, 24", "60, 24", "1440, 8"})
    void longerRowsBeforeOthersAreFoundWithTheirFirst(int minutes, int count) {
        rows(100, 15);
        rows(count, minutes);
        rows(100, 15);
        assertThat(LongerRows.in(series, 15)).isEqualTo(new LongerRows.Run(minutes, 101, 101 + count));
    }

    @ParameterizedTest
    @CsvSource({"30, 23", "1440, 7", "2880, 50"})
    void fewerMayHappenAndLongerGapsAreNoRows(int minutes, int count) {
        rows(100, 15);
        rows(count, minutes);
        rows(100, 15);
        assertThat(LongerRows.in(series, 15)).isNull();
    }

    @Test
    void rowsThatAreTakenForSoLongAreFine() {
        rows(100, 60);
        assertThat(LongerRows.in(series, 60)).isNull();
    }

    /** A system that writes no rows of nothing, at each share of intervals that have contacts. */
    @Test
    void sparseQueuesOfTenYearsAreNotMistaken() {
        var random = new Random(8);
        for (int percent = 1; percent < 100; percent += 7) {
            var sparse = new QueueSeries(15, 0);
            for (int slot = 0; slot < 350_000; slot++) {
                if (random.nextInt(100) < percent) {
                    sparse.add(slot, 1, Double.NaN, 1, slot);
                }
            }
            assertThat(LongerRows.in(sparse, 15)).as(percent + " %").isNull();
        }
    }
}
