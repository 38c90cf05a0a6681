package org.hillsboro.running;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.hillsboro.files.Problem;
import org.hillsboro.running.PlanJob.State;
import org.jspecify.annotations.Nullable;

/** The shelf of jobs, their checkpoints and the files of their plans. */
public interface PlanJobs {

    /** One order after the other until the transaction ends, on whichever node. */
    void lockQueue();

    int waiting();

    /**
     * Start-time fair queueing (Goyal, Vin and Cheng 1996): one after the center's last turn, and after the last one that
     * was begun, so that centers take turns however much each of them orders. Turns that were given up are given again.
     */
    int nextTurn(String center);

    /** @param key that whoever ordered may send again, unique for an account */
    void add(PlanJob job, @Nullable String key);

    Optional<PlanJob> ordered(UUID account, String key);

    Optional<PlanJob> find(UUID id);

    List<PlanJob> findAll(Collection<UUID> ids);

    /** The latest first. @param center absent: all */
    List<PlanJob> page(@Nullable String center, long offset, int limit);

    long count(@Nullable String center);

    /** Starts the next attempt, unless the job is over or has another turn. A job that was running had died. */
    Optional<PlanJob> begin(UUID id, int turn, String node);

    /** @return the job's state, nothing where another attempt goes on */
    Optional<State> tell(UUID id, int attempt, PlanProgress progress);

    /** @return false where another attempt goes on */
    boolean save(UUID id, Checkpoint checkpoint);

    Optional<Checkpoint> checkpoint(UUID id);

    /** The attempt is over and the job waits for another. @return false where another attempt goes on */
    boolean putBack(UUID id, int attempt, boolean failed, String reason);

    /** @param files of the plan, digest by name; empty: none came about. @return false where another attempt goes on */
    boolean end(UUID id, int attempt, State state, String reason, List<Problem> problems, SortedMap<String, String> files);

    /** Asks a running job to stop, and stops a waiting one; others stay as they are. */
    Optional<PlanJob> stop(UUID id);

    /** Puts a job of this version that is over into the queue again; others stay as they are. */
    Optional<PlanJob> resume(UUID id, long version, PlanRequest request, int turn);

    /** One that is there before the plan is. @return false where another attempt goes on */
    boolean keepFile(UUID id, int attempt, String name, String sha256);

    /** With all that came of it. */
    void remove(UUID id);

    /** By name. The contents are on the shelf of centers. */
    SortedMap<String, PlanFile> files(UUID id);

    Optional<PlanFile> file(UUID id, String name);

    /** Of one file. @param size bytes */
    record PlanFile(String sha256, long size) {}
}
