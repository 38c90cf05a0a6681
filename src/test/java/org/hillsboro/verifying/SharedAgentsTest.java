package org.hillsboro.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hillsboro.TestCenter;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.staffing.StaffingRequirement.QueueRequirement;
import org.junit.jupiter.api.Test;

/** Ann takes calls; ben takes calls and chats; cleo does what nobody else does. */
class SharedAgentsTest {

    private static double[][] shared(double voice, double chat, double other) {
        var center = TestCenter.in("UTC", "2026-W10")
                .queue("voice", queue -> queue)
                .queue("chat", queue -> queue)
                .queue("other", queue -> queue)
                .agent("ann", agent -> agent.queues("voice"))
                .agent("ben", agent -> agent.queues("voice", "chat"))
                .agent("cleo", agent -> agent.queues("other"));
        var folder = center.folder();
        var formula = new StaffingRequirement(
                center.week().grid(15), List.of(needs("voice", voice), needs("chat", chat), needs("other", other)));
        return SharedAgents.of(folder, folder.center().queues(), formula);
    }

    private static QueueRequirement needs(String queue, double erlangs) {
        return new QueueRequirement(queue, new double[] {erlangs / 2, erlangs / 2}, new int[2], new int[2], new String[2]);
    }

    @Test
    void case1_theShareOfItsAgentsTimesTheOthersPartOfTheWork() {
        double[][] shared = shared(30, 10, 5);
        assertThat(shared[0][1]).as("half of those who take calls, a quarter of the work").isEqualTo(0.125);
        assertThat(shared[1][0]).as("all who chat, three quarters of the work").isEqualTo(0.75);
    }

    @Test
    void case2_whoSharesNobodyHasNothingToDoWithTheOthersNorWithItself() {
        double[][] shared = shared(30, 10, 5);
        assertThat(shared[2]).containsOnly(0);
        assertThat(shared[0][2]).isZero();
        assertThat(shared[0][0]).isZero();
    }

    @Test
    void case3_whereNothingIsToBeDoneNobodyIsShared() {
        assertThat(shared(0, 0, 0)[0][1]).isZero();
    }
}
