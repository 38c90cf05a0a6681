package org.hillsboro.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hillsboro.TestCenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Times that rows of different length tell twice; those of the same length are in {@link ImportContactsTest}. */
class DoubledRowsTest {

    @TempDir
    private Path folder;

    private DrawnHistory drawn() {
        return DrawnHistory.of(folder, TestCenter.in("America/New_York", "2026-W13")
                .queue("voice", queue -> queue).queue("chat", queue -> queue));
    }

    private static DrawnHistory days(DrawnHistory drawn, String queue, int first, int last) {
        for (int day = first; day <= last; day++) {
            drawn.row("2026-03-%02dT00:00".formatted(day), queue + ",96");
        }
        return drawn;
    }

    @Test
    void quarterHoursOfADayThatStandsThereIsToldOncePerDayWithBothLines() {
        var drawn = days(drawn(), "voice", 2, 5).file("contacts-a.csv")
                .rows("voice", "2026-03-05T22:00", "2026-03-06T22:00", 15, i -> 1).file("contacts-b.csv");
        assertThat(drawn.problems()).containsExactly(
                "contacts-b.csv:2: interval_start: \"2026-03-06T03:00:00Z\": expected one row for a time and queue, queue voice has it"
                        + " already in line 5 of contacts-a.csv, a row of 1440 minutes | Maybe remove the longer rows of that time.",
                "contacts-b.csv: 7 further rows stand there twice");
    }

    @Test
    void aDayOverQuarterHoursIsToldWithTheFirstOfThem() {
        var drawn = drawn().rows("voice", "2026-03-05T22:00", "2026-03-06T22:00", 15, i -> 1).file("contacts-a.csv");
        assertThat(days(drawn, "voice", 2, 5).file("contacts-b.csv").problems()).containsExactly(
                "contacts-b.csv:5: interval_start: \"2026-03-05T05:00:00Z\": expected one row for a time and queue, queue voice has it"
                        + " already in line 2 of contacts-a.csv, a row of 15 minutes | Maybe remove the longer rows of that time.");
    }

    @Test
    void daysUpToTheQuarterHoursAndBesideThoseOfAnotherQueueAreFine() {
        var drawn = days(days(drawn(), "voice", 2, 5), "chat", 2, 8).file("contacts-a.csv")
                .rows("voice", "2026-03-06T00:00", "2026-03-08T00:00", 15, i -> 1).file("contacts-b.csv");
        assertThat(drawn.problems()).isEmpty();
    }

    @Test
    void hoursOfOneReasonBesideQuarterHoursOfAnotherAreFine() {
        var drawn = drawn().rows("voice", "2026-03-05T00:00", "2026-03-06T00:00", 60, i -> "4,,,billing").file("contacts-a.csv")
                .rows("voice", "2026-03-05T00:00", "2026-03-06T00:00", 15, i -> "1,,,sales").file("contacts-b.csv");
        assertThat(drawn.problems()).isEmpty();
        assertThat(drawn.history("voice").offered()).hasSize(96).containsOnly(2);
    }

    @Test
    void rowsOfALengthThatFitsNoIntervalAreTold() {
        var drawn = drawn().rows("voice", "2026-03-05T00:00", "2026-03-06T00:00", 10, i -> 1);
        assertThat(drawn.problems()).containsExactly("contacts.csv: expected rows of 15, 30 or 60 minutes or of a day, those of queue"
                + " voice are of 10 minutes | Maybe set interval_minutes to 30.");
    }
}
