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
import org.junit.jupiter.params.provider.EnumSource;

class MappedFormTest {

    private static final Map<String, String> COLUMNS =
            Map.of("interval_start", "Start", "queue", "Skill", "offered", "Calls", "aht_seconds", "AHT");

    @TempDir
    private Path folder;

    private TestCenter center =
            TestCenter.in("America/New_York", "2026-W10").queue("voice", queue -> queue).queue("chat", queue -> queue);

    private ReadExport read(Map<String, String> columns, String text) {
        return read(new HistoryMapping(columns, null, AhtUnit.S, null), "contacts.csv", text);
    }

    private ReadExport read(HistoryMapping mapping, String file, String text) {
        return ReadExport.of(folder, file, text, center, mapping);
    }

    @Test
    void columnsByTheirNames() {
        var columns = Map.of("interval_start", "Start", "queue", "Skill", "offered", "Calls", "aht_seconds", "AHT",
                "answered", "Handled", "abandoned", "Lost", "reason", "Why");
        var read = read(columns, "skill,CALLS,Start,AHT,Handled,Lost,Why,Agent\nVoice,5,2025-03-31 08:00,3:05,4,1,sales,x\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).containsExactly("2025-03-31T12:00:00Z+0 voice[sales]: 5, 4 in 185");
        assertThat(read.form().clock()).isEqualTo("local time of America/New_York");
        assertThat(read.form().countedAt()).isEqualTo(CountedAt.ARRIVAL);
        assertThat(read.form().assumptions()).containsExactly("Columns that are not read: Agent.");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-31T14:00:00+02:00", "2025-03-31T12:00Z", "2025-03-31 08:00 -04:00", "2025-03-31 08:00:00", "3/31/2025 8:00 AM",
        "31.03.2025 08:00", "31/03/25 8:00", "20250331 08:00",
    })
    void timesInManySpellings(String time) {
        assertThat(read(COLUMNS, "Start,Skill,Calls,AHT\n" + time + ",voice,5,\n").rows())
                .containsExactly("2025-03-31T12:00:00Z+0 voice: 5, ? in ?");
    }

    @Test
    void offsetsStayAndOtherTimesAreOfTheMappingsZone() {
        var mapping = new HistoryMapping(COLUMNS, ZoneId.of("America/Los_Angeles"), AhtUnit.S, 30);
        var read = read(mapping, "contacts.csv", "Start,Skill,Calls,AHT\n2025-03-31 08:00,voice,5,\n2025-03-31 08:00Z,voice,6,\n");
        assertThat(read.rows()).containsExactly("2025-03-31T15:00:00Z+30 voice: 5, ? in ?", "2025-03-31T08:00:00Z+30 voice: 6, ? in ?");
        assertThat(read.form().clock()).isEqualTo("offset in each row, else local time of America/Los_Angeles");
    }

    @ParameterizedTest
    @EnumSource(AhtUnit.class)
    void handleTimeInItsUnit(AhtUnit unit) {
        String aht = switch (unit) {
            case S -> "90";
            case MS -> "90000";
            case MIN -> "1.5";
        };
        var text = "Start,Skill,Calls,AHT\n2025-03-31 08:00Z,voice,5," + aht + "\n";
        assertThat(read(new HistoryMapping(COLUMNS, null, unit, null), "contacts.csv", text).rows())
                .containsExactly("2025-03-31T08:00:00Z+0 voice: 5, ? in 90");
    }

    @Test
    void aTotalOfHandleTimeIsThatOfTheAnswered() {
        var columns = Map.of("interval_start", "Start", "queue", "Skill", "answered", "Handled", "abandoned", "Lost", "total_handle_time", "Sum");
        var read = read(new HistoryMapping(columns, null, AhtUnit.MIN, null), "contacts.csv",
                "Start,Skill,Handled,Lost,Sum\n2025-03-31 08:00Z,voice,4,1,8\n2025-03-31 08:15Z,voice,0,2,0\n2025-03-31 08:30Z,voice,4,,8\n");
        assertThat(read.rows()).containsExactly("2025-03-31T08:00:00Z+0 voice: 5, 4 in 120", "2025-03-31T08:15:00Z+0 voice: 2, 0 in ?");
        assertThat(read.problems()).containsExactly(
                "contacts.csv:4: Handled: \"4\": expected the answered and the abandoned, which make up the offered");
    }

