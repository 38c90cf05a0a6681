package org.hillsboro.center;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Agents under one sourcing contract. What they cost stands in {@code pay}.
 *
 * @param site absent: works from home, needs no seat
 * @param clearedFor the data classes that its agents may handle
 * @param handleTimeFactor handle time relative to the queue's; 1.08 takes 8 % longer
 * @param firstContactResolution share of contacts solved at the first, 0 to 1
 */
public record SourcingPool(
        String id,
        Sourcing sourcing,
        Employment employment,
        boolean offshore,
        @Nullable Site site,
        Set<DataClass> clearedFor,
        BigDecimal handleTimeFactor,
        BigDecimal firstContactResolution) {

    /** What an agent of this pool counts while on contacts: 1000 / handle time factor, in thousandths of an agent. */
    public int thousandths() {
        return BigDecimal.valueOf(1000).divide(handleTimeFactor, 0, RoundingMode.HALF_UP).intValueExact();
    }

    public boolean mayHandle(ContactQueue queue) {
        return queue.dataClass() == null || clearedFor.contains(queue.dataClass());
    }
}
