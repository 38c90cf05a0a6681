package org.hillsboro.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import org.hillsboro.examples.NastyCenter;
import org.hillsboro.folder.ReadCenterFolder;
import org.hillsboro.roster.Roster;
import org.hillsboro.time.PlanningWeek;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search for a legal week, on the nasty center with one rule tightened until nothing is left. */
class LegalWeekSearchTest {

    @TempDir
    private Path here;

    private Path center;

    @BeforeEach
    void write() throws IOException {
        center = NastyCenter.writeInto(here.resolve("center"));
    }

    private boolean exists(String agent) throws IOException {
        var folder = ReadCenterFolder.read(center);
        var week = PlanningWeek.parse(NastyCenter.WEEK, DayOfWeek.MONDAY, NastyCenter.ZONE);
        Path written = WrittenPlan.write(folder, new Roster(week, List.of(), List.of()), here.resolve("plan"));
        var raw = new RawCenter(center);
        var plan = new RawPlan(written, raw);
        var weeks = new WeekAudit(raw, plan, finding -> {});
        return new LegalWeekSearch(raw, plan, weeks, raw.agents.get(agent), new FreeSeats(raw, plan)).exists();
    }

    @Test
    void allButOneHaveALegalWeek() throws IOException {
        for (String agent : List.of("F1", "F2", "N1", "M1", "V1", "H1", "L1", NastyCenter.ODD_ID)) {
            assertThat(exists(agent)).as(agent).isTrue();
        }
        assertThat(exists("U1")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "F1 | center.yaml | min: 32, max: 40, overtime_up_to: 44 | min: 32, max: 32           | true",
        "F1 | center.yaml | min: 32, max: 40, overtime_up_to: 44 | min: 31, max: 31           | false",
        "F1 | center.yaml | days: {max: 5, max_consecutive: 6, consecutive_off: 2} | days: {max: 5, max_consecutive: 6, consecutive_off: 3} | true",
        "F1 | center.yaml | days: {max: 5, max_consecutive: 6, consecutive_off: 2} | days: {max: 5, max_consecutive: 1, consecutive_off: 3} | false",
        "F1 | center.yaml | rest_between_shifts: 11h             | rest_between_shifts: 16h   | true",
        "F1 | center.yaml | rest_between_shifts: 11h             | rest_between_shifts: 60h   | false",
        "F1 | center.yaml | after: 5h, before: 8h                | after: 5h, before: 5h15m   | true",
        "F1 | center.yaml | seats: 3                             | seats: 0                   | false",
        "M1 | center.yaml | start_every: 30m, start_spread: 4h   | start_every: 30m, start_between: [\"09:30-10:00\"] | true",
        "M1 | center.yaml | start_every: 30m, start_spread: 4h   | start_every: 30m, start_between: [\"10:00-10:30\"] | false",
        "H1 | center.yaml | min: 4, max: 20                      | min: 19, max: 20           | true",
        "H1 | center.yaml | min: 4, max: 20                      | min: 19.5, max: 20         | false",
        "H1 | center.yaml | gap_within_day: 2h                   | gap_within_day: 12h        | true",
        "F2 | absences.csv | 2003-10-22,VACATION                 | 2003-10-25T09:00,VACATION  | true",
    })
    void aRuleIsJustKeptOrJustTooTight(String agent, String file, String rule, String changed, boolean exists)
            throws IOException {
        Path path = center.resolve(file);
        String before = Files.readString(path);
        assertThat(before).contains(rule);
        Files.writeString(path, before.replace(rule, changed));

        assertThat(exists(agent)).isEqualTo(exists);
    }
}
