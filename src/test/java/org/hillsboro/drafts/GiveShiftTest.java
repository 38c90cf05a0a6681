package org.hillsboro.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.files.BadInput;
import org.junit.jupiter.api.Test;

class GiveShiftTest {

    private static final RosterEdit TO_BOB = new RosterEdit.GiveShift(TestDraft.id(1), "bob");

    @Test
    void case1_withTheBreaksOfTheOthersContractAndTheSameId() {
        var center = TestDraft.center()
                .contract("plain", contract -> contract)
                .contract("meal", contract -> contract.meal(30, "1h", null))
                .pool("in", pool -> pool.hourly("10.00"))
                .pool("out", pool -> pool.hourly("8.00").overhead("1.00"))
                .agent("ann")
                .agent("bob", agent -> agent.contract("meal").pool("out"));
        var draft = TestDraft.of(center, "ann MON 08:00 |#### ####|");

        var cost = draft.applied(TO_BOB).impact().roster().cost();

        assertThat(draft.drawn()).containsExactly("bob MON 08:00 |#### mm## ##|");
        assertThat(draft.draft.shifts()).extracting(DraftShift::id).containsExactly(TestDraft.id(1));
        assertThat(cost.total()).hasToString("-2.00 USD");
        assertThat(cost.overhead()).hasToString("2.00 USD");
    }

    @Test
    void case2_toSomebodyWithoutTheQueueUncoversIt() {
        var center = TestDraft.center()
                .queue("voice", queue -> queue)
                .queue("chat", queue -> queue)
                .agent("ann", agent -> agent.queues("voice"))
                .agent("bob", agent -> agent.queues("chat"));
        var draft = TestDraft.of(
                center, TestRequirement.in(center).needs("voice", "MON", "08:00-09:00", 1).build(), "ann MON 08:00 |####|");

        var roster = draft.applied(TO_BOB).impact().roster();

        assertThat(roster.shortfallAgentMinutes()).isEqualByComparingTo("60");
        assertThat(roster.surplusAgentMinutes()).isEqualByComparingTo("60");
        assertThat(roster.coverage()).extracting(queue -> queue.queueId()).containsExactly("voice", "chat");
    }

    @Test
    void case3_toSomebodyWhoIsAtWorkIsRefused() {
        TestCenter center = TestDraft.center().contract("c", contract -> contract.perDay(2)).agent("ann").agent("bob");
        assertThat(TestDraft.of(center, "ann MON 08:00 |####|\nbob MON 08:45 |####|").refused(TO_BOB)).containsExactly("one_place");
        TestDraft.of(center, "ann MON 08:00 |####|\nbob MON 09:00 |####|").applied(TO_BOB);
    }

    @Test
    void case4_toSomebodyWithoutASeatIsRefused() {
        var center = TestDraft.center()
                .site("tower", 1)
                .pool("home", pool -> pool)
                .pool("tower", pool -> pool.at("tower"))
                .agent("ann")
                .agent("bob", agent -> agent.pool("tower"))
                .agent("cid", agent -> agent.pool("tower"));
        assertThat(TestDraft.of(center, "ann MON 08:00 |####|\ncid MON 08:45 |####|").refused(TO_BOB)).containsExactly("seats");
        TestDraft.of(center, "ann MON 08:00 |####|\ncid MON 09:00 |####|").applied(TO_BOB);
    }

    @Test
    void case5_whenTheOtherIsNotAvailableTakesAReason() {
        var center = TestDraft.center().agent("ann").agent("bob", agent -> agent.available("MON", "08:30-12:00"));
        var draft = TestDraft.of(center, "ann MON 08:00 |####|");

        assertThat(draft.impact(TO_BOB).verdict()).isEqualTo(Verdict.NEEDS_REASON);
        assertThat(draft.apply(TO_BOB, "bob agreed")).isInstanceOf(EditAnswer.Applied.class);
    }

    @Test
    void case6_toNobodyIsBadInput() {
        var draft = TestDraft.of(TestDraft.center().agent("ann"), "ann MON 08:00 |####|");
        assertThatThrownBy(() -> draft.apply(TO_BOB))
                .isInstanceOf(BadInput.class)
                .hasMessage("edit: agent: \"bob\": expected an agent of the center");
    }
}
