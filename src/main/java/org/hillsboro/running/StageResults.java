package org.hillsboro.running;

import java.util.Optional;
import java.util.UUID;

/** The shelf of what the stages of jobs came to before the search. */
public interface StageResults {

    <T> Optional<T> find(UUID job, String stage, Class<T> type);

    /** What is kept already stays. @return false where another attempt goes on */
    boolean keep(UUID job, int attempt, String stage, Object result);

    /** The same, instead of what is kept. */
    boolean replace(UUID job, int attempt, String stage, Object result);

    /**
     * What was worked out from adjustments, risk or a draft that are others now: all but the forecast of the history, with
     * the checkpoint and the files that came of it. Nothing where another attempt goes on.
     */
    void forgetAdjusted(UUID job, int attempt);
}
