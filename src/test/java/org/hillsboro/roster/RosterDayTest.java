package org.hillsboro.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.junit.jupiter.api.Test;

class RosterDayTest {

    private static List<RosterDay> days(TestCenter center, TestRequirement requirement, String drawing) {
        var roster = DrawnRoster.of(center, drawing);
        return RosterDay.of(roster, Coverage.of(roster, center.folder(), requirement.build()));
    }

    @Test
    void whoStartsFirstComesFirstWithBothShiftsOfTheDate() {
        var center = TestCenter.in("UTC", "2026-W10").agent("ann").agent("bob");
        var monday = days(center, TestRequirement.in(center), """
                ann MON 12:00 |####|
                bob MON 08:00 |#### .... ##|
                ann TUE 08:00 |####|""").getFirst();

        assertThat(monday.shifts().keySet()).containsExactly("bob", "ann");
        assertThat(monday.shifts().get("bob")).hasSize(2);
        assertThat(monday.paidMinutes()).isEqualTo(150);
    }

    @Test
    void theDateIsTheCentersAlsoForThoseFarAway() {
        var center = TestCenter.in("America/New_York", "2026-W10").agent("mai", agent -> agent.zone("Asia/Manila"));
        var days = days(center, TestRequirement.in(center), "mai TUE 09:00 |####|");

        assertThat(days.getFirst().shifts()).containsOnlyKeys("mai");
        assertThat(days.get(1).shifts()).isEmpty();
    }

    @Test
    void daysHaveTheHoursOfTheirClockAndTheirOwnPartOfTheCoverage() {
        var center = TestCenter.in("Europe/Berlin", "2026-W43").agent("ann");
        var requirement = TestRequirement.in(center)
                .needs("voice", "SAT", "23:00-24:00", 1)
                .needs("voice", "SUN", "00:00-01:00", 2);
        var days = days(center, requirement, "ann SAT 23:30 |#### ##|");

        assertThat(days).extracting(day -> day.coverage().grid().count()).containsExactly(96, 96, 96, 96, 96, 96, 100);
        assertThat(days.get(5).coverage().requiredAgentMinutes()).isEqualByComparingTo("60");
        assertThat(days.get(5).coverage().staffedAgentMinutes()).isEqualByComparingTo("30");
        assertThat(days.get(5).coverage().shortfallAgentMinutes()).isEqualByComparingTo("30");
        assertThat(days.get(6).coverage().requiredAgentMinutes()).isEqualByComparingTo("120");
        assertThat(days.get(6).coverage().staffedAgentMinutes()).isEqualByComparingTo("60");
        assertThat(days.get(6).coverage().all().mostRequired()).isEqualTo(2000);
        assertThat(days.get(6).paidMinutes()).isZero();
    }

    @Test
    void togetherIsTheSumOfTheQueuesSoThatNoLackHidesBehindASurplus() {
        var center = TestCenter.in("UTC", "2026-W10").queue("voice", queue -> queue).queue("chat", queue -> queue)
                .agent("ann", agent -> agent.queues("voice"));
        var requirement = TestRequirement.in(center).needs("chat", "MON", "08:00-08:15", 1);
        var all = days(center, requirement, "ann MON 08:00 |#|").getFirst().coverage().all();

        assertThat(all.required()[32]).isEqualTo(1000);
        assertThat(all.staffed()[32]).isEqualTo(1000);
        assertThat(all.shortfall()[32]).isEqualTo(1000);
        assertThat(all.surplus()[32]).isEqualTo(1000);
    }
}
