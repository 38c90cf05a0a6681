package org.hillsboro.running;

import java.util.Optional;
import java.util.function.Supplier;
import org.hillsboro.planning.PlanStages;

/** The stages of a job on their shelf, so that a node that takes it over, or resumes it, goes straight on. */
record JobStages(StageResults results, PlanJob job) implements PlanStages {

    @Override
    public <T> T get(String stage, Class<T> type, Supplier<T> work) {
        return find(stage, type).orElseGet(() -> {
            T result = work.get();
            results.keep(job.id(), job.attempt(), stage, result);
            return result;
        });
    }

    @Override
    public <T> Optional<T> find(String stage, Class<T> type) {
        return results.find(job.id(), stage, type);
    }
}
