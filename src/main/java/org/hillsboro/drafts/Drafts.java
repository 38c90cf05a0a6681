package org.hillsboro.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The shelf of drafts and of their logs, which only grow. */
public interface Drafts {

    void add(Draft draft);

    Optional<Draft> find(UUID id);

    /** The latest first. */
    List<Draft> ofCenter(String center, int offset, int limit);

    long countOfCenter(String center);

    long countOfPlan(UUID plan);

    /** How many agents of the center were given other names, in its drafts too. */
    long renamings(String center);

    /** Until the transaction ends no agent of the center gets another name. @return false where one got it since the draft was loaded */
    boolean hold(Draft draft);

    /** Edits with greater ids, in order. */
    List<LoggedEdit> log(UUID draft, long after, int limit);

    /**
     * Adds to the log.
     *
     * @return false where the log has an edit of this id already: someone else was faster
     */
    boolean append(UUID draft, LoggedEdit edit, Instant at);
}
