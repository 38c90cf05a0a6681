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
import org.junit.jupiter.params.provider.ValueSource;

class RecogniseFormTest {

    private static final String AMAZON =
            "QueueName,QueueId,ChannelType,TimeStamp,IntervalDuration,IncomingContactVolume,AverageHandleTime,ContactsHandled";

    @TempDir
    private Path folder;

    private final TestCenter center = TestCenter.in("America/New_York", "2026-W10").queue("voice", queue -> queue);

    private ReadExport read(String text) {
        return ReadExport.of(folder, "contacts.csv", text, center, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void anySeparatorIsFound(String separator) {
        var read = read((AMAZON + "\nvoice,,VOICE,2020-12-20T08:45:00Z,15mins,12,182,11\n").replace(",", separator));
        assertThat(read.rows()).containsExactly("2020-12-20T08:45:00Z+15 voice: 12, 11 in 182");
    }

    @Test
    void separatorsInsideQuotesSeparateNothing() {
        var read = read("interval_start,queue,offered,\"reason\"\n2020-12-20T08:45:00Z,voice,12,\"a;b;c;d;e\"\n");
        assertThat(read.rows()).containsExactly("2020-12-20T08:45:00Z+0 voice[a;b;c;d;e]: 12, ? in ?");
    }

    @Test
    void ourOwnFormInCapitals() {
        assertThat(read("Interval_Start;Queue;OFFERED\n2020-12-20T08:45:00Z;voice;12\n").rows())
                .containsExactly("2020-12-20T08:45:00Z+0 voice: 12, ? in ?");
    }

    @Test
    void ourOwnFormWithoutOffsetsNeedsAZoneInTheCenterFile() {
        var text = "interval_start,queue,offered\n2020-12-20T08:45,voice,12\n";
        assertThat(read(text).problems()).containsExactly("contacts.csv:2: interval_start: \"2020-12-20T08:45\": expected a time with"
                + " its offset, such as 2003-10-20T07:00-05:00 or 2003-10-20T12:00Z | Maybe add the offset, or Z where the time is UTC;"
                + " or give the zone of these times in the center file as history: {time_zone: ...}.");
        var mapping = new HistoryMapping(Map.of(), ZoneId.of("America/Chicago"), AhtUnit.S, null);
        assertThat(ReadExport.of(folder, "contacts.csv", text, center, mapping).rows())
                .containsExactly("2020-12-20T14:45:00Z+0 voice: 12, ? in ?");
    }

    @Test
    void aHeaderThatIsNearlyOneOfAFormIsToldWithWhatItLacks() {
        var read = read(AMAZON.replace("TimeStamp", "TimeStmp").replace("ContactsHandled", "Contacts") + "\n");
        assertThat(read.problems()).containsExactly(
                "contacts.csv:1: TimeStamp: expected this column of the Amazon Connect historical import in the header | Maybe it should be TimeStmp.",
                "contacts.csv:1: ContactsHandled: expected this column of the Amazon Connect historical import in the header | Maybe it is one of TimeStmp, Contacts.");
    }

    @Test
    void ourOwnFormWithATypingErrorIsTold() {
        assertThat(read("interval_strat,queue,offered\n").problems()).containsExactly(
                "contacts.csv:1: interval_strat: expected one of the columns interval_start, queue, offered, aht_seconds, answered, abandoned, reason"
                        + " | Maybe it should be interval_start.",
                "contacts.csv:1: interval_start: expected this column in the header");
    }

    @Test
    void aColumnThatStandsThereTwiceIsTold() {
        assertThat(read(AMAZON + ",QueueName\n").problems())
                .containsExactly("contacts.csv:1: QueueName: expected the column once, it stands there twice");
    }

    @Test
    void aFormThatNobodyKnowsIsToldWithTheWayOut() {
        assertThat(read("Start;Skill;Calls\n").problems()).containsExactly("contacts.csv:1: \"Start;Skill;Calls\": expected the columns"
                + " interval_start, queue and offered, or an export of Amazon Connect, Genesys Cloud, Avaya CMS or Calabrio"
                + " | Maybe this is the export of another system: name its columns in the center file, such as"
                + " history: {columns: {interval_start: Start, queue: Skill, offered: Calls}}.");
    }

    @Test
    void oneSharedNameMakesNoOneElsesExportOurs() {
        assertThat(read("Date,Queue,Offered\n").problems()).singleElement().asString().contains("name its columns in the center file");
    }

    @Test
    void anEmptyFileIsTold() {
        assertThat(read("").problems()).containsExactly("contacts.csv: expected a header and rows, the file is empty");
    }
}
