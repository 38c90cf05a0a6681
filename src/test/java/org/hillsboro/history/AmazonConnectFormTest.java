package org.hillsboro.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hillsboro.TestCenter;
import org.hillsboro.center.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmazonConnectFormTest {

    private static final String HEADER =
            "QueueName,QueueId,ChannelType,TimeStamp,IntervalDuration,IncomingContactVolume,AverageHandleTime,ContactsHandled\n";

    @TempDir
    private Path folder;

    private final TestCenter center = TestCenter.in("America/New_York", "2026-W10")
            .queue("voice", queue -> queue)
            .queue("Support", queue -> queue.channel(Channel.CHAT));

    private ReadExport read(String text) {
        return ReadExport.of(folder, "contacts.csv", text, center, null);
    }

    @Test
    void rowsAreInUtcAndAsLongAsTheySay() {
        var read = read(HEADER
                + "voice,q-1,VOICE,2020-12-20T08:45:00Z,15mins,12,182.5,11\n"
                + "voice,q-1,VOICE,2020-12-20T09:00:00Z,30mins,0,,0\n"
                + "voice,q-1,VOICE,2020-12-21T00:00:00Z,daily,500,200,480\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).containsExactly(
                "2020-12-20T08:45:00Z+15 voice: 12, 11 in 182.5",
                "2020-12-20T09:00:00Z+30 voice: 0, 0 in ?",
                "2020-12-21T00:00:00Z+1440 voice: 500, 480 in 200");
        assertThat(read.form().title()).isEqualTo("Amazon Connect historical import");
        assertThat(read.form().clock()).isEqualTo("UTC");
        assertThat(read.form().countedAt()).isEqualTo(CountedAt.ARRIVAL);
        assertThat(read.form().assumptions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-20T08:45:00Z, 15mins", "2020-12-20 08:45:00, 15 Mins", "2020-12-20T08:45:00.000Z, 15MIN",
        "2020-12-20 08:45, 15 minutes", "2020-12-20T09:45:00+01:00, 15mins",
    })
    void timesAndLengthsInOtherSpellings(String time, String length) {
        assertThat(read(HEADER + "voice,,VOICE," + time + "," + length + ",12,,\n").rows())
                .containsExactly("2020-12-20T08:45:00Z+15 voice: 12, ? in ?");
    }

    @Test
    void otherOrderSpellingAndSeparator() {
        var read = read("\ufeffTIMESTAMP;queuename ;QueueId;Region;ChannelType;IntervalDuration;IncomingContactVolume;ContactsHandled;AverageHandleTime\n"
                + "2020-12-20T08:45:00Z;voice;;us;VOICE;15mins;12;11;\"182,5\"\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).containsExactly("2020-12-20T08:45:00Z+15 voice: 12, 11 in 182.5");
        assertThat(read.form().assumptions()).containsExactly("Columns that are not read: Region.");
    }

    @Test
    void theQueueIsFoundByItsNameElseItsIdInCapitalsOrNot() {
        assertThat(read(HEADER
                        + "Voice,support,VOICE,2020-12-20T08:45:00Z,15mins,1,,\n"
                        + "Front desk,SUPPORT,CHAT,2020-12-20T08:45:00Z,15mins,2,,\n").rows())
                .containsExactly("2020-12-20T08:45:00Z+15 voice: 1, ? in ?", "2020-12-20T08:45:00Z+15 Support: 2, ? in ?");
    }

    @Test
    void rowsOfAnotherChannelAreLeftOutAndSaid() {
        var read = read(HEADER
                + "Support,,CHAT,2020-12-20T08:45:00Z,15mins,1,,\n"
                + "Support,,VOICE,2020-12-20T08:45:00Z,15mins,2,,\n"
                + "Support,,TASK,2020-12-20T08:45:00Z,15mins,3,,\n"
                + "Support,,VOICE,2020-12-20T09:00:00Z,15mins,4,,\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).containsExactly("2020-12-20T08:45:00Z+15 Support: 1, ? in ?");
        assertThat(read.form().assumptions()).containsExactly(
                "Rows of TASK are left out of queue Support, which the center has as CHAT (1, the first in line 4).",
                "Rows of VOICE are left out of queue Support, which the center has as CHAT (2, the first in line 3).");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            vioce,,VOICE,2020-12-20T08:45:00Z,15mins,1,2,3 ~ QueueName: "vioce": expected a queue of the center | Maybe it should be voice.
            ,,VOICE,2020-12-20T08:45:00Z,15mins,1,2,3 ~ QueueId: expected a value, the cell is empty
            voice,,VOICE,2020-13-20T08:45:00Z,15mins,1,2,3 ~ TimeStamp: "2020-13-20T08:45:00Z": expected a date of the calendar
            voice,,VOICE,2020-12-20 25:45,15mins,1,2,3 ~ TimeStamp: "2020-12-20 25:45": expected a time of day such as 08:30 or 8:30 AM
            voice,,VOICE,2020-12-20T08:45:30Z,15mins,1,2,3 ~ TimeStamp: "2020-12-20T08:45:30Z": expected a whole minute
            voice,,VOICE,2020-12-20T08:45:00Z,weekly,1,2,3 ~ IntervalDuration: "weekly": expected 15mins, 30mins or daily
            voice,,VOICE,2020-12-20T08:45:00Z,15mins,,2,3 ~ IncomingContactVolume: expected a value, the cell is empty
            voice,,VOICE,2020-12-20T08:45:00Z,15mins,-1,2,3 ~ IncomingContactVolume: "-1": expected a number from 0 to 10000000
            voice,,VOICE,2020-12-20T08:45:00Z,15mins,"1,234",2,3 ~ IncomingContactVolume: "1,234": expected a number from 0 to 10000000 | Maybe write it with a decimal point and without thousands separators.
            voice,,VOICE,2020-12-20T08:45:00Z,15mins,1,180000,3 ~ AverageHandleTime: "180000": expected a mean handle time of at most 4 hours, this is 50.0 hours | Maybe the column is in other units.
            voice,,VOICE,2020-12-20T08:45:00Z,15mins,1,2,x ~ ContactsHandled: "x": expected a number from 0 to 10000000
            """)
    void aWrongCellIsTold(String row, String problem) {
        var read = read(HEADER + "voice,,VOICE,2020-12-20T08:30:00Z,15mins,1,2,3\n" + row + "\n");
        assertThat(read.problems()).containsExactly("contacts.csv:3: " + problem);
        assertThat(read.rows()).hasSize(1);
    }
}
