package org.hillsboro.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.files.BadInput;
import org.hillsboro.pay.PayCategory;
import org.junit.jupiter.api.Test;

class MoveShiftTest {

    private static RosterEdit move(TestDraft draft, int shift, String to) {
        return new RosterEdit.MoveShift(TestDraft.id(shift), draft.at(to));
    }

    @Test
    void case1_toAnotherDateWithAllItsPaidMinutes() {
        var draft = TestDraft.of(TestDraft.center().agent("ann"), "ann MON 08:00 |#### ####|");

        draft.applied(move(draft, 1, "WED 10:30"));

        assertThat(draft.drawn()).containsExactly("ann WED 10:30 |#### ####|");
        assertThat(draft.draft.shifts()).extracting(DraftShift::id).containsExactly(TestDraft.id(1));
    }

    @Test
    void case2_itsBreakGoesWhereNobodyIsShort() {
        var center = TestDraft.center()
                .contract("c", contract -> contract.meal(30, "30m", "2h"))
                .agent("ann");
        var needed = TestRequirement.in(center).needs("voice", "MON", "08:00-09:00", 1).needs("voice", "MON", "09:30-12:00", 1);
        var draft = TestDraft.of(center, needed.build(), "ann MON 12:00 |##mm ######|");

        var impact = draft.applied(move(draft, 1, "MON 08:00")).impact();

        assertThat(draft.drawn()).containsExactly("ann MON 08:00 |#### mm## ##|");
        assertThat(impact.roster().shortfallAgentMinutes()).isEqualByComparingTo("-120");
        assertThat(impact.sentence()).startsWith("Better: 120 agent-minutes less short, at the same cost.");
    }

    @Test
    void case3_whereNobodyIsShortItsBreakGoesWhereMostAreLeftOver() {
        var center = TestDraft.center()
                .contract("c", contract -> contract.meal(30, "30m", "2h"))
                .contract("plain", contract -> contract)
                .agent("ann")
                .agent("bob", agent -> agent.contract("plain"));
        var draft = TestDraft.of(center, """
                ann MON 12:00 |##mm ######|
                bob MON 09:15 |##|""");

        draft.applied(move(draft, 1, "MON 08:00"));

        assertThat(draft.drawn()).first().isEqualTo("ann MON 08:00 |#### #mm# ##|");
    }

    @Test
    void case4_intoTooLittleRestIsRefusedAndChangesNothing() {
        var draft = TestDraft.of(
                TestDraft.center().contract("c", contract -> contract.restBetweenShifts("11h")).agent("ann"), """
                ann MON 08:00 |####|
                ann TUE 08:00 |####|""");
        var before = draft.drawn();

        var impact = draft.impact(move(draft, 1, "MON 20:15"));

        assertThat(TestDraft.rules(impact.because())).containsExactly("rest_between_shifts");
        assertThat(impact.sentence()).isEqualTo("Refused: there is enough rest between dates with a shift (ann: 645 minutes"
                + " since 2026-03-02T21:15:00Z, at least 660).");
        assertThat(draft.drawn()).isEqualTo(before);
        assertThat(draft.draft.version()).isZero();
        draft.applied(move(draft, 1, "MON 20:00"));
    }

    @Test
    void case5_offTheGridOfStartsNeedsAReasonThatIsKept() {
        var draft = TestDraft.of(
                TestDraft.center().contract("c", contract -> contract.startEvery("1h")).agent("ann"), "ann MON 08:00 |####|");
        var edit = move(draft, 1, "MON 08:30");

        var impact = draft.impact(edit);
        assertThat(impact.verdict()).isEqualTo(Verdict.NEEDS_REASON);
        assertThat(TestDraft.rules(impact.because())).containsExactly("start_every");

        assertThat(draft.apply(edit, "her bus comes at eight")).isInstanceOf(EditAnswer.Applied.class);
        assertThat(draft.draft.waivers()).singleElement()
                .satisfies(waiver -> assertThat(waiver.violation()).isEqualTo(impact.because().getFirst()))
                .satisfies(waiver -> assertThat(waiver.reason()).isEqualTo("her bus comes at eight"))
                .satisfies(waiver -> assertThat(waiver.by()).isEqualTo("sue"));
        assertThat(draft.draft.violations()).hasSize(1);
        assertThat(draft.draft.openViolations()).isEmpty();
    }

