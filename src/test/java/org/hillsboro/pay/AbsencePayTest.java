package org.hillsboro.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.hillsboro.AgentPart;
import org.hillsboro.TestCenter;
import org.junit.jupiter.api.Test;

/** 40 hours on at most 5 dates at 15.50: 8 hours and 124.00 a date. Open from Monday, 2 March 2026, to Friday. */
class AbsencePayTest {

    private static TestCenter center(UnaryOperator<AgentPart> agent) {
        return TestCenter.in("UTC", "2026-W10")
                .queue("voice", queue -> queue.open("Mon-Fri 08:00-20:00"))
                .pool("staff", pool -> pool.hourly("15.50"))
                .contract("full", contract -> contract.weekly(40, 40).days(5))
                .agent("ann", agent);
    }

    private static List<String> lines(TestCenter center) {
        var folder = center.folder();
        var agent = folder.agents().getFirst();
        return AbsencePay.lines(agent, folder.payRules(agent), folder.center(), center.week()).stream()
                .map(line -> line.date() + " " + line.category() + " " + line.minutes() + " min " + line.amount().major())
                .toList();
    }

    @Test
    void case1_aPaidDate() {
        assertThat(lines(center(agent -> agent.paidAbsence("2026-03-03", "2026-03-04"))))
                .containsExactly("2026-03-03 ABSENCE 480 min 124.00");
    }

    @Test
    void case2_anUnpaidDate() {
        assertThat(lines(center(agent -> agent.absent("2026-03-03", "2026-03-04")))).isEmpty();
    }

    @Test
    void case3_partOfADate() {
        assertThat(lines(center(agent -> agent.paidAbsence("2026-03-03T12:00", "2026-03-04T00:00")))).isEmpty();
    }

    @Test
    void case4_theWeekendIsNotCounted() {
        assertThat(lines(center(agent -> agent.paidAbsence("2026-03-06", "2026-03-09"))))
                .containsExactly("2026-03-06 ABSENCE 480 min 124.00");
    }

    @Test
    void case5_aWeekOffIsPaidOnceNotSevenFifths() {
        var allDays = center(agent -> agent.paidAbsence("2026-03-01", "2026-03-20")).queue("voice", queue -> queue.open("24/7"));
        assertThat(lines(allDays)).hasSize(5).last().asString().startsWith("2026-03-06");
    }

    @Test
    void case6_notBeforeHiredNorAfterLeft() {
        assertThat(lines(center(agent -> agent.hired("2026-03-04").left("2026-03-04").paidAbsence("2026-03-01", "2026-03-20"))))
                .containsExactly("2026-03-04 ABSENCE 480 min 124.00");
    }

    @Test
    void case7_notWhereTheCenterIsClosedAnyway() {
        assertThat(lines(center(agent -> agent.paidAbsence("2026-03-03", "2026-03-05")).closed("2026-03-04")))
                .containsExactly("2026-03-03 ABSENCE 480 min 124.00");
    }

    @Test
    void case8_aContractWithoutMinimumPaysNone() {
        var flexible = center(agent -> agent.paidAbsence("2026-03-03", "2026-03-04"))
                .contract("full", contract -> contract.weekly(0, 40));
        assertThat(lines(flexible)).isEmpty();
    }

    @Test
    void case9_sharesThatAreNoWholeMinutes() {
        // 40 h / 7 = 342.857 minutes, x 15.50 = 88.5714.
        var seven = center(agent -> agent.paidAbsence("2026-03-03", "2026-03-04"))
                .contract("full", contract -> contract.weekly(40, 40).days(7));
        assertThat(lines(seven)).containsExactly("2026-03-03 ABSENCE 343 min 88.57");
    }
}
