package org.hillsboro.history;

import org.hillsboro.history.CallEstimate.Handle;
import org.hillsboro.history.CallEstimate.Patience;

/** The calls of one queue, summed up as they are read. */
final class CallSums {

    /** Longer waits count as so long: nobody's patience is told by them. */
    private static final int LONGEST_WAIT = 86_400;

    /** So many groups of calls alike in number stand for all, where there are more calls. */
    private static final int SEEN = 2000;

    private long answered;
    private long abandoned;
    private double waited;
    private double meanService;
    private double squaredService;
    private final SecondCounts answeredAfter = new SecondCounts(LONGEST_WAIT);
    private final SecondCounts abandonedAfter = new SecondCounts(LONGEST_WAIT);
    private final SecondCounts services = new SecondCounts(ExportNumbers.MOST_AHT_SECONDS);

    /** Mean and variance by Welford's method (1962), which loses no digits. */
    void answered(double wait, double service) {
        answered++;
        waited += Math.min(wait, LONGEST_WAIT);
        double apart = service - meanService;
        meanService += apart / answered;
        squaredService += apart * (service - meanService);
        answeredAfter.add(wait);
        services.add(Math.round(service));
    }

    void abandoned(double wait) {
        abandoned++;
        waited += Math.min(wait, LONGEST_WAIT);
        abandonedAfter.add(wait);
    }

    /** Chan, Golub and LeVeque, Updating Formulae and a Pairwise Algorithm for Computing Sample Variances, 1979. */
    void add(CallSums other) {
        long together = answered + other.answered;
        double apart = other.meanService - meanService;
        if (together > 0) {
            squaredService += other.squaredService + apart * apart * answered * other.answered / together;
            meanService += apart * other.answered / together;
        }
        answered = together;
        abandoned += other.abandoned;
        waited += other.waited;
        answeredAfter.add(other.answeredAfter);
        abandonedAfter.add(other.abandonedAfter);
        services.add(other.services);
    }

    CallEstimate estimate(String queueId) {
        return new CallEstimate(
                queueId,
                answered,
                abandoned,
                answered == 0 || meanService == 0 ? null : handle(),
                abandoned == 0 || waited == 0
                        ? null
                        : new Patience(
                                waited / abandoned,
                                waited / abandoned / Math.sqrt(abandoned),
                                survival()));
    }

    private Handle handle() {
        return new Handle(meanService, Math.sqrt(squaredService / answered) / meanService, services.alike(SEEN));
    }

    private Survival survival() {
        int seconds = Math.max(abandonedAfter.length(), answeredAfter.length());
        return new Survival(abandonedAfter.counts(seconds), answeredAfter.counts(seconds));
    }
}
