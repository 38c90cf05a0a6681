package org.hillsboro.solving;

import java.util.stream.IntStream;
import org.hillsboro.roster.EarlierWeek;
import org.hillsboro.roster.EarlierWeek.Turn;

/** How far an agent's week is from the one that it is to be like. */
final class Likeness {

    /** A turn that is dropped, or moved by four hours or more. */
    private static final double LOST = 0.5;

    private static final double MINUTES_TO_LOSE = 240;

    /** By agent and day. */
    private final Turn[][][] turns;

    private final boolean empty;

    Likeness(SolveModel model, boolean[] placed, EarlierWeek like) {
        turns = new Turn[placed.length][][];
        for (int a = 0; a < placed.length; a++) {
            var worked = like.of(model.agents.get(a).id());
            turns[a] = !placed[a] || worked.isEmpty() ? new Turn[0][] : IntStream.rangeClosed(0, 7)
                    .mapToObj(day -> worked.stream().filter(turn -> turn.day() == day).toArray(Turn[]::new))
                    .toArray(Turn[][]::new);
        }
        empty = IntStream.range(0, turns.length).allMatch(a -> turns[a].length == 0);
    }

    boolean isEmpty() {
        return empty;
    }

    /** Turns that are dropped, and those that are moved by how far they are. */
    double changes(int agent, AgentKind kind, long[] week) {
        double changes = 0;
        var days = turns[agent];
        for (int day = 0; day < days.length; day++) {
            for (int i = 0; i < days[day].length; i++) {
                boolean isWorked = day < kind.clock.days && i < kind.perDay && week[day * kind.perDay + i] != PackedShift.NONE;
                changes += isWorked ? moved(days[day][i], kind, week[day * kind.perDay + i]) : LOST;
            }
        }
        return changes;
    }

    private static double moved(Turn turn, AgentKind kind, long shift) {
        int apart = Math.abs(kind.clock.minuteOfDay[PackedShift.start(shift)] - turn.start())
                + Math.abs(15 * kind.span[PackedShift.length(shift)] - turn.minutes());
        return LOST * Math.min(1, apart / MINUTES_TO_LOSE);
    }
}
