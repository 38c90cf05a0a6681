package org.hillsboro.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void stretchesAreNewWhereAllOfThemIs(long seed) {
        var random = new Random(seed);
        var set = new MinuteSet();
        var oracle = new TreeSet<Long>();
        for (int i = 0; i < 400; i++) {
            long from = random.nextInt(-60_000, 60_000);
            int minutes = random.nextInt(10) == 0 ? random.nextInt(1, 1501) : random.nextInt(1, 31);
            boolean isNew = oracle.subSet(from, from + minutes).isEmpty();
            LongStream.range(from, from + minutes).forEach(oracle::add);
            assertThat(set.addAll(from, minutes)).isEqualTo(isNew);
        }
        var found = new ArrayList<Long>();
        set.forEach(found::add);
        assertThat(found).containsExactlyElementsOf(oracle);
    }
}
