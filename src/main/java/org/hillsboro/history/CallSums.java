package org.hillsboro.history;

import java.util.Arrays;
import org.hillsboro.history.CallEstimate.Handle;
import org.hillsboro.history.CallEstimate.Patience;

/** The calls of one queue, summed up as they are read. */
final class CallSums {

    /** Longer waits count as so long: nobody's patience is told by them. */
    private static final int LONGEST_WAIT = 86_400;

    private long answered;
    private long abandoned;
    private double waited;
    private double meanService;
    private double squaredService;
    private long[] answeredAfter = new long[600];
    private long[] abandonedAfter = new long[600];

    /** Mean and variance by Welford's method (1962), which loses no digits. */
    void answered(double wait, double service) {
        answered++;
        waited += wait;
        double apart = service - meanService;
        meanService += apart / answered;
        squaredService += apart * (service - meanService);
        answeredAfter[second(wait)]++;
    }

    void abandoned(double wait) {
        abandoned++;
        waited += wait;
        abandonedAfter[second(wait)]++;
    }

    private int second(double wait) {
        int second = (int) Math.min(wait, LONGEST_WAIT);
        if (second >= answeredAfter.length) {
            int length = Math.max(second + 1, 2 * answeredAfter.length);
            answeredAfter = Arrays.copyOf(answeredAfter, length);
            abandonedAfter = Arrays.copyOf(abandonedAfter, length);
        }
        return second;
    }

    CallEstimate estimate(String queueId) {
        return new CallEstimate(
                queueId,
                answered,
                abandoned,
                answered == 0 || meanService == 0 ? null : new Handle(meanService, Math.sqrt(squaredService / answered) / meanService),
                abandoned == 0 || waited == 0
                        ? null
                        : new Patience(
                                waited / abandoned,
                                waited / abandoned / Math.sqrt(abandoned),
                                new Survival(abandonedAfter, answeredAfter)));
    }
}
