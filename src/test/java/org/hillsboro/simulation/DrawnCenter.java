package org.hillsboro.simulation;

import java.util.SplittableRandom;
import org.hillsboro.center.ServiceGoal.Definition;
import org.hillsboro.simulation.HandleTimeShape.Constant;
import org.hillsboro.simulation.HandleTimeShape.Exponential;
import org.hillsboro.simulation.HandleTimeShape.Gamma;

/** Small centers by chance. */
final class DrawnCenter {

    private static final int INTERVAL = 900;
    private static final int[] DAYS = {0, 0, 0, 1, 1, 1};

    private DrawnCenter() {}

    /** One channel, no deferred work, everybody there by stretches. */
    static SimulatedCenter plain(SplittableRandom random) {
        return of(random, false);
    }

    /** Chats, deferred work and absence as well. */
    static SimulatedCenter of(SplittableRandom random) {
        return of(random, true);
    }

    private static SimulatedCenter of(SplittableRandom random, boolean everything) {
        var part = SimulatedPart.of(INTERVAL, DAYS).busynessVariance(random.nextBoolean() ? 0 : 0.05);
        int queues = 1 + random.nextInt(3);
        for (int q = 0; q < queues; q++) {
            var rates = new double[DAYS.length];
            for (int i = 0; i < rates.length; i++) {
                rates[i] = random.nextInt(4) == 0 ? 0 : random.nextDouble(0.05);
            }
            double patience = random.nextBoolean() ? Double.POSITIVE_INFINITY : 20 + random.nextDouble(200);
            part = part.definition(Definition.values()[random.nextInt(2)]);
            var shape = new HandleTimeShape[] {new Exponential(), new Gamma(2), new Constant()}[random.nextInt(3)];
            boolean deferred = everything && random.nextInt(4) == 0;
            int concurrency = everything && !deferred && random.nextBoolean() ? 1 + random.nextInt(3) : 1;
            part = part.queue(rates, 30 + random.nextDouble(200), deferred ? Double.POSITIVE_INFINITY : patience, deferred ? 0 : 0.1)
                    .with(shape, 1 + random.nextInt(2), concurrency, 0.2 + random.nextInt(3) * 0.3, deferred, 0.01);
            for (int i = 0; deferred && i < DAYS.length; i++) {
                part = random.nextInt(3) == 0 ? part.shut(i) : part;
            }
        }
        for (int g = 0; g < 1 + random.nextInt(3); g++) {
            part = part.agents(0, random.ints(0, queues).distinct().limit(1 + random.nextInt(queues)).toArray());
            for (int agent = 0; agent < random.nextInt(4); agent++) {
                int from = random.nextInt(DAYS.length * INTERVAL - 2000);
                int until = from + 100 + random.nextInt(1500);
                part = part.agentFrom(from, until);
                part = everything ? part.pace(0.8 + random.nextDouble(0.5)) : part;
                if (random.nextBoolean()) {
                    int back = until + random.nextInt(2) * 60;
                    part = part.again(back, back + random.nextInt(3000));
                }
            }
        }
        return part.routing(Routing.values()[random.nextInt(3)]).absence(everything ? 0.1 : 0).center();
    }
}
