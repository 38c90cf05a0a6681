package org.hillsboro.solving;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;

/** The array search's changes offered to Timefold's local search; only legal weeks are offered. */
public class WeekChanges implements MoveIteratorFactory<RosterPlan, WeekChange> {

    private static final int DRAWS = 50;

    @Override
    public long getSize(ScoreDirector<RosterPlan> director) {
        return director.getWorkingSolution().agents().size() * 100L;
    }

    @Override
    public Iterator<WeekChange> createOriginalMoveIterator(ScoreDirector<RosterPlan> director) {
        return createRandomMoveIterator(director, new Random(0));
    }

    @Override
    public Iterator<WeekChange> createRandomMoveIterator(ScoreDirector<RosterPlan> director, Random random) {
        var plan = director.getWorkingSolution();
        var planned = new ArrayList<AgentWeek>();
        Map<AgentKind, List<AgentWeek>> peers = new HashMap<>();
        for (var entity : plan.agents()) {
            if (WeekLegality.isLegal(classOf(plan, entity), entity.shifts())) {
                planned.add(entity);
                peers.computeIfAbsent(classOf(plan, entity).kind(), kind -> new ArrayList<>()).add(entity);
            }
        }
        var draw = new SplittableRandom(random.nextLong());
        var moves = new WeekMoves(draw);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !planned.isEmpty();
            }

            @Override
            public WeekChange next() {
                for (int i = 0; i < DRAWS; i++) {
                    var entity = planned.get(draw.nextInt(planned.size()));
                    var move = draw.nextInt(5) == 0
                            ? exchange(plan, entity, peers, draw, moves)
                            : change(plan, entity, moves);
                    if (move.isMoveDoable(director)) {
                        return move;
                    }
                }
                return new WeekChange(List.of(), List.of());
            }
        };
    }

    private static AgentClass classOf(RosterPlan plan, AgentWeek entity) {
        return plan.model().classes.get(plan.model().classOfAgent[entity.agent()]);
    }

    private static WeekChange change(RosterPlan plan, AgentWeek entity, WeekMoves moves) {
        var agents = classOf(plan, entity);
        long[] next = new long[entity.shifts().length];
        return moves.change(agents.kind(), entity.shifts(), next) && WeekLegality.isLegal(agents, next)
                ? new WeekChange(List.of(entity), List.of(new WorkedWeek(next)))
                : new WeekChange(List.of(), List.of());
    }

    private static WeekChange exchange(
            RosterPlan plan, AgentWeek entity, Map<AgentKind, List<AgentWeek>> peers, SplittableRandom draw, WeekMoves moves) {
        var agents = classOf(plan, entity);
        var same = peers.getOrDefault(agents.kind(), List.of(entity));
        var other = same.get(draw.nextInt(same.size()));
        long[] next = new long[entity.shifts().length];
        long[] otherNext = new long[next.length];
        boolean legal = other != entity
                && moves.exchange(agents.kind(), entity.shifts(), other.shifts(), next, otherNext)
                && WeekLegality.isLegal(agents, next)
                && WeekLegality.isLegal(classOf(plan, other), otherNext);
        return legal
                ? new WeekChange(List.of(entity, other), List.of(new WorkedWeek(next), new WorkedWeek(otherNext)))
                : new WeekChange(List.of(), List.of());
    }
}
