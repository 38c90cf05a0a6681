package org.hillsboro.requests;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hillsboro.files.BadInput;
import org.hillsboro.keeping.Centers;
import org.hillsboro.keeping.KeptCenter;
import org.hillsboro.keeping.NotKept;
import org.hillsboro.keeping.Outdated;
import org.hillsboro.requests.DecideTimeOff.Otherwise;

/** Approves listed time off as room comes free, whoever asked first before others; what has begun meanwhile is declined. */
public final class ServeWaitingList {

    private static final int MOST = 1000;
    private static final String SYSTEM = "system";

    private final TimesOff timesOff;
    private final DecideTimeOff decide;
    private final Centers centers;
    private final RequestPolicies policies;
    private final Clock clock;
    /** By center: room comes by a new version of the center or of its policy, and not otherwise. */
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    private record Seen(long center, long policy) {}

    public ServeWaitingList(
            TimesOff timesOff, DecideTimeOff decide, Centers centers, RequestPolicies policies, Clock clock) {
        this.timesOff = timesOff;
        this.decide = decide;
        this.centers = centers;
        this.policies = policies;
        this.clock = clock;
    }

    /** Of all centers. */
    public void serve() {
        var now = new ConcurrentHashMap<String, Seen>();
        for (var waiting : timesOff.listed(MOST)) {
            var seenNow = now.computeIfAbsent(waiting.center(), this::standing);
            if (!waiting.from().isAfter(clock.instant())) {
                decline(waiting, "It has begun, and there was no room.");
            } else if (!seenNow.equals(seen.get(waiting.center()))) {
                serve(waiting);
            }
        }
        seen.putAll(now);
    }

    private Seen standing(String center) {
        return new Seen(centers.latest(center).map(KeptCenter::version).orElse(0L), policies.of(center).version());
    }

    private void serve(TimeOff waiting) {
        try {
            decide.approve(new Deciding(waiting.center(), null, SYSTEM), waiting.id(), Otherwise.REFUSE);
        } catch (NoSuchRequest | NotKept gone) {
            decline(waiting, "The agent is in the center no more.");
        } catch (NotNow | BadInput | Outdated stillNot) {
            // It waits on.
        }
    }

    private Optional<TimeOff> decline(TimeOff waiting, String reason) {
        try {
            return Optional.of(decide.decline(new Deciding(waiting.center(), null, SYSTEM), waiting.id(), reason));
        } catch (NotNow decidedMeanwhile) {
            return Optional.empty();
        }
    }
}
