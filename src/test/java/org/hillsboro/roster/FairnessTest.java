package org.hillsboro.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Fair shares of weekends; nights and late shifts are counted the same way. */
class FairnessTest {

    private static final String SAT = "%s SAT 08:00 |####|\n";
    private static final String SUN = "%s SUN 08:00 |####|\n";

    private static TestCenter four() {
        return TestCenter.in("Europe/Berlin", "2026-W10").agent("a").agent("b").agent("c").agent("d");
    }

    private static @Nullable Double weekends(TestCenter center, String drawing) {
        return Fairness.of(DrawnRoster.of(center, drawing), center.folder()).weekends();
    }

    @Test
    void case1_oneDateForEachIsFair() {
        assertThat(weekends(four(), SAT.formatted("a") + SAT.formatted("b") + SUN.formatted("c") + SUN.formatted("d"))).isEqualTo(1.0);
    }

    @Test
    void case2_sharesOfLessThanADateAreRoundedEitherWay() {
        assertThat(weekends(four(), SAT.formatted("a"))).isEqualTo(1.0);
        assertThat(weekends(four(), SAT.formatted("a") + SUN.formatted("b") + SAT.formatted("c"))).isEqualTo(1.0);
    }

    @Test
    void case3_whoWorksBothDaysForTwoWhoWorkNoneMakesItLess() {
        assertThat(weekends(four(), SAT.formatted("a") + SUN.formatted("a") + SAT.formatted("b") + SUN.formatted("b"))).isEqualTo(0.5);
        assertThat(weekends(four(), SAT.formatted("a") + SUN.formatted("a"))).isEqualTo(0.5);
    }

    @Test
    void case4_whoIsAbsentAllWeekOrHasNoLegalWeekSharesNothing() {
        var center = TestCenter.in("Europe/Berlin", "2026-W10")
                .agent("a")
                .agent("b", agent -> agent.absent("2026-03-02", "2026-03-09"))
                .agent("c");
        var both = SAT.formatted("a") + SUN.formatted("a");
        assertThat(weekends(center, both + "c unplanned: none")).isEqualTo(1.0);
        assertThat(weekends(center, both)).isEqualTo(0.5);
    }

    @Test
    void case5_whoIsThereForHalfTheDatesOwesHalf() {
        var center = TestCenter.in("Europe/Berlin", "2026-W10")
                .agent("a").agent("b").agent("c", agent -> agent.absent("2026-03-02", "2026-03-07"));
        // Four dates for 7, 7 and 2 days: 1.75, 1.75 and 0.5.
        assertThat(weekends(center, SAT.formatted("a") + SUN.formatted("a") + SAT.formatted("b") + SUN.formatted("b"))).isEqualTo(1.0);
        assertThat(weekends(center, SAT.formatted("a") + SUN.formatted("a") + SAT.formatted("c") + SUN.formatted("c"))).isEqualTo(0.75);
    }

    @Test
    void case6_otherContractsAndPoolsShareAmongThemselves() {
        var center = TestCenter.in("Europe/Berlin", "2026-W10")
                .contract("full", contract -> contract).contract("part", contract -> contract)
                .agent("a", agent -> agent.contract("full")).agent("b", agent -> agent.contract("part"));
        assertThat(weekends(center, SAT.formatted("a") + SUN.formatted("a"))).isEqualTo(1.0);
    }

    @Test
    void case7_whatNobodyBearsHasNoFigure() {
        var center = four();
        var fairness = Fairness.of(new Roster(center.week(), List.of(), List.of()), center.folder());
        assertThat(fairness).isEqualTo(new Fairness(null, null, null));
    }
}
