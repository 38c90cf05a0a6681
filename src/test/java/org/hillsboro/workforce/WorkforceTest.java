package org.hillsboro.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.hillsboro.center.Channel;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.DataClass;
import org.hillsboro.center.Employment;
import org.hillsboro.center.HandleTimeDistribution;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.center.Sourcing;
import org.hillsboro.center.SourcingPool;
import org.hillsboro.center.SpecialDay;
import org.hillsboro.time.DayWindow;
import org.hillsboro.time.OpeningHours;
import org.hillsboro.time.PlanningWeek;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a contract asks in a week with absences (DESIGN section 5): 40 hours on 5 days unless a test says otherwise. */
class WorkforceTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final PlanningWeek WEEK = new PlanningWeek(NEW_YORK, MONDAY);

    private String hours = "Mon-Fri 08:00-20:00";
    private Contract.WeeklyHours weekly = new Contract.WeeklyHours(2400, 2400, 2880);
    private final List<SpecialDay> specialDays = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private @Nullable LocalDate hired;
    private @Nullable LocalDate left;
    private @Nullable Integer agentsMost;
    private @Nullable DataClass dataClass;
    private Set<String> queueLanguages = Set.of();
    private ZoneId agentZone = NEW_YORK;

    private ContactCenter center() {
        var queue = new ContactQueue("voice", Channel.VOICE, OpeningHours.parse(hours),
                new ServiceGoal(null, null, ServiceGoal.Definition.OF_OFFERED, 0.05, null, null, ServiceGoal.Per.INTERVAL),
                null, HandleTimeDistribution.EXPONENTIAL, null, 1, 0, 0, 1, dataClass, queueLanguages, BigDecimal.ZERO);
        return new ContactCenter("Corner", NEW_YORK, Currency.getInstance("USD"), 15, DayOfWeek.MONDAY, BigDecimal.ZERO,
                List.of(queue), List.of(), List.of(), specialDays);
    }

    private Agent agent() {
        var pool = new SourcingPool("p", Sourcing.IN_HOUSE, Employment.EMPLOYEE, false, null, Set.of(new DataClass("CARD")),
                BigDecimal.ONE, BigDecimal.ONE);
        var contract = new Contract("c", weekly, new Contract.Days(5, 7, 0),
                new Contract.Shifts(List.of(480), 15, List.of(), 1, 0, null, null), 660, List.of());
        return new Agent("A1", "Ann", pool, contract, List.of("voice"), Set.of("en", "es"), agentZone, hired, left, agentsMost,
                "", "", absences, List.of(), List.of(), List.of());
    }

    private WorkRules rules() {
        return WorkRules.of(agent(), center(), WEEK);
    }

    private void absent(int fromDay, String fromTime, int toDay, String toTime) {
        absences.add(new Absence(
                MONDAY.plusDays(fromDay).atTime(LocalTime.parse(fromTime)).atZone(agentZone).toInstant(),
                MONDAY.plusDays(toDay).atTime(LocalTime.parse(toTime)).atZone(agentZone).toInstant(), "X", true));
    }

    @Test
    void withoutAbsencesTheContractStands() {
        assertThat(rules()).isEqualTo(new WorkRules(List.of(), 0, 2400, 2880, 5));
    }

    @Test
    void anAbsentDateTakesItsShareOfTheMinimum() {
        absent(1, "00:00", 2, "00:00");
        assertThat(rules()).isEqualTo(new WorkRules(List.of(MONDAY.plusDays(1)), 1, 1920, 2880, 5));
    }

    @Test
    void aDateOnWhichNoQueueIsOpenIsCoveredButNotCounted() {
        absent(4, "00:00", 7, "00:00");
        assertThat(rules()).isEqualTo(
                new WorkRules(List.of(MONDAY.plusDays(4), MONDAY.plusDays(5), MONDAY.plusDays(6)), 1, 1920, 2880, 4));
    }

    @Test
    void countedIsAtMostTheDaysOfTheContract() {
        hours = "24/7";
        absent(0, "00:00", 7, "00:00");
        assertThat(rules().counted()).isEqualTo(5);
        assertThat(rules().leastPaidMinutes()).isZero();
        assertThat(rules().maxDates()).isZero();
    }

    @Test
    void aDateCoveredByHalvesIsNotAbsent() {
        absent(1, "00:00", 1, "12:00");
        absent(1, "12:00", 2, "00:00");
        assertThat(rules().absentDates()).isEmpty();
    }

    @Test
    void aDateOfWhichAMinuteIsLeftIsNotAbsent() {
        absent(1, "00:01", 2, "00:00");
        absent(2, "00:00", 2, "23:59");
        assertThat(rules().absentDates()).isEmpty();
    }

    @Test
    void theDateIsTheAgentsOwn() {
        agentZone = ZoneId.of("Asia/Tokyo");
        absent(1, "00:00", 2, "00:00");
        assertThat(rules().absentDates()).containsExactly(MONDAY.plusDays(1));
    }

    @Test
    void datesBeforeHiredAndAfterLeftAreAbsent() {
        hired = MONDAY.plusDays(1);
        left = MONDAY.plusDays(3);
        assertThat(rules()).isEqualTo(new WorkRules(
                List.of(MONDAY, MONDAY.plusDays(4), MONDAY.plusDays(5), MONDAY.plusDays(6)), 2, 1440, 2880, 3));
    }

    @Test
    void whoLeftLastYearHasNoDate() {
        left = MONDAY.minusYears(1);
        assertThat(rules()).isEqualTo(new WorkRules(WEEK.dates(), 5, 0, 2880, 0));
    }

    @Test
    void aClosedSpecialDayIsAbsentAndCountedWhereItsWeekdayIsOpen() {
        specialDays.add(new SpecialDay(MONDAY.plusDays(2), "Closed", true, true, 0));
        specialDays.add(new SpecialDay(MONDAY.plusDays(6), "Closed Sunday", true, true, 0));
        specialDays.add(new SpecialDay(MONDAY.plusDays(3), "Holiday, open", true, false, 0));
        assertThat(rules()).isEqualTo(
                new WorkRules(List.of(MONDAY.plusDays(2), MONDAY.plusDays(6)), 1, 1920, 2880, 5));
    }

    @Test
    void aQueueThatTheAgentMayNotServeCountsNoDate() {
        dataClass = new DataClass("HEALTH");
        absent(1, "00:00", 2, "00:00");
        assertThat(rules().counted()).isZero();
        assertThat(rules().leastPaidMinutes()).isEqualTo(2400);
    }

    @Test
    void theMinimumIsNeverAboveTheUpperLimit() {
        agentsMost = 1200;
        assertThat(rules().mostPaidMinutes()).isEqualTo(1200);
        assertThat(rules().leastPaidMinutes()).isEqualTo(1200);
        agentsMost = 9000;
        assertThat(rules().mostPaidMinutes()).isEqualTo(2880);
    }

    @Test
    void withoutOvertimeTheMaximumIsTheLimitAndTheMinimumIsExact() {
        weekly = new Contract.WeeklyHours(2395, 2400, null);
        absent(0, "00:00", 1, "00:00");
        assertThat(rules().mostPaidMinutes()).isEqualTo(2400);
        assertThat(rules().leastPaidMinutes()).isEqualTo(1916);
        weekly = new Contract.WeeklyHours(2401, 2401, null);
        assertThat(rules().leastPaidMinutes()).as("1920.8 minutes").isEqualTo(1921);
    }

    @Test
    void anAgentServesWhatItIsTrainedForSpeaksAndIsClearedFor() {
        assertThat(agent().servable(center())).hasSize(1);
        queueLanguages = Set.of("fr", "es");
        dataClass = new DataClass("CARD");
        assertThat(agent().servable(center())).hasSize(1);
        queueLanguages = Set.of("fr");
        assertThat(agent().servable(center())).isEmpty();
    }

    @Test
    void shiftsStartOnMultiplesInsideTheirWindows() {
        var shifts = new Contract.Shifts(List.of(480), 30, List.of(DayWindow.parse("22:00-02:00"), DayWindow.parse("12:00-12:15")), 1, 0, null, null);
        assertThat(shifts.mayStartAt(22 * 60)).isTrue();
        assertThat(shifts.mayStartAt(2 * 60)).as("both ends included").isTrue();
        assertThat(shifts.mayStartAt(2 * 60 + 30)).isFalse();
        assertThat(shifts.mayStartAt(12 * 60)).isTrue();
        assertThat(shifts.mayStartAt(12 * 60 + 15)).isFalse();
    }

    @Test
    void aShiftIsAsLongAsItsPaidTimeAndItsUnpaidBreaks() {
        var contract = new Contract("c", weekly, new Contract.Days(5, 7, 0), agent().contract().shifts(), 0, List.of(
                new BreakRule("MEAL", 30, false, 180, 360, 360), new BreakRule("REST", 15, true, 60, 210, null)));
        assertThat(contract.spanOf(480)).isEqualTo(510);
        assertThat(contract.spanOf(360)).as("only beyond six paid hours").isEqualTo(360);
        assertThat(contract.breaksOf(375)).hasSize(2);
    }
}
