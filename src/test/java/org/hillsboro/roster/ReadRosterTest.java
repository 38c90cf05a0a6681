package org.hillsboro.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.InputFile;
import org.hillsboro.files.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code roster.csv} read back. The week is the one in which clocks go forward in Berlin, on Sunday, 29 March 2026. */
class ReadRosterTest {

    private static final String HEADER = "agent,shift,activity,start,end,paid,queues\n";

    @TempDir
    private Path here;

    private final TestCenter center = TestCenter.in("Europe/Berlin", "2026-W13").agent("ann").agent("bob");

    private Roster read(String rows) throws IOException {
        Files.writeString(here.resolve("roster.csv"), HEADER + rows);
        return ReadRoster.of(InputFile.in(here, "roster.csv"), center.week());
    }

    private List<Problem> problems(String rows) {
        return catchThrowableOfType(BadInput.class, () -> read(rows)).problems();
    }

    @Test
    void case1_shiftsAndTheirActivitiesAlsoOverTheClockChange() throws IOException {
        var roster = read("""
                ann,2026-W13-1,CONTACTS,2026-03-28T23:00+01:00,2026-03-29T01:00+01:00,true,voice
                ann,2026-W13-1,MEAL,2026-03-29T01:00+01:00,2026-03-29T01:30+01:00,false,
                ann,2026-W13-1,CONTACTS,2026-03-29T01:30+01:00,2026-03-29T04:00+02:00,true,voice;chat
                bob,2026-W13-2,CONTACTS,2026-03-29T22:00+02:00,2026-03-29T22:15+02:00,false,voice
                bob,2026-W13-2,TRAINING,2026-03-29T22:15+02:00,2026-03-29T22:30+02:00,true,
                """);
        assertThat(roster).isEqualTo(DrawnRoster.of(center, """
                ann SAT 23:00 |#### #### mm## ####|
                bob SUN 22:00 |ut|
                """));
    }

    @Test
    void case2_nobodyWorks() throws IOException {
        assertThat(read("").shifts()).isEmpty();
    }

    @Test
    void case3_whatIsWrongIsToldRowByRow() {
        var problems = problems("""
                ann,1,CONTACTS,2026-03-23T06:00+01:00,2026-03-23T06:00+01:00,true,voice
                ann,2,CONTACTS,2026-03-23T06:00,2026-03-23T08:00+01:00,yes,voice
                ann,3,CONTACTS,2026-03-24T06:00+01:00,2026-03-24T08:00+01:00,true,voice
                ann,3,MEAL,2026-03-24T08:15+01:00,2026-03-24T08:30+01:00,false,
                bob,3,CONTACTS,2026-03-24T08:30+01:00,2026-03-24T09:30+01:00,true,voice
                """);
        assertThat(problems).extracting(Problem::line).containsExactly(2, 3, 3, 5, 6);
        assertThat(problems).extracting(Problem::column).containsExactly("end", "start", "paid", "start", "agent");
    }

    @Test
    void case4_aRosterOfAnotherWeekIsRefusedOnce() {
        var problems = problems("""
                ann,1,CONTACTS,2026-03-22T23:45+01:00,2026-03-23T02:00+01:00,true,voice
                ann,2,CONTACTS,2026-03-30T00:00+02:00,2026-03-30T02:00+02:00,true,voice
                """);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.expected()).contains("2026-W13");
            assertThat(problem.maybe()).contains("another week");
        });
    }
}
