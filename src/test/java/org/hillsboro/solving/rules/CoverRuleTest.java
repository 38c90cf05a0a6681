package org.hillsboro.solving.rules;

import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.staffing.StaffingRequirement;
import org.junit.jupiter.api.Test;

class CoverRuleTest {

    private final TestCenter center = TestCenter.in("UTC", "2026-W10")
            .queue("voice", queue -> queue)
            .queue("chat", queue -> queue)
            .queue("mail", queue -> queue)
            .pool("staff", pool -> pool)
            .pool("slow", pool -> pool.handleTimeFactor("1.08"))
            .agent("ann", agent -> agent.queues("voice"))
            .agent("bob", agent -> agent.queues("voice", "chat"))
            .agent("cid", agent -> agent.queues("chat", "mail"))
            .agent("dan", agent -> agent.queues("voice").pool("slow"))
            .agent("eva", agent -> agent.queues("mail").previousShiftInWeek("2026-03-01T22:00", "2026-03-02T00:40"))
            .agent("fay", agent -> agent.queues("mail").previousShift("2026-03-01T22:00", "2026-03-02T06:00"));

    private StaffingRequirement needs(int voice, int chat, int mail) {
        return TestRequirement.in(center)
                .needs("voice", "MON", "08:00-08:15", voice)
                .needs("chat", "MON", "08:00-08:15", chat)
                .needs("mail", "MON", "08:00-08:15", mail)
                .build();
    }

    @Test
    void case1_nobodyThere() {
        Verify.that(CoverRule::shortfall, center, needs(2, 0, 1), "").penalizesBy(3000);
    }

    @Test
    void case2_enough() {
        Verify.that(CoverRule::shortfall, center, needs(1, 0, 0), "ann MON 08:00 |#|").hasNoImpact();
        Verify.that(CoverRule::shortfall, center, needs(0, 0, 0), "").hasNoImpact();
    }

    @Test
    void case3_onBreakCoversNothing() {
        Verify.that(CoverRule::shortfall, center, needs(1, 0, 0), "ann MON 07:45 |#r##|").penalizesBy(1000);
    }

    @Test
    void case4_whoTakesLongerCountsLess() {
        Verify.that(CoverRule::shortfall, center, needs(1, 0, 0), "dan MON 08:00 |#|").penalizesBy(74);
    }

    @Test
    void case5_anAgentServesOneQueueAtATime() {
        Verify.that(CoverRule::shortfall, center, needs(1, 1, 0), "bob MON 08:00 |#|").penalizesBy(1000);
        Verify.that(CoverRule::shortfall, center, needs(1, 0, 1), "bob MON 08:00 |#|").penalizesBy(1000);
    }

    @Test
    void case6_agentsChangeOverSoThatAllAreServed() {
        // Whoever served voice first would leave ann, who can do nothing else, without work.
        String all = """
                ann MON 08:00 |#|
                bob MON 08:00 |#|
                cid MON 08:00 |#|""";
        Verify.that(CoverRule::shortfall, center, needs(1, 1, 1), all).hasNoImpact();
        Verify.that(CoverRule::shortfall, center, needs(0, 2, 1), all).penalizesBy(1000);
        Verify.that(CoverRule::shortfall, center, needs(2, 1, 0), all).hasNoImpact();
    }

    @Test
    void case7_lastWeeksShiftsHelpInWholeQuarterHoursWhereTheyCount() {
        var night = TestRequirement.in(center).needs("mail", "MON", "00:00-01:00", 1).build();
        Verify.that(CoverRule::shortfall, center, night, "").penalizesBy(2000);
    }

    @Test
    void case8_everyQuarterHourCounts() {
        var hour = TestRequirement.in(center).needs("voice", "MON", "08:00-09:00", 2).build();
        Verify.that(CoverRule::shortfall, center, hour, """
                ann MON 08:00 |####|
                bob MON 08:30 |####|""").penalizesBy(2000);
    }

    @Test
    void case9_halfHoursHoldInBothOfTheirQuarters() {
        var coarse = TestCenter.in("UTC", "2026-W10").intervals(30).agent("ann");
        var half = TestRequirement.in(coarse).needs("voice", "MON", "08:00-08:30", 1).build();
        Verify.that(CoverRule::shortfall, coarse, half, "").penalizesBy(2000);
    }
}
