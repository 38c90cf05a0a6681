package org.hillsboro.web;

import java.time.Instant;
import java.util.UUID;
import org.hillsboro.levels.SimulationJob;
import org.hillsboro.levels.SimulationProgress;
import org.hillsboro.running.PlanJob.State;
import org.hillsboro.simulation.ServiceLevels;
import org.jspecify.annotations.Nullable;

/**
 * A simulation as the API shows it. It holds no agents.
 *
 * @param demand so much more contacts, as a share of the forecast
 * @param absent share of the agents who miss a day beyond the center's shrinkage
 * @param ahtSeconds added to every mean handle time
 * @param replications exactly so many unless time is over; absent: until every goal is known within a point
 * @param seconds wall clock at most
 * @param node process that runs it, or ran it last
 * @param result so far; absent in lists and events, and before the first replications are done
 */
record SimulationView(
        UUID id,
        UUID plan,
        String center,
        double demand,
        double absent,
        double ahtSeconds,
        @Nullable Integer replications,
        double seconds,
        long seed,
        State state,
        SimulationProgress progress,
        int attempt,
        @Nullable String node,
        String reason,
        Instant created,
        UUID createdBy,
        @Nullable Instant ended,
        @Nullable ServiceLevels result) {

    static SimulationView of(SimulationJob job) {
        return of(job, null);
    }

    static SimulationView of(SimulationJob job, @Nullable ServiceLevels result) {
        var request = job.request();
        var question = request.question();
        return new SimulationView(job.id(), job.plan(), job.center(), question.demand(), question.absent(), question.ahtSeconds(),
                request.replications(), request.seconds(), request.seed(), job.state(), job.progress(), job.attempt(), job.node(),
                job.reason(), job.created(), job.createdBy(), job.ended(), result);
    }
}
