package org.hillsboro.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1234567.4 | 1,234,567", "12.5 | 13", "9.96 | 10", "9.5 | 9.5", "0.255 | 0.26", "0.001 | 0", "-0.001 | 0",
        "-1234 | \u22121,234", "100 | 100", "0 | 0"
    })
    void readersSeeNoMoreDigitsThanTellSomething(double value, String text) {
        assertThat(Figures.read(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"12.50,12.5", "-3.04,-3", "100,100", "1e-9,0", "1234567,1234567"})
    void drawingsAreAsShortAsCanBe(double value, String text) {
        assertThat(Figures.decimal(value, 1)).isEqualTo(text);
    }
}
