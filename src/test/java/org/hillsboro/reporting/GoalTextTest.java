package org.hillsboro.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import org.hillsboro.QueuePart;
import org.hillsboro.TestCenter;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.center.ServiceGoal.Definition;
import org.hillsboro.center.ServiceGoal.Per;
import org.hillsboro.simulation.Estimate;
import org.hillsboro.verifying.GoalStanding;
import org.hillsboro.verifying.GoalStanding.Kind;
import org.hillsboro.verifying.MissedGoal;
import org.junit.jupiter.api.Test;

class GoalTextTest {

    private static String good(Definition definition, Duration within) {
        return good("voice", queue -> queue.goal(new ServiceGoal(0.8, within, definition, null, null, null, Per.WEEK)));
    }

    private static String good(String id, UnaryOperator<QueuePart> part) {
        return GoalText.good(TestCenter.in("UTC", "2026-W10").queue(id, part).folder().center().queues().getFirst());
    }

    @Test
    void case1_lengthsAreSaidInTheLargestUnitThatIsWhole() {
        assertThat(good(Definition.OF_OFFERED, Duration.ofSeconds(20))).isEqualTo("answered or abandoned within 20 s");
        assertThat(good(Definition.ANSWERED_OF_OFFERED, Duration.ofSeconds(150))).isEqualTo("answered within 150 s");
        assertThat(good(Definition.ANSWERED_OF_OFFERED, Duration.ofSeconds(180))).isEqualTo("answered within 3 min");
        assertThat(good(Definition.ANSWERED_OF_OFFERED, Duration.ofMinutes(150))).isEqualTo("answered within 150 min");
        assertThat(good(Definition.ANSWERED_OF_OFFERED, Duration.ofHours(24))).isEqualTo("answered within 24 h");
        assertThat(good("mail", queue -> queue.mail("24h"))).isEqualTo("done within 24 h");
    }

    @Test
    void case2_sharesAndWaitsFloorsAndCeilings() {
        assertThat(GoalText.of(new GoalStanding("voice", Kind.SERVICE_LEVEL, null, 0.8, new Estimate(0.842, 0.838, 0.846))))
                .isEqualTo("voice: service level 84.2 % (83.8 % to 84.6 %), goal at least 80.0 %");
        var monday = Instant.parse("2026-03-02T05:00:00Z");
        assertThat(GoalText.of(new GoalStanding("chat", Kind.ASA, monday, 30, new Estimate(12, 11.5, 12.5)), ZoneId.of("America/New_York")))
                .isEqualTo("chat: mean wait 12.0 s (11.5 s to 12.5 s), goal at most 30.0 s from Mon 2 Mar 00:00");
    }

    @Test
    void case3_whatIsTooCloseToSayIsNotSaidToBeMissed() {
        var plan = ExamplePlan.of(ExamplePlan.center(), true, 0.01);
        assertThat(GoalText.of(missed(new Estimate(0.059, 0.057, 0.061)), plan))
                .isEqualTo("voice may miss its abandonment of 6.0 %: 5.9 % (5.7 % to 6.1 %); why. Remedy.");
        assertThat(GoalText.of(missed(new Estimate(0.063, 0.061, 0.065)), plan)).startsWith("voice misses its abandonment of 6.0 %: 6.3 %");
    }

    private static MissedGoal missed(Estimate simulated) {
        return new MissedGoal(new GoalStanding("voice", Kind.ABANDONMENT, null, 0.06, simulated), "why", "Remedy.");
    }
}
