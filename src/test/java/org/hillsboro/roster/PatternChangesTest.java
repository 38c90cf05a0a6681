package org.hillsboro.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.junit.jupiter.api.Test;

/** A roster held against an earlier week. */
class PatternChangesTest {

    private static TestCenter in(String week) {
        return TestCenter.in("Europe/Berlin", week).agent("ann").agent("bob");
    }

    private static PatternChanges changes(String earlierWeek, String before, String after) {
        var center = in("2026-W14");
        var agents = center.folder().agents();
        var earlier = EarlierWeek.of(DrawnRoster.of(in(earlierWeek), before), agents);
        return PatternChanges.between(earlier, DrawnRoster.of(center, after), agents);
    }

    @Test
    void case1_theSameLocalTimesOfAnotherWeekAreKeptAlsoAfterTheClocksChanged() {
        assertThat(changes("2026-W12", "ann MON 08:00 |####|\nann SUN 22:00 |####|", "ann MON 08:00 |####|\nann SUN 22:00 |####|"))
                .isEqualTo(new PatternChanges(2, 0, 0, 0));
    }

    @Test
    void case2_aQuarterLaterOrLongerIsMoved() {
        assertThat(changes("2026-W12", "ann MON 08:00 |####|\nann TUE 08:00 |####|", "ann MON 08:15 |####|\nann TUE 08:00 |#####|"))
                .isEqualTo(new PatternChanges(0, 2, 0, 0));
    }

    @Test
    void case3_anotherWeekdayIsDroppedHereAndAddedThere() {
        assertThat(changes("2026-W12", "ann MON 08:00 |####|", "ann TUE 08:00 |####|")).isEqualTo(new PatternChanges(0, 0, 1, 1));
    }

    @Test
    void case4_whoHadNoShiftThenIsNotCounted() {
        assertThat(changes("2026-W12", "ann MON 08:00 |####|", "ann MON 08:00 |####|\nbob MON 08:00 |####|"))
                .isEqualTo(new PatternChanges(1, 0, 0, 0));
    }

    @Test
    void case5_twoShiftsOfADateAreComparedInTheOrderOfTime() {
        assertThat(changes("2026-W12", "ann MON 08:00 |#### .... ####|", "ann MON 10:00 |####|\nann MON 14:00 |####|\nann MON 18:00 |####|"))
                .isEqualTo(new PatternChanges(0, 2, 0, 1));
    }

    @Test
    void case6_theWeekBeforeComesFromPreviousShifts() {
        var center = TestCenter.in("Europe/Berlin", "2026-W14").agent("ann", agent -> agent
                .previousShift("2026-03-20T08:00", "2026-03-20T09:00")
                .previousShift("2026-03-24T08:00", "2026-03-24T09:00"));
        var roster = DrawnRoster.of(center, "ann TUE 08:00 |####|");
        assertThat(Contentment.of(roster, center.folder(), null).changes()).isEqualTo(new PatternChanges(1, 0, 0, 0));
        assertThat(Contentment.of(DrawnRoster.of(in("2026-W14"), ""), in("2026-W14").folder(), null).changes()).isNull();
    }
}
