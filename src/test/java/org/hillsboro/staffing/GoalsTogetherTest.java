package org.hillsboro.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.center.ServiceGoal.Definition;
import org.hillsboro.center.ServiceGoal.Per;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Service level, abandonment, mean wait and occupancy promised together, against counting up from one agent state by state. */
class GoalsTogetherTest {

    private static final int DRAWN = 150;
    private static final double AS_GOOD_AS_MET = 1e-9;

    /** One queue as a center file would say it. @param patience absent: endless */
    private record Drawn(double load, double handle, @Nullable Integer patience, double balking, ServiceGoal goal) {

        double contacts() {
            return load / handle * 1800;
        }
    }

    @Test
    void theFewestAgentsAndTheGoalThatBindsAreThoseOfCountingUp() {
        var random = new Random(8);
        for (int n = 0; n < DRAWN; n++) {
            var queue = drawn(random);
            var staffing = new QueueStaffing(queue.goal, seconds(queue.patience), queue.balking, 1, 0, 0, 30);
            assertThat(staffing.least(queue.contacts(), queue.handle)).as("%s", queue).isEqualTo(countedUp(queue));
        }
    }

    /** Nobody gives up who waits for ever, and an agent may be busy all the time: such goals alone would be met by one agent. */
    @Test
    void goalsThatAskForNobodyStillKeepTheLineFromGrowingForEver() {
        for (var goal : new ServiceGoal[] {goal(null, 0.05, null, null), goal(null, null, null, 1.0), goal(null, 0.05, null, 1.0)}) {
            var least = new QueueStaffing(goal, null, 0, 1, 0, 0, 30).least(100, 180);
            assertThat(least).isEqualTo(new LeastAgents(11, "load"));
            var chats = new QueueStaffing(goal, null, 0, 2, 0.5, 0, 30).least(100, 180);
            assertThat(chats).isEqualTo(new LeastAgents(8, "load"));
        }
    }

    private static LeastAgents countedUp(Drawn queue) {
        String missed = firstGoal(queue.goal);
        for (int agents = 1; ; agents++) {
            String now = missed(queue, agents);
            if (now == null) {
                return new LeastAgents(agents, missed);
            }
            missed = now;
        }
    }

    private static String firstGoal(ServiceGoal goal) {
        return goal.share() != null ? "service_level" : goal.maxAbandoned() != null ? "abandonment" : goal.asa() != null ? "asa" : "occupancy";
    }

    private static @Nullable String missed(Drawn queue, int agents) {
        var goal = queue.goal;
        if (queue.patience == null && agents <= queue.load * (1 - queue.balking)) {
            return goal.share() != null ? "service_level"
                    : goal.maxAbandoned() != null && queue.balking > goal.maxAbandoned() ? "abandonment"
                    : goal.asa() != null ? "asa"
                    : goal.maxOccupancy() != null && goal.maxOccupancy() < 1 ? "occupancy" : "load";
        }
        var states = new BirthDeathOracle(
                queue.load / queue.handle, queue.handle, queue.patience == null ? Double.POSITIVE_INFINITY : queue.patience, queue.balking, agents);
        if (goal.share() != null) {
            double[] within = states.within(20);
            if (within[0] + (goal.definition() == Definition.OF_OFFERED ? within[1] : 0) < goal.share() - AS_GOOD_AS_MET) {
                return "service_level";
            }
        }
        if (goal.maxAbandoned() != null && states.abandonment() > goal.maxAbandoned() + AS_GOOD_AS_MET) {
            return "abandonment";
        }
        if (goal.asa() != null && states.meanWait() > goal.asa().toNanos() / 1e9 + AS_GOOD_AS_MET) {
            return "asa";
        }
        return goal.maxOccupancy() != null && states.occupancy() > goal.maxOccupancy() + AS_GOOD_AS_MET ? "occupancy" : null;
    }

    private static Drawn drawn(Random random) {
        Integer patience = random.nextInt(3) == 0 ? null : 20 + random.nextInt(600);
        double balking = random.nextInt(4) == 0 ? 0.05 * random.nextDouble() : 0;
        ServiceGoal goal;
        do {
            goal = new ServiceGoal(
                    random.nextBoolean() ? 0.5 + 0.45 * random.nextDouble() : null,
                    Duration.ofSeconds(20),
                    random.nextBoolean() ? Definition.OF_OFFERED : Definition.ANSWERED_OF_OFFERED,
                    random.nextBoolean() ? 0.05 + 0.1 * random.nextDouble() : null,
                    random.nextBoolean() ? Duration.ofMillis(1000 + random.nextInt(60_000)) : null,
                    random.nextBoolean() ? 0.4 + 0.55 * random.nextDouble() : null,
                    Per.INTERVAL);
        } while (goal.share() == null && goal.maxAbandoned() == null && goal.asa() == null && goal.maxOccupancy() == null);
        return new Drawn(Math.exp(random.nextDouble(-2, 2.7)), random.nextDouble(60, 500), patience, balking, goal);
    }

    private static ServiceGoal goal(
            @Nullable Double share, @Nullable Double abandoned, @Nullable Duration asa, @Nullable Double occupancy) {
        return new ServiceGoal(share, null, Definition.OF_OFFERED, abandoned, asa, occupancy, Per.WEEK);
    }

    private static @Nullable Duration seconds(@Nullable Integer seconds) {
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }
}
