package org.hillsboro.verifying;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.roster.Coverage;
import org.hillsboro.roster.Coverage.QueueCoverage;
import org.hillsboro.simulation.ServiceReport;
import org.hillsboro.solving.AgentPrices;
import org.hillsboro.staffing.ComputeRequirement;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.staffing.StaffingRequirement.QueueRequirement;
import org.hillsboro.time.IntervalGrid;
import org.jspecify.annotations.Nullable;

/** Corrects the requirement of all queues by what was simulated, round by round. */
final class CorrectRequirement {

    /** As a difference of logits: from 97 % to 80 %, or back. */
    private static final double FIRST_STEP = 2;

    private static final double LAST_STEP = 0.15;

    /** Levels that moved less say nothing of it. */
    private static final double TELLING_MOVE = 0.1;

    private static final double LEAST_GAIN = 0.25;

    /** Of what a queue requires. */
    private static final double SHORT_SHARE = 0.02;

    private final ContactCenter center;
    private final StaffingRequirement formula;
    private final List<ContactQueue> queues;
    private final List<FormulaCurves> curves = new ArrayList<>();
    private final Responses responses;
    private double @Nullable [] levels;

    /** Of each queue, by its nearest goal. */
    private double[] slacks = new double[0];

    /** By how much that moves with the level: a goal of occupancy, or of abandonment, by less or more than the level itself. */
    private final double[] gains;

    /** Steps become shorter: what was simulated holds for rosters like the one that was. */
    private double longest = FIRST_STEP;

    private double[] steps = new double[0];

    /**
     * @param forecast of the demand that is staffed for
     * @param formula its requirement
     */
    CorrectRequirement(CenterFolder folder, Forecast forecast, StaffingRequirement formula) {
        this.center = folder.center();
        this.formula = formula;
        queues = formula.queues().stream()
                .map(of -> center.queues().stream().filter(queue -> queue.id().equals(of.queueId())).findFirst().orElseThrow())
                .toList();
        for (int q = 0; q < queues.size(); q++) {
            var expected = forecast.of(queues.get(q).id()).orElseThrow();
            curves.add(FormulaCurves.of(queues.get(q), formula.queues().get(q), expected, formula.grid().minutes()));
        }
        gains = new double[queues.size()];
        Arrays.fill(gains, 1);
        responses = new Responses(SharedAgents.of(folder, queues, formula));
    }

    /**
     * @param current what the simulated roster was made for
     * @param report of that roster
     * @param coverage of the requirement by that roster
     * @param margin to aim at beyond each goal
     * @param mending whether no queue may fall: there is no time to catch it again
     */
    StaffingRequirement next(
            StaffingRequirement current, ServiceReport report, Coverage coverage, AgentPrices prices, double margin, boolean mending) {
        var standings = GoalStandings.of(center, formula.grid(), report);
        int count = queues.size();
        var corrects = new ArrayList<@Nullable CorrectQueue>();
        var now = new double[count];
        var slack = new double[count];
        for (int q = 0; q < count; q++) {
            var simulated = report.of(queues.get(q).id()).orElse(null);
            corrects.add(simulated == null
                    ? null
                    : curves.get(q).correct(queues.get(q), simulated, report.replications(), current.queues().get(q).netAgents(),
                            over(coverage.queues().get(q)),
                            IntervalPrices.of(queues.get(q).id(), prices, formula.grid())));
            double level = simulated == null ? Double.NaN : LevelCurve.of(simulated.week(), queues.get(q).goal());
            now[q] = Double.isNaN(level) ? 0 : GoalStanding.logit(level);
            slack[q] = slack(queues.get(q), curves.get(q), standings);
        }
        if (levels != null) {
            var before = levels;
            responses.learn(steps, IntStream.range(0, count).mapToDouble(q -> now[q] - before[q]).toArray());
            for (int q = 0; q < count; q++) {
                if (Math.abs(now[q] - before[q]) > TELLING_MOVE && !Double.isNaN(slack[q])) {
                    gains[q] = Math.clamp((slack[q] - slacks[q]) / (now[q] - before[q]), LEAST_GAIN, 1 / LEAST_GAIN);
                }
            }
        }
        levels = now;
        slacks = slack;
        double[] wanted = IntStream.range(0, count)
                .mapToDouble(q -> Double.isNaN(slack[q]) ? 0 : (margin - slack[q]) / gains[q])
                .map(each -> mending ? Math.max(0, each) : each)
                .toArray();
        var held = Wishes.of(wanted, missing(standings), blocked(coverage), responses);
        double[] asked = held.steps(responses, lowest(corrects, current), longest);
        longest = Math.max(LAST_STEP, longest / 2);
        steps = new double[count];
        var next = new ArrayList<QueueRequirement>();
        for (int q = 0; q < count; q++) {
            int[] net = current.queues().get(q).netAgents().clone();
            var correct = corrects.get(q);
            if (correct != null) {
                steps[q] = move(q, correct, asked[q], slack[q], standings, net);
            }
            next.add(required(formula.queues().get(q), net));
        }
        return new StaffingRequirement(formula.grid(), List.copyOf(next));
    }

