package org.hillsboro.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import org.hillsboro.TestCenter;
import org.hillsboro.history.HistoryMapping.AhtUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvayaFormTest {

    private static final String HEADER = "Date,StartTime,StopTime,Avg Speed Ans,Avg Aban Time,ACD Calls,Avg ACD Time,Avg ACW Time,"
            + "Aban Calls,Max Delay,Flow In,Flow Out,Extn Out Calls,Avg Extn Out Time,Dequeued Calls,Avg Time to Dequeue,"
            + "Percent ACD Time,Percent Ans Calls,Avg Pos Staff,Calls Per Pos\n";
    private static final String SUMS = "Offered are ACD Calls, Aban Calls and Flow Out together.";

    @TempDir
    private Path folder;

    private final TestCenter center = TestCenter.in("America/New_York", "2026-W10")
            .queue("voice", queue -> queue)
            .queue("voice-gold", queue -> queue);

    private ReadExport read(String rows) {
        return ReadExport.of(folder, "contacts-voice.csv", HEADER + rows, center, null);
    }

    /** A row of that date and time, with a mean of 180 s and 20 s after it. */
    private static String row(String when, int acd, int abandoned, int flowIn, int flowOut) {
        return when + ",10,20," + acd + ",180,20," + abandoned + ",90," + flowIn + "," + flowOut + ",1,60,0,,85.5,90.1,12.4,3.2\n";
    }

    @Test
    void offeredAreAnsweredAbandonedAndFlowedOutInLocalTime() {
        var read = read(row("3/31/2025,8:00,8:30", 10, 2, 4, 1) + row("3/31/2025,8:30,9:00", 0, 3, 0, 0));
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).containsExactly(
                "2025-03-31T12:00:00Z+30 voice: 13, 10 in 200", "2025-03-31T12:30:00Z+30 voice: 3, 0 in ?");
        assertThat(read.form().title()).isEqualTo("Avaya CMS split/skill interval report");
        assertThat(read.form().countedAt()).isEqualTo(CountedAt.END);
        assertThat(read.form().clock()).isEqualTo("local time of America/New_York");
        assertThat(read.form().assumptions()).containsExactly(
                "Offered are ACD Calls, Aban Calls and Flow Out together; calls of Flow In (4) are among them already.");
    }

    @ParameterizedTest
    @CsvSource({
        "3/31/2025,8:00,8:30", "03/31/25,08:00:00,08:30:00", "2025-03-31,8:00 AM,8:30AM", "31.3.2025,8:00,8:29",
        "31/03/2025,08:00,08:29", "3-31-2025,8:00,8:30", "20250331,8:00 am,8:29 am",
    })
    void datesAndTimesInTheirSpellings(String date, String start, String stop) {
        assertThat(read(row(date + "," + start + "," + stop, 1, 0, 0, 0)).rows())
                .containsExactly("2025-03-31T12:00:00Z+30 voice: 1, 1 in 200");
    }

    @ParameterizedTest
    @CsvSource({"11:45 PM,12:00 AM", "23:45,24:00", "23:45,0:00", "23:45,23:59", "23:45:00,23:59:59"})
    void theLastRowOfADay(String start, String stop) {
        assertThat(read(row("3/31/2025," + start + "," + stop, 1, 0, 0, 0)).rows())
                .containsExactly("2025-04-01T03:45:00Z+15 voice: 1, 1 in 200");
    }

    @Test
    void theWholeFileTellsWhetherTheDayComesFirst() {
        var read = read(row("03/04/2025,8:00,8:30", 1, 0, 0, 0) + row("13/04/2025,8:00,8:30", 2, 0, 0, 0));
        assertThat(read.rows()).containsExactly(
                "2025-04-03T12:00:00Z+30 voice: 1, 1 in 200", "2025-04-13T12:00:00Z+30 voice: 2, 2 in 200");
        assertThat(read.form().assumptions()).containsExactly(SUMS);
    }

    @Test
    void datesThatCanBeReadBothWaysHaveTheMonthFirstAndItIsSaid() {
        var read = read(row("03/04/2025,8:00,8:30", 1, 0, 0, 0));
        assertThat(read.rows()).containsExactly("2025-03-04T13:00:00Z+30 voice: 1, 1 in 200");
        assertThat(read.form().assumptions()).containsExactly(
                SUMS, "The dates may have the day or the month first: \"03/04/2025\" is read with the month first.");
    }

    @Test
    void durationsWithColonsAndEmptyCells() {
        var read = read("3/31/2025,8:00,8:30,,,1,:45,1:02:03,,,,,,,,,,,,\n3/31/2025,8:30,9:00,,,1,2:05,,,,,,,,,,,,,\n"
                + "3/31/2025,9:00,9:30,,,,,,,,,,,,,,,,,\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).containsExactly(
                "2025-03-31T12:00:00Z+30 voice: 1, 1 in 3768", "2025-03-31T12:30:00Z+30 voice: 1, 1 in 125",
                "2025-03-31T13:00:00Z+30 voice: 0, 0 in ?");
    }

    @Test
    void totalsAreLeftOutAndSaid() {
        var read = read(row("3/31/2025,8:00,8:30", 1, 0, 0, 0) + row("Totals,,", 1, 0, 0, 0));
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).hasSize(1);
        assertThat(read.form().assumptions()).containsExactly(SUMS, "Line 3 is a total and left out.");
        assertThat(read(row("Totals,,", 1, 0, 0, 0) + row("3/4/2025,8:00,8:30", 1, 0, 0, 0)).form().assumptions())
                .anyMatch(assumption -> assumption.contains("\"3/4/2025\" is read with the month first"));
    }

    @ParameterizedTest
    @CsvSource({
        "contacts-voice.csv,voice", "contacts_voice.csv,voice", "contacts-VOICE-2024.csv,voice", "contactsvoice.csv,voice",
        "contacts-voice-gold.csv,voice-gold", "contacts voice-gold 2024.csv,voice-gold",
    })
    void theQueueIsInTheNameOfTheFile(String file, String queue) {
        var read = ReadExport.of(folder, file, HEADER + row("3/31/2025,8:00,8:30", 1, 0, 0, 0), center, null);
        assertThat(read.rows()).containsExactly("2025-03-31T12:00:00Z+30 " + queue + ": 1, 1 in 200");
    }

    @Test
    void aFileThatNamesNoQueueIsTold() {
        var text = HEADER + row("3/31/2025,8:00,8:30", 1, 0, 0, 0);
        assertThat(ReadExport.of(folder, "contacts.csv", text, center, null).problems()).containsExactly(
                "contacts.csv: expected the queue in the name of the file, its rows do not name one"
                        + " | Maybe name it contacts-voice.csv or contacts-voice-gold.csv.");
        var single = TestCenter.in("America/New_York", "2026-W10").queue("sales", queue -> queue);
        assertThat(ReadExport.of(folder, "contacts.csv", text, single, null).rows())
                .containsExactly("2025-03-31T12:00:00Z+30 sales: 1, 1 in 200");
    }

    @Test
    void theMappingMayGiveAnotherZone() {
        var mapping = new HistoryMapping(Map.of(), ZoneId.of("America/Chicago"), AhtUnit.S, null);
        var read = ReadExport.of(folder, "contacts-voice.csv", HEADER + row("3/31/2025,8:00,8:30", 1, 0, 0, 0), center, mapping);
        assertThat(read.rows()).containsExactly("2025-03-31T13:00:00Z+30 voice: 1, 1 in 200");
        assertThat(read.form().clock()).isEqualTo("local time of America/Chicago");
    }

    @Test
    void theHourThatComesTwiceAndTheHourThatDoesNotCome() {
        var read = read(row("11/02/25,1:00,1:30", 1, 0, 0, 0) + row("11/2/2025,1:30,2:00", 2, 0, 0, 0)
                + row("11/2/2025,1:00,1:30", 3, 0, 0, 0) + row("11/2/2025,1:30,2:00", 4, 0, 0, 0)
                + row("11/2/2025,2:00,2:30", 5, 0, 0, 0) + row("3/8/2026,1:30,3:00", 6, 0, 0, 0) + row("3/8/2026,2:00,2:30", 0, 0, 0, 0)
                + row("3/13/2026,8:00,8:30", 7, 0, 0, 0));
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).containsExactly(
                "2025-11-02T05:00:00Z+30 voice: 1, 1 in 200", "2025-11-02T05:30:00Z+30 voice: 2, 2 in 200",
                "2025-11-02T06:00:00Z+30 voice: 3, 3 in 200", "2025-11-02T06:30:00Z+30 voice: 4, 4 in 200",
                "2025-11-02T07:00:00Z+30 voice: 5, 5 in 200", "2026-03-08T06:30:00Z+30 voice: 6, 6 in 200",
                "2026-03-13T12:00:00Z+30 voice: 7, 7 in 200");
        assertThat(read.form().assumptions()).containsExactly(SUMS,
                "Clocks go back to 2025-11-02 01:00: rows that come twice are told apart by their order (2, the first in line 4).",
                "Rows without contacts at times that clocks skip are left out (1, the first in line 8).");
        assertThat(read(row("3/8/2026,2:00,2:30", 1, 0, 0, 0)).problems()).containsExactly(
                "contacts-voice.csv:2: StartTime: \"2:00\": expected a time that America/New_York has, its clocks skip this one"
                        + " | Maybe these are times of another zone; give it in the center file as history: {time_zone: ...}.");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            31.2.2025,8:00,8:30,,,1,1,1,,,,,,,,,,,, ~ Date: "31.2.2025": expected a date of the calendar
            3/31/2025,8h,8:30,,,1,1,1,,,,,,,,,,,, ~ StartTime: "8h": expected a time of day such as 08:30 or 8:30 AM
            3/31/2025,13:00 PM,8:30,,,1,1,1,,,,,,,,,,,, ~ StartTime: "13:00 PM": expected a time of day such as 08:30 or 8:30 AM
            3/31/2025,8:30,8:30,,,1,1,1,,,,,,,,,,,, ~ StopTime: "8:30": expected a time after StartTime 8:30
            3/31/2025,8:00,8:30,,,x,1,1,,,,,,,,,,,, ~ ACD Calls: "x": expected a number from 0 to 10000000
            3/31/2025,8:00,8:30,,,1,1:75,1,,,,,,,,,,,, ~ Avg ACD Time: "1:75": expected a number from 0 to 60
            31/3/2025,8:00,8:30,,,1,1,1,,,,,,,,,,,, ~ Date: "31/3/2025": expected a date of the calendar | Maybe other dates of the file have the month first.
            """)
    void aWrongCellIsTold(String row, String problem) {
        assertThat(read(row("3/30/2025,8:00,8:30", 1, 0, 0, 0) + row + "\n").problems())
                .containsExactly("contacts-voice.csv:3: " + problem);
    }
}
