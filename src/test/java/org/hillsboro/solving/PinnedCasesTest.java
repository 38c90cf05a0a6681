package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.roster.LegalityCheck;
import org.hillsboro.roster.Rule;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.roster.Violation;
import org.hillsboro.solving.Pins.AgentDate;
import org.junit.jupiter.api.Test;

/** Pins as schedulers set them, also where a rule was waived. A week in Berlin from Monday, 11 May 2026. */
class PinnedCasesTest {

    private static final String MONDAY = "2026-05-11";
    private static final String TUESDAY = "2026-05-12";
    private static final String WEDNESDAY = "2026-05-13";

    /** Three shifts of eight hours from six to ten or at 22:00, a meal, eleven hours of rest. */
    private static TestCenter center() {
        return TestCenter.in("Europe/Berlin", "2026-W20").contract("c", contract -> contract.weekly(24, 24)
                .days(3)
                .paid("8h")
                .startEvery("1h")
                .startBetween("06:00-10:00")
                .startBetween("22:00-22:00")
                .restBetweenShifts("11h")
                .meal(30, "3h", "5h"));
    }

    private static SolvedRoster solve(TestCenter center, Roster start, Pins pins) {
        var requirement = TestRequirement.in(center);
        for (String day : List.of("MON", "TUE", "WED", "THU", "FRI")) {
            requirement.needs("voice", day, "06:00-18:00", 1);
        }
        var limits = new SolveLimits(Duration.ofSeconds(60), 3000L, null, 1);
        var order = SolveOrder.of(center.folder(), center.week(), requirement.build(), limits, new SolveStart(start, pins, List.of()));
        var solved = SolveRoster.solve(order, new Unwatched());
        assertThat(solved.cost()).isEqualTo(RosterCost.of(solved.roster(), center.folder()).total());
        assertThat(solved.bound()).isLessThanOrEqualTo(solved.cost().major().doubleValue() + 1e-6);
        return solved;
    }

    private static Pins dates(String agent, String... dates) {
        return new Pins(Set.of(), Arrays.stream(dates).map(date -> new AgentDate(agent, LocalDate.parse(date))).collect(Collectors.toSet()));
    }

    private static List<Rule> broken(TestCenter center, SolvedRoster solved) {
        return LegalityCheck.violations(solved.roster(), center.folder()).stream().map(Violation::rule).distinct().toList();
    }

    private static Set<LocalDate> datesOf(SolvedRoster solved, String agent) {
        return solved.roster().of(agent).stream()
                .map(shift -> shift.date(solved.roster().week().zone()))
                .collect(Collectors.toSet());
    }

    @Test
    void case1_aNightOverMidnightStaysWithItsMeal() {
        var center = center().agent("ann");
        var start = DrawnRoster.of(center, """
                ann TUE 22:00 |#### #### #### ## mm #### #### #### #### ##|
                ann THU 06:00 |#### #### #### mm #### #### #### #### ####|
                ann FRI 06:00 |#### #### #### mm #### #### #### #### ####|
                """);
        var solved = solve(center, start, dates("ann", TUESDAY));
        assertThat(broken(center, solved)).isEmpty();
        assertThat(solved.notes()).isEmpty();
        assertThat(solved.roster().shifts()).contains(start.shifts().getFirst()).hasSize(3);
        // Rest after the night keeps Wednesday's morning free: there the demand cannot be met.
        assertThat(datesOf(solved, "ann")).doesNotContain(LocalDate.parse(WEDNESDAY));
    }

    @Test
    void case2_aDayOffStaysOneHoweverMuchIsMissing() {
        var center = center().agent("ann");
        var start = DrawnRoster.of(center, """
                ann WED 06:00 |#### #### #### mm #### #### #### #### ####|
                ann SAT 06:00 |#### #### #### mm #### #### #### #### ####|
                ann SUN 06:00 |#### #### #### mm #### #### #### #### ####|
                """);
        var solved = solve(center, start, dates("ann", MONDAY, TUESDAY));
        assertThat(broken(center, solved)).isEmpty();
        assertThat(datesOf(solved, "ann"))
                .isEqualTo(Set.of(LocalDate.parse(WEDNESDAY), LocalDate.parse("2026-05-14"), LocalDate.parse("2026-05-15")));
    }

    @Test
    void case3_aFrozenAgentKeepsTheWeekAndOthersWorkAroundIt() {
        var center = center().agent("ann").agent("bob");
        var start = DrawnRoster.of(center, """
                ann MON 06:00 |#### #### #### mm #### #### #### #### ####|
                ann TUE 06:00 |#### #### #### mm #### #### #### #### ####|
                ann WED 06:00 |#### #### #### mm #### #### #### #### ####|
                bob MON 06:00 |#### #### #### mm #### #### #### #### ####|
                bob TUE 06:00 |#### #### #### mm #### #### #### #### ####|
                bob WED 06:00 |#### #### #### mm #### #### #### #### ####|
                """);
        var solved = solve(center, start, new Pins(Set.of("ann"), Set.of()));
        assertThat(broken(center, solved)).isEmpty();
        assertThat(solved.roster().of("ann")).isEqualTo(start.of("ann"));
        assertThat(datesOf(solved, "bob")).contains(LocalDate.parse("2026-05-14"), LocalDate.parse("2026-05-15"));
    }

