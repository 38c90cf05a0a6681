package org.hillsboro.levels;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** What each person asked last. Who moves a slider on no longer waits for the answer before: it ends with what it has by then. */
final class LatestQuestions {

    private final Map<UUID, Object> latest = new ConcurrentHashMap<>();

    /** @param work is told whether the same person has asked again */
    <T> T answer(UUID who, Function<BooleanSupplier, T> work) {
        var question = new Object();
        latest.put(who, question);
        try {
            return work.apply(() -> latest.get(who) != question);
        } finally {
            latest.remove(who, question);
        }
    }
}
