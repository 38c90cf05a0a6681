package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.junit.jupiter.api.Test;

/** The search beside the search, on a clock that a test moves. */
class SecondSearchTest {

    private final SolveModel model = model();
    private final BestRoster best = new BestRoster(model.shortfallPrice);
    private final AtomicLong nanos = new AtomicLong();

    private static SolveModel model() {
        var center = TestCenter.in("UTC", "2026-W20")
                .queue("voice", queue -> queue)
                .pool("home", pool -> pool.hourly("10"))
                .contract("c", contract -> contract.weekly(0, 24).days(3).paid("4h", "8h")
                        .startEvery("1h").restBetweenShifts("8h"));
        for (int i = 0; i < 4; i++) {
            center.agent("a" + i, agent -> agent.pool("home").contract("c"));
        }
        var requirement = TestRequirement.in(center)
                .needs("voice", "MON", "08:00-16:00", 2)
                .needs("voice", "WED", "09:00-13:00", 1);
        return CompileModel.compile(center.folder(), center.week(), requirement.build());
    }

    /** @param secondsPerLook by how much the clock goes on whenever it is looked at */
    private void search(boolean[] placed, double secondsPerLook) {
        var clock = new SolveClock(() -> nanos.getAndAdd((long) (secondsPerLook * 1e9)), 60, () -> false);
        new SecondSearch(model, clock, best, placed, new CoreLog(clock)).run(0, model.scale() / 1000, 50);
    }

    private boolean[] all(boolean placed) {
        var agents = new boolean[model.agents.size()];
        Arrays.fill(agents, placed);
        return agents;
    }

    @Test
    void case1_findsTheCheapestCoverFromNobodyAtWork() {
        var state = new RosterState(model);
        best.offer(state);
        assertThat(state.shortThousandths()).isEqualTo(2 * 32_000 + 16_000);
        search(all(true), 0.02);
        assertThat(best.standing()).isEqualTo(new BestRoster.Standing(20_000, 0));
    }

    @Test
    void case2_leavesAloneWhoIsNotPlaced() {
        best.offer(new RosterState(model));
        search(all(false), 0.02);
        assertThat(best.standing()).isEqualTo(new BestRoster.Standing(0, 80_000));
    }

    @Test
    void case3_afterItsTimeNothingChanges() {
        best.offer(new RosterState(model));
        search(all(true), 100);
        assertThat(best.standing()).isEqualTo(new BestRoster.Standing(0, 80_000));
    }
}
