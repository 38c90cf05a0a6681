package org.hillsboro.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.junit.jupiter.api.Test;

/** When a wish is met. The week is 2026-W10, Monday 2 March; 2026-W13 ends with the night in which clocks go forward. */
class WishTest {

    private static TestCenter annWishes(String day, String window, String wish) {
        return TestCenter.in("Europe/Berlin", "2026-W10").agent("ann", agent -> agent.wishes(day, window, wish, 1));
    }

    /** One letter a wish: met or not. */
    private static String met(TestCenter center, String drawing) {
        var roster = DrawnRoster.of(center, drawing);
        var text = new StringBuilder();
        for (var wish : Wish.in(center.week(), center.folder().agents().getFirst())) {
            text.append(wish.isMetBy(roster.of("ann")) ? 'm' : '-');
        }
        return text.toString();
    }

    @Test
    void case1_offIsNotMetByAShiftThatReachesIntoTheWindow() {
        assertThat(met(annWishes("TUE", "12:00-16:00", "OFF"), "ann TUE 08:00 |#### #### #### #### #|")).isEqualTo("-");
    }

    @Test
    void case2_offIsMetByShiftsThatEndAndBeginAtItsEdges() {
        assertThat(met(annWishes("TUE", "12:00-16:00", "OFF"), "ann TUE 08:00 |#### #### #### #### .... .... .... .... ####|")).isEqualTo("m");
    }

    @Test
    void case3_aWholeDayOffIsBrokenByTheNightBefore() {
        assertThat(met(annWishes("TUE", "00:00-24:00", "OFF"), "ann MON 22:00 |#### #### #|")).isEqualTo("-");
        assertThat(met(annWishes("TUE", "00:00-24:00", "OFF"), "ann MON 22:00 |#### ####|")).isEqualTo("m");
    }

    @Test
    void case4_workIsMetByAWholeShiftInTheWindow() {
        var center = annWishes("WED", "08:00-12:00", "WORK");
        assertThat(met(center, "ann WED 08:00 |#### #### #### ####|")).isEqualTo("m");
        assertThat(met(center, "ann WED 08:00 |#### #### #### #### #|")).isEqualTo("-");
        assertThat(met(center, "ann WED 07:45 |#### #### #### ####|")).isEqualTo("-");
        assertThat(met(center, "ann THU 08:00 |#### #### #### ####|")).isEqualTo("-");
    }

    @Test
    void case5_aWindowOverMidnightEndsOnTheNextDate() {
        var center = annWishes("FRI", "22:00-06:00", "WORK");
        assertThat(met(center, "ann FRI 22:00 |#### #### #### #### #### #### #### ####|")).isEqualTo("m");
        assertThat(met(center, "ann FRI 00:00 |#### ####|")).isEqualTo("-");
    }

    @Test
    void case6_aDateIsOnceAndAWeekdayOnEachSuchDate() {
        assertThat(met(annWishes("2026-03-03", "00:00-24:00", "OFF"), "")).isEqualTo("m");
        assertThat(met(annWishes("2026-03-10", "00:00-24:00", "OFF"), "")).isEmpty();
        assertThat(met(annWishes("TUE", "00:00-24:00", "OFF"), "")).isEqualTo("m");
    }

    @Test
    void case7_theDayOnWhichClocksGoForwardHas23Hours() {
        var center = TestCenter.in("Europe/Berlin", "2026-W13").agent("ann", agent -> agent.wishes("SUN", "00:00-24:00", "OFF", 1));
        var wish = Wish.in(center.week(), center.folder().agents().getFirst()).getFirst();
        assertThat(Duration.between(wish.from(), wish.to()).toHours()).isEqualTo(23);
    }

    @Test
    void case8_onlyOffAndWorkAreUnderstoodAndCounted() {
        var center = TestCenter.in("Europe/Berlin", "2026-W10")
                .agent("ann", agent -> agent.wishes("MON", "00:00-24:00", "OFF", 3).wishes("TUE", "00:00-24:00", "BEACH", 5)
                        .wishes("WED", "06:00-20:00", "WORK", 2));
        var roster = DrawnRoster.of(center, "ann MON 08:00 |####|\nann WED 08:00 |####|");
        assertThat(Contentment.of(roster, center.folder(), null).wishes()).isEqualTo(new Contentment.Wishes(1, 2, 2, 5));
    }

    @Test
    void case9_nobodyWishesNothingIsAsked() {
        var center = TestCenter.in("Europe/Berlin", "2026-W10").agent("ann");
        assertThat(Contentment.of(new Roster(center.week(), List.of(), List.of()), center.folder(), null).wishes())
                .isEqualTo(new Contentment.Wishes(0, 0, 0, 0));
    }
}
