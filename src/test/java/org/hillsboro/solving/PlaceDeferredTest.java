package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.hillsboro.TestCenter;
import org.hillsboro.roster.Coverage;
import org.hillsboro.roster.PlaceDeferredWork;
import org.hillsboro.staffing.DeferredWork;
import org.hillsboro.staffing.DeferredWork.Batch;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.time.IntervalGrid;
import org.junit.jupiter.api.Test;

/** Where the search does deferred work, against the exact flow over the whole week, on generated centers. */
class PlaceDeferredTest {

    private static final int CHANGES = 400;

    private int carried;

    private static DeferredWork arriving(TestCenter center, int queues, SplittableRandom random) {
        var week = center.week();
        var batches = new ArrayList<Batch>();
        for (int m = 0; m < queues; m++) {
            int hours = 2 + random.nextInt(30);
            for (int quarter = -4 * hours; quarter < 670; quarter += 1 + random.nextInt(6)) {
                var arrived = week.start().plus(Duration.ofMinutes(15L * quarter));
                batches.add(new Batch("mail" + m, arrived, arrived.plus(Duration.ofHours(hours)), 100L * random.nextInt(1, 300)));
            }
        }
        return new DeferredWork(week.grid(IntervalGrid.QUARTER), batches);
    }

    private record Walk(TestCenter center, StaffingRequirement requirement, DeferredWork work, RosterState state, ArraySearch search) {

        static Walk of(int seed, int queues) {
            var random = new SplittableRandom(seed);
            var generated = GeneratedCenter.of(seed);
            var center = generated.center();
            for (int m = 0; m < queues; m++) {
                String hours = m == 0 ? "24/7" : "Mon-Sat 07:00-21:00";
                center.queue("mail" + m, queue -> queue.mail("8h").open(hours));
            }
            var work = arriving(center, queues, random);
            var voice = new StaffingRequirement(generated.requirement().grid(), generated.requirement().queues().stream()
                    .filter(queue -> !queue.queueId().startsWith("mail"))
                    .toList());
            var model = CompileModel.compile(center.folder(), center.week(), voice, work, Kept.NOTHING);
            var state = new RosterState(model);
            var placed = new boolean[model.agents.size()];
            var response = new BestResponse(model);
            for (int a = 0; a < placed.length; a++) {
                if (model.classOfAgent[a] >= 0) {
                    long[] week = response.find(state, a, model.shortfallPrice, response.hardSeats());
                    placed[a] = week.length > 0;
                    state.set(a, week.length > 0 ? week : state.weeks[a].clone());
                }
            }
            return new Walk(center, voice, work, state, new ArraySearch(state, placed, response, random));
        }

        /** Thousandths of agents over quarters that the exact flow leaves undone. */
        double exact() {
            var roster = ToRoster.of(state.model, state.weeks, List.of());
            var placed = PlaceDeferredWork.place(roster, center.folder(), requirement, work);
            double minutes = Coverage.of(roster, center.folder(), requirement).shortfallAgentMinutes()
                    .add(placed.lateAgentMinutes()).add(placed.behindAgentMinutes()).doubleValue();
            return (minutes * 1000 - state.model.deferred.hopeless) / 15;
        }

        /** Counted from nothing. */
        long again() {
            var fresh = new RosterState(state.model);
            for (int a = 0; a < state.weeks.length; a++) {
                if (state.weeks[a].length > 0) {
                    fresh.set(a, state.weeks[a]);
                }
            }
            fresh.placeDeferred(state.places.copy());
            return fresh.shortThousandths();
        }

        void assertFits() {
            var model = state.model.deferred;
            for (int m = 0; m < model.queues(); m++) {
                long sum = 0;
                for (int t = 0; t < model.open[m].length; t++) {
                    int here = state.places.placed[m][t];
                    sum += here;
                    assertThat(here).isNotNegative();
                    assertThat(here > 0 && !model.open[m][t]).isFalse();
                    assertThat(sum).isBetween(model.due[m][t], model.arrived[m][t]);
                }
            }
        }
    }

    @Test
    void oneQueueIsPlacedAsWellAsTheFlowDoes() {
        for (int seed = 0; seed < 12; seed++) {
            var walk = Walk.of(seed, 1);
            for (int i = 0; i < 3; i++) {
                walk.search.anneal(CHANGES, 3000, walk.state.model.shortfallPrice);
                walk.assertFits();
                assertThat(walk.again()).as("seed %d", seed).isEqualTo(walk.state.shortThousandths());
                long before = walk.state.shortThousandths();
                new PlaceDeferred(walk.state).run();
                walk.assertFits();
                assertThat(walk.state.shortThousandths()).as("seed %d", seed).isLessThanOrEqualTo(before);
                carried += walk.state.shortThousandths() < before ? 1 : 0;
                assertThat((double) walk.state.shortThousandths()).as("seed %d", seed).isCloseTo(walk.exact(), within(100.0));
            }
        }
        assertThat(carried).as("something was to be improved").isGreaterThan(5);
    }

    @Test
    void ofSeveralQueuesNoLessIsLeftThanTheFlowLeaves() {
        for (int seed = 0; seed < 8; seed++) {
            var walk = Walk.of(seed, 2);
            walk.search.anneal(CHANGES, 3000, walk.state.model.shortfallPrice);
            new PlaceDeferred(walk.state).run();
            walk.assertFits();
            assertThat(walk.again()).as("seed %d", seed).isEqualTo(walk.state.shortThousandths());
            double exact = walk.exact();
            assertThat((double) walk.state.shortThousandths()).as("seed %d", seed).isBetween(exact - 200, exact * 1.02 + 200);
        }
    }
}
