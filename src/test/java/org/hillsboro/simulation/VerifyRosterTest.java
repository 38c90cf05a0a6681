package org.hillsboro.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.center.ServiceGoal.Definition;
import org.hillsboro.center.ServiceGoal.Per;
import org.hillsboro.forecast.Busyness;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.forecast.Forecast.QueueForecast;
import org.hillsboro.roster.Roster;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The roster of a center, from its activities to the report. */
class VerifyRosterTest {

    private static final SimulationLimits FEW = new SimulationLimits(40, null, 1, 2);

    private static TestCenter center() {
        return TestCenter.in("America/Los_Angeles", "2026-W11")
                .queue("voice", queue -> queue.patience(Duration.ofSeconds(300)))
                .agent("ann")
                .agent("bob")
                .agent("cid");
    }

    private static Roster roster(TestCenter center) {
        return DrawnRoster.of(center, """
                ann MON 08:00 |#### ##mm ####|
                bob MON 08:00 |#### #### ####|
                cid MON 09:00 |#### ####|
                """);
    }

    /** Twelve calls an hour on Monday from 08:00 to 11:00. */
    private static Forecast forecast(TestCenter center, double busyness) {
        var grid = center.week().grid(15);
        var mean = new double[grid.count()];
        Arrays.fill(mean, 32, 44, 3);
        var handle = new double[grid.count()];
        Arrays.fill(handle, 240);
        return new Forecast(grid, List.of(new QueueForecast("voice", mean, mean, mean, mean, handle, 0, new Busyness(busyness))));
    }

    private static ServiceFigures week(WhatIf whatIf, double busyness) {
        var center = center();
        var report = VerifyRoster.verify(
                center.folder(), forecast(center, busyness), roster(center), Routing.SKILL_ORDER, whatIf, FEW, () -> 0);
        return report.of("voice").orElseThrow().week();
    }

    @Test
    void case1_contactsOfAnIntervalMeetWhoIsThere() {
        var center = center();
        var report = VerifyRoster.verify(
                center.folder(), forecast(center, 0), roster(center), Routing.SKILL_ORDER, WhatIf.AS_PLANNED, FEW, () -> 0);
        assertThat(report.replications()).isEqualTo(40);
        var voice = report.of("voice").orElseThrow();
        assertThat(voice.week().offered()).isBetween(33.0, 39.0);
        assertThat(voice.days()).hasSize(7);
        assertThat(voice.days().getFirst()).isEqualTo(voice.week());
        assertThat(voice.days().get(1).serviceLevel().isMeasured()).isFalse();
        assertThat(voice.intervals().get(31).occupancy().isMeasured()).as("nobody there before 08:00").isFalse();
        assertThat(voice.intervals().get(36).occupancy().value()).isBetween(0.1, 0.6);
        var levels = ServiceLevels.of(center.folder().center(), center.week(), report).queues().getFirst();
        assertThat(levels.days()).extracting(day -> day.date().toString()).containsExactly("2026-03-09");
        assertThat(levels.intervals()).hasSize(12);
        assertThat(levels.intervals().getFirst().start()).isEqualTo("2026-03-09T08:00-07:00");
    }

    @Test
    void case2_moreContactsLongerCallsFewerAgentsAndBusyDaysMakeItWorse() {
        double planned = week(WhatIf.AS_PLANNED, 0).serviceLevel().value();
        assertThat(week(new WhatIf(0, 1.3, 0), 0).serviceLevel().value()).isLessThan(planned);
        assertThat(week(new WhatIf(0, 1, 60), 0).serviceLevel().value()).isLessThan(planned);
        assertThat(week(new WhatIf(0.3, 1, 0), 0).serviceLevel().value()).isLessThan(planned);
        assertThat(week(WhatIf.AS_PLANNED, 0.5).serviceLevel().value()).isLessThan(planned);
    }

    @Test
    void case3_theSameSeedGivesTheSameReportOnOneCoreOrTwo() {
        var center = center();
        var one = VerifyRoster.verify(center.folder(), forecast(center, 0.1), roster(center), Routing.LONGEST_IDLE,
                WhatIf.AS_PLANNED, new SimulationLimits(7, null, 9, 1), () -> 0);
        var two = VerifyRoster.verify(center.folder(), forecast(center, 0.1), roster(center), Routing.LONGEST_IDLE,
                WhatIf.AS_PLANNED, new SimulationLimits(7, null, 9, 2), () -> 0);
        assertThat(two).isEqualTo(one);
    }

    /** Nobody says how many replications: they end where enough is known, however many run at a time. */
    @Test
    void case8_enoughIsKnownAfterAsManyOnOneCoreAsOnThree() {
        var center = center();
        var reports = IntStream.of(1, 2, 3).mapToObj(cores -> VerifyRoster.verify(center.folder(), forecast(center, 0.1), roster(center),
                Routing.SKILL_ORDER, WhatIf.AS_PLANNED, new SimulationLimits(null, null, 9, cores), () -> 0)).toList();
        assertThat(reports.get(0).replications()).isGreaterThan(5);
        assertThat(reports.get(1)).isEqualTo(reports.get(0));
        assertThat(reports.get(2)).isEqualTo(reports.get(0));
    }

