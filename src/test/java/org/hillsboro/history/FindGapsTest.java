package org.hillsboro.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.hillsboro.TestCenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindGapsTest {

    @TempDir
    private Path folder;

    private DrawnHistory office() {
        return DrawnHistory.of(folder, TestCenter.in("Europe/Berlin", "2026-W13").closed("2026-03-24")
                .queue("voice", queue -> queue.open("Mon-Fri 08:00-10:00")));
    }

    private static Gap gap(String from, String to, int intervals) {
        return new Gap(Instant.parse(from), Instant.parse(to), intervals);
    }

    @Test
    void rowsOfAllOpenIntervalsLeaveNoGapWhateverIsClosedBetweenThem() {
        var voice = office()
                .rows("voice", "2026-03-20T08:00", "2026-03-20T10:00", 15, i -> 1)
                .rows("voice", "2026-03-23T08:00", "2026-03-23T10:00", 15, i -> 0)
                .rows("voice", "2026-03-25T08:00", "2026-03-25T10:00", 15, i -> 0)
                .queue("voice");
        assertThat(voice.gaps()).isEmpty();
        assertThat(voice.openIntervals()).isEqualTo(24);
        assertThat(voice.missingIntervals()).isZero();
    }

    @Test
    void aGapRunsOverWhatIsClosedAndTheLongestComesFirst() {
        var voice = office()
                .rows("voice", "2026-03-20T08:00", "2026-03-20T08:30", 15, i -> 1)
                .row("2026-03-20T08:45", "voice,1")
                .rows("voice", "2026-03-23T08:30", "2026-03-23T10:00", 15, i -> 1)
                .queue("voice");
        assertThat(voice.gaps()).containsExactly(
                gap("2026-03-20T08:00:00Z", "2026-03-23T07:30:00Z", 6),
                gap("2026-03-20T07:30:00Z", "2026-03-20T07:45:00Z", 1));
        assertThat(voice.missingIntervals()).isEqualTo(7);
    }

    @Test
    void aRowWhileClosedNeitherFillsNorEndsAGap() {
        var voice = office()
                .rows("voice", "2026-03-23T08:00", "2026-03-23T09:45", 15, i -> 1)
                .row("2026-03-23T20:00", "voice,1")
                .rows("voice", "2026-03-25T08:15", "2026-03-25T10:00", 15, i -> 1)
                .queue("voice");
        assertThat(voice.gaps()).containsExactly(gap("2026-03-23T08:45:00Z", "2026-03-25T07:15:00Z", 2));
    }

    @Test
    void whatIsMissingBeforeTheFirstAndAfterTheLastRowIsNoGap() {
        var voice = office().row("2026-03-23T09:00", "voice,1").queue("voice");
        assertThat(voice.gaps()).isEmpty();
        assertThat(voice.openIntervals()).isEqualTo(1);
    }

    @Test
    void theHourThatClocksSkipIsNoGapAndTheOneTheyRepeatCountsTwice() {
        var spring = DrawnHistory.of(folder, TestCenter.in("Europe/Berlin", "2026-W13"))
                .rows("voice", "2026-03-29T00:00", "2026-03-30T00:00", 15, i -> 1).queue("voice");
        assertThat(spring.gaps()).isEmpty();
        assertThat(spring.openIntervals()).isEqualTo(23 * 4);
        var autumn = DrawnHistory.of(folder, TestCenter.in("Europe/Berlin", "2026-W13"))
                .rows("voice", "2026-10-25T00:00", "2026-10-25T00:00Z", 15, i -> 1)
                .rows("voice", "2026-10-25T01:00Z", "2026-10-26T00:00", 15, i -> 1)
                .queue("voice");
        assertThat(autumn.openIntervals()).isEqualTo(25 * 4);
        assertThat(autumn.gaps()).containsExactly(gap("2026-10-25T00:00:00Z", "2026-10-25T01:00:00Z", 4));
    }
}
