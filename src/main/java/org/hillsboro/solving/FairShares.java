package org.hillsboro.solving;

import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.WorkRules;

/**
 * How unevenly the burdens of one pool and contract lie: for each burden the sum over agents of (x - T w / W)^2, with
 * x dates of the agent, T those of all, w dates on which the agent is present, W those of all. Written out it is
 * sum x^2 - 2 (T / W) sum w x + (T / W)^2 sum w^2, so three sums carry it.
 */
final class FairShares {

    private final double[] all;
    private final double[] squares;
    private final double[] products;
    private double present;
    private double presentSquares;

    FairShares(int burdens) {
        all = new double[burdens];
        squares = new double[burdens];
        products = new double[burdens];
    }

    /** Dates of the week on which the agent is not absent. */
    static int present(Agent agent, SolveModel model) {
        return 7 - WorkRules.of(agent, model.folder.center(), model.week).absentDates().size();
    }

    void enter(int days, int[] dates) {
        present += days;
        presentSquares += (double) days * days;
        move(days, new int[dates.length], dates);
    }

    void move(int days, int[] from, int[] to) {
        for (int b = 0; b < all.length; b++) {
            all[b] += to[b] - from[b];
            squares[b] += to[b] * to[b] - from[b] * from[b];
            products[b] += days * (double) (to[b] - from[b]);
        }
    }

    double unfairness() {
        double sum = 0;
        for (int b = 0; b < all.length; b++) {
            sum += unfairness(all[b], squares[b], products[b]);
        }
        return sum;
    }

    private double unfairness(double sum, double squared, double product) {
        double rate = sum / present;
        return squared - 2 * rate * product + rate * rate * presentSquares;
    }

    double delta(int days, int[] from, int[] to) {
        return delta(days, from, to, 0, to, to);
    }

    /** Of two agents at once. */
    double delta(int days, int[] from, int[] to, int otherDays, int[] otherFrom, int[] otherTo) {
        double sum = 0;
        for (int b = 0; b < all.length; b++) {
            int more = to[b] - from[b];
            int otherMore = otherTo[b] - otherFrom[b];
            if (more != 0 || otherMore != 0) {
                sum += unfairness(
                                all[b] + more + otherMore,
                                squares[b] + more * (to[b] + from[b]) + otherMore * (otherTo[b] + otherFrom[b]),
                                products[b] + (double) days * more + (double) otherDays * otherMore)
                        - unfairness(all[b], squares[b], products[b]);
            }
        }
        return sum;
    }
}
