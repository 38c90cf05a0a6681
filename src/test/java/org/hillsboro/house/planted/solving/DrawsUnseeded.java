package org.hillsboro.house.planted.solving;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

final class DrawsUnseeded {

    private DrawsUnseeded() {}

    static List<Object> draw(List<Object> cards) {
        Collections.shuffle(cards);
        return List.of(
                new Random(),
                new SplittableRandom(),
                RandomGenerator.of("L64X128MixRandom"),
                ThreadLocalRandom.current(),
                UUID.randomUUID(),
                Math.random());
    }
}
