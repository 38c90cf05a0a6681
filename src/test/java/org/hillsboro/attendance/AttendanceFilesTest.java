package org.hillsboro.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttendanceFilesTest {

    @TempDir
    private Path here;

    private final TestCenter center = TestCenter.in("America/New_York", "2026-W44")
            .contract("full", contract -> contract.meal(30, "1h", "7h").restBreak(15, "1h", "7h"))
            .agent("ann")
            .agent("=bob");

    private InputFile file(String name, String text) throws IOException {
        Files.writeString(here.resolve(name), text);
        return InputFile.in(here, name);
    }

    private List<Attended> read(String rows) throws IOException {
        return ReadAttendance.read(file("attendance.csv", "agent,start,end,code\n" + rows), center.folder().agents(), center.week().zone());
    }

    private static List<String> problems(Throwable thrown) {
        return ((BadInput) thrown).problems().stream().map(problem -> problem.line() + " " + problem.column() + " " + problem.expected()).toList();
    }

    @Test
    void timesAreLocalToTheAgentOrSayTheirOffset() throws IOException {
        var read = read("ann,2026-10-26T08:00,2026-10-26 12:00,WORK\nann,2026-10-26T18:00Z,2026-10-26T20:00+01:00,\n");
        assertThat(read).map(row -> row.start() + " " + row.end())
                .containsExactly("2026-10-26T12:00:00Z 2026-10-26T16:00:00Z", "2026-10-26T18:00:00Z 2026-10-26T19:00:00Z");
    }

    @Test
    void breaksArePaidAsTheContractSays() throws IOException {
        assertThat(read("""
                ann,2026-10-26T08:00,2026-10-26T09:00,WORK
                ann,2026-10-26T09:00,2026-10-26T09:30,MEAL
                ann,2026-10-26T09:30,2026-10-26T09:45,REST
                zoe,2026-10-26T08:00,2026-10-26T09:00,ANYTHING
                """)).map(Attended::paid).containsExactly(true, false, true, true);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceByLineAndColumn() {
        assertThatThrownBy(() -> read("""
                ann,2026-10-26T08:00,2026-10-26T07:00,WORK
                ann,2026-10-26T08:00:30,2026-10-26T09:00,WORK
                ann,2026-10-26T10:00,2026-10-27T10:01,WORK
                ann,2026-11-01T01:30,2026-11-01T05:00,WORK
                ann,2026-10-28T08:00,2026-10-28T12:00,MEEL
                ,soon,2026-10-28T12:00,WORK
                ann,2026-10-29T08:00,2026-10-29T12:00,WORK
                ann,2026-10-29T11:59,2026-10-29T13:00,WORK
                """)).isInstanceOfSatisfying(BadInput.class, bad -> assertThat(problems(bad)).containsExactly(
                "2 end expected a time after start",
                "3 start expected whole minutes",
                "4 end expected at most 24 hours after start",
                "5 start expected an offset: in America/New_York clocks pass this time twice",
                "6 code expected WORK or a break of contract full",
                "7 agent expected a value, the cell is empty",
                "7 start expected a time with its offset, such as 2003-10-20T07:00-05:00 or 2003-10-20T12:00Z",
                "9 start expected one place at a time, line 8 of agent ann lasts until 2026-10-29T16:00:00Z"));
    }

    private MatchedAttendance matched(String rows) throws IOException {
        var roster = DrawnRoster.of(center, "ann MON 08:00 |####|\n=bob MON 08:00 |####|");
        return MatchAttendance.match(List.of(roster), center.folder().agents(), read(rows), date -> true);
    }

    private String written(MatchedAttendance matched) {
        return DifferenceFile.write(matched.differences(), Agreement.NONE, center.folder().agents(), center.week().zone());
    }

    private static final String ROWS = """
            ann,2026-10-26T08:05,2026-10-26T09:20,WORK
            =bob,2026-10-26T08:00,2026-10-26T08:50,WORK
            zoe,2026-10-26T08:00,2026-10-26T09:00,WORK
            """;

    @Test
    void differencesAreWrittenWithWhatIsPaidAndReadBackAsItWasDecided() throws IOException {
        var matched = matched(ROWS);
        assertThat(written(matched)).isEqualTo("""
                agent,date,difference,start,end,minutes,worked,paid
                ann,2026-10-26,LATE,2026-10-26T08:00-04:00,2026-10-26T08:05-04:00,5,false,false
                ann,2026-10-26,LONGER,2026-10-26T09:00-04:00,2026-10-26T09:20-04:00,20,true,true
                '=bob,2026-10-26,EARLY,2026-10-26T08:50-04:00,2026-10-26T09:00-04:00,10,false,false
                zoe,2026-10-26,UNKNOWN_AGENT,2026-10-26T08:00-04:00,2026-10-26T09:00-04:00,60,true,false
                """);

        var decided = written(matched).replace("5,false,false", "5,false,true").replace("20,true,true", "20,true,false");
        var agreement = DifferenceFile.read(file("approved.csv", decided), matched.all());

        assertThat(matched.differences()).map(agreement::isPaid).containsExactly(true, false, false, false);
        assertThat(agreement.open(matched.differences())).isEmpty();
    }

    @Test
    void whatIsNoDifferenceAnyMoreIsRefusedAndSoIsPayOfTheUnknown() throws IOException {
        var matched = matched(ROWS);
        String text = written(matched).replace("08:50", "08:45").replace("60,true,false", "60,true,true");

        assertThatThrownBy(() -> DifferenceFile.read(file("approved.csv", text), matched.all())).satisfies(bad -> assertThat(problems(bad))
                .containsExactly(
                        "4 difference expected one of the differences between attendance and roster",
                        "5 paid expected false: the center has no such agent, so that nobody knows the pay"));
    }
}
