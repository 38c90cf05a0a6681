package org.hillsboro.running;

import java.util.List;
import java.util.UUID;

/** The shelf of what all plans came to. */
public interface PlanFiles {

    long count();

    /** Each as {@code ID file NAME}. */
    List<String> withoutContent();

    /** Jobs with a checkpoint. */
    List<UUID> checkpointed();
}
