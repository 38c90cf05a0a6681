package org.hillsboro.running;

import java.util.function.Supplier;
import org.hillsboro.planning.PlanStages;

/** The stages of a job on its shelf, so that a node that takes it over, or resumes it, goes straight on to the search. */
record JobStages(PlanJobs jobs, PlanJob job) implements PlanStages {

    @Override
    public <T> T get(String stage, Class<T> type, Supplier<T> work) {
        return jobs.stage(job.id(), stage, type).orElseGet(() -> {
            T result = work.get();
            jobs.keepStage(job.id(), job.attempt(), stage, result);
            return result;
        });
    }
}
