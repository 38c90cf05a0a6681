package org.hillsboro.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hillsboro.TestCenter;
import org.hillsboro.history.RepeatedHour.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In 2026 clocks of New York go back on November 1 at 06:00Z, from 02:00 to 01:00. */
class FindRepeatedHoursTest {

    @TempDir
    private Path folder;

    private List<RepeatedHour> found(String openingHours, String... ranges) {
        var drawn = DrawnHistory.of(folder,
                TestCenter.in("America/New_York", "2026-W45").queue("voice", queue -> queue.open(openingHours)));
        for (String range : ranges) {
            String[] ends = range.split("/");
            drawn.rows("voice", ends[0], ends[1], 15, i -> 1);
        }
        return drawn.queue("voice").repeatedHours();
    }

    private static RepeatedHour hour(Seen seen) {
        return new RepeatedHour(
                Instant.parse("2026-11-01T05:00:00Z"), Instant.parse("2026-11-01T06:00:00Z"), Instant.parse("2026-11-01T07:00:00Z"), seen);
    }

    @Test
    void bothPasses() {
        assertThat(found("24/7", "2026-11-01T00:00/2026-11-02T00:00")).containsExactly(hour(Seen.BOTH));
    }

    @Test
    void theFirstAlone() {
        assertThat(found("24/7", "2026-11-01T00:00/2026-11-01T06:00Z", "2026-11-01T07:00Z/2026-11-02T00:00"))
                .containsExactly(hour(Seen.FIRST_ONLY));
    }

    @Test
    void theSecondAlone() {
        assertThat(found("24/7", "2026-11-01T04:00Z/2026-11-01T05:00Z", "2026-11-01T06:00Z/2026-11-02T00:00"))
                .containsExactly(hour(Seen.SECOND_ONLY));
    }

    @Test
    void neither() {
        assertThat(found("24/7", "2026-11-01T04:00Z/2026-11-01T05:00Z", "2026-11-01T07:00Z/2026-11-02T00:00"))
                .containsExactly(hour(Seen.NEITHER));
    }

    @Test
    void aQueueThatIsClosedThenHasNone() {
        assertThat(found("Mon-Sun 02:00-24:00", "2026-10-31T02:00/2026-11-02T00:00")).isEmpty();
    }

    @Test
    void aHistoryThatEndsBeforeOrBeginsAfterHasNone() {
        assertThat(found("24/7", "2026-10-31T00:00/2026-11-01T05:00Z")).isEmpty();
        assertThat(found("24/7", "2026-11-01T07:00Z/2026-11-02T00:00")).isEmpty();
    }
}
