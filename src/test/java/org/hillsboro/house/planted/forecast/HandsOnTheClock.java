package org.hillsboro.house.planted.forecast;

import java.time.Instant;
import java.util.function.Supplier;

final class HandsOnTheClock {

    private HandsOnTheClock() {}

    static Supplier<Instant> clock() {
        return Instant::now;
    }
}
