package org.hillsboro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hillsboro.TestCenter;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.center.ServiceGoal.Definition;
import org.hillsboro.center.ServiceGoal.Per;
import org.hillsboro.simulation.Estimate;
import org.hillsboro.simulation.ServiceFigures;
import org.hillsboro.simulation.ServiceReport;
import org.hillsboro.simulation.ServiceReport.QueueFigures;
import org.junit.jupiter.api.Test;

/** The verdict on a queue that promises 80 % within 20 s, and at most 5 % abandoned where a case says so. */
class ServiceTextTest {

    private static Estimate around(double value) {
        return new Estimate(value, value - 0.01, value + 0.01);
    }

    private static ServiceFigures figures(double level, double abandoned) {
        return new ServiceFigures(1000, 950, 50, 0, around(level), around(9), around(abandoned), around(0.7));
    }

    private static String verdict(boolean promisesAbandonment, Per per, ServiceFigures week, ServiceFigures monday) {
        var goal = new ServiceGoal(
                0.8, Duration.ofSeconds(20), Definition.ANSWERED_OF_OFFERED, promisesAbandonment ? 0.05 : null, null, null, per);
        var center = TestCenter.in("UTC", "2026-W10").queue("voice", queue -> queue.goal(goal));
        var grid = center.week().grid(15);
        var days = new ArrayList<>(Collections.nCopies(7, week));
        days.set(0, monday);
        var report = new ServiceReport(
                10, 10_000, List.of(new QueueFigures("voice", week, days, Collections.nCopies(grid.count(), week))));
        var text = new StringWriter();
        new ServiceText(center.folder().center(), grid, report).print(new PrintWriter(text, true));
        return String.join("\n", text.toString().lines().skip(2).filter(line -> !line.contains("simulated weeks")).toList());
    }

    private static String ofWeek(boolean promisesAbandonment, double level, double abandoned) {
        return verdict(promisesAbandonment, Per.WEEK, figures(level, abandoned), figures(level, abandoned));
    }

    @Test
    void case1_oneGoal() {
        String definition = ". Service level: answered within 20 s, of all offered.";
        assertThat(ofWeek(false, 0.9, 0.2)).isEqualTo("voice: the goal is met" + definition);
        assertThat(ofWeek(false, 0.8, 0.2)).startsWith("voice: whether the goal is met is too close to say" + definition);
        assertThat(ofWeek(false, 0.7, 0.2)).startsWith("voice: the goal is missed" + definition);
    }

    @Test
    void case2_ofSeveralGoalsTheMissedOnesAreNamed() {
        assertThat(ofWeek(true, 0.9, 0.02)).startsWith("voice: all 2 goals are met.");
        assertThat(ofWeek(true, 0.9, 0.08)).startsWith("voice: 1 of 2 goals missed.")
                .endsWith("\n  voice: abandonment 8.0 % (7.0 % to 9.0 %), goal at most 5.0 %");
        assertThat(ofWeek(true, 0.9, 0.05)).startsWith("voice: whether all 2 goals are met is too close to say.");
    }

    @Test
    void case3_aDayIsMissedWhereEachDayIsPromised() {
        assertThat(verdict(false, Per.DAY, figures(0.9, 0), figures(0.7, 0))).startsWith("voice: 1 of 7 goals missed.")
                .endsWith("\n  voice: service level 70.0 % (69.0 % to 71.0 %), goal at least 80.0 % from Mon 2 Mar 00:00");
        assertThat(verdict(false, Per.WEEK, figures(0.9, 0), figures(0.7, 0))).as("not where the week is").startsWith("voice: the goal is met.");
    }
}
