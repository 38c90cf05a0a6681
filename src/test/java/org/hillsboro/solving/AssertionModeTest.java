package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.hillsboro.ContractPart;
import org.hillsboro.PoolPart;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrays, rules as streams, LegalityCheck, Coverage and RosterCost agree on generated centers, and a difference is found. */
class AssertionModeTest {

    private static final Pattern COMPARED = Pattern.compile("all (\\d+) rosters");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void allAgreeOnAGeneratedCenter(int seed) {
        var generated = GeneratedCenter.of(seed);
        var limits = new SolveLimits(Duration.ofSeconds(60), 300L, null, seed);
        var order = SolveOrder.of(generated.center().folder(), generated.center().week(), generated.requirement(), limits, null);

        var solved = SolveRoster.solve(order.asserted(), new Unwatched());

        SolveRosterTest.assertSound("center " + seed, generated.center(), generated.requirement(), solved);
        var note = COMPARED.matcher(solved.notes().getLast());
        assertThat(note.find()).as(solved.notes().toString()).isTrue();
        assertThat(Integer.parseInt(note.group(1))).isGreaterThan(20);
        assertThat(solved.roster().shifts()).hasSizeGreaterThan(15);
    }

    @Test
    void allAgreeAroundPins() {
        var generated = GeneratedCenter.of(1);
        var folder = generated.center().folder();
        var week = generated.center().week();
        var limits = new SolveLimits(Duration.ofSeconds(60), 300L, null, 1);
        var first = SolveRoster.solve(SolveOrder.of(folder, week, generated.requirement(), limits, null), new Unwatched()).roster();
        var pins = new Pins(Set.of("a0"), Set.of(new Pins.AgentDate("a1", week.dates().get(2))));
        var order = SolveOrder.of(folder, week, generated.requirement(), limits, new SolveStart(first, pins, List.of()));

        var solved = SolveRoster.solve(order.asserted(), new Unwatched());

        assertThat(solved.notes().getLast()).contains("Assertion mode");
        assertThat(solved.roster().of("a0")).isEqualTo(first.of("a0"));
    }

    /** The arrays are those of one center, everybody else judges by another: what only they know is a planted fault. */
    @Nested
    class PlantedFaults {

        private static final long MORNING = PackedShift.of(32, 0);
        private static final long NEXT_MORNING = PackedShift.of(32 + 96, 0);

        private static TestCenter center(UnaryOperator<ContractPart> contract, UnaryOperator<PoolPart> pool) {
            return TestCenter.in("UTC", "2026-W10")
                    .site("s", 1)
                    .pool("staff", pool)
                    .contract("c", part -> contract.apply(part.paid("4h")))
                    .agent("ann")
                    .agent("bob");
        }

        private static void check(TestCenter arrays, TestCenter others, HardMediumSoftLongScore score, long... weekOfAnn) {
            var requirement = TestRequirement.in(others).needs("voice", "MON", "08:00-09:00", 1).build();
            var model = CompileModel.compile(arrays.folder(), arrays.week(), requirement);
            var order = SolveOrder.of(others.folder(), others.week(), requirement, new SolveLimits(Duration.ZERO, 0L, null, 0), null);
            var why = new WhyUnplanned(model, new BestResponse(model), new boolean[] {true, true});
            var weeks = new long[2][7];
            for (long shift : weekOfAnn) {
                weeks[0][PackedShift.start(shift) / 96] = shift;
            }
            weeks[1][2] = PackedShift.of(32 + 2 * 96, 0);
            new AssertRoster(model, why, order).check(weeks, new int[0][], score);
        }

        private final TestCenter plain = center(contract -> contract, pool -> pool);

        @Test
        void case1_nothingIsWrong() {
            check(plain, plain, HardMediumSoftLongScore.of(0, 0, -12_000), MORNING, NEXT_MORNING);
        }

        @Test
        void case2_aRuleThatTheArraysDoNotKeep() {
            var strict = center(contract -> contract.restBetweenShifts("30h"), pool -> pool);
            assertThatThrownBy(() -> check(plain, strict, HardMediumSoftLongScore.of(0, 0, -12_000), MORNING, NEXT_MORNING))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("illegal the weeks of [], the rules as streams find [rest_between_shifts of ann]");
        }

        @Test
        void case3_aRuleThatOnlyTheArraysKnow() {
            var strict = center(contract -> contract.restBetweenShifts("30h"), pool -> pool);
            assertThatThrownBy(() -> check(strict, plain, HardMediumSoftLongScore.of(-1, 0, -12_000), MORNING, NEXT_MORNING))
                    .hasMessageContaining("illegal the weeks of [ann], the rules as streams find []");
        }

        @Test
        void case4_hardScore() {
            var strict = center(contract -> contract.restBetweenShifts("30h"), pool -> pool);
            assertThatThrownBy(() -> check(strict, strict, HardMediumSoftLongScore.of(-2, 0, -12_000), MORNING, NEXT_MORNING))
                    .hasMessageContaining("hard score is -2, but there are 1 illegal weeks and 0 seats missing");
        }

        @Test
        void case5_shortfall() {
            assertThatThrownBy(() -> check(plain, plain, HardMediumSoftLongScore.of(0, -1, -12_000), MORNING, NEXT_MORNING))
                    .hasMessageContaining("short are 1 to the arrays, 0 to the streams and 0 to Coverage");
        }

        @Test
        void case6_pay() {
            var dearer = center(contract -> contract, pool -> pool.hourly("11"));
            assertThatThrownBy(() -> check(plain, dearer, HardMediumSoftLongScore.of(0, 0, -12_000), MORNING, NEXT_MORNING))
                    .hasMessageContaining("The pay of ann in minor units is 8000 to the arrays, 8800 to the streams and 8800 to RosterCost");
        }

        @Test
        void case7_costBeyondPay() {
            var dearer = center(contract -> contract, pool -> pool.overhead("1"));
            assertThatThrownBy(() -> check(plain, dearer, HardMediumSoftLongScore.of(0, 0, -12_000), MORNING, NEXT_MORNING))
                    .hasMessageContaining("is 12000 to the arrays, 13200 to the streams and 13200 to RosterCost");
        }
    }
}
