package org.hillsboro.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hillsboro.center.Channel;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.HandleTimeDistribution;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.center.ServiceGoal.Definition;
import org.hillsboro.center.ServiceGoal.Per;
import org.hillsboro.folder.GivenRequirement;
import org.hillsboro.forecast.Busyness;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.forecast.Forecast.QueueForecast;
import org.hillsboro.staffing.StaffingRequirement.QueueRequirement;
import org.hillsboro.time.OpeningHours;
import org.hillsboro.time.PlanningWeek;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** From the forecast of a week to the agents of each queue and interval. */
class ComputeRequirementTest {

    private static final ZoneId ZONE = ZoneId.of("UTC");
    private static final PlanningWeek WEEK = new PlanningWeek(ZONE, LocalDate.of(2026, 6, 1));
    private static final ServiceGoal EIGHTY_TWENTY = goal(0.8, null, null, null);

    @Test
    void fourteenAgentsNetTwentyGross() {
        var requirement = of(queue(Channel.VOICE, EIGHTY_TWENTY, null, 1, 0, 0), "0.30", 100, 180);
        assertThat(requirement.netAgents()[20]).isEqualTo(14);
        assertThat(requirement.required()[20]).isEqualTo(20);
        assertThat(requirement.loadErlangs()[20]).isEqualTo(10);
        assertThat(requirement.goal()[20]).isEqualTo("service_level");
    }

    @Test
    void closedIntervalsNeedNobodyWhateverIsForecast() {
        var requirement = of(queue(Channel.VOICE, EIGHTY_TWENTY, null, 1, 0, 3), "0", 100, 180);
        assertThat(requirement.netAgents()[15]).isZero();
        assertThat(requirement.loadErlangs()[15]).isZero();
        assertThat(requirement.goal()[15]).isEmpty();
    }

    @Test
    void minimumHoldsWhileOpenAlsoWithoutContacts() {
        var requirement = of(queue(Channel.VOICE, EIGHTY_TWENTY, null, 1, 0, 3), "0", 0, 180);
        assertThat(requirement.netAgents()[20]).isEqualTo(3);
        assertThat(requirement.goal()[20]).isEqualTo("min_agents");
        assertThat(of(queue(Channel.VOICE, EIGHTY_TWENTY, null, 1, 0, 0), "0", 0, 180).netAgents()[20]).isZero();
        assertThat(of(queue(Channel.VOICE, EIGHTY_TWENTY, null, 1, 0, 14), "0", 100, 180).goal()[20]).isEqualTo("service_level");
        assertThat(of(queue(Channel.VOICE, EIGHTY_TWENTY, null, 1, 0, 15), "0", 100, 180).goal()[20]).isEqualTo("min_agents");
    }

    /** The search for the next interval begins where the last ended, and one agent is far more than next to nothing. */
    @Test
    @Timeout(10)
    void nextToNothingBeforeAPeakCostsNoTime() {
        var staffing = new QueueStaffing(queue(Channel.VOICE, EIGHTY_TWENTY, null, 1, 0, 0), 30);
        assertThat(staffing.least(1e-18, 180).agents()).isEqualTo(1);
        assertThat(staffing.least(100, 180).agents()).isEqualTo(14);
    }

    @Test
    void theHardestGoalBinds() {
        assertThat(binding(goal(0.8, null, null, 0.6), null)).isEqualTo("17 occupancy");
        assertThat(binding(goal(0.8, null, 2.0, null), null)).isEqualTo("16 asa");
        assertThat(binding(goal(0.8, 0.001, null, null), 300)).isEqualTo("18 abandonment");
        assertThat(binding(goal(0.8, 0.001, null, null), null)).isEqualTo("14 service_level");
        assertThat(binding(goal(null, null, null, null), null)).isEqualTo("11 load");
        assertThat(binding(goal(0.8, null, null, 1.0), 300)).isEqualTo("13 service_level");
    }

    @Test
    void perfectionIsMetWhenNothingIsMissingThatAnyoneCouldSee() {
        assertThat(of(queue(Channel.VOICE, goal(1.0, 0.0, 0.0, null), 300, 1, 0, 0), "0", 100, 180).netAgents()[20])
                .isBetween(25, 60);
    }

