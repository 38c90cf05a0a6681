package org.hillsboro.verifying;

import java.util.Arrays;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.forecast.Forecast.QueueForecast;
import org.hillsboro.simulation.ServiceReport.QueueFigures;
import org.hillsboro.staffing.QueueStaffing;
import org.hillsboro.staffing.StaffingRequirement.QueueRequirement;

/**
 * What the formula says of a queue, interval by interval, with days that are busier or quieter as the forecast expects them.
 *
 * @param contacts expected; 0 where nothing is to be decided
 * @param least net agents that there must be in any case
 */
record FormulaCurves(double[] contacts, int[] least, LevelCurve[] curves) {

    /** The requirement may become so many times the formula's, and one more. */
    private static final int MOST_TIMES_FORMULA = 2;

    /** Of which the level is the mean, each as busy as a part of all days. */
    private static final int DAYS = 5;

    static FormulaCurves of(ContactQueue queue, QueueRequirement formula, QueueForecast expected, int minutes) {
        var staffing = new QueueStaffing(queue, minutes);
        int count = formula.netAgents().length;
        var contacts = new double[count];
        var least = formula.netAgents().clone();
        var curves = new LevelCurve[count];
        double[] busyness = expected.busyness().factors(DAYS);
        for (int i = 0; i < count; i++) {
            double load = formula.loadErlangs()[i];
            contacts[i] = load > 0 ? expected.mean()[i] : 0;
            least[i] = load > 0 ? least(queue, load) : least[i];
            int most = load > 0 ? Math.max(least[i], MOST_TIMES_FORMULA * formula.netAgents()[i]) + 1 : 1;
            double mean = contacts[i];
            double handle = expected.ahtSeconds()[i];
            curves[i] = new LevelCurve(most, agents -> Arrays.stream(busyness)
                    .map(busy -> busy * LevelCurve.of(staffing.with(mean * busy, handle, agents), queue.goal()))
                    .average()
                    .orElseThrow());
        }
        return new FormulaCurves(contacts, least, curves);
    }

    /** Somebody; and where nobody ever hangs up more agents than erlangs, or the line grows for ever. */
    private static int least(ContactQueue queue, double load) {
        int held = queue.concurrency();
        double full = load * (1 + queue.chatSlowdown() * (held - 1)) / held;
        return Math.max(queue.patience() == null ? (int) Math.floor(full) + 1 : 1, queue.minAgents());
    }

    CorrectQueue correct(
            ContactQueue queue, QueueFigures simulated, int replications, int[] now, double[] over, double[] price) {
        var level = new double[contacts.length];
        var weight = new double[contacts.length];
        for (int i = 0; i < level.length; i++) {
            level[i] = LevelCurve.of(simulated.intervals().get(i), queue.goal());
            weight[i] = simulated.intervals().get(i).offered() * replications;
        }
        return new CorrectQueue(contacts, curves, least, now, level, weight, over, price);
    }
}
