package org.hillsboro.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hillsboro.roster.DeferredFlow.Piece;
import org.junit.jupiter.api.Test;

/** Placing of deferred work against a maximum flow over all quarters at once, computed as simply as can be. */
class DeferredFlowTest {

    /** Queues 0 and 1 may not wait, 2 and 3 may. */
    private static final int QUEUES = 4;

    private record Week(
            List<int[]> groups, boolean[][] open, List<Piece> pieces, int[][] required, int[][] capacity) {

        /** As {@code PlaceDeferredWork} does: first those who may not wait. */
        long[] place() {
            int quarters = capacity.length;
            var spare = new long[quarters][groups.size()];
            var flow = new long[quarters][groups.size()][QUEUES];
            var first = new QuarterFlow(groups, new int[] {0, 1, 2, 3});
            for (int quarter = 0; quarter < quarters; quarter++) {
                first.solve(required[quarter], capacity[quarter]);
                for (int group = 0; group < groups.size(); group++) {
                    spare[quarter][group] = first.spare(group);
                    for (int queue = 0; queue < QUEUES; queue++) {
                        flow[quarter][group][queue] = first.given(group, queue);
                    }
                }
            }
            var placed = new DeferredFlow(groups, open, pieces, spare, flow).place();
            assertSound(spare, flow, placed);
            return placed;
        }

        /** Nobody does more than there is time for, nobody waits who may not, and what was placed is done. */
        private void assertSound(long[][] spare, long[][][] flow, long[] placed) {
            var done = new long[QUEUES];
            for (int quarter = 0; quarter < capacity.length; quarter++) {
                var served = new long[QUEUES];
                for (int group = 0; group < groups.size(); group++) {
                    assertThat(LongStream.of(flow[quarter][group]).sum() + spare[quarter][group]).isEqualTo(capacity[quarter][group]);
                    assertThat(LongStream.of(flow[quarter][group]).min().orElseThrow()).isNotNegative();
                    assertThat(spare[quarter][group]).isNotNegative();
                    for (int queue = 0; queue < QUEUES; queue++) {
                        served[queue] += flow[quarter][group][queue];
                    }
                }
                var before = new QuarterFlow(groups, new int[] {0, 1, 2, 3});
                before.solve(required[quarter], capacity[quarter]);
                assertThat(served[0]).isEqualTo(before.served(0));
                assertThat(served[1]).isEqualTo(before.served(1));
                done[2] += served[2];
                done[3] += served[3];
            }
            for (int queue : new int[] {2, 3}) {
                int sought = queue;
                assertThat(IntStream.range(0, placed.length).filter(i -> pieces.get(i).queue() == sought).mapToLong(i -> placed[i]).sum())
                        .isEqualTo(done[queue]);
            }
        }

        /** The most of the first pieces that fits, by Ford and Fulkerson on one graph of everything. */
        long most(int count) {
            var graph = new Graph();
            long must = 0;
            for (int quarter = 0; quarter < capacity.length; quarter++) {
                for (int group = 0; group < groups.size(); group++) {
                    graph.arc("agents " + group + " " + quarter, "end", capacity[quarter][group]);
                    for (int queue : groups.get(group)) {
                        graph.arc("queue " + queue + " " + quarter, "agents " + group + " " + quarter, 1_000_000);
                    }
                }
                for (int queue : new int[] {0, 1}) {
                    graph.arc("start", "queue " + queue + " " + quarter, required[quarter][queue]);
                }
            }
            must = graph.flow();
            for (int piece = 0; piece < count; piece++) {
                var of = pieces.get(piece);
                graph.arc("start", "piece " + piece, of.amount());
                for (int quarter = of.from(); quarter < of.to(); quarter++) {
                    if (open[of.queue()][quarter]) {
                        graph.arc("piece " + piece, "queue " + of.queue() + " " + quarter, 1_000_000);
                    }
                }
            }
            return graph.flow() - must;
        }
    }

    private static final class Graph {
        private final List<String> names = new ArrayList<>();
        private final long[][] left = new long[160][160];

        void arc(String from, String to, long most) {
            left[node(from)][node(to)] += most;
        }

        private int node(String name) {
            if (!names.contains(name)) {
                names.add(name);
            }
            return names.indexOf(name);
        }

        /** All that flows, with what flowed when it was last asked. */
        private long flowed;

