package org.hillsboro.folder;

import java.time.Instant;
import java.util.List;

/** A requirement that the folder brings ({@code requirement.csv}): already gross, taken as it is. */
public record GivenRequirement(List<Row> rows) {

    /** @param required agents, on the center's interval that begins at {@code start} */
    public record Row(Instant start, String queueId, int required) {}
}