    /** Where a queue has as few agents as it must have, its colleagues lose no help by what it was asked for less. */
    private double[] lowest(List<@Nullable CorrectQueue> corrects, StaffingRequirement current) {
        var lowest = new double[corrects.size()];
        int end = formula.grid().count();
        for (int q = 0; q < lowest.length; q++) {
            var correct = corrects.get(q);
            if (correct != null) {
                int[] net = current.queues().get(q).netAgents().clone();
                double[] help = correct.help(0, end);
                double before = correct.level(net, help, 0, end);
                double after = correct.move(0, end, -longest, net);
                double fall = GoalStanding.logit(after) - GoalStanding.logit(before);
                lowest[q] = Double.isNaN(fall) ? 0 : Math.clamp(fall, -longest, 0);
            }
        }
        return lowest;
    }

    private boolean[] missing(GoalStandings standings) {
        var missing = new boolean[queues.size()];
        standings.missed().forEach(standing -> missing[indexOf(standing.queueId())] = true);
        return missing;
    }

    private int indexOf(String queueId) {
        return IntStream.range(0, queues.size()).filter(q -> queues.get(q).id().equals(queueId)).findFirst().orElseThrow();
    }

    /** Of which queues more is short than a search leaves short for want of time: to ask for more would bring nothing. */
    private static boolean[] blocked(Coverage coverage) {
        var blocked = new boolean[coverage.queues().size()];
        for (int q = 0; q < blocked.length; q++) {
            var queue = coverage.queues().get(q);
            blocked[q] = sum(queue.shortfall()) > SHORT_SHARE * sum(queue.required());
        }
        return blocked;
    }

    /** Net agents beyond the requirement, the mean of each interval's quarters. */
    private double[] over(QueueCoverage coverage) {
        var over = new double[formula.grid().count()];
        int quarters = formula.grid().minutes() / IntervalGrid.QUARTER;
        for (int i = 0; i < over.length; i++) {
            double mean = Arrays.stream(coverage.surplus(), i * quarters, (i + 1) * quarters).average().orElse(0);
            over[i] = mean / 1000 * (1 - center.shrinkage().doubleValue());
        }
        return over;
    }

    private static long sum(int[] thousandths) {
        return Arrays.stream(thousandths).asLongStream().sum();
    }

    /** The mean of all stretches for which a queue promises, weighted by their contacts; NaN where it promises nothing. */
    private double slack(ContactQueue queue, FormulaCurves of, GoalStandings standings) {
        double sum = 0;
        double contacts = 0;
        for (int from = 0; from < formula.grid().count(); ) {
            int to = end(queue, from);
            double slack = standings.slack(queue.id(), formula.grid().startOf(from), formula.grid().startOf(to));
            if (Double.isFinite(slack)) {
                double weight = Arrays.stream(of.contacts(), from, to).sum();
                sum += weight * slack;
                contacts += weight;
            }
            from = to;
        }
        return contacts > 0 ? sum / contacts : Double.NaN;
    }

    /**
     * @param slackOfAll the mean of all stretches, from which each has its own difference
     * @return by how much the formula's level moved
     */
    private double move(int q, CorrectQueue correct, double asked, double slackOfAll, GoalStandings standings, int[] net) {
        int count = formula.grid().count();
        double[] help = correct.help(0, count);
        double before = correct.level(net, help, 0, count);
        for (int from = 0; from < count; ) {
            int to = end(queues.get(q), from);
            double slack = standings.slack(queues.get(q).id(), formula.grid().startOf(from), formula.grid().startOf(to));
            if (Double.isFinite(slack)) {
                correct.move(from, to, asked + (slackOfAll - slack) / gains[q] / responses.own(q), net);
            }
            from = to;
        }
        double after = correct.level(net, help, 0, count);
        return Double.isNaN(after) ? 0 : GoalStanding.logit(after) - GoalStanding.logit(before);
    }

    /** Where the stretch ends for which the queue promises: the week, the date or the interval. */
    private int end(ContactQueue queue, int from) {
        int count = formula.grid().count();
        return switch (queue.goal().per()) {
            case WEEK -> count;
            case INTERVAL -> from + 1;
            case DAY -> {
                Instant tomorrow = formula.grid().startOf(from).atZone(center.zone()).toLocalDate().plusDays(1)
                        .atStartOfDay(center.zone()).toInstant();
                yield Math.min(count, Math.max(from + 1, formula.grid().indexOf(tomorrow)));
            }
        };
    }

    /** Half way from one requirement to the other, in as many intervals up as down. */
    StaffingRequirement between(StaffingRequirement one, StaffingRequirement other) {
        var between = new ArrayList<QueueRequirement>();
        for (int q = 0; q < queues.size(); q++) {
            int[] first = one.queues().get(q).netAgents();
            int[] second = other.queues().get(q).netAgents();
            var net = new int[first.length];
            double owed = 0;
            for (int i = 0; i < net.length; i++) {
                double exact = (first[i] + second[i]) / 2.0 + owed;
                net[i] = Math.clamp(Math.round(exact), Math.min(first[i], second[i]), Math.max(first[i], second[i]));
                owed = exact - net[i];
            }
            between.add(required(formula.queues().get(q), net));
        }
        return new StaffingRequirement(formula.grid(), List.copyOf(between));
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