    @Test
    void case4_twoReplicationsAreFinishedWhenTimeIsOver() {
        var center = center();
        var report = VerifyRoster.verify(center.folder(), forecast(center, 0), roster(center), Routing.SKILL_ORDER,
                WhatIf.AS_PLANNED, new SimulationLimits(null, Duration.ZERO, 9, 1), () -> 0);
        assertThat(report.replications()).isEqualTo(2);
    }

    /** Three calls a quarter hour on Monday from 08:00 to 11:00, and on Tuesday half as many, whom nobody answers. */
    private static int replications(ServiceGoal goal) {
        var center = TestCenter.in("America/Los_Angeles", "2026-W11")
                .queue("voice", queue -> queue.patience(Duration.ofSeconds(300)).goal(goal))
                .agent("ann")
                .agent("bob")
                .agent("cid");
        var forecast = forecast(center, 0);
        Arrays.fill(forecast.queues().getFirst().mean(), 96 + 32, 96 + 44, 1.5);
        return VerifyRoster.verify(center.folder(), forecast, roster(center), Routing.SKILL_ORDER, WhatIf.AS_PLANNED,
                new SimulationLimits(null, null, 1, 1), () -> 0).replications();
    }

    private static ServiceGoal goal(@Nullable Double share, @Nullable Double abandoned, @Nullable Duration asa, Per per) {
        return new ServiceGoal(share, share == null ? null : Duration.ofSeconds(20), Definition.OF_OFFERED, abandoned, asa, null, per);
    }

    @Test
    void case5_eachGoalIsSimulatedUntilItIsKnown() {
        int share = replications(goal(0.8, null, null, Per.WEEK));
        assertThat(share).as("of about 50 calls a week").isBetween(100, 2000);
        assertThat(replications(goal(0.8, null, null, Per.DAY))).isGreaterThan(share);
        assertThat(replications(goal(0.8, null, null, Per.INTERVAL))).isGreaterThan(4 * share);
        int lessSure = replications(goal(null, null, Duration.ofSeconds(300), Per.WEEK));
        assertThat(replications(goal(null, null, Duration.ofSeconds(30), Per.WEEK))).isGreaterThan(lessSure);
        assertThat(replications(goal(0.8, 0.05, Duration.ofSeconds(30), Per.WEEK))).as("all of them")
                .isEqualTo(Math.max(Math.max(share, replications(goal(null, 0.05, null, Per.WEEK))),
                        replications(goal(null, null, Duration.ofSeconds(30), Per.WEEK))));
    }

    /** The Sunday on which clocks go forward has 23 hours, the one on which they go back 25. */
    @ParameterizedTest
    @CsvSource({"2026-W10, 668, 23", "2026-W44, 676, 25"})
    void case6_daysAreThoseOfTheCalendar(String week, int intervals, int hours) {
        var center = TestCenter.in("America/Los_Angeles", week).queue("voice", queue -> queue.patience(Duration.ofSeconds(300))).agent("ann");
        var grid = center.week().grid(15);
        var mean = new double[grid.count()];
        Arrays.fill(mean, 5);
        var forecast = new Forecast(grid, List.of(new QueueForecast("voice", mean, mean, mean, mean, mean, 0, new Busyness(0))));
        var report = VerifyRoster.verify(center.folder(), forecast, new Roster(center.week(), List.of(), List.of()), Routing.SKILL_ORDER,
                WhatIf.AS_PLANNED, FEW, () -> 0).of("voice").orElseThrow();
        assertThat(report.intervals()).hasSize(intervals);
        assertThat(report.days().getLast().offered()).isCloseTo(hours * 20.0, within(15.0));
        assertThat(report.week().abandonment().value()).as("nobody is there").isGreaterThan(0.99);
    }

    @Test
    void case7_aWatcherSeesEachAnswerFromTheSecondReplicationOn() {
        var center = center();
        var seen = new ArrayList<Integer>();
        var report = VerifyRoster.verify(center.folder(), forecast(center, 0), roster(center), Routing.SKILL_ORDER, WhatIf.AS_PLANNED,
                new SimulationLimits(6, null, 9, 1), known -> seen.add(known.get().replications()), () -> 0);
        assertThat(seen).containsExactly(2, 3, 4, 5, 6);
        assertThat(report.replications()).isEqualTo(6);
    }

    /** A night of waiting would be in the mean wait. */
    @Test
    void whereNobodyHangsUpWhenAQueueClosesItsMeanWaitIsWarnedOf() {
        assertThat(warnings("Mon-Fri 08:00-20:00", null, 30)).singleElement().asString().contains("voice", "until it opens again", "Maybe");
        assertThat(warnings("24/7", null, 30)).isEmpty();
        assertThat(warnings("Mon-Fri 08:00-20:00", 120, 30)).isEmpty();
        assertThat(warnings("Mon-Fri 08:00-20:00", null, null)).isEmpty();
    }

    private static List<String> warnings(String open, @Nullable Integer patience, @Nullable Integer asa) {
        var center = TestCenter.in("America/Los_Angeles", "2026-W11").queue("voice", queue -> {
            var opened = queue.open(open).goal(new ServiceGoal(
                    0.8, Duration.ofSeconds(20), Definition.OF_OFFERED, null, asa == null ? null : Duration.ofSeconds(asa), null, Per.WEEK));
            return patience == null ? opened : opened.patience(Duration.ofSeconds(patience));
        });
        return VerifyRoster.warnings(center.folder().center(), center.week());
    }
}
