package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.Coverage;
import org.hillsboro.roster.LegalityCheck;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.roster.Rule;
import org.hillsboro.roster.Shift;
import org.hillsboro.staffing.StaffingRequirement;
import org.junit.jupiter.api.Test;

/** The sums that the search keeps up to date, against the roster's own cost, coverage and seats, counted anew. */
class RosterStateTest {

    private static final int CHANGES = 3000;

    private int changed;
    private int pairs;
    private int full;

    private record Drawn(CenterFolder folder, StaffingRequirement requirement, RosterState state) {

        SolveModel model() {
            return state.model;
        }

        Roster roster() {
            var shifts = new ArrayList<Shift>();
            for (int a = 0; a < state.weeks.length; a++) {
                if (state.weeks[a].length > 0) {
                    shifts.addAll(UnpackedWeek.shifts(model().agents.get(a).id(), state.kindOf(a), model().week, state.weeks[a]));
                }
            }
            return new Roster(model().week, List.copyOf(shifts), List.of());
        }
    }

    @Test
    void sumsFollowEveryChange() {
        for (long seed = 0; seed < 60; seed++) {
            walk(seed);
        }
        assertThat(changed).isGreaterThan(5000);
        assertThat(pairs).isGreaterThan(60);
        assertThat(full).isGreaterThan(30);
    }

    private void walk(long seed) {
        var random = new SplittableRandom(seed);
        var tiny = new TinyCenter(random, false);
        var center = tiny.drawMixed(3 + random.nextInt(6));
        var requirement = tiny.requirement(center, 12);
        var folder = center.folder();
        var drawn = new Drawn(folder, requirement, new RosterState(CompileModel.compile(folder, center.week(), requirement)));
        begin(drawn);
        compareSums(seed, drawn);
        var moves = new WeekMoves(random);
        for (int i = 0; i < CHANGES; i++) {
            int agent = random.nextInt(drawn.state.weeks.length);
            if (drawn.model().classOfAgent[agent] < 0) {
                continue;
            }
            double price = random.nextDouble() * 2;
            if (random.nextInt(4) > 0) {
                change(seed, drawn, agent, price, random, moves);
            } else {
                exchange(seed, drawn, agent, price, random, moves);
            }
            if (i % 1000 == 0) {
                compareSums(seed, drawn);
            }
        }
        compareSums(seed, drawn);
    }

    /** Everyone begins with the week that is cheapest where every queue pays alike, seats or no seats. */
    private static void begin(Drawn drawn) {
        var model = drawn.model();
        try (var executor = Executors.newSingleThreadExecutor()) {
            var pass = new PricePass(model, 1);
            pass.evaluate(new PriceBound(model, 500, 1, executor).best(), 500, executor);
            for (int a = 0; a < model.agents.size(); a++) {
                if (model.classOfAgent[a] >= 0) {
                    drawn.state.set(a, pass.weeks[model.classOfAgent[a]]);
                }
            }
        }
    }

    private void change(long seed, Drawn drawn, int agent, double price, SplittableRandom random, WeekMoves moves) {
        var state = drawn.state;
        long[] next = new long[state.weeks[agent].length];
        if (!moves.change(state.kindOf(agent), state.weeks[agent], next) || !WeekLegality.isLegal(state.classOf(agent), next)) {
            return;
        }
        double before = objective(state, price);
        double delta = state.delta(agent, next, price);
        long[] was = state.weeks[agent].clone();
        boolean tooFew = seatsMissing(state, agent, was, next);
        state.set(agent, next);
        compareDelta("seed " + seed, delta, tooFew, objective(state, price) - before);
        if (tooFew && random.nextInt(3) > 0) {
            state.set(agent, was);
        }
        changed++;
    }

    private void exchange(long seed, Drawn drawn, int agent, double price, SplittableRandom random, WeekMoves moves) {
        var state = drawn.state;
        int other = random.nextInt(state.weeks.length);
        if (other == agent || drawn.model().classOfAgent[other] < 0 || state.kindOf(other) != state.kindOf(agent)) {
            return;
        }
        long[] next = new long[state.weeks[agent].length];
        long[] otherNext = next.clone();
        if (!moves.exchange(state.kindOf(agent), state.weeks[agent], state.weeks[other], next, otherNext)
                || !WeekLegality.isLegal(state.classOf(agent), next)
                || !WeekLegality.isLegal(state.classOf(other), otherNext)) {
            return;
        }
        double before = objective(state, price);
        double delta = state.delta(agent, next, other, otherNext);
        if (random.nextBoolean()) {
            state.exchange(agent, next, other, otherNext);
        } else {
            state.set(agent, next);
            state.set(other, otherNext);
        }
        // Nobody sits who did not sit before, so seats are no matter.
        compareDelta("pair of seed " + seed, delta, false, objective(state, price) - before);
        pairs++;
    }

    private void compareDelta(String what, double delta, boolean tooFewSeats, double difference) {
        if (tooFewSeats) {
            assertThat(delta).as(what).isEqualTo(Double.POSITIVE_INFINITY);
            full++;
        } else {
            assertThat(delta).as(what).isCloseTo(difference, within(1e-4));
        }
    }

    private static double objective(RosterState state, double price) {
        return state.cost() + price * state.shortThousandths();
    }

    /** Whether the agent would sit where it did not, and no seat is left. */
    private static boolean seatsMissing(RosterState state, int agent, long[] was, long[] next) {
        var kind = state.kindOf(agent);
        for (int t = 0; kind.site >= 0 && t < state.model.quarters; t++) {
            if (isInside(kind, next, t) && !isInside(kind, was, t) && state.seated[kind.site][t] >= state.model.seats[kind.site][t]) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInside(AgentKind kind, long[] week, int t) {
        for (long shift : week) {
            int start = PackedShift.start(shift);
            if (shift != PackedShift.NONE && t >= start && t < start + kind.span[PackedShift.length(shift)]) {
                return true;
            }
        }
        return false;
    }

    private static void compareSums(long seed, Drawn drawn) {
        var roster = drawn.roster();
        var cost = RosterCost.of(roster, drawn.folder);
        assertThat(drawn.state.exactCost()).as("seed %d", seed).isEqualTo(cost.total().minor());
        assertThat(drawn.state.cost()).as("seed %d", seed).isCloseTo(cost.total().minor(), within(0.5 * 4 + 1e-6));
        var coverage = Coverage.of(roster, drawn.folder, drawn.requirement);
        assertThat(BigDecimal.valueOf(drawn.state.shortThousandths() * 15, 3))
                .as("seed %d", seed)
                .isEqualByComparingTo(coverage.shortfallAgentMinutes());
        boolean overfull = LegalityCheck.violations(roster, drawn.folder).stream().anyMatch(found -> found.rule() == Rule.SEATS);
        assertThat(drawn.state.overfull() > 0).as("seed %d", seed).isEqualTo(overfull);
        assertThat(ToRoster.of(drawn.model(), drawn.state.weeks, List.of())).isEqualTo(roster);
    }
}