    @Test
    void shrinkageIsExactInDecimals() {
        assertThat(ComputeRequirement.gross(9, new BigDecimal("0.10"))).isEqualTo(10);
        assertThat(ComputeRequirement.gross(69, new BigDecimal("0.08"))).isEqualTo(75);
        assertThat(ComputeRequirement.gross(70, new BigDecimal("0.08"))).isEqualTo(77);
        assertThat(ComputeRequirement.gross(7, new BigDecimal("0.3"))).isEqualTo(10);
        assertThat(ComputeRequirement.gross(0, new BigDecimal("0.3"))).isZero();
    }

    @Test
    void chatAgentsHoldSeveralContactsMoreSlowly() {
        var goal = goal(0.8, null, null, null);
        int slow = LeastAgents.of(new ErlangC(100 / 1800.0, 180 * 1.3, 20), goal, 1).agents();
        int quick = LeastAgents.of(new ErlangC(100 / 1800.0, 180, 20), goal, 1).agents();
        var requirement = of(queue(Channel.CHAT, goal, null, 3, 0.15, 0), "0", 100, 180);
        assertThat(requirement.netAgents()[20]).isBetween(Math.ceilDiv(quick, 3), Math.ceilDiv(slow, 3));
        assertThat(requirement.netAgents()[20])
                .isEqualTo(LeastAgents.of(new Chats(100 / 1800.0, 180, null, 20, 3, 0.15), goal, 1).agents());
        assertThat(requirement.loadErlangs()[20]).isEqualTo(10);
    }

    @Test
    void mailHasNoRequirement() {
        var center = center(queue(Channel.EMAIL, EIGHTY_TWENTY, null, 1, 0, 0), "0");
        assertThat(ComputeRequirement.compute(center, flat(100, 180), WEEK).queues()).isEmpty();
    }

    @Test
    void leastMeansOneFewerMissesAGoal() {
        var random = new Random(3);
        for (int n = 0; n < 300; n++) {
            double load = Math.exp(random.nextDouble(-3, 6));
            var model = random.nextBoolean()
                    ? new ErlangC(load / 200, 200, 20)
                    : new ErlangA(load / 200, 200, random.nextDouble(20, 900), 20);
            var goal = goal(
                    random.nextDouble(0.3, 0.99),
                    random.nextBoolean() ? random.nextDouble(0.01, 0.1) : null,
                    random.nextBoolean() ? random.nextDouble(1, 60) : null,
                    random.nextBoolean() ? random.nextDouble(0.5, 0.98) : null);
            var least = LeastAgents.of(model, goal, 1 + random.nextInt(2 + 2 * (int) load));
            assertThat(holds(goal, model.with(least.agents()))).isTrue();
            assertThat(least.agents() == 1 || !holds(goal, model.with(least.agents() - 1))).isTrue();
        }
    }

    @Test
    void moreContactsNeverNeedFewerAgents() {
        for (Integer patience : new Integer[] {null, 120}) {
            var staffing = new QueueStaffing(queue(Channel.VOICE, goal(0.8, 0.05, null, 0.9), patience, 1, 0, 0), 30);
            int before = 0;
            for (double contacts = 0.01; contacts < 20_000; contacts *= 1.02) {
                int agents = staffing.least(contacts, 240).agents();
                assertThat(agents).isGreaterThanOrEqualTo(before);
                before = agents;
            }
        }
    }

