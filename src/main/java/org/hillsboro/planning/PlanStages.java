package org.hillsboro.planning;

import java.util.Optional;
import java.util.function.Supplier;

/** Keeps what an earlier attempt at the same plan has worked out. */
public interface PlanStages {

    /** As the history has it, without adjustments. */
    String FORECAST = "forecast";

    /** What the forecast is held against. */
    String RECENT_WEEKS = "recent-weeks";

    String ADJUSTED_FORECAST = "adjusted-forecast";
    String REQUIREMENT = "requirement";

    /** As what was simulated has corrected it, once the search is over: the plan is resumed with it, or the formula's. */
    String SETTLED_REQUIREMENT = "settled-requirement";

    /** How the search went so far. */
    String COURSE = "course";

    /** Of the proof, once the search is over. */
    String PRICES = "prices";

    /** What the finished roster was simulated to give; it stays as long as the plan's files do. */
    String SERVICE = "service";

    /** Nothing was worked out before, and nothing is kept. */
    PlanStages NONE = new PlanStages() {
        @Override
        public <T> T get(String stage, Class<T> type, Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> Optional<T> find(String stage, Class<T> type) {
            return Optional.empty();
        }
    };

    /**
     * What is kept of the stage, else the result of the work, which is kept.
     *
     * @param stage one of the names above
     */
    <T> T get(String stage, Class<T> type, Supplier<T> work);

    /** What is kept of the stage. */
    <T> Optional<T> find(String stage, Class<T> type);
}
