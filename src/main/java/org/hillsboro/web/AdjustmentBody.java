package org.hillsboro.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hillsboro.files.Problems;
import org.hillsboro.forecast.Adjustment;
import org.jspecify.annotations.Nullable;

/** Either a factor or contacts to add. */
record AdjustmentBody(
        @Required @Nullable String queue,
        @Required @Nullable Instant from,
        @Required @Nullable Instant to,
        @Nullable Double factor,
        @Nullable Double add) {

    static List<Adjustment> all(List<AdjustmentBody> asked, Problems problems) {
        var made = new ArrayList<Adjustment>();
        for (int i = 0; i < asked.size(); i++) {
            var each = asked.get(i);
            if (each.queue == null || each.from == null || each.to == null) {
                problems.add("", 0, "adjustments[" + i + "]", "", "expected queue, from and to", "");
            } else {
                made.add(new Adjustment(each.queue, each.from, each.to, each.factor, each.add));
            }
        }
        return made;
    }
}
