package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hillsboro.ContractPart;
import org.hillsboro.QueuePart;
import org.hillsboro.TestCenter;
import org.hillsboro.roster.Shift;
import org.junit.jupiter.api.Test;

/** Work that may wait, in a week in UTC from Monday, 11 May 2026. An hour costs 10. */
class DeferredSolveCasesTest {

    private static final long STEPS = 2000;

    private static TestCenter center(String within, UnaryOperator<QueuePart> mail) {
        return TestCenter.in("UTC", "2026-W20")
                .queue("voice", queue -> queue)
                .queue("mail", queue -> mail.apply(queue.mail(within)))
                .pool("staff", pool -> pool.hourly("10"));
    }

    private static UnaryOperator<ContractPart> shifts(String paid, String start) {
        return contract -> contract.weekly(0, 40).paid(paid).startEvery("1h").startBetween(start + "-" + start).restBetweenShifts("11h");
    }

    private static List<Instant> starts(SolvedRoster solved) {
        return solved.roster().shifts().stream().map(Shift::start).sorted().toList();
    }

    private static Instant at(String text) {
        return Instant.parse("2026-05-" + text + ":00Z");
    }

    /** Whoever comes for both peaks is there between them; nobody comes for mail in the evening. */
    @Test
    void case1_mailFillsTheValleyBetweenTwoPeaks() {
        var center = center("12h", mail -> mail)
                .contract("day", shifts("8h", "08:00"))
                .contract("evening", shifts("4h", "16:00"))
                .agent("ann", agent -> agent.contract("day"))
                .agent("bob", agent -> agent.contract("day"))
                .agent("eve", agent -> agent.contract("evening"));
        var solve = new DeferredSolve(center)
                .needs("voice", "MON", "08:00-10:00", 2)
                .needs("voice", "MON", "14:00-16:00", 2)
                .mail("2026-05-11T08:00", "2026-05-11T20:00", 300)
                .mail("2026-05-11T12:00", "2026-05-12T00:00", 180);
        var solved = solve.solve(STEPS);
        assertThat(starts(solved)).containsExactly(at("11T08:00"), at("11T08:00"));
        assertThat(solved.lateAgentMinutes()).isZero();
        assertThat(solved.gap()).isNotNull().isLessThan(0.001);
    }

    /** The same peaks, but the mail comes after the valley. */
    @Test
    void case2_whatComesAfterTheValleyTakesTheEvening() {
        var center = center("4h", mail -> mail)
                .contract("day", shifts("8h", "08:00"))
                .contract("evening", shifts("4h", "16:00"))
                .agent("ann", agent -> agent.contract("day"))
                .agent("eve", agent -> agent.contract("evening"));
        var solve = new DeferredSolve(center)
                .needs("voice", "MON", "08:00-16:00", 1)
                .mail("2026-05-11T15:30", "2026-05-11T19:30", 180);
        var solved = solve.solve(STEPS);
        assertThat(starts(solved)).containsExactly(at("11T08:00"), at("11T16:00"));
        assertThat(solved.lateAgentMinutes()).isZero();
        assertThat(solved.shortfallAgentMinutes()).isZero();
    }

    @Test
    void case3_aCenterOfMailAlone() {
        var center = TestCenter.in("UTC", "2026-W20")
                .queue("mail", queue -> queue.mail("24h"))
                .pool("staff", pool -> pool.hourly("10"))
                .contract("c", shifts("4h", "08:00"))
                .agent("ann");
        var solve = new DeferredSolve(center).mail("2026-05-13T10:00", "2026-05-14T10:00", 120);
        var solved = solve.solve(STEPS);
        assertThat(starts(solved)).containsExactly(at("14T08:00"));
        assertThat(solved.gap()).isNotNull().isCloseTo(0, within(0.01));
        assertThat(solved.cost().minor()).isEqualTo(4000);
    }

