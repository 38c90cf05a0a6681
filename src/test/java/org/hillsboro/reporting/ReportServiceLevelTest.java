package org.hillsboro.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hillsboro.TestCenter;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.center.ServiceGoal.Definition;
import org.hillsboro.center.ServiceGoal.Per;
import org.hillsboro.simulation.Estimate;
import org.hillsboro.simulation.ServiceFigures;
import org.hillsboro.simulation.ServiceReport;
import org.hillsboro.simulation.ServiceReport.QueueFigures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report says of a simulation: the example's Monday half-hour from 07:00, and nothing else. */
class ReportServiceLevelTest {

    private static final Estimate NONE = new Estimate(Double.NaN, Double.NaN, Double.NaN);
    private static final ServiceFigures NOBODY = new ServiceFigures(0, 0, 0, 0, NONE, NONE, NONE, NONE);

    @TempDir
    private Path here;

    private static ServiceGoal goal(Per per, @Nullable Double maxAbandoned) {
        return new ServiceGoal(0.8, Duration.ofSeconds(20), Definition.OF_OFFERED, maxAbandoned, null, null, per);
    }

    private static Estimate around(double value) {
        return new Estimate(value, value - 0.01, value + 0.01);
    }

    private static ServiceFigures figures(double level, double abandoned) {
        return new ServiceFigures(
                120, 110, 10, 0, around(level), new Estimate(33, 30, 36), around(abandoned), around(0.71));
    }

    private ParsedReport report(ServiceGoal goal, ServiceFigures figures) throws IOException {
        return report(goal, figures, figures);
    }

    private static List<ServiceFigures> nobody() {
        return new ArrayList<>(Collections.nCopies(336 + 2, NOBODY));
    }

    private ParsedReport report(List<ServiceFigures> intervals) throws IOException {
        return report(goal(Per.WEEK, null), figures(0.7, 0.02), figures(0.7, 0.02), intervals);
    }

    private ParsedReport report(ServiceGoal goal, ServiceFigures week, ServiceFigures monday) throws IOException {
        var intervals = nobody();
        intervals.set(14, monday);
        return report(goal, week, monday, intervals);
    }

    private ParsedReport report(ServiceGoal goal, ServiceFigures week, ServiceFigures monday, List<ServiceFigures> intervals)
            throws IOException {
        var center = TestCenter.in("America/New_York", "2003-W43")
                .intervals(30)
                .queue("voice", queue -> queue.goal(goal))
                .queue("chat", queue -> queue)
                .pool("vendor", pool -> pool.hourly("20"))
                .contract("flex", contract -> contract.weekly(0, 40).days(5).meal(30, "3h", "6h"))
                .agent("ann")
                .agent("bob", agent -> agent.pool("vendor").queues("voice"));
        int count = center.week().grid(30).count();
        List<ServiceFigures> days = new ArrayList<>(Collections.nCopies(7, NOBODY));
        days.set(0, monday);
        var service = new ServiceReport(25, 3000, List.of(
                new QueueFigures("voice", week, days, intervals),
                new QueueFigures("chat", NOBODY, Collections.nCopies(7, NOBODY), Collections.nCopies(count, NOBODY))));
        return ParsedReport.of(ExamplePlan.simulated(center, service), here);
    }

    @Test
    void case1_aGoalThatIsMissedSaysWhenAndByHowMuch() throws IOException {
        var report = report(goal(Per.WEEK, null), figures(0.7, 0.02));
        assertThat(report.text("summary")).contains("✗ 70.0 % (69.0–71.0 %)").doesNotContain("has not been simulated");
        assertThat(report.text("service"))
                .contains("3,000 contacts in 25 simulated weeks")
                .contains("70.0 % (69.0–71.0 %) over the week, missed by 10.0 points.")
                .contains("Below the goal Mon 20 Oct 07:00–07:30: 70.0 %, 12.0 contacts more than it allows.")
                .contains("Mon 20 Oct 120 70.0 % 69.0–71.0 % 33 s 2.0 % 71.0 % ↓ below")
                .contains("Week 120 70.0 % 69.0–71.0 % 33 s 2.0 % 71.0 % ✗ missed")
                .contains("Mon 07:00: 70.0 % (69.0–71.0 %) of 120.0 contacts; mean wait 33 s, 2.0 % abandoned, busy 71 %")
                .contains("1 interval of 1 is below the goal for certain");
    }

    @Test
    void case2_aGoalThatIsMetAndOneTooCloseToSay() throws IOException {
        assertThat(report(goal(Per.WEEK, null), figures(0.81, 0.02)).text("service")).contains("over the week, met.", "✓ 81.0 %");
        assertThat(report(goal(Per.WEEK, null), figures(0.809, 0.02)).text("service")).contains("over the week, too close to say.", "~ 80.9 %");
    }

    @Test
    void case3_theWorstOfAllGoalsCounts() throws IOException {
        assertThat(report(goal(Per.WEEK, 0.05), figures(0.9, 0.07)).text("service"))
                .contains("abandoned at most 5 %: 7.0 % (6.0–8.0 %) over the week, missed by 2.0 points.")
                .contains("voice 80 % answered or abandoned within 20 s; abandoned at most 5 %: ✗ missed");
    }