    @Test
    void dateAndTimeApartAndTheQueueInTheNameOfTheFile() {
        var columns = Map.of("date", "Day", "time", "From", "offered", "Calls");
        var read = read(new HistoryMapping(columns, null, AhtUnit.S, null), "contacts-chat.csv",
                "Day;From;Calls\n1.4.2025;8:30;5\n1.4.2025;25:00;5\n");
        assertThat(read.rows()).containsExactly("2025-04-01T12:30:00Z+0 chat: 5, ? in ?");
        assertThat(read.problems()).containsExactly(
                "contacts-chat.csv:3: From: \"25:00\": expected a time of day such as 08:30 or 8:30 AM");
    }

    @Test
    void datesAloneAreDaysAsLongAsTheyReallyAre() {
        var columns = Map.of("date", "Day", "queue", "Skill", "offered", "Calls");
        assertThat(read(columns, "Day\tSkill\tCalls\n2025-11-01\tvoice\t5\n2025-11-02\tvoice\t6\n2026-03-08\tvoice\t7\n").rows())
                .containsExactly("2025-11-01T04:00:00Z+1440 voice: 5, ? in ?", "2025-11-02T04:00:00Z+1500 voice: 6, ? in ?",
                        "2026-03-08T05:00:00Z+1380 voice: 7, ? in ?");
    }

    @Test
    void decimalCommasWhereCommasSeparateNothing() {
        assertThat(read(COLUMNS, "Start;Skill;Calls;AHT\n2025-03-31 08:00Z;voice;5;182,5\n").rows())
                .containsExactly("2025-03-31T08:00:00Z+0 voice: 5, ? in 182.5");
        assertThat(read(COLUMNS, "Start,Skill,Calls,AHT\n2025-03-31 08:00Z,voice,5,\"182,5\"\n").problems()).containsExactly(
                "contacts.csv:2: AHT: \"182,5\": expected a number from 0 to 2147483647 | Maybe write it with a decimal point and without thousands separators.");
    }

    @Test
    void timesOfUtcAreNotCalledLocal() {
        var read = read(new HistoryMapping(COLUMNS, ZoneId.of("UTC"), AhtUnit.S, null), "contacts.csv", "Start,Skill,Calls,AHT\n2025-03-31 08:00,voice,5,\n");
        assertThat(read.form().clock()).isEqualTo("UTC");
    }

    /** What it lacks is told of the center file, and not again of each row. */
    @Test
    void aMappingThatLacksAColumnReadsNothing() {
        assertThat(read(Map.of("interval_start", "Start", "answered", "Calls"), "Start,Calls\n2025-03-31 08:00Z,5\n").problems()).isEmpty();
        assertThat(read(Map.of("offered", "Calls"), "Start,Calls\n2025-03-31 08:00Z,5\n").problems()).isEmpty();
    }

    @Test
    void aColumnThatTheFileLacksIsTold() {
        assertThat(read(COLUMNS, "Strat,Skill,Calls,AHT\n2025-03-31 08:00Z,voice,5,182\n").problems()).containsExactly(
                "contacts.csv:1: Start: expected this column in the header | Maybe it should be Strat.");
    }

    @Test
    void aFileInAKnownFormStaysInIt() {
        var read = read(COLUMNS, "interval_start,queue,offered\n2025-03-31T08:00Z,voice,5\n");
        assertThat(read.form().title()).isEqualTo("Hillsboro's own form");
        assertThat(read.rows()).containsExactly("2025-03-31T08:00:00Z+0 voice: 5, ? in ?");
    }

    @Test
    void aFileWhoseFirstColumnHasNoNameIsReadByTheNamesOfTheOthers() {
        assertThat(read(COLUMNS, ",Start,Skill,Calls,AHT\n0,2025-03-31 08:00Z,voice,5,182\n").rows())
                .containsExactly("2025-03-31T08:00:00Z+0 voice: 5, ? in 182");
    }
}