    @Test
    void case4_agentsOfMailAloneLeaveVoiceToTheOthers() {
        var center = center("8h", mail -> mail)
                .contract("c", shifts("4h", "08:00"))
                .agent("ann", agent -> agent.queues("voice"))
                .agent("eve", agent -> agent.queues("mail"));
        var solve = new DeferredSolve(center)
                .needs("voice", "TUE", "08:00-12:00", 2)
                .mail("2026-05-12T06:00", "2026-05-12T14:00", 200);
        var solved = solve.solve(STEPS);
        assertThat(starts(solved)).hasSize(2);
        assertThat(solved.lateAgentMinutes()).isZero();
        assertThat(solved.shortfallAgentMinutes()).isEqualTo(240);
        assertThat(solved.unavoidableShortfallAgentMinutes()).isCloseTo(240, within(1.0));
    }

    /** One agent, two hours of voice and three of mail in four: an hour of mail is late, and no call waits for it. */
    @Test
    void case5_aPeakOfVoiceIsNotTouched() {
        var center = center("4h", mail -> mail).contract("c", shifts("4h", "08:00")).agent("ann");
        var solve = new DeferredSolve(center)
                .needs("voice", "MON", "09:00-11:00", 1)
                .mail("2026-05-11T08:00", "2026-05-11T12:00", 180);
        var solved = solve.solve(STEPS);
        assertThat(solved.shortfallAgentMinutes()).isZero();
        assertThat(solved.lateAgentMinutes()).isEqualTo(60);
        assertThat(solved.gap()).isNotNull().isLessThan(0.01);
    }

    @Test
    void case6_whatIsDueOnSundayBringsSomebodyOnSunday() {
        var center = center("24h", mail -> mail.open("Sat-Sun 08:00-20:00"))
                .contract("c", contract -> contract.weekly(0, 40).paid("4h").startEvery("1h")
                        .startBetween("08:00-16:00").restBetweenShifts("11h"))
                .agent("ann");
        var solve = new DeferredSolve(center)
                .mail("2026-05-16T20:00", "2026-05-17T20:00", 200);
        var solved = solve.solve(STEPS);
        assertThat(starts(solved)).hasSize(1);
        assertThat(starts(solved).getFirst()).isBetween(at("17T08:00"), at("17T16:00"));
        assertThat(solved.lateAgentMinutes()).isZero();
    }

    @Test
    void case7_aBacklogIsDoneBeforeItIsDue() {
        var center = center("24h", mail -> mail)
                .contract("early", shifts("4h", "06:00"))
                .contract("late", shifts("4h", "14:00"))
                .agent("ann", agent -> agent.contract("early"))
                .agent("bob", agent -> agent.contract("late"));
        var solve = new DeferredSolve(center).mail("2026-05-10T10:00", "2026-05-11T10:00", 200);
        var solved = solve.solve(STEPS);
        assertThat(starts(solved)).containsExactly(at("11T06:00"));
        assertThat(solved.lateAgentMinutes()).isZero();
    }

    /** Nobody comes for it, and it is in no price: whatever is done it is late. */
    @Test
    void case8_whatIsLateAlreadyIsLate() {
        var center = center("2h", mail -> mail).contract("c", shifts("4h", "08:00")).agent("ann");
        var solved = new DeferredSolve(center).mail("2026-05-10T10:00", "2026-05-10T12:00", 90).solve(STEPS);
        assertThat(solved.roster().shifts()).isEmpty();
        assertThat(solved.lateAgentMinutes()).isEqualTo(90);
        assertThat(solved.bound()).isZero();
        assertThat(solved.gap()).isNull();
    }

    /** Half of its time has passed when the week ends, so half of it should be done. */
    @Test
    void case9_ofWhatIsDueAfterTheWeekTheWeekDoesItsShare() {
        var center = center("24h", mail -> mail)
                .contract("c", shifts("2h", "16:00"))
                .agent("ann")
                .agent("bob");
        var solve = new DeferredSolve(center).mail("2026-05-17T12:00", "2026-05-18T12:00", 240);
        var solved = solve.solve(STEPS);
        assertThat(starts(solved)).containsExactly(at("17T16:00"));
        assertThat(solve.placed(solved).openAgentMinutes()).isEqualByComparingTo("120");
        assertThat(solve.placed(solved).behindAgentMinutes()).isEqualByComparingTo("0");
    }
}
