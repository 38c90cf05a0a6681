package org.hillsboro.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hillsboro.TestTimes;
import org.hillsboro.time.DayWindow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PayWeekTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Premium NIGHT =
            new Premium("night", TestTimes.window("22:00-06:00"), Set.of(), false, new BigDecimal("10"));
    private static final Premium SUNDAY =
            new Premium("sunday", null, Set.of(DayOfWeek.SUNDAY), false, new BigDecimal("25"));
    private static final Premium HOLIDAY = new Premium("holiday", null, Set.of(), true, new BigDecimal("50"));

    private static PayRules rules(@Nullable Overtime overtime, Premium... premiums) {
        return new PayRules(
                Currency.getInstance("EUR"), new BigDecimal("15.50"), List.of(premiums), overtime, BigDecimal.ZERO, 0);
    }

    /** Real hours from a local start. */
    private static PaidStretch hours(String start, int hours) {
        var local = LocalDateTime.parse(start);
        var instant = local.atZone(BERLIN).toInstant();
        return new PaidStretch(local.toLocalDate(), instant, instant.plusSeconds(3600L * hours));
    }

    private static List<String> lines(PayRules rules, PaidStretch... stretches) {
        return PayWeek.lines("ann", rules, List.of(stretches), BERLIN, LocalDate.parse("2026-04-06")::equals).stream()
                .map(line -> line.date() + " " + line.category() + " " + line.minutes() + " min " + line.amount().major())
                .toList();
    }

    @Test
    void case1_oneLineADateWhateverTheShifts() {
        assertThat(lines(rules(null), hours("2026-03-03T14:00", 2), hours("2026-03-03T08:00", 3), hours("2026-03-02T08:00", 1)))
                .containsExactly("2026-03-02 BASE 60 min 15.50", "2026-03-03 BASE 300 min 77.50");
    }

    @Test
    void case2_aNightOverMidnightStaysOnTheDateOfTheShift() {
        assertThat(lines(rules(null, NIGHT), hours("2026-03-03T20:00", 8)))
                .containsExactly("2026-03-03 BASE 480 min 124.00", "2026-03-03 night 360 min 9.30");
    }

    @Test
    void case3_theWindowHoldsItsFirstMinuteAndNotItsLast() {
        assertThat(lines(rules(null, NIGHT), hours("2026-03-03T21:00", 1))).hasSize(1);
        assertThat(lines(rules(null, NIGHT), hours("2026-03-03T06:00", 1))).hasSize(1);
        assertThat(lines(rules(null, NIGHT), hours("2026-03-03T05:00", 1))).contains("2026-03-03 night 60 min 1.55");
        assertThat(lines(rules(null, NIGHT), hours("2026-03-03T22:00", 1))).contains("2026-03-03 night 60 min 1.55");
    }

    @Test
    void case4_sundayEndsAtMidnightAlsoInsideANight() {
        assertThat(lines(rules(null, SUNDAY), hours("2026-03-08T22:00", 8)))
                .containsExactly("2026-03-08 BASE 480 min 124.00", "2026-03-08 sunday 120 min 7.75");
    }

    @Test
    void case5_sundayBeginsAtMidnightAlsoInsideANight() {
        assertThat(lines(rules(null, SUNDAY), hours("2026-03-07T22:00", 8)))
                .containsExactly("2026-03-07 BASE 480 min 124.00", "2026-03-07 sunday 360 min 23.25");
    }

    @Test
    void case6_mondaySmallHoursAreMondayForAPremiumOfBothDayAndTime() {
        var sundayNight = new Premium(
                "sunday night", TestTimes.window("22:00-06:00"), Set.of(DayOfWeek.SUNDAY), false, new BigDecimal("40"));
        assertThat(lines(rules(null, sundayNight), hours("2026-03-08T20:00", 10)))
                .contains("2026-03-08 sunday night 120 min 12.40");
        assertThat(lines(rules(null, sundayNight), hours("2026-03-07T22:00", 8)))
                .contains("2026-03-07 sunday night 360 min 37.20");
    }

    @Test
    void case7_theNightOfSevenHours() {
        // Berlin, 29 March 2026: 02:00 becomes 03:00. Real hours are paid.
        assertThat(lines(rules(null, NIGHT, SUNDAY), hours("2026-03-28T22:00", 7)))
                .containsExactly(
                        "2026-03-28 BASE 420 min 108.50",
                        "2026-03-28 night 420 min 10.85",
                        "2026-03-28 sunday 300 min 19.38");
    }

    @Test
    void case8_theNightOfNineHours() {
        // Berlin, 25 October 2026: 03:00 becomes 02:00.
        assertThat(lines(rules(null, NIGHT, SUNDAY), hours("2026-10-24T22:00", 9)))
                .containsExactly(
                        "2026-10-24 BASE 540 min 139.50",
                        "2026-10-24 night 540 min 13.95",
                        "2026-10-24 sunday 420 min 27.13");
    }

    @Test
    void case9_aWindowOverTheDoubledHourHoldsItTwice() {
        var doubled = new Premium("two", TestTimes.window("02:00-03:00"), Set.of(), false, new BigDecimal("100"));
        assertThat(lines(rules(null, doubled), hours("2026-10-25T00:00", 8))).contains("2026-10-25 two 120 min 31.00");
        assertThat(lines(rules(null, doubled), hours("2026-03-29T00:00", 8))).hasSize(1);
    }

    @Test
    void case10_holidayByTheMinutesOwnDate() {
        assertThat(lines(rules(null, HOLIDAY), hours("2026-04-05T22:00", 4)))
                .containsExactly("2026-04-05 BASE 240 min 62.00", "2026-04-05 holiday 120 min 15.50");
        assertThat(lines(rules(null, HOLIDAY), hours("2026-04-06T22:00", 4)))
                .containsExactly("2026-04-06 BASE 240 min 62.00", "2026-04-06 holiday 120 min 15.50");
    }

    @Test
    void case11_premiumsAddAndDoNotMultiply() {
        assertThat(lines(rules(null, NIGHT, SUNDAY), hours("2026-03-08T01:00", 4)))
                .containsExactly(
                        "2026-03-08 BASE 240 min 62.00", "2026-03-08 night 240 min 6.20", "2026-03-08 sunday 240 min 15.50");
    }

    @Test
    void case12_overtimeGoesToTheLastHoursOfTheWeek() {
        var rules = rules(new Overtime(10 * 60, new BigDecimal("50")));
        assertThat(lines(rules, hours("2026-03-05T08:00", 4), hours("2026-03-02T08:00", 8), hours("2026-03-03T08:00", 3)))
                .containsExactly(
                        "2026-03-02 BASE 480 min 124.00",
                        "2026-03-03 BASE 180 min 46.50",
                        "2026-03-03 OT 60 min 7.75",
                        "2026-03-05 BASE 240 min 62.00",
                        "2026-03-05 OT 240 min 31.00");
    }

    @Test
    void case13_noOvertimeAtTheLimit() {
        assertThat(lines(rules(new Overtime(480, new BigDecimal("50"))), hours("2026-03-02T08:00", 8))).hasSize(1);
    }

    @Test
    void case14_eachLineIsRoundedOnce() {
        var quarter = new PaidStretch(
                LocalDate.parse("2026-03-02"), Instant.parse("2026-03-02T08:00:00Z"), Instant.parse("2026-03-02T08:15:00Z"));
        var later = new PaidStretch(
                LocalDate.parse("2026-03-02"), Instant.parse("2026-03-02T12:00:00Z"), Instant.parse("2026-03-02T12:15:00Z"));
        // Twice 3.875 is 7.75, not 2 x 3.88.
        assertThat(lines(rules(null), quarter, later)).containsExactly("2026-03-02 BASE 30 min 7.75");
    }

    @Test
    void randomPremiumsAgreeWithAWalkThroughTheMinutes() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var zone = List.of(BERLIN, ZoneId.of("America/Los_Angeles"), ZoneId.of("Australia/Lord_Howe"), ZoneId.of("Asia/Kathmandu"))
                    .get(random.nextInt(4));
            var window = new DayWindow(random.nextInt(1441), random.nextInt(1441));
            var premium = new Premium("p", random.nextInt(4) == 0 ? null : window, days(random), random.nextBoolean(), BigDecimal.TEN);
            long quarter = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond() / 900 + random.nextInt(365 * 96);
            var start = Instant.ofEpochSecond(quarter * 900);
            var stretch = new PaidStretch(start.atZone(zone).toLocalDate(), start, start.plusSeconds(900L * (1 + random.nextInt(120))));
            long expected = 0;
            for (var minute = start; minute.isBefore(stretch.end()); minute = minute.plusSeconds(60)) {
                var local = minute.atZone(zone);
                boolean holiday = local.getDayOfMonth() % 2 == 0;
                expected += premium.appliesTo(local.toLocalDate(), local.getHour() * 60 + local.getMinute(), holiday) ? 1 : 0;
            }
            var lines = PayWeek.lines("ann", rules(null, premium), List.of(stretch), zone, date -> date.getDayOfMonth() % 2 == 0);
            assertThat(lines.stream().skip(1).mapToLong(PayLine::minutes).sum())
                    .as("case %d: %s in %s of %s", i, premium, zone, stretch)
                    .isEqualTo(expected);
        }
    }

    private static Set<DayOfWeek> days(Random random) {
        var days = new ArrayList<>(List.of(DayOfWeek.values()));
        Collections.shuffle(days, random);
        return Set.copyOf(days.subList(0, random.nextInt(5)));
    }
}
