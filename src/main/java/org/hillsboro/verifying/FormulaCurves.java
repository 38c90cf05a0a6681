package org.hillsboro.verifying;

import org.hillsboro.center.ContactQueue;
import org.hillsboro.forecast.Forecast.QueueForecast;
import org.hillsboro.simulation.ServiceReport.QueueFigures;
import org.hillsboro.staffing.QueueStaffing;
import org.hillsboro.staffing.StaffingRequirement.QueueRequirement;

/**
 * What the formula says of a queue, interval by interval.
 *
 * @param contacts expected; 0 where nothing is to be decided
 * @param least net agents that there must be in any case
 */
record FormulaCurves(double[] contacts, int[] least, LevelCurve[] curves) {

    /** The requirement may become so many times the formula's, and one more. */
    private static final int MOST_TIMES_FORMULA = 2;

    static FormulaCurves of(ContactQueue queue, QueueRequirement formula, QueueForecast expected, int minutes) {
        var staffing = new QueueStaffing(queue, minutes);
        int count = formula.netAgents().length;
        var contacts = new double[count];
        var least = formula.netAgents().clone();
        var curves = new LevelCurve[count];
        for (int i = 0; i < count; i++) {
            double load = formula.loadErlangs()[i];
            contacts[i] = load > 0 ? expected.mean()[i] : 0;
            least[i] = load > 0 ? least(queue, load) : least[i];
            var levels = new double[load > 0 ? Math.max(least[i], MOST_TIMES_FORMULA * formula.netAgents()[i]) + 2 : 2];
            for (int n = 1; n < levels.length && load > 0; n++) {
                double level = LevelCurve.of(staffing.with(contacts[i], expected.ahtSeconds()[i], n), queue.goal());
                levels[n] = Math.max(levels[n - 1], level);
            }
            curves[i] = new LevelCurve(levels);
        }
        return new FormulaCurves(contacts, least, curves);
    }

    /** Somebody; and where nobody ever hangs up more agents than erlangs, or the line grows for ever. */
    private static int least(ContactQueue queue, double load) {
        int held = queue.concurrency();
        double full = load * (1 + queue.chatSlowdown() * (held - 1)) / held;
        return Math.max(queue.patience() == null ? (int) Math.floor(full) + 1 : 1, queue.minAgents());
    }

    CorrectQueue correct(ContactQueue queue, QueueFigures simulated, int replications, int[] now, double[] price) {
        var level = new double[contacts.length];
        var weight = new double[contacts.length];
        for (int i = 0; i < level.length; i++) {
            level[i] = LevelCurve.of(simulated.intervals().get(i), queue.goal());
            weight[i] = simulated.intervals().get(i).offered() * replications;
        }
        return new CorrectQueue(contacts, curves, least, now, level, weight, price);
    }
}
