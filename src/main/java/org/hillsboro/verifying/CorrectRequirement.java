package org.hillsboro.verifying;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.ServiceGoal.Per;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.forecast.Forecast.QueueForecast;
import org.hillsboro.simulation.ServiceReport;
import org.hillsboro.simulation.ServiceReport.QueueFigures;
import org.hillsboro.solving.AgentPrices;
import org.hillsboro.staffing.ComputeRequirement;
import org.hillsboro.staffing.QueueStaffing;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.staffing.StaffingRequirement.QueueRequirement;
import org.jspecify.annotations.Nullable;

/**
 * Corrects the requirement of all queues by what was simulated, round by round. How much a queue's level really moves is
 * learnt: where queues share their agents each has less help when the others ask for less.
 */
final class CorrectRequirement {

    /** Aimed at beyond the goal, as a difference of logits: the next roster is never quite as the last one says. */
    private static final double MARGIN = 0.015;

    /** No step is taken for more or less than so many times what the formula says. */
    private static final double LEAST_GAIN = 0.5;

    private static final double MOST_GAIN = 2.5;

    /** Below it a step was too short to learn from. */
    private static final double TELLING_STEP = 0.1;

    /** Times the formula's figure, and one more. */
    private static final int MOST_TIMES_FORMULA = 2;

    private final ContactCenter center;
    private final Forecast forecast;
    private final StaffingRequirement formula;
    private final Map<String, LevelCurve[]> curves = new HashMap<>();
    private final Map<String, Step> steps = new HashMap<>();
    private final Map<String, Double> gains = new HashMap<>();

    /** @param expected level by the formula @param before simulated level, both as logits */
    private record Step(double before, double expected) {}

    /** @param forecast of the demand that is staffed for @param formula its requirement */
    CorrectRequirement(ContactCenter center, Forecast forecast, StaffingRequirement formula) {
        this.center = center;
        this.forecast = forecast;
        this.formula = formula;
    }

    /**
     * @param current what the simulated roster was made for
     * @param report of that roster
     */
    StaffingRequirement next(StaffingRequirement current, ServiceReport report, AgentPrices prices) {
        var standings = GoalStandings.of(center, formula.grid(), report);
        var queues = new ArrayList<QueueRequirement>();
        for (int q = 0; q < formula.queues().size(); q++) {
            var ofFormula = formula.queues().get(q);
            var queue = center.queues().stream().filter(each -> each.id().equals(ofFormula.queueId())).findFirst().orElseThrow();
            var simulated = report.of(queue.id()).orElse(null);
            queues.add(simulated == null
                    ? ofFormula
                    : next(queue, ofFormula, current.queues().get(q), simulated, report.replications(), standings, prices));
        }
        return new StaffingRequirement(formula.grid(), List.copyOf(queues));
    }

    private QueueRequirement next(
            ContactQueue queue,
            QueueRequirement ofFormula,
            QueueRequirement current,
            QueueFigures simulated,
            int replications,
            GoalStandings standings,
            AgentPrices prices) {
        int count = formula.grid().count();
        var expected = forecast.of(queue.id()).orElseThrow();
        var contacts = new double[count];
        var level = new double[count];
        var weight = new double[count];
        var least = new int[count];
        for (int i = 0; i < count; i++) {
            contacts[i] = ofFormula.loadErlangs()[i] > 0 ? expected.mean()[i] : 0;
            level[i] = LevelCurve.of(simulated.intervals().get(i), queue.goal());
            weight[i] = simulated.intervals().get(i).offered() * replications;
            least[i] = contacts[i] > 0 ? least(queue, ofFormula.loadErlangs()[i]) : ofFormula.netAgents()[i];
        }
        var correct = new CorrectQueue(contacts, curves(queue, ofFormula, expected), least, current.netAgents(), level, weight,
                IntervalPrices.of(queue.id(), prices, formula.grid()));
        int[] net = current.netAgents().clone();
        double gain = gain(queue, LevelCurve.of(simulated.week(), queue.goal()));
        double[] help = correct.help(0, count);
        double before = correct.level(net, help, 0, count);
        for (int from = 0; from < count; ) {
            int to = end(queue, from);
            double slack = standings.slack(queue.id(), formula.grid().startOf(from), start(to));
            if (Double.isFinite(slack)) {
                correct.move(from, to, -gain * (slack - MARGIN), net);
            }
            from = to;
        }
        double moved = GoalStanding.logit(correct.level(net, help, 0, count)) - GoalStanding.logit(before);
        steps.put(queue.id(), new Step(
                GoalStanding.logit(LevelCurve.of(simulated.week(), queue.goal())),
                GoalStanding.logit(LevelCurve.of(simulated.week(), queue.goal())) + moved));
        return required(ofFormula, net);
    }