        long flow() {
            int start = node("start");
            int end = node("end");
            while (true) {
                var before = new int[names.size()];
                Arrays.fill(before, -1);
                before[start] = start;
                var toSee = new ArrayDeque<>(List.of(start));
                while (!toSee.isEmpty() && before[end] < 0) {
                    int at = toSee.remove();
                    for (int next = 0; next < before.length; next++) {
                        if (before[next] < 0 && left[at][next] > 0) {
                            before[next] = at;
                            toSee.add(next);
                        }
                    }
                }
                if (before[end] < 0) {
                    return flowed;
                }
                for (int at = end; at != start; at = before[at]) {
                    left[before[at]][at]--;
                    left[at][before[at]]++;
                }
                flowed++;
            }
        }
    }

    private static Week drawn(Random random) {
        int quarters = 2 + random.nextInt(5);
        List<int[]> groups = random.nextBoolean()
                ? List.of(new int[] {0, 2}, new int[] {0, 1}, new int[] {1, 2, 3}, new int[] {3})
                : List.of(new int[] {0, 1, 2, 3}, new int[] {2, 3}, new int[] {1, 2});
        var required = new int[quarters][QUEUES];
        var capacity = new int[quarters][groups.size()];
        var open = new boolean[QUEUES][quarters];
        for (int quarter = 0; quarter < quarters; quarter++) {
            required[quarter][0] = random.nextInt(4);
            required[quarter][1] = random.nextInt(4);
            for (int group = 0; group < groups.size(); group++) {
                capacity[quarter][group] = random.nextInt(4);
            }
            open[2][quarter] = random.nextInt(8) > 0;
            open[3][quarter] = random.nextInt(8) > 0;
        }
        var pieces = new ArrayList<Piece>();
        for (int piece = 0; piece < 7; piece++) {
            int from = random.nextInt(quarters);
            pieces.add(new Piece(2 + random.nextInt(2), from, from + random.nextInt(quarters - from + 1), 1 + random.nextInt(5)));
        }
        pieces.sort((one, other) -> Integer.compare(one.to(), other.to()));
        return new Week(groups, open, List.copyOf(pieces), required, capacity);
    }

    @Test
    void placesTheMostOfTheFirstPiecesAndOfAll() {
        var random = new Random(8);
        int reordered = 0;
        for (int n = 0; n < 400; n++) {
            var week = drawn(random);
            var placed = week.place();
            for (int count = 1; count <= placed.length; count++) {
                assertThat(LongStream.of(placed).limit(count).sum()).isEqualTo(week.most(count));
            }
            reordered += LongStream.of(placed).sum() > inOrderOfTime(week) ? 1 : 0;
        }
        assertThat(reordered).isGreaterThan(5);
    }

    /** Where one queue waits and all agents serve it, it is enough to do what is due first, quarter after quarter. */
    @Test
    void earliestDueFirstIsEnoughForOneQueue() {
        var random = new Random(9);
        for (int n = 0; n < 300; n++) {
            var drawn = drawn(random);
            var pieces = drawn.pieces().stream().map(piece -> new Piece(2, piece.from(), piece.to(), piece.amount())).toList();
            var groups = List.of(new int[] {2}, new int[] {2}, new int[] {2});
            var capacity = Arrays.stream(drawn.capacity()).map(row -> Arrays.copyOf(row, 3)).toArray(int[][]::new);
            var week = new Week(groups, drawn.open(), pieces, new int[capacity.length][QUEUES], capacity);
            assertThat(LongStream.of(week.place()).sum()).isEqualTo(inOrderOfTime(week));
        }
    }

    /** What is done by who takes, quarter after quarter, the piece due first that anyone left may serve. */
    private static long inOrderOfTime(Week week) {
        var left = week.pieces().stream().mapToLong(Piece::amount).toArray();
        long done = 0;
        var flow = new QuarterFlow(week.groups(), new int[] {0, 1, 2, 3});
        for (int quarter = 0; quarter < week.capacity().length; quarter++) {
            flow.solve(week.required()[quarter], week.capacity()[quarter]);
            for (int group = 0; group < week.groups().size(); group++) {
                long spare = flow.spare(group);
                for (int piece = 0; piece < left.length; piece++) {
                    var of = week.pieces().get(piece);
                    boolean fits = quarter >= of.from() && quarter < of.to() && week.open()[of.queue()][quarter]
                            && IntStream.of(week.groups().get(group)).anyMatch(queue -> queue == of.queue());
                    long amount = fits ? Math.min(spare, left[piece]) : 0;
                    left[piece] -= amount;
                    spare -= amount;
                    done += amount;
                }
            }
        }
        return done;
    }
}
