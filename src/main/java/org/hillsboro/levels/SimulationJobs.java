package org.hillsboro.levels;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hillsboro.running.PlanJob.State;
import org.hillsboro.simulation.ServiceLevels;
import org.jspecify.annotations.Nullable;

/** The shelf of simulations and of what came of them. They go with their plan. */
public interface SimulationJobs {

    int waiting();

    void add(SimulationJob job);

    Optional<SimulationJob> find(UUID id);

    List<SimulationJob> findAll(Collection<UUID> ids);

    /** The latest first. */
    List<SimulationJob> page(UUID plan, long offset, int limit);

    long count(UUID plan);

    /** What was simulated so far, nothing before the first replications are done. */
    Optional<ServiceLevels> result(UUID id);

    /** Starts the next attempt, unless the job is over. A job that was running had died. */
    Optional<SimulationJob> begin(UUID id, String node);

    /** @param result absent: the one that is kept stays. @return the job's state, nothing where another attempt goes on */
    Optional<State> tell(UUID id, int attempt, SimulationProgress progress, @Nullable ServiceLevels result);

    /** The attempt is over and the job waits for another. @return false where another attempt goes on */
    boolean putBack(UUID id, int attempt, boolean failed, String reason);

    /** @return false where another attempt goes on */
    boolean end(UUID id, int attempt, State state, String reason);

    /** Asks a running job to stop, and stops a waiting one; others stay as they are. */
    Optional<SimulationJob> stop(UUID id);

    /** @return false where it is not of this version */
    boolean remove(UUID id, long version);
}
