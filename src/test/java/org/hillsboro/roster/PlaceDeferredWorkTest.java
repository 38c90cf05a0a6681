package org.hillsboro.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.staffing.DeferredWork;
import org.hillsboro.staffing.DeferredWork.Batch;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.time.IntervalGrid;
import org.junit.jupiter.api.Test;

/** A week in UTC from Monday, 2 March 2026. Mail is due after two hours. */
class PlaceDeferredWorkTest {

    private static TestCenter center() {
        return TestCenter.in("UTC", "2026-W10").queue("voice", queue -> queue).queue("mail", queue -> queue.mail("2h"));
    }

    /** @param minutes of agents */
    private static Batch mail(String arrived, String due, long minutes) {
        return of("mail", arrived, due, minutes);
    }

    private static Batch of(String queue, String arrived, String due, long minutes) {
        return new Batch(queue, OffsetDateTime.parse(arrived).toInstant(), OffsetDateTime.parse(due).toInstant(), minutes * 1000);
    }

    private static TestRequirement needs(TestCenter center, String window, int agents) {
        return TestRequirement.in(center).needs("voice", "MON", window, agents);
    }

    private static PlacedWork place(TestCenter center, TestRequirement requirement, String drawing, Batch... batches) {
        var required = requirement.build();
        var voiceAlone = new StaffingRequirement(required.grid(), List.of(required.queues().getFirst()));
        return PlaceDeferredWork.place(
                DrawnRoster.of(center, drawing), center.folder(), voiceAlone,
                new DeferredWork(center.week().grid(IntervalGrid.QUARTER), List.of(batches)));
    }

    private static List<Long> minutes(PlacedWork work) {
        return work.rows().stream().map(row -> row.placed() / 1000).toList();
    }

    @Test
    void case1_mailFillsWhatVoiceLeaves() {
        var center = center().agent("ann");
        var placed = place(center, needs(center, "08:00-08:30", 1), "ann MON 08:00 |####|",
                mail("2026-03-02T08:00Z", "2026-03-02T10:00Z", 45));
        assertThat(minutes(placed)).containsExactly(30L);
        assertThat(placed.lateAgentMinutes()).isEqualByComparingTo("15");
        assertThat(placed.openAgentMinutes()).isEqualByComparingTo("0");
    }

    @Test
    void case2_whereVoiceIsShortNothingIsLeft() {
        var center = center().agent("ann");
        var placed = place(center, needs(center, "08:00-09:00", 2), "ann MON 08:00 |####|",
                mail("2026-03-02T08:00Z", "2026-03-02T10:00Z", 45));
        assertThat(minutes(placed)).containsExactly(0L);
    }

    @Test
    void case3_nothingIsDoneBeforeItArrivesOrAfterItIsDue() {
        var center = center().agent("ann");
        var placed = place(center, needs(center, "00:00-00:00", 0), "ann MON 08:00 |#### #### ####|",
                mail("2026-03-02T10:30Z", "2026-03-02T12:30Z", 60), mail("2026-03-02T06:30Z", "2026-03-02T08:40Z", 60));
        // From 10:30 to 11:00, and from 08:00 to 08:30: the quarter hour in which it falls due ends too late.
        assertThat(minutes(placed)).containsExactly(30L, 30L);
    }

    @Test
    void case4_mailWaitsWhileItsQueueIsClosed() {
        var center = TestCenter.in("UTC", "2026-W10")
                .queue("voice", queue -> queue)
                .queue("mail", queue -> queue.mail("2h").open("Mon-Fri 08:30-18:00"))
                .agent("ann");
        var placed = place(center, needs(center, "00:00-00:00", 0), "ann MON 08:00 |####|",
                mail("2026-03-02T07:00Z", "2026-03-02T09:00Z", 60));
        assertThat(minutes(placed)).containsExactly(30L);
    }

    @Test
    void case5_whoCanDoVoiceAloneDoesIt() {
        var center = center().agent("ann").agent("bob", agent -> agent.queues("voice"));
        var placed = place(center, needs(center, "08:00-09:00", 1), "ann MON 08:00 |####|\nbob MON 08:00 |####|",
                mail("2026-03-02T08:00Z", "2026-03-02T10:00Z", 60));
        assertThat(minutes(placed)).containsExactly(60L);
    }

    @Test
    void case6_whoMayNotServeMailLeavesItLying() {
        var center = center().agent("bob", agent -> agent.queues("voice"));
        var placed = place(center, needs(center, "00:00-00:00", 0), "bob MON 08:00 |####|",
                mail("2026-03-02T08:00Z", "2026-03-02T10:00Z", 60));
        assertThat(minutes(placed)).containsExactly(0L);
    }