    private Instant start(int interval) {
        return interval < formula.grid().count() ? formula.grid().startOf(interval) : formula.grid().end();
    }

    /** Where the stretch ends for which the queue promises: the week, the date or the interval. */
    private int end(ContactQueue queue, int from) {
        int count = formula.grid().count();
        return switch (queue.goal().per()) {
            case WEEK -> count;
            case INTERVAL -> from + 1;
            case DAY -> {
                var date = formula.grid().startOf(from).atZone(center.zone()).toLocalDate();
                int to = from + 1;
                while (to < count && formula.grid().startOf(to).atZone(center.zone()).toLocalDate().equals(date)) {
                    to++;
                }
                yield to;
            }
        };
    }

    /** Somebody; and where nobody ever hangs up more agents than erlangs, or the line grows for ever. */
    private static int least(ContactQueue queue, double load) {
        int held = queue.concurrency();
        double full = load * (1 + queue.chatSlowdown() * (held - 1)) / held;
        return Math.max(queue.patience() == null ? (int) Math.floor(full) + 1 : 1, queue.minAgents());
    }

    private LevelCurve[] curves(ContactQueue queue, QueueRequirement ofFormula, QueueForecast expected) {
        return curves.computeIfAbsent(queue.id(), id -> {
            var staffing = new QueueStaffing(queue, formula.grid().minutes());
            var all = new LevelCurve[formula.grid().count()];
            for (int i = 0; i < all.length; i++) {
                boolean wanted = ofFormula.loadErlangs()[i] > 0;
                all[i] = wanted
                        ? curve(staffing, queue, expected.mean()[i], expected.ahtSeconds()[i], ofFormula.netAgents()[i])
                        : new LevelCurve(new double[2]);
            }
            return all;
        });
    }

    private static LevelCurve curve(QueueStaffing staffing, ContactQueue queue, double contacts, double handleSeconds, int net) {
        var levels = new double[MOST_TIMES_FORMULA * net + 2];
        for (int n = 1; n < levels.length; n++) {
            double level = LevelCurve.of(staffing.with(contacts, handleSeconds, n), queue.goal());
            levels[n] = Math.max(levels[n - 1], level);
        }
        return new LevelCurve(levels);
    }

    /** What the last step was told to be, over what it was. */
    private double gain(ContactQueue queue, double simulated) {
        var step = steps.get(queue.id());
        double gain = gains.getOrDefault(queue.id(), 1.0);
        if (step != null && Math.abs(step.expected - step.before) > TELLING_STEP) {
            double response = (GoalStanding.logit(simulated) - step.before) / (step.expected - step.before);
            gain = response <= 1 / MOST_GAIN ? MOST_GAIN : Math.max(LEAST_GAIN, 1 / response);
            gains.put(queue.id(), gain);
        }
        return gain;
    }

    private QueueRequirement required(QueueRequirement ofFormula, int[] net) {
        return new QueueRequirement(
                ofFormula.queueId(),
                ofFormula.loadErlangs(),
                net,
                Arrays.stream(net).map(agents -> ComputeRequirement.gross(agents, center.shrinkage())).toArray(),
                ofFormula.goal());
    }
}
