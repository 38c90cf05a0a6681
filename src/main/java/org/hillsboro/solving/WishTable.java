package org.hillsboro.solving;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.hillsboro.roster.Wish;

/** The wishes of the agents whose weeks may change, as minutes of the grid. */
final class WishTable {

    /** [from, to) in minutes from the start of the week. @param weight 1 is that of a middling wish */
    private record Window(boolean off, int from, int to, double weight) {}

    private static final Window[] NONE = {};

    private final Window[][] windows;

    /** By weights in proportion to their mean, whatever scale a center counts on. */
    WishTable(SolveModel model, boolean[] placed) {
        var wishes = IntStream.range(0, placed.length).mapToObj(a -> placed[a] ? weighed(model, a) : List.<Wish>of()).toList();
        double mean = wishes.stream().flatMap(List::stream).mapToInt(Wish::weight).average().orElse(1);
        windows = wishes.stream()
                .map(ofAgent -> ofAgent.stream()
                        .map(wish -> new Window(
                                wish.isOff(), minute(model, wish.from()), minute(model, wish.to()), wish.weight() / mean))
                        .toArray(Window[]::new))
                .map(row -> row.length == 0 ? NONE : row)
                .toArray(Window[][]::new);
    }

    private static List<Wish> weighed(SolveModel model, int agent) {
        return Wish.in(model.week, model.agents.get(agent)).stream()
                .filter(wish -> wish.isUnderstood() && wish.weight() > 0)
                .toList();
    }

    private static int minute(SolveModel model, Instant instant) {
        return Math.toIntExact(Duration.between(model.week.start(), instant).toMinutes());
    }

    boolean isEmpty() {
        return IntStream.range(0, windows.length).allMatch(a -> windows[a].length == 0);
    }

    /** Weight of the wishes that the week does not meet. */
    double unmet(int agent, AgentKind kind, long[] week) {
        double unmet = 0;
        for (var window : windows[agent]) {
            unmet += isMet(window, kind, week) ? 0 : window.weight;
        }
        return unmet;
    }

    private static boolean isMet(Window window, AgentKind kind, long[] week) {
        for (long shift : week) {
            if (shift != PackedShift.NONE) {
                int start = 15 * PackedShift.start(shift);
                int end = start + 15 * kind.span[PackedShift.length(shift)];
                if (window.off && start < window.to && window.from < end) {
                    return false;
                }
                if (!window.off && start >= window.from && end <= window.to) {
                    return true;
                }
            }
        }
        return window.off;
    }
}