    @Test
    void case7_whoServesMailAloneDoesNothingElse() {
        var center = center().agent("eve", agent -> agent.queues("mail"));
        var placed = place(center, needs(center, "08:00-09:00", 5), "eve MON 08:00 |####|",
                mail("2026-03-02T08:00Z", "2026-03-02T10:00Z", 60));
        assertThat(minutes(placed)).containsExactly(60L);
    }

    @Test
    void case8_slowerAgentsDoLess() {
        var center = center().pool("vendor", pool -> pool.handleTimeFactor("1.08")).agent("vic");
        var placed = place(center, needs(center, "00:00-00:00", 0), "vic MON 08:00 |####|",
                mail("2026-03-02T08:00Z", "2026-03-02T10:00Z", 60));
        assertThat(placed.rows().getFirst().placedAgentMinutes()).isEqualByComparingTo("55.56");
    }

    @Test
    void case9_whatIsDueAfterTheWeekIsOpenAndNotLate() {
        var center = center().agent("ann");
        var placed = place(center, needs(center, "00:00-00:00", 0), "ann SUN 23:30 |#|",
                mail("2026-03-08T22:30Z", "2026-03-09T00:30Z", 60), mail("2026-03-08T22:00Z", "2026-03-09T00:00Z", 5));
        assertThat(minutes(placed)).containsExactly(10L, 5L);
        assertThat(placed.lateAgentMinutes()).isEqualByComparingTo("0");
        assertThat(placed.openAgentMinutes()).isEqualByComparingTo("50");
    }

    @Test
    void case10_ofTwoQueuesTheEarlierDueComesFirst() {
        var center = center().queue("cases", queue -> queue.mail("1h")).agent("ann");
        var placed = place(center, needs(center, "00:00-00:00", 0), "ann MON 08:00 |####|",
                mail("2026-03-02T08:00Z", "2026-03-02T10:00Z", 50), of("cases", "2026-03-02T08:00Z", "2026-03-02T09:00Z", 40));
        assertThat(minutes(placed)).containsExactly(20L, 40L);
        assertThat(placed.lateAgentMinutes()).isEqualByComparingTo("30");
    }

    /** Waited for too long before the week began: late whatever is done. */
    @Test
    void case11_aBacklogPastItsTimeIsLate() {
        var center = center().agent("ann");
        var placed = place(center, needs(center, "00:00-00:00", 0), "ann MON 08:00 |####|",
                mail("2026-03-01T08:00Z", "2026-03-01T10:00Z", 60));
        assertThat(minutes(placed)).containsExactly(0L);
        assertThat(placed.lateAgentMinutes()).isEqualByComparingTo("60");
    }

    /** Three of four hours have passed when the week ends: 90 of 120 minutes should be done, and an hour is. */
    @Test
    void case12_whatShouldBeDoneOfWhatIsDueLaterComesFirstAndIsMissed() {
        var center = center().agent("ann");
        var placed = place(center, needs(center, "00:00-00:00", 0), "ann SUN 23:00 |####|",
                mail("2026-03-08T23:45Z", "2026-03-09T00:15Z", 10), mail("2026-03-08T21:00Z", "2026-03-09T01:00Z", 120));
        assertThat(minutes(placed)).containsExactly(5L, 55L);
        assertThat(placed.lateAgentMinutes()).isEqualByComparingTo("0");
        assertThat(placed.openAgentMinutes()).isEqualByComparingTo("70");
        assertThat(placed.behindAgentMinutes()).isEqualByComparingTo("35");
    }

    /** An agent who is there all evening: what is due in the next week is done too, and none of it twice. */
    @Test
    void case13_whatIsDueLaterIsDoneWhereThereIsTime() {
        var center = center().agent("ann");
        var placed = place(center, needs(center, "00:00-00:00", 0), "ann SUN 20:00 |#### #### #### ####|",
                mail("2026-03-08T20:00Z", "2026-03-09T02:00Z", 60), mail("2026-03-08T20:00Z", "2026-03-09T04:00Z", 30),
                mail("2026-03-08T20:00Z", "2026-03-09T06:00Z", 90));
        assertThat(minutes(placed)).containsExactly(60L, 30L, 90L);
        assertThat(placed.openAgentMinutes()).isEqualByComparingTo("0");
        assertThat(placed.behindAgentMinutes()).as("more than is owed is no debt").isEqualByComparingTo("0");
    }

    @Test
    void case14_whatIsDueWithTheLastMinuteOfTheWeekIsLateAfterIt() {
        var center = center().agent("ann");
        var placed = place(center, needs(center, "00:00-00:00", 0), "ann MON 08:00 |####|",
                mail("2026-03-08T22:00Z", "2026-03-09T00:00Z", 30));
        assertThat(placed.lateAgentMinutes()).isEqualByComparingTo("30");
        assertThat(placed.openAgentMinutes()).isEqualByComparingTo("0");
    }
}
