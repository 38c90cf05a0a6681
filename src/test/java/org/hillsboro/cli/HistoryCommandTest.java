package org.hillsboro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandTest {

    private static final String CENTER = """
            name: Corner
            time_zone: America/New_York
            currency: USD
            interval_minutes: 30
            queues:
              - {id: voice, channel: VOICE, opening_hours: 24/7, goal: {share: 0.80, within: 20s}}
              - {id: mail, channel: EMAIL, opening_hours: "Mon-Fri 09:00-17:00", goal: {share: 0.95, within: 24h}, aht: 300s}
              - {id: chat, channel: CHAT, opening_hours: 24/7, goal: {share: 0.80, within: 60s}, aht: 300s}
            pools:
              - {id: in-house, sourcing: IN_HOUSE, pay: {hourly: 15.50}}
            contracts:
              - {id: full-time, weekly_hours: {max: 40}, days: {max: 5}, shifts: {paid_hours: [8]}, rest_between_shifts: 11h}
            """;
    private static final String HEADER = "interval_start,queue,offered,aht_seconds,answered\n";

    @TempDir
    private Path center;

    private void write(String file, String text) throws IOException {
        Files.writeString(center.resolve(file), text);
    }

    private static String rows(String queue, String from, int count, int minutes, IntFunction<Object> counts) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(Instant.parse(from).plusSeconds(60L * minutes * i)).append(',').append(queue).append(',').append(counts.apply(i)).append('\n');
        }
        return text.toString();
    }

    private Captured history(String... options) {
        var arguments = new String[options.length + 2];
        arguments[0] = "history";
        arguments[1] = center.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Captured.run(arguments);
    }

    /** Six weeks from Monday, October 5th, 2026 over the clock change of November 1st. */
    private void drawSixWeeks() throws IOException {
        write("center.yaml", CENTER);
        write("contacts-mail.csv", HEADER + rows("mail", "2026-10-05T04:00:00Z", 8, 1440, i -> "160,,"));
        write("contacts-voice.csv", HEADER
                + rows("voice", "2026-10-05T04:00:00Z", 1000, 30, i -> i == 100 ? "900,200.5,900" : i < 7 ? "100,0,90" : "100,200.5,90")
                + rows("voice", "2026-10-26T02:00:00Z", 1000, 30, i -> "100,200.5,90"));
    }

    @Test
    void saysWhatWasUnderstoodAssumedAndFound() throws IOException {
        drawSixWeeks();

        var captured = history();

        assertThat(captured.err()).isEmpty();
        assertThat(captured.exitCode()).isZero();
        assertThat(captured.out()).isEqualToNormalizingNewlines("""
                History of Corner (America/New_York, intervals of 30 minutes)

                contacts-mail.csv
                  form     Hillsboro's own form
                  rows     8 of 1 day
                  range    Mon 2026-10-05 00:00-04:00 to Tue 2026-10-13 00:00-04:00
                  clock    offset in each row
                  counted  when a contact arrives
                  queues   mail

                contacts-voice.csv
                  form     Hillsboro's own form
                  rows     2,000 of 30 min
                  range    Mon 2026-10-05 00:00-04:00 to Sun 2026-11-15 17:00-05:00
                  clock    offset in each row
                  counted  when a contact arrives
                  queues   voice

                queue   rows  every   from        to          contacts  AHT s  gaps  zero days  outliers
                voice  2,000  30 min  2026-10-05  2026-11-15   200,800  200.5     1          0         1
                mail       8  1 day   2026-10-05  2026-10-12     1,280            0          0         0
                chat       0

                Assumed
                  mail: 6 rows of 1 day spread by the finer rows of all queues of that weekday, as the queue has none.
                  mail: 2 rows of 1 day spread evenly, though the queue was closed all their time.
                  mail: No row has a handle time: the aht of the center file counts.

                Gaps: 1, 4 of 2,100 open intervals have no row
                  voice  Sun 2026-10-25 20:00-04:00 to 22:00-04:00  4 intervals

                Days without contacts: none

                Outliers: 1, far from the queue's usual count at that weekday and time
                  voice  Wed 2026-10-07 02:00-04:00 to 02:30-04:00  900 instead of about 100  contacts-voice.csv:102

                Hours that clocks show twice: 1
                  Sun 2026-11-01 01:00-04:00 to 02:00-05:00  rows of both passes  voice

                Handle times of 0: 7, of rows with handled contacts; taken as unknown
                  voice  contacts-voice.csv:2
                  voice  contacts-voice.csv:3
                  voice  contacts-voice.csv:4
                  voice  contacts-voice.csv:5
                  voice  contacts-voice.csv:6
                  and 2 more; --all lists them

                Short abandons: not told apart in these files
                """);
    }

    @Test
    void withAllLongListsAreWhole() throws IOException {
        drawSixWeeks();

        assertThat(history("--all").out()).contains("contacts-voice.csv:8").doesNotContain("more");
        assertThat(history().out()).contains("and 2 more; --all lists them").doesNotContain("contacts-voice.csv:7");
    }

    @Test
    void whereASystemCountsAContactWhenItEndsThatIsSaid() throws IOException {
        write("center.yaml", CENTER);
        write("contacts-voice.csv", "Date,StartTime,StopTime,Avg Speed Ans,Avg Aban Time,ACD Calls,Avg ACD Time,Avg ACW Time,Aban Calls,"
                + "Max Delay,Flow In,Flow Out,Extn Out Calls,Avg Extn Out Time,Dequeued Calls,Avg Time to Dequeue,Percent ACD Time,"
                + "Percent Ans Calls,Avg Pos Staff,Calls Per Pos\n10/5/2026,09:00,09:30,5,0,40,180,20,0,9,0,0,0,0,0,0,0,0,0,0\n");

        assertThat(history().out()).contains("counted  when a contact ends", "local time of America/New_York",
                "contacts-voice.csv: A contact is counted when it ends");
    }

    @Test
    void whatIsWrongWithAgentsDoesNotMatter() throws IOException {
        drawSixWeeks();
        write("agents.csv", "agent,nonsense\n1");

        assertThat(history().exitCode()).isZero();
    }

    @Test
    void badRowsAreToldAsByPlan() throws IOException {
        write("center.yaml", CENTER);
        write("contacts.csv", HEADER + "2026-10-05T04:00Z,voice,x,,\n2026-10-05T04:00Z,voce,1,,\n");

        var captured = history();

        assertThat(captured.exitCode()).isEqualTo(2);
        assertThat(captured.out()).isEmpty();
        assertThat(captured.err()).contains("contacts.csv:2: offered: \"x\"", "contacts.csv:3: queue: \"voce\"", "2 problems");
    }

    @Test
    void aFolderWithARequirementAloneHasNoHistory() throws IOException {
        write("center.yaml", CENTER);
        write("requirement.csv", "interval_start,queue,required\n2026-10-05T04:00Z,voice,1\n");

        var captured = history();

        assertThat(captured.exitCode()).isZero();
        assertThat(captured.out()).isEqualToNormalizingNewlines("""
                History of Corner (America/New_York, intervals of 30 minutes)
                The folder has no contacts: it brings requirement.csv, which is planned for as it is.
                """);
    }

    @Test
    void aFolderWithoutContactsAndRequirementIsTold() throws IOException {
        write("center.yaml", CENTER);

        assertThat(history().exitCode()).isEqualTo(2);
        assertThat(history().err()).contains("expected contacts.csv with the history, or requirement.csv").doesNotContain("agents.csv");
    }

    @Test
    void callsTellHandleTimesAndPatience() throws IOException {
        write("center.yaml", CENTER);
        write("contacts-voice.csv", HEADER + rows("voice", "2026-10-05T04:00:00Z", 8, 30, i -> "10,,"));
        var calls = new StringBuilder("arrival,queue,wait_seconds,outcome,service_seconds\n");
        for (int i = 0; i < 40; i++) {
            calls.append("2026-10-05T04:00:00Z,voice,").append(i < 30 ? "45,ABANDONED,\n" : "65,ANSWERED,210\n");
        }
        write("calls.csv", calls.toString());

        String said = history().out().replaceAll(" +", " ");
        assertThat(said)
                .contains("Warning: Queue voice has no aht: where its contacts have none either, the 210.0 s of its 10 answered calls count.")
                .contains("Warning: Queue voice has no patience: the 67 s of its calls count, of which 30 of 40 were abandoned.")
                .contains("voice 10 30 210.0 0.00 67 12 45 100.0 % 25.0 % 25.0 %");
    }
}
