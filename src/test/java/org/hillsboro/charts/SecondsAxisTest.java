package org.hillsboro.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecondsAxisTest {

    private static List<String> labels(double end) {
        return new SecondsAxis(end).ticks().stream().map(SecondsAxis.Tick::label).toList();
    }

    @Test
    void secondsMinutesAndHoursAreNamedAsOneWouldSayThem() {
        assertThat(labels(14.5)).containsExactly("0", "5 s", "10 s");
        assertThat(labels(60.2)).containsExactly("0", "15 s", "30 s", "45 s", "60 s");
        assertThat(labels(300)).containsExactly("0", "1 min", "2 min", "3 min", "4 min", "5 min");
        assertThat(labels(5 * 3600)).containsExactly("0", "1 h", "2 h", "3 h", "4 h", "5 h");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 1, 7, 61, 1000, 9000, 100_000, 1e6, 1e7})
    void neverMoreThanAPhoneHasRoomFor(double end) {
        assertThat(new SecondsAxis(end).ticks()).hasSizeBetween(1, 7).allMatch(tick -> tick.at() <= end);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void needsALength(double end) {
        assertThatThrownBy(() -> new SecondsAxis(end)).isInstanceOf(IllegalArgumentException.class);
    }
}
