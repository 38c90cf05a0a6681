package org.hillsboro.web;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How often a calendar is read, by this node: clients ask every few minutes, and what asks more often has to wait. */
@Component
class ReadingRate {

    private static final int MOST = 30;
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_KNOWN = 10_000;

    private record Window(long number, int readings) {}

    private final Clock clock;
    private final Map<String, Window> windows = new LinkedHashMap<>(16, 0.75f, true);

    ReadingRate(Clock clock) {
        this.clock = clock;
    }

    /** Counts a reading. @return how long to wait; nothing where it is not one too many */
    synchronized Optional<Duration> tooMany(String who) {
        long seconds = clock.instant().getEpochSecond();
        long number = seconds / WINDOW.toSeconds();
        var last = windows.get(who);
        int readings = last == null || last.number != number ? 1 : last.readings + 1;
        windows.put(who, new Window(number, readings));
        if (windows.size() > MOST_KNOWN) {
            windows.remove(windows.keySet().iterator().next());
        }
        return readings <= MOST ? Optional.empty() : Optional.of(Duration.ofSeconds(WINDOW.toSeconds() - seconds % WINDOW.toSeconds()));
    }
}
