package org.hillsboro.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hillsboro.center.Channel;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.HandleTimeDistribution;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Problems;
import org.hillsboro.history.ContactHistory.QueueHistory;
import org.hillsboro.time.OpeningHours;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportContactsTest {

    private static final String FULL = "interval_start,queue,offered,aht_seconds,answered,abandoned,reason\n";

    @TempDir
    private Path folder;

    private final List<InputFile> files = new ArrayList<>();
    private final Problems problems = new Problems();
    private HistoryFindings findings = HistoryFindings.NONE;
    private ZoneId zone = ZoneId.of("America/New_York");
    private @Nullable Duration aht = Duration.ofSeconds(200);

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        files.add(InputFile.in(folder, name));
    }

    private ContactHistory read(int intervalMinutes) {
        var queue = new ContactQueue("voice", Channel.VOICE, OpeningHours.parse("24/7"),
                new ServiceGoal(null, null, ServiceGoal.Definition.OF_OFFERED, 0.05, null, null, ServiceGoal.Per.INTERVAL),
                aht, HandleTimeDistribution.EXPONENTIAL, null, 1, 0, 0, 1, null, Set.of(), BigDecimal.ZERO);
        var center = new ContactCenter("Corner", zone, Currency.getInstance("USD"), intervalMinutes, DayOfWeek.MONDAY, BigDecimal.ZERO,
                List.of(queue), List.of(), List.of(), List.of());
        var imported = new ImportContacts(center, null, problems).read(files);
        findings = imported.findings();
        return imported.history();
    }

    private QueueHistory voice(int intervalMinutes) {
        var history = read(intervalMinutes);
        assertThat(told()).isEmpty();
        return history.of("voice").orElseThrow();
    }

    private List<String> told() {
        return problems.found().stream().map(problem -> problem.toString().replaceAll("\\R\\s+Maybe", " | Maybe")).toList();
    }

    @Test
    void rowsStandOnTheGridAndHolesAreUnknown() throws IOException {
        file("contacts.csv", "queue,offered,interval_start\nvoice,5,2026-03-02T15:30Z\nvoice,2.0,2026-03-02T10:00-05:00\n");
        var voice = voice(15);
        assertThat(voice.grid().start()).isEqualTo(Instant.parse("2026-03-02T15:00:00Z"));
        assertThat(voice.offered()).containsExactly(2, Double.NaN, 5);
        assertThat(voice.ahtSeconds()).containsOnly(Double.NaN);
    }

    @Test
    void finerRowsAreSummedAndHandleTimesWeightedByTheAnswered() throws IOException {
        file("contacts.csv", FULL
                + "2026-03-02T15:00Z,voice,10,100,1,9,\n"
                + "2026-03-02T15:05Z,voice,10,200,3,7,\n"
                + "2026-03-02T15:10Z,voice,10,,,,\n"
                + "2026-03-02T15:15Z,voice,0,,0,0,\n");
        assertThat(voice(15).offered()).containsExactly(30, 0);
        assertThat(voice(15).ahtSeconds()).containsExactly(175, Double.NaN);
    }

    @Test
    void withoutAnsweredHandleTimesAreWeightedByTheOffered() throws IOException {
        file("contacts.csv", "interval_start,queue,offered,aht_seconds\n2026-03-02T15:00Z,voice,1,100\n2026-03-02T15:10Z,voice,4,150.5\n");
        assertThat(voice(30).ahtSeconds()).containsExactly((100 + 4 * 150.5) / 5);
    }

    @Test
    void rowsOfSeveralReasonsAreSummed() throws IOException {
        file("contacts.csv", FULL
                + "2026-03-02T15:00Z,voice,3,100,3,0,billing\n"
                + "2026-03-02T15:00Z,voice,1,300,1,0,\"returns, other\"\n");
        assertThat(voice(15).offered()).containsExactly(4);
        assertThat(voice(15).ahtSeconds()).containsExactly(150);
    }

    @Test
    void filesAreOneHistory() throws IOException {
        file("contacts-2.csv", "interval_start,queue,offered\n2026-03-02T15:15Z,voice,2\n");
        file("contacts-1.csv", "interval_start,queue,offered\n2026-03-02T15:00Z,voice,1\n");
        var history = read(15);
        assertThat(history.of("voice").orElseThrow().offered()).containsExactly(1, 2);
        assertThat(history.lastRow()).contains(Instant.parse("2026-03-02T15:15:00Z"));
    }

    @Test
    void anyOrderOfRowsGivesTheSameHistory() throws IOException {
        var random = new Random(11);
        var rows = new ArrayList<String>();
        var start = Instant.parse("2026-01-01T00:00:00Z");
        double[] expected = new double[3000];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = random.nextInt(100);
            rows.add(start.plusSeconds(900L * i) + ",voice," + (int) expected[i]);
        }
        Collections.shuffle(rows, random);
        file("contacts.csv", "interval_start,queue,offered\n" + String.join("\n", rows));
        assertThat(voice(15).offered()).containsExactly(expected);
    }

    /** Local midnight of Kathmandu, UTC+05:45, is no multiple of 30 minutes since the epoch. */
    @Test
    void theGridIsThatOfTheCentersZone() throws IOException {
        zone = ZoneId.of("Asia/Kathmandu");
        file("contacts.csv", "interval_start,queue,offered\n2026-03-02T00:15+05:45,voice,1\n2026-03-02T00:00+05:45,voice,1\n");
        var voice = voice(30);
        assertThat(voice.grid().start()).isEqualTo(Instant.parse("2026-03-01T18:15:00Z"));
        assertThat(voice.offered()).containsExactly(2);
    }

    @Test
    void rowsThatStandThereTwiceAreToldWithBothLines() throws IOException {
        file("contacts.csv", FULL
                + "2026-03-02T15:00Z,voice,1,,,,\n"
                + "2026-03-02T15:00Z,voice,1,,,,sales\n"
                + "2026-03-02T10:00-05:00,voice,1,,,,sales\n");
        file("contacts-b.csv", "interval_start,queue,offered\n2026-03-02T15:00Z,voice,1\n");
        read(15);
        assertThat(told()).containsExactly(
                "contacts.csv:4: interval_start: \"2026-03-02T10:00-05:00\": expected one row for a time and queue and reason, queue voice has it already in line 3",
                "contacts-b.csv:2: interval_start: \"2026-03-02T15:00Z\": expected one row for a time and queue, queue voice has it already in line 2 of contacts.csv");
    }

    @Test
    void aFileReadTwiceIsToldWithoutEnd() throws IOException {
        var text = new StringBuilder("interval_start,queue,offered\n");
        for (int i = 0; i < 300; i++) {
            text.append(Instant.parse("2026-03-02T15:00:00Z").plusSeconds(900L * i)).append(",voice,1\n");
        }
        file("contacts.csv", text.toString());
        file("contacts-copy.csv", text.toString());
        read(15);
        assertThat(told()).hasSize(200);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '~', textBlock = """
            2026-03-02T15:00,voice,1,,,, ~ interval_start: "2026-03-02T15:00": expected a time with its offset, such as 2003-10-20T07:00-05:00 or 2003-10-20T12:00Z | Maybe add the offset, or Z where the time is UTC; or give the zone of these times in the center file as history: {time_zone: ...}.
            2026-03-02T15:00:30Z,voice,1,,,, ~ interval_start: "2026-03-02T15:00:30Z": expected a whole minute
            2026-03-02T15:00Z,vioce,1,,,, ~ queue: "vioce": expected a queue of the center | Maybe it should be voice.
            2026-03-02T15:00Z,,1,,,, ~ queue: expected a value, the cell is empty
            2026-03-02T15:00Z,voice,,,,, ~ offered: expected a value, the cell is empty
            2026-03-02T15:00Z,voice,-1,,,, ~ offered: "-1": expected a whole number from 0 to 10000000
            2026-03-02T15:00Z,voice,1.5,,,, ~ offered: "1.5": expected a whole number from 0 to 10000000
            2026-03-02T15:00Z,voice,99999999999999999999,,,, ~ offered: "99999999999999999999": expected a whole number from 0 to 10000000
            2026-03-02T15:00Z,voice,1,36000,,, ~ aht_seconds: "36000": expected seconds, at most 14400 (4 hours) | Maybe the column is in milliseconds.
            2026-03-02T15:00Z,voice,1,-5,,, ~ aht_seconds: "-5": expected a number from 0 to 1000000000
            2026-03-02T15:00Z,voice,1,NaN,,, ~ aht_seconds: "NaN": expected a number from 0 to 1000000000
            2026-03-02T15:00Z,voice,1,,x,, ~ answered: "x": expected a whole number from 0 to 10000000
            2026-03-02T15:00Z,voice,1,,,-2, ~ abandoned: "-2": expected a whole number from 0 to 10000000
            2126-03-02T15:00Z,voice,1,,,, ~ interval_start: "2126-03-02T15:00Z": expected a time within 20 years of the first row's
            """)
    void aWrongRowIsToldAndNothingImported(String row, String problem) throws IOException {
        file("contacts.csv", FULL + "2026-03-02T14:00Z,voice,1,,,,\n" + row + "\n");
        read(15);
        assertThat(told()).containsExactly("contacts.csv:3: " + problem);
    }

    @Test
    void aHandleTimeOfNothingIsUnknownAndAWarning() throws IOException {
        file("contacts.csv", FULL + "2026-03-02T15:00Z,voice,4,0,4,0,\n2026-03-02T15:15Z,voice,0,0,0,0,\n");
        assertThat(voice(15).ahtSeconds()).containsOnly(Double.NaN);
        assertThat(findings.queues().getFirst().zeroHandleTimes()).containsExactly(new SourceLine("contacts.csv", 2));
        assertThat(findings.warnings()).containsExactly("The history has 1 handle time of 0; ./hillsboro history CENTER lists them.");
    }

    @Test
    void theExportOfAnotherSystemIsTold() throws IOException {
        file("contacts.csv", "QueueName,QueueId,ChannelType,TimeStamp\nvoice,1,VOICE,2026-03-02T15:00Z\n");
        read(15);
        assertThat(told()).containsExactly(
                "contacts.csv:1: IntervalDuration: expected this column of the Amazon Connect historical import in the header",
                "contacts.csv:1: IncomingContactVolume: expected this column of the Amazon Connect historical import in the header",
                "contacts.csv:1: AverageHandleTime: expected this column of the Amazon Connect historical import in the header",
                "contacts.csv:1: ContactsHandled: expected this column of the Amazon Connect historical import in the header");
    }

    @Test
    void halfHourlyRowsInAQuarterHourlyCenterAreSpread() throws IOException {
        var text = new StringBuilder("interval_start,queue,offered\n");
        for (int i = 0; i < 8; i++) {
            text.append(Instant.parse("2026-03-02T15:00:00Z").plusSeconds(1800L * i)).append(",voice,1\n");
        }
        file("contacts.csv", text.toString());
        assertThat(voice(15).offered()).hasSize(16).containsOnly(0.5);
        assertThat(findings.queues().getFirst().spread())
                .containsExactly(new SpreadRows(30, 8, SpreadRows.By.EVENLY));
    }

    @Test
    void aRowBesideTheQuarterHoursIsASlipWhereTheOthersKeepToThem() throws IOException {
        file("contacts.csv", "interval_start,queue,offered\n2026-03-02T15:00Z,voice,1\n2026-03-02T15:15Z,voice,1\n2026-03-02T15:37Z,voice,1\n");
        read(15);
        assertThat(told()).containsExactly("contacts.csv:4: interval_start: \"2026-03-02T15:37Z\": expected a start on a quarter hour, as most rows have");
    }

    @Test
    void manySlipsAreToldWithoutEnd() throws IOException {
        var text = new StringBuilder("interval_start,queue,offered\n");
        for (int i = 0; i < 61; i++) {
            text.append(Instant.parse("2026-03-02T15:00:00Z").plusSeconds(900L * i + (i % 2 == 0 ? 0 : 60))).append(",voice,1\n");
        }
        file("contacts.csv", text.toString());
        read(15);
        assertThat(told()).hasSize(21).last().isEqualTo("contacts.csv: 10 further rows start beside the quarter hours");
    }

    @Test
    void hoursAboveQuarterHoursInOneFileAreTold() throws IOException {
        var text = new StringBuilder("interval_start,queue,offered\n");
        var time = Instant.parse("2026-03-02T00:00:00Z");
        for (int i = 0; i < 100; i++) {
            text.append(time).append(",voice,1\n");
            time = time.plusSeconds(i < 40 ? 3600 : 900);
        }
        file("contacts.csv", text.toString());
        read(15);
        assertThat(told()).containsExactly("contacts.csv:2: expected rows of one length in a file, those of queue voice stand 60 minutes"
                + " apart from here to line 42, others 15 | Maybe put them into a file of their own; or the time of the next row is wrong.");
    }

    @Test
    void aDayIsTheLastRowByItsStartAndReachesFurther() throws IOException {
        var text = new StringBuilder("interval_start,queue,offered\n");
        for (int day = 1; day <= 8; day++) {
            text.append("2026-03-0").append(day).append("T20:00-05:00,voice,96\n");
        }
        file("contacts.csv", text.toString().replace("08T20:00-05:00", "08T20:00-04:00"));
        var history = read(15);
        assertThat(told()).isEmpty();
        assertThat(history.lastRow()).as("on a Sunday").contains(Instant.parse("2026-03-09T00:00:00Z"));
        assertThat(history.lastInterval()).as("on Monday").contains(Instant.parse("2026-03-09T23:45:00Z"));
        assertThat(findings.warnings()).first().isEqualTo("Days of voice were spread evenly over the open hours: the plan knows no busy"
                + " hours there. Maybe add some weeks in quarter or half hours.");
    }

    @Test
    void aHandleTimeOfSecondsIsRatherInMinutes() throws IOException {
        file("contacts.csv", "interval_start,queue,offered,aht_seconds\n2026-03-02T15:00Z,voice,1,4.2\n");
        voice(15);
        assertThat(findings.warnings()).containsExactly(
                "The handle time of voice is 4.2 seconds on average. Maybe the file has it in other units.");
    }

    @Test
    void aFileWithoutRowsBesideOneWithRowsIsListed() throws IOException {
        file("contacts-1.csv", "interval_start,queue,offered\n");
        file("contacts-2.csv", "interval_start,queue,offered\n2026-03-02T15:00Z,voice,1\n");
        voice(15);
        assertThat(findings.files()).extracting(FileFindings::name, FileFindings::rows).containsExactly(
                tuple("contacts-1.csv", 0L), tuple("contacts-2.csv", 1L));
    }

    @Test
    void whyNoRowIsLeftIsTold() throws IOException {
        file("contacts.csv", "QueueName,QueueId,ChannelType,TimeStamp,IntervalDuration,IncomingContactVolume,AverageHandleTime,ContactsHandled\n"
                + "voice,1,CHAT,2026-03-02T15:00:00Z,15mins,5,200,5\n");
        read(15);
        assertThat(told()).containsExactly("contacts.csv: expected rows of contacts, there are none."
                + " Rows of CHAT are left out of queue voice, which the center has as VOICE (1, the first in line 2).");
    }

    @Test
    void aHistoryWithoutRowsIsTold() throws IOException {
        file("contacts.csv", "interval_start,queue,offered\n");
        read(15);
        assertThat(told()).containsExactly("contacts.csv: expected rows of contacts, there are none");
    }

    @Test
    void aQueueWhoseHandleTimeNobodyKnowsIsTold() throws IOException {
        aht = null;
        file("contacts.csv", "interval_start,queue,offered\n2026-03-02T15:00Z,voice,1\n");
        read(15);
        assertThat(told()).containsExactly("contacts.csv: aht_seconds: expected the handle time of queue voice in some row"
                + " | Maybe give the queue an aht in the center file.");
    }
}
