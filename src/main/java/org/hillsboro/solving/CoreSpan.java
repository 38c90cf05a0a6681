package org.hillsboro.solving;

/**
 * A stretch of a solve in which a core did one thing.
 *
 * @param core 1 or 2
 * @param from seconds of search
 * @param to seconds of search; now, while it goes on
 * @param amount passes or changes until then, by the work's unit
 */
public record CoreSpan(int core, CoreWork work, double from, double to, long amount) {

    /** On average since its start; 0 where nothing is counted. */
    public double perSecond() {
        return to > from ? amount / (to - from) : 0;
    }

    CoreSpan later(double seconds) {
        return new CoreSpan(core, work, from + seconds, to + seconds, amount);
    }

    /** Its part before a moment after its start, at the same pace. */
    CoreSpan until(double moment) {
        return moment >= to ? this : new CoreSpan(core, work, from, moment, Math.round(perSecond() * (moment - from)));
    }
}