    @Test
    void aDayBelowAGoalOfTheWeekIsNoMiss() throws IOException {
        String said = "The goal is one of the week: days may miss it.";
        assertThat(report(goal(Per.WEEK, null), figures(0.9, 0.02), figures(0.7, 0.02)).text("service")).contains(said);
        assertThat(report(goal(Per.WEEK, null), figures(0.9, 0.02)).text("service")).doesNotContain(said);
        assertThat(report(goal(Per.WEEK, null), figures(0.7, 0.02)).text("service")).doesNotContain(said);
    }

    @Test
    void case4_aGoalOfEachDayNamesTheDays() throws IOException {
        assertThat(report(goal(Per.DAY, null), figures(0.7, 0.02)).text("service")).contains("Days that miss it: Mon 20 Oct 70.0 %.");
        assertThat(report(goal(Per.DAY, null), figures(0.9, 0.02)).text("service")).contains("No day misses it for certain.");
        assertThat(report(goal(Per.INTERVAL, null), figures(0.7, 0.02)).text("service")).contains("1 of 1 interval misses it for certain.");
    }

    private static Estimate exactly(double value) {
        return new Estimate(value, value, value);
    }

    @Test
    void case9_aDayBelowAGoalOfTheWeekMissesNothing() throws IOException {
        var fine = new ServiceFigures(1200, 1150, 50, 0, exactly(0.85), exactly(10), exactly(0.01), exactly(0.7));
        var week = report(goal(Per.WEEK, null), fine, figures(0.7, 0.02));
        assertThat(week.text("summary")).contains("✓ 85.0 %");
        assertThat(week.text("service")).contains("Mon 20 Oct 120 70.0 % 69.0–71.0 % 33 s 2.0 % 71.0 % ↓ below").doesNotContain("✗ 70.0", "✗ missed");
        var day = report(goal(Per.DAY, null), fine, figures(0.7, 0.02));
        assertThat(day.text("summary")).as("a day misses what each promises").contains("✗ 85.0 %");
        assertThat(day.text("service")).contains("69.0–71.0 % 33 s 2.0 % 71.0 % ✗ missed", "85.0 % (85.0–85.0 %) over the week.Days that miss it: Mon 20 Oct 70.0 %.");
        assertThat(report(goal(Per.INTERVAL, null), fine, figures(0.7, 0.02)).text("service"))
                .as("also where only an interval does").contains("each interval: ✗ missed");
    }

    @Test
    void case10_theGoalThatIsMissedIsTheOneAtAGlance() throws IOException {
        assertThat(report(goal(Per.WEEK, 0.05), figures(0.9, 0.07)).text("summary")).contains("✗ abandonment 7.0 % (6.0–8.0 %)");
        assertThat(report(goal(Per.WEEK, 0.05), figures(0.9, 0.02)).text("summary")).contains("✓ 90.0 % (89.0–91.0 %)");
    }

    @Test
    void case5_closedDaysAndQueuesWithoutContactsStayBlank() throws IOException {
        var report = report(goal(Per.WEEK, null), figures(0.7, 0.02));
        assertThat(report.text("service")).contains("Tue 21 Oct 0 – – – –", "Nobody is expected.");
        assertThat(ParsedReport.all(report.byId("service-0"), "g").flatMap(tips -> ParsedReport.all(tips, "path"))).hasSize(1);
    }

    @Test
    void case6_formulaAndSimulationAreComparedWhereSomebodyComes() throws IOException {
        assertThat(report(goal(Per.WEEK, null), figures(0.7, 0.02)).text("service"))
                .contains("the simulation finds 70.0 %", "Load below 2 erlangs 120", "Day, 06:00–22:00 120", "07:00 120")
                .doesNotContain("Night, 22:00–06:00 ");
    }

    /** Three in an hour, one after another, and one at night; of all only the worst three are told, the worst first. */
    @Test
    void case11_theWorstThreeStretchesByWhatIsLost() throws IOException {
        var intervals = nobody();
        Map.of(2, 0.75, 14, 0.5, 16, 0.6, 18, 0.7, 20, 0.795).forEach((i, level) -> intervals.set(i, figures(level, 0.02)));
        String told = report(intervals).text("service");
        assertThat(told).containsSubsequence(
                "Below the goal Mon 20 Oct 07:00–07:30: 50.0 %, 36.0 contacts", "Below the goal Mon 20 Oct 08:00–08:30: 60.0 %, 24.0 contacts",
                "Below the goal Mon 20 Oct 09:00–09:30: 70.0 %, 12.0 contacts");
        assertThat(told).doesNotContain("Below the goal Mon 20 Oct 01:00", "Below the goal Mon 20 Oct 10:00");
        var little = nobody();
        little.set(20, figures(0.795, 0.02));
        assertThat(report(little).text("service")).as("0.6 contacts are nothing to tell of").doesNotContain("Below the goal Mon");
    }

    @Test
    void case7_deferredWorkSaysWhatComesWhatIsPlacedAndWhatIsLate() throws IOException {
        assertThat(report(goal(Per.WEEK, null), figures(0.7, 0.02)).text("service")).contains("mail 0.2 0.1 0.1 0.0");
    }

    @Test
    void case8_whatWasNotSimulatedSaysSo() throws IOException {
        var report = ParsedReport.of(ExamplePlan.of(ExamplePlan.center(), false, 0.1), here);
        assertThat(report.text("service")).contains("Nothing was simulated").doesNotContain("Where formula and simulation part");
        assertThat(report.text("summary")).contains("has not been simulated");
    }
}