    @Test
    void case4_aWaivedStartIsKeptAndTheRestOfTheWeekIsPlanned() {
        var center = center().agent("ann");
        // 11:30 is no start of the contract, and the meal is too soon.
        var start = DrawnRoster.of(center, """
                ann MON 11:30 |#### #### mm #### #### #### #### #### ####|
                ann SAT 06:00 |#### #### #### mm #### #### #### #### ####|
                ann SUN 06:00 |#### #### #### mm #### #### #### #### ####|
                """);
        var solved = solve(center, start, dates("ann", MONDAY));
        assertThat(solved.roster().shifts().getFirst()).isEqualTo(start.shifts().getFirst());
        assertThat(datesOf(solved, "ann")).hasSize(3).doesNotContain(LocalDate.parse("2026-05-16"), LocalDate.parse("2026-05-17"));
        assertThat(broken(center, solved)).isNotEmpty().allMatch(rule -> rule.name().startsWith("START_") || rule == Rule.BREAK_TIMES);
        assertThat(solved.notes()).isEmpty();
    }

    @Test
    void case5_whereTheWeekItselfIsWaivedAllOfItStays() {
        var center = center().agent("ann").agent("bob");
        // Monday until 06:30 on Tuesday, and on at 08:00: no legal week contains both.
        var start = DrawnRoster.of(center, """
                ann MON 22:00 |#### #### #### mm #### #### #### #### ####|
                ann TUE 08:00 |#### #### #### mm #### #### #### #### ####|
                ann SUN 06:00 |#### #### #### mm #### #### #### #### ####|
                bob MON 06:00 |#### #### #### mm #### #### #### #### ####|
                bob TUE 06:00 |#### #### #### mm #### #### #### #### ####|
                bob WED 06:00 |#### #### #### mm #### #### #### #### ####|
                """);
        var solved = solve(center, start, dates("ann", MONDAY, TUESDAY));
        assertThat(solved.roster().of("ann")).isEqualTo(start.of("ann"));
        assertThat(solved.notes()).singleElement().asString().contains("whole week stays").contains("ann");
        assertThat(solved.roster().of("bob")).hasSize(3);
    }

    @Test
    void case6_aShiftOfNoContractIsKeptWithItsCost() {
        var center = center().agent("ann");
        // Off the quarter hours of no one, but five hours and a training are in no menu.
        var start = DrawnRoster.of(center, """
                ann MON 06:00 |#### #### tttt #### ####|
                ann TUE 06:00 |#### #### #### mm #### #### #### #### ####|
                """);
        var solved = solve(center, start, dates("ann", MONDAY));
        assertThat(solved.roster().shifts()).isEqualTo(start.shifts());
        assertThat(solved.cost().minor()).isEqualTo(13_000);
        assertThat(solved.shortfallAgentMinutes()).isEqualTo(5 * 12 * 60 - 4 * 60 - 8 * 60);
    }

    @Test
    void case7_moreArePinnedAtASiteThanItHasSeats() {
        var center = center().site("s", 1).pool("staff", pool -> pool.at("s")).agent("ann").agent("bob").agent("cid");
        var start = DrawnRoster.of(center, """
                ann MON 06:00 |#### #### #### mm #### #### #### #### ####|
                ann WED 06:00 |#### #### #### mm #### #### #### #### ####|
                ann FRI 06:00 |#### #### #### mm #### #### #### #### ####|
                bob MON 06:00 |#### #### #### mm #### #### #### #### ####|
                bob THU 06:00 |#### #### #### mm #### #### #### #### ####|
                bob SAT 06:00 |#### #### #### mm #### #### #### #### ####|
                """);
        var solved = solve(center, start, new Pins(Set.of(), Set.of(
                new AgentDate("ann", LocalDate.parse(MONDAY)), new AgentDate("bob", LocalDate.parse(MONDAY)))));
        assertThat(solved.roster().shifts()).contains(start.of("ann").getFirst()).contains(start.of("bob").getFirst());
        assertThat(solved.notes()).singleElement().asString().contains("whole week stays");
        // Monday's double seat is the only fault.
        assertThat(LegalityCheck.violations(solved.roster(), center.folder())).singleElement().satisfies(violation -> {
            assertThat(violation.rule()).isEqualTo(Rule.SEATS);
            assertThat(violation.at()).isEqualTo(start.shifts().getFirst().start());
        });
        assertThat(solved.roster().of("cid")).hasSize(3);
    }

    @Test
    void case8_twoShiftsOfADateArePinnedTogether() {
        var center = TestCenter.in("Europe/Berlin", "2026-W20")
                .contract("c", contract -> contract.weekly(0, 12).days(3).paid("2h", "4h").perDay(2).gapWithinDay("1h").startEvery("1h"))
                .agent("ann");
        var start = DrawnRoster.of(center, "ann MON 06:00 |#### #### .... .... .... #### ####|");
        var solved = solve(center, start, dates("ann", MONDAY));
        assertThat(broken(center, solved)).isEmpty();
        assertThat(solved.roster().shifts().subList(0, 2)).isEqualTo(start.shifts());
        assertThat(datesOf(solved, "ann")).hasSizeGreaterThan(1);
        assertThat(solved.roster().shifts().stream().filter(shift -> shift.date(center.week().zone()).equals(LocalDate.parse(MONDAY))))
                .hasSize(2);
    }

    @Test
    void case9_whoMayServeNoQueueKeepsWhatIsPinned() {
        var center = center().agent("ann", agent -> agent.queues("gone")).agent("bob");
        var start = DrawnRoster.of(center, "ann MON 06:00 |#### #### #### mm #### #### #### #### ####|");
        var solved = solve(center, start, dates("ann", MONDAY));
        assertThat(solved.roster().of("ann")).isEqualTo(start.shifts());
        assertThat(solved.roster().unplanned()).isEmpty();
        assertThat(solved.roster().of("bob")).hasSize(3);
    }
}
