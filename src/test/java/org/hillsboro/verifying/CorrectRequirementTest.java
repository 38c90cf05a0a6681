package org.hillsboro.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hillsboro.TestCenter;
import org.hillsboro.forecast.Busyness;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.forecast.Forecast.QueueForecast;
import org.hillsboro.staffing.ComputeRequirement;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.staffing.StaffingRequirement.QueueRequirement;
import org.junit.jupiter.api.Test;

class CorrectRequirementTest {

    private static final TestCenter CENTER = TestCenter.in("UTC", "2026-W10").queue("a", queue -> queue.open("Mon-Sun 00:00-24:00"));

    private final StaffingRequirement formula = formula();
    private final CorrectRequirement correct = new CorrectRequirement(CENTER.folder(), forecast(), formula);

    private static Forecast forecast() {
        var grid = CENTER.week().grid(15);
        var mean = new double[grid.count()];
        var handle = new double[grid.count()];
        Arrays.fill(mean, 20);
        Arrays.fill(handle, 240);
        return new Forecast(grid, List.of(new QueueForecast("a", mean, mean, mean, mean, handle, 0, Busyness.NONE)));
    }

    private static StaffingRequirement formula() {
        return ComputeRequirement.compute(CENTER.folder().center(), forecast(), CENTER.week());
    }

    private StaffingRequirement of(int... net) {
        var all = formula.queues().getFirst().netAgents().clone();
        System.arraycopy(net, 0, all, 0, net.length);
        var queue = formula.queues().getFirst();
        return new StaffingRequirement(
                formula.grid(), List.of(new QueueRequirement("a", queue.loadErlangs(), all, all, queue.goal())));
    }

    private int[] between(StaffingRequirement one, StaffingRequirement other, int count) {
        return Arrays.copyOf(correct.between(one, other).queues().getFirst().netAgents(), count);
    }

    @Test
    void halfWayIsUpAsOftenAsDown() {
        assertThat(between(of(4, 4, 4, 4, 9, 6), of(5, 5, 5, 5, 9, 10), 6)).containsExactly(5, 4, 5, 4, 9, 8);
    }

    @Test
    void whereBothAskForTheSameNothingIsAddedForWhatWasRoundedBefore() {
        assertThat(between(of(4, 7, 7, 4), of(5, 7, 7, 5), 4)).containsExactly(5, 7, 7, 4);
    }

    @Test
    void agentsOnLeaveAreAddedAgain() {
        var middle = correct.between(of(4), of(6)).queues().getFirst();
        assertThat(middle.required()[0]).isEqualTo(ComputeRequirement.gross(5, CENTER.folder().center().shrinkage()));
    }
}
