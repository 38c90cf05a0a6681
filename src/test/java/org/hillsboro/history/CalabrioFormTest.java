package org.hillsboro.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hillsboro.TestCenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalabrioFormTest {

    private static final String TAIL = ";100;10;1800;200;30;20;10;9;200;2;1\n";

    @TempDir
    private Path folder;

    private final TestCenter center = TestCenter.in("Europe/Stockholm", "2026-W10").queue("voice", queue -> queue).queue("42", queue -> queue);

    private ReadExport read(String text) {
        return ReadExport.of(folder, "contacts.csv", text, center, null);
    }

    @Test
    void twentyOneCellsWithoutAHeader() {
        var read = read("0;20250331;00:00;7;voice;10;2;1;0;10" + TAIL + "33;20250331;08:15;42;somebody;5;0;0;0;0;0;0;0;0;0;0;0;0;0;0;0\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).containsExactly(
                "2025-03-30T22:00:00Z+15 voice: 12, 10 in 200, short 2", "2025-03-31T06:15:00Z+15 42: 5, 0 in ?, short 0");
        assertThat(read.form().title()).isEqualTo("Calabrio/Teleopti queue file");
        assertThat(read.form().clock()).isEqualTo("local time of Europe/Stockholm");
        assertThat(read.form().countedAt()).isEqualTo(CountedAt.ARRIVAL);
        assertThat(read.form().assumptions()).isEmpty();
    }

    @Test
    void theNamesMayStandAboveTheCells() {
        var read = read("Interval;date(yyyymmdd);time(hh:mm);queue;queue_name;offd_direct_call_cnt;overflow_in_call_cnt;aband_call_cnt;overflow_out_call_cnt;"
                + "answ_call_cnt;queued_and_answ_call_dur;queued_and_aband_call_dur;talking_call_dur;wrap_up_dur;queued_answ_longest_que_dur;"
                + "queued_aband_longest_que_dur;avg_avail_member_cnt;ans_servicelevel_cnt;wait_dur;aband_short_call_cnt;aband_within_sl_cnt\n"
                + "16;20250331;08:00;7;voice;10;2;1;0;10" + TAIL);
        assertThat(read.rows()).containsExactly("2025-03-31T06:00:00Z+30 voice: 12, 10 in 200, short 2");
    }

    @Test
    void stepsThatDisagreeWithTheTimesTellNoLength() {
        assertThat(read("33;20250331;08:15;7;voice;10;2;1;0;10" + TAIL + "33;20250331;08:30;7;voice;10;2;1;0;10" + TAIL).rows())
                .containsExactly(
                        "2025-03-31T06:15:00Z+0 voice: 12, 10 in 200, short 2", "2025-03-31T06:30:00Z+0 voice: 12, 10 in 200, short 2");
    }

    @Test
    void eachQueueHasItsOwnHourThatComesTwice() {
        var read = read("8;20251026;02:00;;voice;1;0;0;0;0" + TAIL + "8;20251026;02:00;;42;2;0;0;0;0" + TAIL
                + "8;20251026;02:00;;voice;3;0;0;0;0" + TAIL);
        assertThat(read.rows()).containsExactly(
                "2025-10-26T00:00:00Z+15 voice: 1, 0 in ?, short 2", "2025-10-26T00:00:00Z+15 42: 2, 0 in ?, short 2",
                "2025-10-26T01:00:00Z+15 voice: 3, 0 in ?, short 2");
        assertThat(read.form().assumptions()).containsExactly(
                "Clocks go back to 2025-10-26 02:00: rows that come once are taken as before the change (1, the first in line 2).",
                "Clocks go back to 2025-10-26 02:00: rows that come twice are told apart by their order (1, the first in line 3).");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            x;20250331;08:15;7;voice;1;0;0;0;1 ~ interval: "x": expected a whole number from 0 to 1440
            33;20250231;08:15;7;voice;1;0;0;0;1 ~ date: "20250231": expected a date of the calendar
            33;20250331;8.15;7;voice;1;0;0;0;1 ~ time: "8.15": expected a time of day such as 08:30 or 8:30 AM
            33;20250331;08:15;7;vocie;1;0;0;0;1 ~ queue_name: "vocie": expected a queue of the center | Maybe it should be voice.
            33;20250331;08:15;7;voice;;0;0;0;1 ~ offd_direct_call_cnt: expected a value, the cell is empty
            33;20250331;08:15;7;voice;1.234;0;0;0;1 ~ offd_direct_call_cnt: "1.234": expected a count | Maybe write it without thousands separators.
            33;20250331;08:15;7;voice;1;0;0;0;0.1 ~ talking_call_dur: "1800": expected a mean handle time of at most 4 hours, this is 5.6 hours | Maybe the column is in other units.
            """)
    void aWrongCellIsTold(String row, String problem) {
        assertThat(read("32;20250331;08:00;7;voice;10;2;1;0;10" + TAIL + row + TAIL).problems())
                .containsExactly("contacts.csv:2: " + problem);
    }

    @Test
    void aFirstRowWithAWrongDateIsToldAsSuch() {
        assertThat(read("32;2025-3-31;08:00;7;voice;10;2;1;0;10" + TAIL.replace("1800", "x")).problems()).containsExactly(
                "contacts.csv:1: talking_call_dur: \"x\": expected a number from 0 to 2147483647");
        assertThat(read("32;yesterday;08:00;7;voice;10;2;1;0;10" + TAIL).problems()).containsExactly(
                "contacts.csv:1: date: \"yesterday\": expected a date such as 2025-03-31 or 3/31/2025");
    }

    @Test
    void aRowThatWasCutOffIsTold() {
        assertThat(read("32;20250331;08:00;7;voice;10;2;1;0;10" + TAIL + "33;20250331;08:15\n").problems()).containsExactly(
                "contacts.csv:2: \"33;20250331;08:15\": expected 21 cells as in the header, found 3"
                        + " | Maybe the file was cut off, or semicolons are missing.");
    }
}
