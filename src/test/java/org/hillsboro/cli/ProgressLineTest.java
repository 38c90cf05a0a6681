package org.hillsboro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import org.hillsboro.solving.CoreSpan;
import org.hillsboro.solving.CoreWork;
import org.hillsboro.solving.SolveCourse;
import org.hillsboro.solving.SolveProgress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private static final Duration MINUTE = Duration.ofSeconds(60);

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private ProgressLine line(boolean live, String currency, @Nullable Duration limit) {
        return new ProgressLine(
                new PrintStream(printed, true, StandardCharsets.UTF_8), live, Currency.getInstance(currency), limit);
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static SolveProgress at(long millis) {
        return at(millis, List.of());
    }

    private static SolveProgress at(long millis, List<CoreSpan> cores) {
        return new SolveProgress(
                Duration.ofMillis(millis), 123456.0, 122700.004, 0.00616, 0.2, cores, SolveCourse.NONE);
    }

    @Test
    void onATerminalOneLineIsWrittenAgainAndAgain() {
        var line = line(true, "USD", MINUTE);

        line.accept(at(11_900));
        line.accept(at(12_900));
        line.end();

        assertThat(text()).isEqualTo(
                "\r\u001b[?7l11 s  cost 123,456.00 USD  bound 122,700.00  gap 0.62 %  short 1 min  48 s left\u001b[K\u001b[?7h"
                        + "\r\u001b[?7l12 s  cost 123,456.00 USD  bound 122,700.00  gap 0.62 %  short 1 min  47 s left\u001b[K\u001b[?7h"
                        + System.lineSeparator());
    }

    @Test
    void elsewhereALineEveryFiveSeconds() {
        var line = line(false, "USD", MINUTE);

        for (int second = 0; second <= 23; second++) {
            line.accept(at(second * 1000L + 40));
        }
        line.end();

        assertThat(text().lines().map(printedLine -> printedLine.substring(0, 5)))
                .containsExactly("5 s  ", "10 s ", "15 s ", "20 s ");
    }

    @Test
    void aLateReportDoesNotBringTheNextOneForward() {
        var line = line(false, "USD", MINUTE);

        line.accept(at(13_000));
        line.accept(at(14_000));
        line.accept(at(15_000));

        assertThat(text().lines()).hasSize(2);
    }

    @Test
    void beforeTheFirstRosterAndBoundNothingIsMadeUp() {
        var line = line(false, "USD", MINUTE);

        line.accept(new SolveProgress(Duration.ofSeconds(5), null, null, null, 0, List.of(), SolveCourse.NONE));

        assertThat(text().strip()).isEqualTo("5 s  no roster yet  55 s left");
    }

    @Test
    void withStepsNoTimeIsLeftToTellAndYenHaveNoDecimals() {
        var line = line(false, "JPY", null);

        line.accept(at(5_000));

        assertThat(text().strip()).isEqualTo("5 s  cost 123,456 JPY  bound 122,700  gap 0.62 %  short 1 min");
    }

    @Test
    void whatTheCoresDoStandsAtTheEndWithItsPace() {
        var line = line(false, "USD", MINUTE);

        line.accept(at(5_000, List.of(
                new CoreSpan(1, CoreWork.SEARCH, 1, 5, 6_000_000), new CoreSpan(2, CoreWork.FIRST_ROSTER, 4, 5, 0))));

        assertThat(text().strip()).endsWith("55 s left  search 1,500,000/s  first roster");
    }

    @Test
    void overtimeIsNoNegativeTime() {
        var line = line(false, "USD", MINUTE);

        line.accept(at(61_000));

        assertThat(text().strip()).endsWith("0 s left");
    }

    @Test
    void aRoundStaysOnItsLineAndTheCorrectionAfterItIsNamed() {
        var line = line(true, "USD", null);

        line.accept(at(1_000));
        line.accept(RoundTextTest.round(0));
        line.accept(at(2_000));
        line.accept(RoundTextTest.round(1));
        line.end();

        String figures = "  cost 123,456.00 USD  bound 122,700.00  gap 0.62 %  short 1 min\u001b[K\u001b[?7h";
        assertThat(text()).isEqualTo(
                "\r\u001b[?7l1 s" + figures
                        + "\r\u001b[K" + RoundText.of(RoundTextTest.round(0)) + System.lineSeparator()
                        + "\r\u001b[?7l2 s  correction 1" + figures
                        + "\r\u001b[K" + RoundText.of(RoundTextTest.round(1)) + System.lineSeparator());
    }

    @Test
    void elsewhereARoundIsToldAtOnceAndTheNextLineAtTheNextFiveSeconds() {
        var line = line(false, "USD", MINUTE);

        line.accept(at(13_000));
        line.accept(at(14_000));
        line.accept(RoundTextTest.round(1));
        line.accept(at(14_900));
        line.accept(at(15_000));

        assertThat(text().lines().map(printedLine -> printedLine.substring(0, 19)))
                .containsExactly("13 s  cost 123,456.", "correction 1: cost ", "15 s  correction 2 ");
    }
}
