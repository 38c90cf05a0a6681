package org.hillsboro.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void quantilesAreOfWhatWasMeasured() {
        var latencies = new Latencies();
        LongStream.rangeClosed(1, 200).forEach(millis -> latencies.add(1_000_000 * (201 - millis)));
        assertThat(latencies.quantile(0.5)).isEqualTo(100);
        assertThat(latencies.quantile(0.99)).isEqualTo(198);
        assertThat(latencies.quantile(1)).isEqualTo(200);
        assertThat(latencies).hasToString("100 / 190 / 198 / 200 ms");
    }

    @Test
    void nothingMeasuredIsZero() {
        assertThat(new Latencies().quantile(0.99)).isZero();
    }
}
