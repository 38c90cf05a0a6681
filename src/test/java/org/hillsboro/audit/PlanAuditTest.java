package org.hillsboro.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import org.hillsboro.examples.NastyCenter;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.folder.ReadCenterFolder;
import org.hillsboro.roster.LegalityCheck;
import org.hillsboro.roster.Roster;
import org.hillsboro.time.PlanningWeek;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The audit finds nothing in a right plan, and each fault that is planted in its files. */
class PlanAuditTest {

    @TempDir
    private Path here;

    private Path center;
    private Path plan;

    @BeforeEach
    void write() throws IOException {
        center = NastyCenter.writeInto(here.resolve("center"));
        CenterFolder folder = ReadCenterFolder.read(center);
        Roster roster = HandMadeRoster.of(PlanningWeek.parse(NastyCenter.WEEK, DayOfWeek.MONDAY, NastyCenter.ZONE));
        assertThat(LegalityCheck.violations(roster, folder)).isEmpty();
        plan = WrittenPlan.write(folder, roster, here.resolve("plan"));
    }

    @Test
    void aRightPlanHasNothingToFind() throws IOException {
        assertThat(PlanAudit.findings(center, plan)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "summary.json     | \"cost\" : ([0-9.]+)          | \"cost\" : 1.00           | cost is 1.00",
        "summary.json     | \"pay\" : ([0-9.]+)           | \"pay\" : 1.00            | pay is 1.00",
        "summary.json     | \"overhead\" : ([0-9.]+)      | \"overhead\" : 1.00       | overhead is 1.00",
        "summary.json     | \"commitments\" : ([0-9.]+)   | \"commitments\" : 1.00    | commitments is 1.00",
        "summary.json     | \"paid_hours\" : ([0-9.]+)    | \"paid_hours\" : 1        | paid_hours is 1",
        "summary.json     | \"shifts\" : 22               | \"shifts\" : 21           | shifts is 21",
        "summary.json     | \"agents\" : 9                | \"agents\" : 8            | agents is 8",
        "summary.json     | \"hard_violations\" : 0       | \"hard_violations\" : 1   | hard_violations is 1",
        "summary.json     | \"gap\" : 0.01                | \"gap\" : 0.02            | gap is 0.02",
        "summary.json     | \"shortfall_agent_minutes\" : [0-9.]+ | \"shortfall_agent_minutes\" : 1 | shortfall_agent_minutes is",
        "summary.json     | \"surplus_agent_minutes\" : [0-9.]+ | \"surplus_agent_minutes\" : 1 | surplus_agent_minutes is",
        "summary.json     | \"agent\" : \"U1\"            | \"agent\" : \"L1\"        | weekly_hours.min: U1",
        "payroll.csv      | BASE,8.00,15.55,124.40        | BASE,8.00,15.55,124.41    | payroll.csv lacks",
        "payroll.csv      | ABSENCE,6.40                  | ABSENCE,6.00              | payroll.csv lacks",
        "coverage.csv     | T08:00-04:00,voice,2          | T08:00-04:00,voice,1      | coverage.csv: ",
        "requirement.csv  | 2003-10-20T08:00-04:00,voice,,2,2 | 2003-10-20T08:00-04:00,voice,,2,1 | requirement.csv: voice",
        "roster.csv       | MEAL,2003-10-20T12:00-04:00,2003-10-20T12:30-04:00,false | REST,2003-10-20T12:00-04:00,2003-10-20T12:30-04:00,false | breaks: F1",
        "roster.csv       | MEAL,2003-10-20T12:00-04:00,2003-10-20T12:30-04:00,false | MEAL,2003-10-20T12:00-04:00,2003-10-20T12:15-04:00,false | unbroken: F1",
        "roster.csv       | true,voice;chat               | true,voice                | paid, all queues of the agent: F1",
        "roster.csv       | N1,(2003-W43-7)               | F2,2003-W43-7             | absent: F2",
        "roster.csv       | N1,(2003-W43-8)               | F2,2003-W43-8             | rest",
        "roster.csv       | N1,(2003-W43-8)               | F2,2003-W43-8             | start_spread: F2",
        "roster.csv       | F1,(2003-W43-4)               | L1,2003-W43-4             | left: L1",
        "roster.csv       | V1,(2003-W43-15)              | H1,2003-W43-15            | available: H1",
        "roster.csv       | V1,(2003-W43-15)              | N1,2003-W43-15            | start_between: N1",
        "roster.csv       | V1,(2003-W43-17)              | U1,2003-W43-17            | seats: tower",
        "roster.csv       | V1,(2003-W43-15)              | X9,2003-W43-15            | a shift of nobody: X9",
        "roster.csv       | M1,(2003-W43-12)              | V1,2003-W43-12            | one place at a time: V1",
    })
    void aPlantedFaultIsFound(String file, String pattern, String fault, String finding) throws IOException {
        Path path = plan.resolve(file);
        String before = Files.readString(path);
        String after = before.replaceAll(pattern, fault);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(path, after);

        assertThat(PlanAudit.findings(center, plan)).anyMatch(found -> found.contains(finding));
    }
}
