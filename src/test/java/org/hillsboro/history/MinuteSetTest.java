package org.hillsboro.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinuteSetTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aMinuteIsNewOnceWhateverTheOrder(long seed) {
        var random = new Random(seed);
        var set = new MinuteSet();
        var oracle = new HashSet<Long>();
        for (int i = 0; i < 20_000; i++) {
            long minute = 17_000_000 + random.nextInt(-30_000, 30_000);
            assertThat(set.add(minute)).isEqualTo(oracle.add(minute));
        }
    }
}