    @Test
    void case6_anAgreedExceptionCoversNoOther() {
        var draft = TestDraft.of(
                TestDraft.center().contract("c", contract -> contract.startEvery("1h")).agent("ann"), "ann MON 08:00 |####|");
        draft.apply(move(draft, 1, "MON 08:30"), "her bus comes at eight");

        assertThat(draft.impact(move(draft, 1, "MON 09:30")).verdict()).isEqualTo(Verdict.NEEDS_REASON);

        draft.applied(move(draft, 1, "MON 09:00"));
        assertThat(draft.draft.waivers()).isEmpty();
        draft.applied(move(draft, 1, "MON 08:30"));
        assertThat(draft.draft.openViolations()).isEmpty();
    }

    @Test
    void case7_aReasonDoesNotHelpWhereALawIsBrokenToo() {
        var draft = TestDraft.of(
                TestDraft.center()
                        .contract("c", contract -> contract.startEvery("1h"))
                        .agent("ann", agent -> agent.absent("2026-03-03", "2026-03-04")),
                "ann MON 08:00 |####|");

        assertThat(draft.apply(move(draft, 1, "TUE 08:30"), "please")).isInstanceOfSatisfying(
                EditAnswer.NotApplied.class,
                answer -> assertThat(TestDraft.rules(answer.impact().because())).containsExactly("absence"));
    }

    @Test
    void case8_theCostIsToldByCategory() {
        var center = TestDraft.center()
                .pool("staff", pool -> pool.hourly("10.00").premium("night", "22:00-06:00", "25"))
                .agent("ann");
        var draft = TestDraft.of(center, "ann MON 08:00 |####|");

        var cost = draft.applied(move(draft, 1, "MON 23:30")).impact().roster().cost();

        assertThat(cost.total()).hasToString("2.50 USD");
        assertThat(cost.pay()).containsOnlyKeys(new PayCategory("night"));
    }

    @Test
    void case9_whatIsNotThereIsBadInput() {
        var draft = TestDraft.of(TestDraft.center().agent("ann"), "ann MON 08:00 |####|");

        assertThatThrownBy(() -> draft.apply(move(draft, 2, "MON 08:00")))
                .isInstanceOf(BadInput.class)
                .hasMessage("edit: shift: \"2026-W10-2\": expected a shift of the draft");
        for (String time : new String[] {"2026-03-01T23:45:00Z", "2026-03-09T00:00:00Z", "2026-03-02T08:10:00Z", "+1000000000-12-31T23:59:59Z"}) {
            assertThatThrownBy(() -> draft.apply(new RosterEdit.MoveShift(TestDraft.id(1), Instant.parse(time))))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("expected a quarter hour from 2026-03-02T00:00:00Z to before 2026-03-09T00:00:00Z");
        }
    }

    @Test
    void case10_throughTheHourThatIsSkipped() {
        var center = TestCenter.in("Europe/Berlin", "2026-W13")
                .contract("c", contract -> contract.meal(30, "1h", "2h"))
                .agent("ann");
        var draft = TestDraft.of(center, "ann SAT 22:00 |#### mm##|");

        draft.applied(new RosterEdit.MoveShift("2026-W13-1", Instant.parse("2026-03-29T00:30:00Z")));

        assertThat(draft.drawn()).containsExactly("ann SUN 01:30 |#### mm##|");
        assertThat(draft.draft.shifts().getFirst().shift().end()).isEqualTo("2026-03-29T02:30:00Z");
    }
}
