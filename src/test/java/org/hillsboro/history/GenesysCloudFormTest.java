package org.hillsboro.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hillsboro.TestCenter;
import org.hillsboro.center.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenesysCloudFormTest {

    private static final String HEADER =
            "Interval Start UTC Date,Queue,Media Type,Skill Set,Language,Offered,Interactions Handled,Total Handle Time\n";

    @TempDir
    private Path folder;

    private final TestCenter center = TestCenter.in("America/New_York", "2026-W10")
            .queue("voice", queue -> queue)
            .queue("help", queue -> queue.channel(Channel.CHAT));

    private ReadExport read(String text) {
        return ReadExport.of(folder, "contacts.csv", text, center, null);
    }

    @Test
    void rowsOfSeveralSkillSetsAndLanguagesAreToldApart() {
        var read = read(HEADER
                + "2023-01-01T00:00:00.000Z,voice,voice,sales|||support,en,10,8,1600\n"
                + "2023-01-01T00:00:00.000Z,voice,voice,sales,en,2.5,2,300\n"
                + "2023-01-01T00:00,voice,voice,,,1,0,0\n"
                + "2023-01-01 00:15:00,help,message,,,3,3,900\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).containsExactly(
                "2023-01-01T00:00:00Z+0 voice[voice/sales|||support/en]: 10, 8 in 200",
                "2023-01-01T00:00:00Z+0 voice[voice/sales/en]: 2.5, 2 in 150",
                "2023-01-01T00:00:00Z+0 voice[voice//]: 1, 0 in ?",
                "2023-01-01T00:15:00Z+0 help[message//]: 3, 3 in 300");
        assertThat(read.form().title()).isEqualTo("Genesys Cloud historical import");
        assertThat(read.form().clock()).isEqualTo("UTC");
        assertThat(read.form().countedAt()).isEqualTo(CountedAt.ARRIVAL);
        assertThat(read.form().assumptions()).isEmpty();
    }

    /** A row of few long calls is no reason to read the file as milliseconds. */
    @Test
    void secondsWhereTheMedianIsBelowFourHours() {
        assertThat(read(HEADER
                        + "2023-01-01T00:00Z,voice,voice,,,1,1,14400\n"
                        + "2023-01-01T00:15Z,voice,voice,,,1,1,9000\n").rows())
                .containsExactly("2023-01-01T00:00:00Z+0 voice[voice//]: 1, 1 in 14400", "2023-01-01T00:15:00Z+0 voice[voice//]: 1, 1 in 9000");
    }

    @Test
    void millisecondsWhereTheMedianIsAboveFourHoursAndSaid() {
        var read = read(HEADER
                + "2023-01-01T00:00Z,voice,voice,,,2,2,360000\n"
                + "2023-01-01T00:15Z,voice,voice,,,1,1,1000\n"
                + "2023-01-01T00:30Z,voice,voice,,,1,1,240000\n");
        assertThat(read.rows()).containsExactly(
                "2023-01-01T00:00:00Z+0 voice[voice//]: 2, 2 in 180",
                "2023-01-01T00:15:00Z+0 voice[voice//]: 1, 1 in 1",
                "2023-01-01T00:30:00Z+0 voice[voice//]: 1, 1 in 240");
        assertThat(read.form().assumptions()).containsExactly(
                "Total Handle Time is taken as milliseconds: as seconds, half of the contacts would last over 4 hours.");
    }

    @Test
    void callbacksAreNoCallsOfTheQueue() {
        var read = read(HEADER + "2023-01-01T00:00Z,voice,callback,,,2,2,360\n2023-01-01T00:00Z,voice,,,,1,1,100\n");
        assertThat(read.rows()).containsExactly("2023-01-01T00:00:00Z+0 voice[//]: 1, 1 in 100");
        assertThat(read.form().assumptions()).containsExactly(
                "Rows of callback are left out of queue voice, which the center has as VOICE (1, the first in line 2).");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            2023-01-01T00:15Z,vioce,voice,,,1,1,100 ~ Queue: "vioce": expected a queue of the center | Maybe it should be voice.
            1/1/2023 0:15,voice,voice,,,1,1,x ~ Total Handle Time: "x": expected a number from 0 to 2147483647
            soon,voice,voice,,,1,1,100 ~ Interval Start UTC Date: "soon": expected a date such as 2025-03-31 or 3/31/2025
            2023-01-01T00:15Z,voice,voice,,,,1,100 ~ Offered: expected a value, the cell is empty
            2023-01-01T00:15Z,voice,voice,,,1,1,20000 ~ Total Handle Time: "20000": expected a mean handle time of at most 4 hours, this is 5.6 hours | Maybe the column is in other units.
            """)
    void aWrongCellIsTold(String row, String problem) {
        var read = read(HEADER + "2023-01-01T00:00Z,voice,voice,,,1,1,100\n2023-01-01T00:30Z,voice,voice,,,1,1,100\n" + row + "\n");
        assertThat(read.problems()).containsExactly("contacts.csv:4: " + problem);
        assertThat(read.rows()).hasSize(2);
    }
}
