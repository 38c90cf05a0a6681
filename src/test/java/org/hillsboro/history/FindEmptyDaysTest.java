package org.hillsboro.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hillsboro.TestCenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindEmptyDaysTest {

    @TempDir
    private Path folder;

    private TestCenter center = TestCenter.in("America/New_York", "2026-W13").queue("voice", queue -> queue.open("Mon-Fri 08:00-10:00"));

    /** Five weeks of Mondays to Fridays with so many contacts a day, all in the first interval; none on 2026-01-14. */
    private DrawnHistory weeks(int contactsPerDay) {
        var drawn = DrawnHistory.of(folder, center);
        for (var date = LocalDate.of(2026, 1, 5); date.isBefore(LocalDate.of(2026, 2, 7)); date = date.plusDays(1)) {
            if (date.getDayOfWeek().getValue() <= 5) {
                int contacts = date.equals(LocalDate.of(2026, 1, 14)) ? 0 : contactsPerDay;
                drawn.rows("voice", date + "T08:00", date + "T10:00", 15, i -> i == 0 ? contacts : 0);
            }
        }
        return drawn;
    }

    private static List<EmptyDay> found(DrawnHistory drawn) {
        return drawn.queue("voice").emptyDays();
    }

    @Test
    void aDayOfZerosIsToldOnceWithItsLine() {
        var voice = weeks(1000).queue("voice");
        assertThat(voice.emptyDays())
                .containsExactly(new EmptyDay(LocalDate.of(2026, 1, 14), new SourceLine("contacts.csv", 2 + 7 * 8), 1000));
        assertThat(voice.outliers()).as("told already as a day").isEmpty();
    }

    @Test
    void tenContactsADayHaveNoEmptyDaysByChance() {
        assertThat(found(weeks(10))).hasSize(1);
    }

    @Test
    void nineContactsADayMay() {
        assertThat(found(weeks(9))).isEmpty();
    }

    @Test
    void aDayWithoutRowsIsAGapAndADayThatIsClosedIsNothing() {
        center = center.closed("2026-01-14");
        assertThat(found(weeks(1000))).isEmpty();
    }

    @Test
    void theLastDateMayBeCutOff() {
        var drawn = weeks(1000).rows("voice", "2026-02-09T08:00", "2026-02-09T10:00", 15, i -> 0);
        assertThat(found(drawn)).extracting(EmptyDay::date).containsExactly(LocalDate.of(2026, 1, 14));
    }
}