    @Test
    void riskStaffsForAQuantileOfTheDemand() {
        var center = center(queue(Channel.VOICE, EIGHTY_TWENTY, null, 1, 0, 0), "0");
        var forecast = flat(100, 180);
        int expected = ComputeRequirement.compute(center, forecast, WEEK, 0.5).queues().getFirst().netAgents()[20];
        assertThat(expected).isEqualTo(14);
        var careful = ComputeRequirement.compute(center, forecast, WEEK, 0.9).queues().getFirst();
        assertThat(careful.loadErlangs()[20]).isCloseTo(10 * new Busyness(0.04).quantile(0.9), within(1e-9));
        assertThat(careful.netAgents()[20]).isGreaterThan(14);
        // The median of days is below their mean: who wants more than the expected never gets less.
        assertThat(new Busyness(0.04).quantile(0.501)).isLessThan(1);
        assertThat(ComputeRequirement.compute(center, forecast, WEEK, 0.501).queues().getFirst().loadErlangs()[20]).isEqualTo(10);
        assertThat(ComputeRequirement.compute(center, forecast, WEEK, 0.499).queues().getFirst().loadErlangs()[20]).isLessThan(10);
        assertThatThrownBy(() -> ComputeRequirement.compute(center, forecast, WEEK, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("risk");
    }

    @Test
    void givenRequirementIsTakenAsItIs() {
        var center = center(queue(Channel.VOICE, EIGHTY_TWENTY, null, 1, 0, 3), "0.30");
        var requirement = TakeRequirement.take(center, new GivenRequirement(List.of(
                new GivenRequirement.Row(WEEK.start(), "voice", 7),
                new GivenRequirement.Row(WEEK.start().plusSeconds(5400), "voice", 4),
                new GivenRequirement.Row(WEEK.start().minusSeconds(1800), "voice", 9),
                new GivenRequirement.Row(WEEK.end(), "voice", 9))), WEEK);
        var voice = requirement.queues().getFirst();
        assertThat(Arrays.copyOf(voice.required(), 5)).containsExactly(7, 0, 0, 4, 0);
        assertThat(Arrays.stream(voice.required()).sum()).isEqualTo(11);
        assertThat(voice.netAgents()).isEqualTo(voice.required());
        assertThat(voice.loadErlangs()).containsOnly(Double.NaN);
    }

    private static boolean holds(ServiceGoal goal, QueuePerformance performance) {
        return (goal.share() == null || performance.withinOfOffered() >= goal.share() - 1e-9)
                && (goal.maxAbandoned() == null || performance.abandonment() <= goal.maxAbandoned() + 1e-9)
                && (goal.asa() == null || performance.meanWaitSeconds() <= goal.asa().toNanos() / 1e9 + 1e-9)
                && (goal.maxOccupancy() == null || performance.occupancy() <= goal.maxOccupancy() + 1e-9);
    }

    private static String binding(ServiceGoal goal, @Nullable Integer patience) {
        var requirement = of(queue(Channel.VOICE, goal, patience, 1, 0, 0), "0", 100, 180);
        return requirement.netAgents()[20] + " " + requirement.goal()[20];
    }

    private static QueueRequirement of(ContactQueue queue, String shrinkage, double contacts, double aht) {
        return ComputeRequirement.compute(center(queue, shrinkage), flat(contacts, aht), WEEK).queues().getFirst();
    }

    private static Forecast flat(double contacts, double aht) {
        var grid = WEEK.grid(30);
        var mean = new double[grid.count()];
        Arrays.fill(mean, contacts);
        var handle = new double[grid.count()];
        Arrays.fill(handle, aht);
        return new Forecast(grid, List.of(new QueueForecast("voice", mean, mean, mean, mean, handle, 0.2, new Busyness(0.04))));
    }

    private static ServiceGoal goal(
            @Nullable Double share, @Nullable Double abandoned, @Nullable Double asa, @Nullable Double occupancy) {
        return new ServiceGoal(
                share,
                share == null ? null : Duration.ofSeconds(20),
                Definition.OF_OFFERED,
                abandoned,
                asa == null ? null : Duration.ofNanos(Math.round(asa * 1e9)),
                occupancy,
                Per.INTERVAL);
    }

    private static ContactQueue queue(
            Channel channel,
            ServiceGoal goal,
            @Nullable Integer patience,
            int concurrency,
            double slowdown,
            int minAgents) {
        return new ContactQueue(
                "voice",
                channel,
                OpeningHours.parse("Mon-Sun 08:00-20:00"),
                goal,
                null,
                HandleTimeDistribution.EXPONENTIAL,
                patience == null ? null : Duration.ofSeconds(patience),
                concurrency,
                slowdown,
                minAgents,
                1,
                null,
                Set.of(),
                BigDecimal.ZERO);
    }

    private static ContactCenter center(ContactQueue queue, String shrinkage) {
        return new ContactCenter(
                "Small",
                ZONE,
                Currency.getInstance("USD"),
                30,
                DayOfWeek.MONDAY,
                new BigDecimal(shrinkage),
                List.of(queue),
                List.of(),
                List.of(),
                List.of());
    }
}
