package org.hillsboro.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.junit.jupiter.api.Test;

/** Which shifts are nights, at the weekend, late. */
class BurdenTest {

    private static String of(String drawing) {
        var center = TestCenter.in("Europe/Berlin", "2026-W10").agent("ann");
        var shifts = DrawnRoster.of(center, drawing).shifts();
        var text = new StringBuilder();
        Arrays.stream(Burden.values()).forEach(burden -> text.append(burden.dates(shifts, center.week().zone())));
        return text.toString();
    }

    @Test
    void case1_threeHoursOfTheNightMakeANight() {
        assertThat(of("ann MON 17:00 |#### #### #### #### #### #### #### ####|")).as("17-01").isEqualTo("100");
        assertThat(of("ann MON 16:45 |#### #### #### #### #### #### #### ####|")).as("16:45-00:45").isEqualTo("001");
        assertThat(of("ann TUE 03:00 |#### #### #### #### #### ####|")).as("03-09").isEqualTo("100");
        assertThat(of("ann TUE 03:15 |#### #### #### #### #### ### #|")).as("03:15-09:15").isEqualTo("000");
    }

    @Test
    void case2_halfAShortShiftMakesANight() {
        assertThat(of("ann MON 21:00 |#### ####|")).as("21-23").isEqualTo("100");
        assertThat(of("ann MON 20:45 |#### ####|")).as("20:45-22:45").isEqualTo("001");
    }

    @Test
    void case3_lateIsPastEight() {
        assertThat(of("ann MON 12:00 |#### #### #### #### #### #### #### ####|")).as("12-20").isEqualTo("000");
        assertThat(of("ann MON 12:15 |#### #### #### #### #### #### #### ####|")).as("12:15-20:15").isEqualTo("001");
    }

    @Test
    void case4_theWeekendIsByTheDateOfTheStart() {
        assertThat(of("ann FRI 23:00 |#### #### #### ####|")).isEqualTo("100");
        assertThat(of("ann SAT 08:00 |#### ####|")).isEqualTo("010");
        assertThat(of("ann SUN 22:00 |#### #### #### ####|")).isEqualTo("110");
    }

    @Test
    void case5_aDateCountsOnceHoweverManyShiftsItHas() {
        assertThat(of("ann SAT 08:00 |#### #### .... .... #### ####|")).isEqualTo("010");
        assertThat(of("ann SAT 08:00 |#### ####|\nann SUN 08:00 |#### ####|")).isEqualTo("020");
    }
}
