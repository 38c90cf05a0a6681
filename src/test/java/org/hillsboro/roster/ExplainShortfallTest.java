package org.hillsboro.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.roster.ShortfallReason.Cause;
import org.junit.jupiter.api.Test;

class ExplainShortfallTest {

    private static TestCenter center() {
        return TestCenter.in("UTC", "2026-W10");
    }

    private static List<ShortfallReason> reasons(TestCenter center, String window, int agents, String drawing) {
        var requirement = TestRequirement.in(center).needs("voice", "MON", window, agents).build();
        return ExplainShortfall.of(DrawnRoster.of(center, drawing), center.folder(), requirement);
    }

    private static void assertCause(TestCenter center, String drawing, Cause cause, String why) {
        assertThat(reasons(center, "08:00-09:00", 1, drawing)).singleElement().satisfies(reason -> {
            assertThat(reason.cause()).isEqualTo(cause);
            assertThat(reason.why()).isEqualTo(why);
            assertThat(reason.agentMinutes()).isEqualByComparingTo("60");
            assertThat(reason.remedy()).isNotBlank();
        });
    }

    @Test
    void case1_nothingShortNothingToExplain() {
        assertThat(reasons(center().agent("ann"), "08:00-09:00", 1, "ann MON 08:00 |####|")).isEmpty();
    }

    @Test
    void case2_noAgentWithTheSkill() {
        var center = center().queue("voice", queue -> queue.languages("es")).agent("ann", agent -> agent.languages("en"));
        assertCause(center, "", Cause.NO_SKILL, "no agent may serve the queue");
    }

    @Test
    void case3_tooFewEvenIfAllWorked() {
        var center = center().agent("ann").agent("bob");
        assertThat(reasons(center, "08:00-09:00", 5, "ann MON 08:00 |####|")).singleElement().satisfies(reason -> {
            assertThat(reason.cause()).isEqualTo(Cause.TOO_FEW);
            assertThat(reason.mostAgents()).isEqualByComparingTo("4");
        });
    }

    @Test
    void case4_absent() {
        var center = center().agent("ann", agent -> agent.absent("2026-03-02", "2026-03-03"));
        assertCause(center, "", Cause.ABSENT, "of 1 agent who could help, 1 is absent or not available");
        var elsewhen = center().agent("ann", agent -> agent.available("MON", "12:00-20:00"));
        assertCause(elsewhen, "", Cause.ABSENT, "of 1 agent who could help, 1 is absent or not available");
    }

    @Test
    void case5_hoursUsedUp() {
        var center = center().contract("c", contract -> contract.weekly(0, 4).paid("4h")).agent("ann");
        assertCause(center, "ann TUE 08:00 |#### #### #### ####|", Cause.HOURS_USED_UP,
                "of 1 agent who could help, 1 is at their weekly hours");
    }

    @Test
    void case6_daysUsedUp() {
        var center = center().contract("c", contract -> contract.days(1)).agent("ann");
        assertCause(center, "ann TUE 08:00 |####|", Cause.DAYS_OR_REST,
                "of 1 agent who could help, 1 is kept off by their days, their rest or another shift of the date");
    }

    @Test
    void case7_resting() {
        var center = center()
                .contract("c", contract -> contract.restBetweenShifts("11h"))
                .agent("ann", agent -> agent.previousShift("2026-03-01T16:00", "2026-03-02T00:00"));
        assertThat(reasons(center, "10:00-12:00", 1, "")).extracting(ShortfallReason::cause)
                .containsExactly(Cause.DAYS_OR_REST, Cause.FREE);
        assertThat(reasons(center, "10:00-12:00", 1, "")).extracting(reason -> reason.to().toString())
                .containsExactly("2026-03-02T11:00:00Z", "2026-03-02T12:00:00Z");
    }

    @Test
    void case8_seatsFull() {
        var center = center()
                .queue("voice", queue -> queue)
                .queue("chat", queue -> queue)
                .site("tower", 1)
                .pool("staff", pool -> pool.at("tower"))
                .agent("ann", agent -> agent.queues("voice"))
                .agent("bob", agent -> agent.queues("chat"));
        assertCause(center, "bob MON 08:00 |####|", Cause.SEATS_FULL,
                "of 1 agent who could help, 1 is kept out because their site is full");
    }

    @Test
    void case9_onABreak() {
        var center = center().contract("c", contract -> contract.meal(60, "0h", null)).agent("ann");
        assertCause(center, "ann MON 08:00 |mmmm ####|", Cause.ON_BREAK,
                "of 1 agent who could help, 1 is inside a shift, but not on contacts");
    }

    @Test
    void case10_unplanned() {
        assertCause(center().agent("ann"), "ann unplanned: no legal week", Cause.UNPLANNED,
                "of 1 agent who could help, 1 is without a legal week");
    }

    @Test
    void case11_free() {
        assertCause(center().agent("ann"), "", Cause.FREE,
                "of 1 agent who could help, 1 is free, but no shift was worth it or fits");
    }

    @Test
    void case12_whoCouldTakeOverCountsToo() {
        // Bob serves only chat; he could free Ann, who serves both.
        var center = center()
                .queue("chat", queue -> queue)
                .queue("voice", queue -> queue.priority(2))
                .agent("ann")
                .agent("bob", agent -> agent.queues("chat").absent("2026-03-02", "2026-03-03"));
        var requirement = TestRequirement.in(center)
                .needs("chat", "MON", "08:00-09:00", 1)
                .needs("voice", "MON", "08:00-09:00", 1)
                .build();
        assertThat(ExplainShortfall.of(DrawnRoster.of(center, "ann MON 08:00 |####|"), center.folder(), requirement))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.queueId()).isEqualTo("voice");
                    assertThat(reason.cause()).isEqualTo(Cause.ABSENT);
                    assertThat(reason.why())
                            .isEqualTo("of 2 agents who could help, 1 is on contacts, 1 is absent or not available");
                });
    }

    @Test
    void case13_stretchesApartAreApart() {
        var center = center().agent("ann", agent -> agent.absent("2026-03-02", "2026-03-03"));
        var requirement = TestRequirement.in(center)
                .needs("voice", "MON", "08:00-09:00", 1)
                .needs("voice", "MON", "10:00-10:30", 1)
                .build();
        assertThat(ExplainShortfall.of(DrawnRoster.of(center, ""), center.folder(), requirement))
                .extracting(reason -> reason.from() + " " + reason.agentMinutes().stripTrailingZeros().toPlainString())
                .containsExactly("2026-03-02T08:00:00Z 60", "2026-03-02T10:00:00Z 30");
    }
}
