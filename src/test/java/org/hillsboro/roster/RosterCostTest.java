package org.hillsboro.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.junit.jupiter.api.Test;

class RosterCostTest {

    private static RosterCost cost(TestCenter center, String drawing) {
        return RosterCost.of(DrawnRoster.of(center, drawing), center.folder());
    }

    private static TestCenter center() {
        return TestCenter.in("UTC", "2026-W10").pool("staff", pool -> pool.hourly("15.50"));
    }

    @Test
    void case1_anEmptyRosterCostsNothing() {
        assertThat(cost(center().agent("ann"), "").total()).hasToString("0.00 USD");
    }

    @Test
    void case2_breaksArePaidAsTheySay() {
        var cost = cost(center().agent("ann"), "ann MON 08:00 |#### r### mm## ####|");
        assertThat(cost.paidMinutes()).isEqualTo(210);
        assertThat(cost.total()).hasToString("54.25 USD");
    }

    @Test
    void case3_payOverheadAndCommitmentAddUp() {
        var center = center()
                .pool("staff", pool -> pool.hourly("15.50").overhead("6.20").premium("sunday", DayOfWeek.SUNDAY, "25"))
                .pool("vendor", pool -> pool.hourly("21.00").overhead("0.90").committedHours(3))
                .agent("ann")
                .agent("vic", agent -> agent.pool("vendor"));
        var cost = cost(center, """
                ann SUN 08:00 |#### ####|
                vic MON 08:00 |####|""");
        assertThat(cost.pay()).hasToString("59.75 USD");
        assertThat(cost.overhead()).hasToString("13.30 USD");
        assertThat(cost.commitments()).hasToString("42.00 USD");
        assertThat(cost.total()).hasToString("115.05 USD");
        assertThat(cost.lines()).extracting(line -> line.agentId() + " " + line.category())
                .containsExactly("ann BASE", "ann sunday", "vic BASE");
        assertThat(cost.pools()).map(Object::toString).containsExactly(
                "PoolCost[poolId=staff, agents=1, paidMinutes=120, pay={BASE=31.00 USD, sunday=7.75 USD},"
                        + " overhead=12.40 USD, commitment=0.00 USD, total=51.15 USD]",
                "PoolCost[poolId=vendor, agents=1, paidMinutes=60, pay={BASE=21.00 USD},"
                        + " overhead=0.90 USD, commitment=42.00 USD, total=63.90 USD]");
    }

    @Test
    void case4_overheadIsRoundedOncePerPool() {
        // A quarter at 0.50 is 0.125; of two agents 0.25, not 2 x 0.13.
        var center = center().pool("staff", pool -> pool.hourly("10").overhead("0.50")).agent("ann").agent("bob");
        assertThat(cost(center, """
                ann MON 08:00 |#|
                bob MON 08:00 |#|""").overhead()).hasToString("0.25 USD");
    }

    @Test
    void case5_aCommitmentIsOwedWithoutAnyAgent() {
        var center = center().pool("vendor", pool -> pool.hourly("21.00").committedHours(10)).agent("ann");
        assertThat(cost(center, "").total()).hasToString("210.00 USD");
    }

    @Test
    void case6_onlyThePoolsOwnHoursUseItsCommitment() {
        var center = center().pool("vendor", pool -> pool.hourly("21.00").committedHours(1)).agent("ann");
        assertThat(cost(center, "ann MON 08:00 |####|").commitments()).hasToString("21.00 USD");
    }

    @Test
    void case7_premiumsAreJudgedInTheAgentsZone() {
        var center = center()
                .pool("staff", pool -> pool.hourly("10").premium("night", "22:00-06:00", "10"))
                .agent("ann", agent -> agent.zone("America/New_York"));
        var cost = cost(center, "ann MON 21:00 |#### ####|");
        assertThat(cost.total()).hasToString("21.00 USD");
        assertThat(cost.lines()).extracting(line -> line.date().toString()).containsOnly("2026-03-02");
    }

    @Test
    void case8_holidaysAreThoseOfTheCenter() {
        var center = center()
                .pool("staff", pool -> pool.hourly("10").holidayPremium("holiday", "50"))
                .holiday("2026-03-04")
                .closed("2026-03-05")
                .agent("ann");
        assertThat(cost(center, "ann WED 23:00 |#### ####|").total()).hasToString("25.00 USD");
        assertThat(cost(center, "ann THU 08:00 |####|").total()).hasToString("10.00 USD");
    }

    @Test
    void case9_previousShiftsCostNothing() {
        var center = center().agent("ann", agent -> agent.previousShiftInWeek("2026-03-01T22:00", "2026-03-02T06:00"));
        assertThat(cost(center, "").total()).hasToString("0.00 USD");
    }

    @Test
    void case10_overtimeCountsTheWholeWeekInItsOrder() {
        var center = center().pool("staff", pool -> pool.hourly("10").overtime(2, "50")).agent("ann");
        var cost = cost(center, """
                ann FRI 08:00 |####|
                ann MON 08:00 |#### ####|""");
        assertThat(cost.lines()).extracting(line -> line.date() + " " + line.category() + " " + line.amount())
                .containsExactly("2026-03-02 BASE 20.00 USD", "2026-03-06 BASE 10.00 USD", "2026-03-06 OT 5.00 USD");
    }

    @Test
    void case11_aShiftOfNobodyHasNoPrice() {
        var center = center().agent("ann");
        assertThatThrownBy(() -> cost(center, "zoe MON 08:00 |####|")).hasMessageContaining("zoe");
    }
}
