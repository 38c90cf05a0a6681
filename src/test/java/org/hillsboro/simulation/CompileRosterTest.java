package org.hillsboro.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.hillsboro.forecast.Busyness;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.forecast.Forecast.QueueForecast;
import org.junit.jupiter.api.Test;

/** Four agents of two pools, a queue of calls and one of mail, in a week that begins with the end of a night shift. */
class CompileRosterTest {

    private static final long HOUR = 3600 * SimulatedCenter.MICROS;

    private static final TestCenter CENTER = TestCenter.in("America/Los_Angeles", "2026-W11")
            .shrinkage("0.2")
            .queue("voice", queue -> queue.patience(Duration.ofSeconds(300)).balking(0.1).priority(2))
            .queue("mail", queue -> queue.mail("24h").patience(Duration.ofSeconds(300)).open("Mon-Fri 08:00-10:00"))
            .pool("in-house", pool -> pool)
            .pool("vendor", pool -> pool.handleTimeFactor("1.25"))
            .agent("ann", agent -> agent.pool("in-house"))
            .agent("bob", agent -> agent.pool("vendor").queues("mail", "voice"))
            .agent("cid", agent -> agent.pool("in-house").queues("voice")
                    .previousShift("2026-03-08T18:00-07:00", "2026-03-09T02:00-07:00"))
            .agent("dee", agent -> agent.pool("in-house").queues("voice")
                    .previousShiftInWeek("2026-03-08T18:00-07:00", "2026-03-09T02:00-07:00"));

    private static SimulatedCenter compiled(WhatIf whatIf, String drawing) {
        var grid = CENTER.week().grid(15);
        var mean = new double[grid.count()];
        Arrays.fill(mean, 10);
        var handle = new double[grid.count()];
        Arrays.fill(handle, 240);
        var forecast = new Forecast(grid, List.of(
                new QueueForecast("voice", mean, mean, mean, mean, handle, 0, new Busyness(0.05)),
                new QueueForecast("mail", mean, mean, mean, mean, handle)));
        return CompileRoster.compile(CENTER.folder(), forecast, DrawnRoster.of(CENTER, drawing), Routing.SKILL_ORDER, whatIf);
    }

    private static SimulatedCenter planned() {
        return compiled(WhatIf.AS_PLANNED, """
                ann TUE 08:00 |#### ##mm ####|
                bob MON 22:00 |#### ####|
                """);
    }

    @Test
    void case1_agentsAreThereForContactsAlone() {
        var crew = planned().crew();
        assertThat(crew.agent()).containsExactly(0, 0, 1, 2);
        assertThat(crew.from()).containsExactly(32 * HOUR, 34 * HOUR, 22 * HOUR, 0);
        assertThat(crew.to()).containsExactly(33 * HOUR + HOUR / 2, 35 * HOUR, 24 * HOUR, 2 * HOUR);
    }

    @Test
    void case2_whoeverHasNoStretchIsNoAgent() {
        var crew = planned().crew();
        assertThat(crew.agents()).as("cid's last shift counts for rest only").isEqualTo(3);
        assertThat(crew.handleFactor()).containsExactly(1, 1.25, 1);
    }

    @Test
    void case3_aDayIsMissedByTheDateOnWhichItsShiftBegins() {
        assertThat(planned().crew().day()).as("the last shift of the week before on its Sunday").containsExactly(1, 1, 0, -1);
        assertThat(planned().absence()).isEqualTo(0.2);
    }

    @Test
    void case4_groupsAreAgentsOfTheSameSkillsForemostFirst() {
        assertThat(planned().groups()).containsExactly(new int[] {0, 1}, new int[] {1, 0}, new int[] {0});
        assertThat(planned().crew().group()).containsExactly(0, 1, 2);
    }

    @Test
    void case5_mailWaitsForItsHoursAndNeverGivesUp() {
        var mail = planned().queues().get(1);
        assertThat(mail.deferred()).isTrue();
        assertThat(mail.patienceSeconds()).isInfinite();
        assertThat(mail.withinSeconds()).isEqualTo(86_400);
        var firstDay = Arrays.copyOf(mail.open(), 96);
        for (int quarter = 0; quarter < 96; quarter++) {
            assertThat(firstDay[quarter]).isEqualTo(quarter >= 32 && quarter < 40);
        }
    }

    @Test
    void case6_callsAreAsTheCenterSays() {
        var voice = planned().queues().getFirst();
        assertThat(voice.deferred()).isFalse();
        assertThat(voice.patienceSeconds()).isEqualTo(300);
        assertThat(voice.balking()).isEqualTo(0.1);
        assertThat(voice.priority()).isEqualTo(2);
        assertThat(voice.busynessVariance()).isEqualTo(0.05);
        assertThat(voice.withinSeconds()).isEqualTo(20);
    }

    @Test
    void case7_whatIf() {
        var otherwise = compiled(new WhatIf(0.5, 1.1, -60), "ann TUE 08:00 |####|\n");
        assertThat(otherwise.queues().getFirst().contacts()[0]).isEqualTo(11);
        assertThat(otherwise.queues().getFirst().handleSeconds()[0]).isEqualTo(180);
        assertThat(otherwise.absence()).as("half of those who would have come").isCloseTo(0.6, within(1e-12));
        var none = compiled(new WhatIf(0, 1, -240), "ann TUE 08:00 |####|\n");
        assertThat(none.queues().getFirst().handleSeconds()[0]).as("something is left of every contact").isEqualTo(1);
        assertThat(new WhatIf(0, 1, -5).handled(0.5)).as("what was shorter stays").isEqualTo(0.5);
    }

    @Test
    void case8_anAgentIsTheSameInEveryRoster() {
        var alone = compiled(WhatIf.AS_PLANNED, "bob MON 22:00 |#### ####|\n").crew();
        assertThat(alone.key()[0]).isEqualTo(planned().crew().key()[1]);
        assertThat(planned().crew().key()).doesNotHaveDuplicates();
    }
}
