package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.hillsboro.TestRequirement;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.JudgeOfOne;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterCost;
import org.junit.jupiter.api.Test;

/** The search's own reading of rules and pay, against the legality check and the roster's cost, week by week. */
class WeekLegalityTest {

    private static final int WEEKS_OF_AN_AGENT = 200;

    private int legal;
    private int illegal;
    private int paid;
    private int followed;

    @Test
    void saysWhatTheLegalityCheckSays() {
        for (long seed = 0; seed < 500; seed++) {
            compare(seed);
        }
        assertThat(legal).isGreaterThan(4000);
        assertThat(illegal).isGreaterThan(4000);
        assertThat(paid).isGreaterThan(4000);
        assertThat(followed).isGreaterThan(4000);
    }

    private void compare(long seed) {
        var random = new SplittableRandom(seed);
        var tiny = new TinyCenter(random, false);
        var center = tiny.draw(1 + random.nextInt(2));
        var folder = center.folder();
        var model = CompileModel.compile(folder, center.week(), TestRequirement.in(center).build());
        var moves = new WeekMoves(random);
        for (var agent : folder.agents()) {
            var agents = model.classes.get(model.classOfAgent[model.agents.indexOf(agent)]);
            if (agents.kind().paid.length == 0) {
                continue;
            }
            var judge = new JudgeOfOne(folder, center.week(), agent);
            var week = new long[RosterState.placesOf(agents.kind())];
            var next = week.clone();
            for (int i = 0; i < WEEKS_OF_AN_AGENT; i++) {
                if (!change(agents.kind(), week, next, random, moves)) {
                    continue;
                }
                var shifts = UnpackedWeek.shifts(agent.id(), agents.kind(), center.week(), next);
                var violations = judge.violations(shifts);
                boolean isLegal = WeekLegality.isLegal(agents, next);
                assertThat(isLegal)
                        .as("seed %d, %s of %s: %s, %s, %s", seed, agent, agent.contract(), agents.limits(), shifts, violations)
                        .isEqualTo(violations.isEmpty());
                if (WeekLegality.isLegal(agents, week)) {
                    assertThat(WeekLegality.staysLegal(agents, week, next)).as("seed %d, after %s: %s", seed, week, shifts).isEqualTo(isLegal);
                    followed += isLegal ? 0 : 1;
                }
                legal += isLegal ? 1 : 0;
                illegal += isLegal ? 0 : 1;
                comparePay(seed, folder, agents, next, new Roster(center.week(), shifts, List.of()));
                // Half of the walk stays among legal weeks, where one change more decides.
                if (isLegal || i % 4 == 0 && i > WEEKS_OF_AN_AGENT / 2) {
                    System.arraycopy(next, 0, week, 0, week.length);
                }
            }
        }
    }

    /** One of the search's changes, or one that it would not try: a start or a break anywhere on the grid. */
    private static boolean change(AgentKind kind, long[] week, long[] next, SplittableRandom random, WeekMoves moves) {
        if (random.nextInt(4) > 0) {
            return moves.change(kind, week, next) && isInOrder(kind, next);
        }
        System.arraycopy(week, 0, next, 0, week.length);
        int place = random.nextInt(week.length);
        if (next[place] == PackedShift.NONE) {
            return false;
        }
        int length = PackedShift.length(next[place]);
        if (random.nextBoolean() && kind.breaks[length].count() > 0) {
            int b = random.nextInt(kind.breaks[length].count());
            next[place] = PackedShift.withBreak(next[place], b, random.nextInt(kind.span[length]));
        } else {
            int start = PackedShift.start(next[place]) + random.nextInt(9) - 4;
            next[place] = PackedShift.movedTo(next[place], Math.clamp(start, 0, kind.clock.weekQuarters - 1));
        }
        return isInOrder(kind, next);
    }

    /** What every caller keeps: each shift at its date's places, used places first, by start. */
    private static boolean isInOrder(AgentKind kind, long[] week) {
        for (int place = 0; place < week.length; place++) {
            if (week[place] == PackedShift.NONE) {
                continue;
            }
            int start = PackedShift.start(week[place]);
            boolean first = place % kind.perDay == 0;
            if (kind.clock.dayOf[start] != place / kind.perDay
                    || !first && (week[place - 1] == PackedShift.NONE || PackedShift.start(week[place - 1]) > start)) {
                return false;
            }
        }
        return true;
    }

    private void comparePay(long seed, CenterFolder folder, AgentClass agents, long[] packed, Roster roster) {
        if (Arrays.stream(packed).anyMatch(shift -> shift != PackedShift.NONE && !WeekLegality.isLegal(agents, shift))) {
            return;
        }
        var cost = RosterCost.of(roster, folder);
        assertThat(WeekLegality.pay(agents.kind(), packed))
                .as("seed %d, %s, %s", seed, folder.payRules(), cost.lines())
                .isEqualTo(cost.pay().minor());
        assertThat(WeekLegality.paidQuarters(agents.kind(), packed) * 15L).isEqualTo(cost.paidMinutes());
        paid++;
    }
}
