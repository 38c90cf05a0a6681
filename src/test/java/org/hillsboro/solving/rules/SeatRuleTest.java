package org.hillsboro.solving.rules;

import org.hillsboro.TestCenter;
import org.junit.jupiter.api.Test;

class SeatRuleTest {

    private final TestCenter center = TestCenter.in("UTC", "2026-W10")
            .site("s", 1)
            .pool("staff", pool -> pool.at("s"))
            .pool("home", pool -> pool)
            .agent("ann")
            .agent("bob")
            .agent("cid", agent -> agent.pool("home"))
            .agent("dan", agent -> agent.previousShiftInWeek("2026-03-01T22:00", "2026-03-02T00:40"))
            .agent("eva", agent -> agent.previousShift("2026-03-01T22:00", "2026-03-02T06:00"));

    @Test
    void case1_eachQuarterHourWithoutASeatIsPenalized() {
        Verify.that(SeatRule::seats, center, """
                ann MON 08:00 |####|
                bob MON 08:30 |####|""").penalizesBy(2);
    }

    @Test
    void case2_byTheAgentsWhoHaveNone() {
        Verify.that(SeatRule::seats, center, """
                ann MON 08:00 |#|
                bob MON 08:00 |#|
                dan MON 08:00 |#|""").penalizesBy(2);
    }

    @Test
    void case3_breaksTakeASeat() {
        Verify.that(SeatRule::seats, center, """
                ann MON 08:00 |#mm#|
                bob MON 08:15 |#|""").penalizesBy(1);
    }

    @Test
    void case4_oneAfterTheOtherIsAllowed() {
        Verify.that(SeatRule::seats, center, """
                ann MON 08:00 |####|
                bob MON 09:00 |####|""").hasNoImpact();
    }

    @Test
    void case5_atHomeNoneIsNeeded() {
        Verify.that(SeatRule::seats, center, """
                ann MON 08:00 |####|
                cid MON 08:00 |####|""").hasNoImpact();
    }

    @Test
    void case6_lastWeeksShiftsTakeSeatsWhereTheyCount() {
        Verify.that(SeatRule::seats, center, "ann MON 00:30 |####|").penalizesBy(1);
        Verify.that(SeatRule::seats, center, "ann MON 00:45 |####|").hasNoImpact();
    }

    @Test
    void case7_beyondTheWeeksEndToo() {
        Verify.that(SeatRule::seats, center, """
                ann SUN 23:45 |###|
                bob SUN 23:45 |##|""").penalizesBy(2);
    }

    @Test
    void case8_aSiteIsFullByItself() {
        var two = TestCenter.in("UTC", "2026-W10").site("s", 1).site("t", 1)
                .pool("staff", pool -> pool.at("s")).pool("others", pool -> pool.at("t"))
                .agent("ann").agent("bob", agent -> agent.pool("others"));
        Verify.that(SeatRule::seats, two, """
                ann MON 08:00 |####|
                bob MON 08:00 |####|""").hasNoImpact();
    }
}
