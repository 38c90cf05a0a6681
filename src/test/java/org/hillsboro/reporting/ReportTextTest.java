package org.hillsboro.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures in words. */
class ReportTextTest {

    @ParameterizedTest
    @CsvSource({
        "PT20S, 20 s", "PT90S, 90 s", "PT2M, 2 min", "PT2M30S, 150 s", "PT90M, 90 min", "PT2H, 2 h", "PT2H30M, 150 min", "PT72H, 72 h"
    })
    void aLengthIsInTheLargestUnitThatLosesNoSecond(String length, String text) {
        assertThat(ReportText.length(Duration.parse(length))).isEqualTo(text);
    }
}
