package org.hillsboro.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.hillsboro.TestTimes;
import org.hillsboro.pay.PaidStretch;
import org.junit.jupiter.api.Test;

/** Planned is drawn, worked is listed; both in New York in the week of March 2nd, 2026. */
class MatchAttendanceTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private final TestCenter center = TestCenter.in(ZONE.getId(), "2026-W10").agent("ann").agent("bob");

    private static Attended row(String agent, String start, String end) {
        return new Attended(agent, TestTimes.instant("2026-03-" + start, ZONE), TestTimes.instant("2026-03-" + end, ZONE), "", true);
    }

    private MatchedAttendance match(String drawing, Attended... rows) {
        return MatchAttendance.match(List.of(DrawnRoster.of(center, drawing)), center.folder().agents(), List.of(rows), date -> true);
    }

    private static List<String> told(MatchedAttendance matched) {
        return matched.differences().stream()
                .map(each -> each.agentId() + " " + each.date() + " " + each.kind() + " " + each.minutes() + (each.worked() ? " worked" : ""))
                .toList();
    }

    private static long paid(MatchedAttendance matched, Agreement agreement) {
        return matched.worked(agreement).getFirst().stretches().values().stream().flatMap(List::stream).mapToLong(PaidStretch::minutes).sum();
    }

    @Test
    void case1_workedAsPlanned() {
        var matched = match("ann MON 08:00 |#### #### ####|", row("ann", "02T08:00", "02T09:30"), row("ann", "02T09:30", "02T11:00"));
        assertThat(told(matched)).isEmpty();
        assertThat(paid(matched, Agreement.NONE)).isEqualTo(180);
    }

    @Test
    void case2_lateAndEarly() {
        var matched = match("ann MON 08:00 |#### #### ####|", row("ann", "02T08:07", "02T10:40"));
        assertThat(told(matched)).containsExactly("ann 2026-03-02 LATE 7", "ann 2026-03-02 EARLY 20");
        assertThat(paid(matched, Agreement.NONE)).isEqualTo(153);
    }

    @Test
    void case3_longerAtBothEnds() {
        var matched = match("ann MON 08:00 |####|", row("ann", "02T07:50", "02T09:25"));
        assertThat(told(matched)).containsExactly("ann 2026-03-02 LONGER 10 worked", "ann 2026-03-02 LONGER 25 worked");
        assertThat(paid(matched, Agreement.NONE)).isEqualTo(95);
    }

    @Test
    void case4_missing() {
        var matched = match("ann MON 08:00 |####|\nann TUE 08:00 |####|", row("ann", "02T08:00", "02T09:00"));
        assertThat(told(matched)).containsExactly("ann 2026-03-03 MISSING 60");
        assertThat(paid(matched, Agreement.NONE)).isEqualTo(60);
    }

    @Test
    void case5_aMealAtAnotherTimeIsTwoDifferencesThatCancelOut() {
        var matched = match("ann MON 08:00 |#### mm## ####|", row("ann", "02T08:00", "02T09:15"), row("ann", "02T09:45", "02T11:00"));
        assertThat(told(matched)).containsExactly("ann 2026-03-02 BREAK 15", "ann 2026-03-02 BREAK 15 worked");
        assertThat(paid(matched, Agreement.NONE)).isEqualTo(150);
    }

    @Test
    void case6_aMealThatWasNotTakenIsWorked() {
        var matched = match("ann MON 08:00 |#### mm## ####|", row("ann", "02T08:00", "02T11:00"));
        assertThat(told(matched)).containsExactly("ann 2026-03-02 BREAK 30 worked");
        assertThat(paid(matched, Agreement.NONE)).isEqualTo(180);
    }

    @Test
    void case7_workFarFromAnyShiftIsAnUnknownShiftOfTheDateItBegan() {
        var matched = match("ann MON 08:00 |####|", row("ann", "02T08:00", "02T09:00"), row("ann", "03T22:00", "03T23:30"),
                row("ann", "04T00:00", "04T02:00"));
        assertThat(told(matched)).containsExactly(
                "ann 2026-03-03 UNKNOWN_SHIFT 90 worked", "ann 2026-03-03 UNKNOWN_SHIFT 120 worked");
    }

    @Test
    void case8_anHourAwayStillBelongsToTheShiftAndAMinuteMoreNot() {
        assertThat(told(match("ann MON 08:00 |####|", row("ann", "02T08:00", "02T09:00"), row("ann", "02T10:00", "02T10:30"))))
                .containsExactly("ann 2026-03-02 LONGER 30 worked");
        assertThat(told(match("ann MON 08:00 |####|", row("ann", "02T08:00", "02T09:00"), row("ann", "02T10:01", "02T10:30"))))
                .containsExactly("ann 2026-03-02 UNKNOWN_SHIFT 29 worked");
    }

    @Test
    void case9_whoeverIsUnknownIsListedAndNeverPaid() {
        var matched = match("ann MON 08:00 |####|", row("ann", "02T08:00", "02T09:00"), row("zoe", "02T08:00", "02T09:00"));
        assertThat(told(matched)).containsExactly("zoe 2026-03-02 UNKNOWN_AGENT 60 worked");
        assertThat(paid(matched, Agreement.NONE)).isEqualTo(60);
    }

    @Test
    void case10_oneClockingOverTwoShiftsBelongsToBoth() {
        var matched = match("ann MON 08:00 |#### ..## ##|", row("ann", "02T08:00", "02T10:30"));
        assertThat(told(matched)).containsExactly("ann 2026-03-02 LONGER 30 worked");
    }

    @Test
    void case11_anExcusedLatenessIsPaidAndUnapprovedOvertimeIsNot() {
        var matched = match("ann MON 08:00 |####|", row("ann", "02T08:10", "02T09:20"));
        var late = Agreement.Key.of(matched.differences().getFirst());
        var longer = Agreement.Key.of(matched.differences().getLast());
        assertThat(paid(matched, Agreement.NONE)).isEqualTo(70);
        assertThat(paid(matched, new Agreement(Map.of(late, true, longer, false)))).isEqualTo(60);
        assertThat(new Agreement(Map.of(late, true)).open(matched.differences())).containsExactly(matched.differences().getLast());
    }

    @Test
    void case12_aShiftOfAnotherPeriodIsNotMissing() {
        var roster = DrawnRoster.of(center, "ann MON 08:00 |####|\nann TUE 08:00 |####|");
        var matched = MatchAttendance.match(List.of(roster), center.folder().agents(), List.of(), LocalDate.of(2026, 3, 3)::equals);
        assertThat(told(matched)).containsExactly("ann 2026-03-03 MISSING 60");
        assertThat(paid(matched, Agreement.NONE)).isEqualTo(60);
    }

    @Test
    void case13_workInNoWeekOfThePlansIsOutside() {
        assertThat(match("", row("ann", "12T08:00", "12T09:00")).outside()).hasSize(1);
    }

    /** Whatever was planned and worked: what is paid is what was worked, and as planned where nothing counts. */
    @Test
    void randomWeeksArePaidMinuteByMinute() {
        var random = new SplittableRandom(3);
        for (int i = 0; i < 300; i++) {
            var drawing = new StringBuilder();
            var rows = new ArrayList<Attended>();
            for (String day : List.of("MON 08:00", "WED 21:00", "FRI 06:00")) {
                drawing.append("ann ").append(day).append(" |#").append(marks(random)).append("#|\n");
            }
            long minute = center.week().start().getEpochSecond() / 60;
            for (minute += random.nextInt(900); minute < center.week().start().getEpochSecond() / 60 + 9000; minute += random.nextInt(1, 700)) {
                long end = minute + random.nextInt(1, 500);
                rows.add(new Attended("ann", Instant.ofEpochSecond(minute * 60), Instant.ofEpochSecond(end * 60), "", random.nextInt(4) > 0));
                minute = end;
            }
            var matched = match(drawing.toString(), rows.toArray(Attended[]::new));

            assertThat(minutes(matched, Agreement.NONE)).as("week %d", i).isEqualTo(worked(rows));
            var asPlanned = new HashMap<Agreement.Key, Boolean>();
            matched.differences().forEach(each -> asPlanned.put(Agreement.Key.of(each), !each.worked()));
            var planned = WorkedWeek.of(DrawnRoster.of(center, drawing.toString()), center.folder().agents());
            assertThat(minutes(matched, new Agreement(asPlanned))).as("week %d", i).isEqualTo(minutes(planned));
        }
    }

    private static String marks(SplittableRandom random) {
        var marks = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            marks.append(random.nextInt(6) == 0 ? 'm' : '#');
        }
        return marks.toString();
    }

    private static Set<Long> worked(List<Attended> rows) {
        var minutes = new HashSet<Long>();
        rows.stream().filter(Attended::paid).forEach(row -> add(minutes, row.start().getEpochSecond(), row.end().getEpochSecond()));
        return minutes;
    }

    private static Set<Long> minutes(MatchedAttendance matched, Agreement agreement) {
        return minutes(matched.worked(agreement).getFirst());
    }

    /** No minute is paid twice. */
    private static Set<Long> minutes(WorkedWeek week) {
        var minutes = new HashSet<Long>();
        week.of("ann").stream().sorted(Comparator.comparing(PaidStretch::start)).forEach(stretch -> {
            int before = minutes.size();
            add(minutes, stretch.start().getEpochSecond(), stretch.end().getEpochSecond());
            assertThat(minutes).hasSize((int) (before + stretch.minutes()));
        });
        return minutes;
    }

    private static void add(Set<Long> minutes, long from, long to) {
        for (long second = from; second < to; second += 60) {
            minutes.add(second / 60);
        }
    }
}
