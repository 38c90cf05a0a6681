package org.hillsboro.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.hillsboro.TestCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.center.ServiceGoal.Definition;
import org.hillsboro.center.ServiceGoal.Per;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormulaLevelTest {

    private static ContactQueue queue(@Nullable Double share, Definition definition, Duration patience) {
        var within = share == null ? null : Duration.ofSeconds(20);
        return TestCenter.in("UTC", "2026-W11")
                .queue("voice", queue -> queue
                        .goal(new ServiceGoal(share, within, definition, share == null ? 0.05 : null, null, null, Per.WEEK))
                        .patience(patience))
                .folder().center().queues().getFirst();
    }

    private static FormulaLevel level(Definition definition) {
        return new FormulaLevel(queue(0.8, definition, Duration.ofSeconds(300)), 30);
    }

    @Test
    void case1_aPublishedFigureOfErlangA() {
        assertThat(level(Definition.ANSWERED_OF_OFFERED).of(100, 180, 13)).isCloseTo(0.858, within(0.0005));
    }

    @Test
    void case2_aPartOfAnAgentLiesBetweenTheWholeOnes() {
        var level = level(Definition.OF_OFFERED);
        assertThat(level.of(100, 180, 12.25)).isCloseTo(0.75 * level.of(100, 180, 12) + 0.25 * level.of(100, 180, 13), within(1e-12));
    }

    @Test
    void case3_withNobodyThereOnlyGivingUpInTimeIsGood() {
        assertThat(level(Definition.OF_OFFERED).of(100, 180, 0)).isCloseTo(1 - Math.exp(-20 / 300.0), within(1e-12));
        assertThat(level(Definition.ANSWERED_OF_OFFERED).of(100, 180, 0)).isZero();
    }

    @Test
    void case5_whoLeavesAtOnceDoesSoInTime() {
        var queue = TestCenter.in("UTC", "2026-W11")
                .queue("voice", each -> each
                        .goal(new ServiceGoal(0.8, Duration.ofSeconds(20), Definition.OF_OFFERED, null, null, null, Per.WEEK))
                        .balking(0.25))
                .folder().center().queues().getFirst();
        var level = new FormulaLevel(queue, 30);
        assertThat(level.of(100, 180, 0)).isCloseTo(0.25, within(1e-12));
        assertThat(level.of(100, 180, 1)).as("a line that grows for ever").isCloseTo(0.25, within(1e-12));
    }

    @Test
    void case6_whatWasAskedBeforeChangesNothing() {
        var level = level(Definition.OF_OFFERED);
        level.of(100, 180, 13);
        assertThat(level.of(50, 180, 13)).isEqualTo(level(Definition.OF_OFFERED).of(50, 180, 13));
        assertThat(level.of(50, 90, 13)).isEqualTo(level(Definition.OF_OFFERED).of(50, 90, 13));
        assertThat(level.of(2, 90, 1)).as("one agent")
                .isCloseTo(new ErlangA(2 / 1800.0, 90, 300, 20).with(1).withinOfOffered(), within(1e-12));
    }

    @Test
    void case4_aQueueWithoutAServiceLevelHasNone() {
        var queue = queue(null, Definition.OF_OFFERED, Duration.ofSeconds(300));
        assertThatThrownBy(() -> new FormulaLevel(queue, 30)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("voice");
    }
}
