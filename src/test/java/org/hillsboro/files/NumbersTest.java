package org.hillsboro.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "007, 7", "2.0, 2", "10, 10", "10.000, 10"})
    void whole(String text, int number) {
        assertThat(Numbers.whole(text, 0, 10)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "11", "1.5", "1e1", "+1", "NaN", "0x1", "1d", "\u0661", "99999999999999999999", "1.0000000000001"})
    void notWhole(String text) {
        assertThatThrownBy(() -> Numbers.whole(text, 0, 10))
                .isInstanceOf(UnexpectedValue.class)
                .hasMessage("expected a whole number from 0 to 10");
    }

    /** The quick way gives what the exact one gives, and refuses what that refuses. */
    @Test
    void amountsAreTheDecimals() {
        var random = new Random(5);
        String letters = "0123456789....-,x";
        for (int round = 0; round < 20_000; round++) {
            var text = random.ints(random.nextInt(14), 0, letters.length()).mapToObj(i -> letters.substring(i, i + 1)).collect(Collectors.joining());
            assertThat(read(() -> Numbers.amount(text, 1_000_000))).as(text)
                    .isEqualTo(read(() -> Numbers.decimal(text, "0", "1000000").doubleValue()));
        }
    }

    private static String read(Supplier<Double> number) {
        try {
            return number.get().toString();
        } catch (UnexpectedValue refused) {
            return UnexpectedValue.expected(refused);
        }
    }

    /** As a program writes the quotient of two counts. */
    @Test
    void aQuotientWithAllItsDigitsIsRead() {
        assertThat(Numbers.amount("243.33333333333334", 1000)).isEqualTo(730 / 3.0);
        assertThat(Numbers.decimal("243.33333333333334", "0", "1000")).isEqualTo(new BigDecimal("243.33333333333334"));
    }

    @Test
    void decimalsAreExact() {
        assertThat(Numbers.decimal("0.10", "0", "1")).isEqualTo(new BigDecimal("0.10"));
        assertThatThrownBy(() -> Numbers.decimal("1.01", "0", "1")).hasMessage("expected a number from 0 to 1");
        assertThatThrownBy(() -> Numbers.decimal("1e999999999", "0", "1")).hasMessage("expected a number from 0 to 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            10% ~ write the share instead of per cent: 0.10 is 10 %.
            1,234 ~ write it with a decimal point and without thousands separators.
            1.234,56 ~ write it with a decimal point and without thousands separators.
            1,5 ~ write it with a decimal point and without thousands separators.
            abc ~ ''
            """)
    void adviceForOtherWritings(String text, String advice) {
        assertThatThrownBy(() -> Numbers.whole(text, 0, 10))
                .isInstanceOfSatisfying(UnexpectedValue.class, failure -> assertThat(UnexpectedValue.maybe(failure)).isEqualTo(advice));
    }

    @ParameterizedTest
    @CsvSource({"shrinkge, shrinkage", "vioce, voice", "VOICE, voice", "B1, A1"})
    void theNearestWord(String word, String near) {
        assertThat(Nearest.to(word, List.of("shrinkage", "voice", "A1"))).contains(near);
    }

    @Test
    void noWordIsNear() {
        assertThat(Nearest.to("mail", List.of("shrinkage", "voice", "A1"))).isEmpty();
        assertThat(Nearest.to("x", List.of())).isEmpty();
    }

    @Test
    void whatHasNoNameIsNoAdvice() {
        assertThat(Nearest.advice("chat", List.of("voice", ""))).isEqualTo("it is one of voice.");
        assertThat(Nearest.advice("chat", List.of(""))).isEmpty();
    }

    @Test
    void aProblemIsOneShortLineWhateverTheFileHolds() {
        assertThat(new Problem("a.csv", 1, "\0".repeat(500), "x\ty", "expected text", ""))
                .hasToString("a.csv:1: " + "\u00b7".repeat(77) + "...: \"x\u00b7y\": expected text");
    }
}
