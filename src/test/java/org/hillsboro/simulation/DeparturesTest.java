package org.hillsboro.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Against the queue of the JDK. */
class DeparturesTest {

    private record Departure(long time, int agent) {}

    @Test
    void theSoonestIsTakenFirstHoweverManyThereAre() {
        var random = new SplittableRandom(3);
        var departures = new Departures();
        for (int round = 0; round < 20; round++) {
            departures.clear();
            var oracle = new PriorityQueue<>(Comparator.comparingLong(Departure::time).thenComparingInt(Departure::agent));
            for (int step = 0; step < 5000; step++) {
                if (!oracle.isEmpty() && random.nextInt(10) < 3) {
                    var next = oracle.remove();
                    assertThat(departures.soonest()).isEqualTo(next.time);
                    assertThat(departures.take()).isEqualTo(next.agent);
                }
                if (random.nextInt(10) < 8) {
                    var added = new Departure(random.nextInt(1000), step);
                    oracle.add(added);
                    departures.add(added.time, added.agent);
                }
            }
        }
        departures.clear();
        assertThat(departures.soonest()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void whoTakesForEverComesLast() {
        var departures = new Departures();
        departures.add(Long.MAX_VALUE / 2, 7);
        departures.add(5, 8);
        assertThat(departures.soonest()).isEqualTo(5);
        departures.take();
        assertThat(departures.soonest()).isGreaterThan(170 * 3600 * SimulatedCenter.MICROS);
        assertThat(departures.take()).isEqualTo(7);
    }
}
