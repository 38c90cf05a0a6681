package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.JudgeOfOne;
import org.hillsboro.roster.Shift;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.workforce.Agent;

/**
 * A center whose agents are all of one kind, with all legal weeks of each. Prices them one by one and holds the program
 * of {@link KindWeeks} against the cheapest.
 */
final class PricedWeeks {

    /** Relative to the dearest quarter: what the program may leave open, see {@link CheapestWeek}. */
    private static final double TOLERANCE = 2.1e-5;

    /** Minor units of a quarter: what contacts are worth, what a seat costs, what is taken off paid time. */
    record Pricing(double[] worth, double[] seat, double discount) {

        double of(Shift shift, IntervalGrid grid) {
            double cost = 0;
            for (var activity : shift.activities()) {
                for (int t = grid.indexOf(activity.start()); t < grid.indexOf(activity.end()); t++) {
                    cost -= activity.isContacts() ? worth[t] : 0;
                    cost -= activity.paid() ? discount : 0;
                    cost += seat.length > 0 ? seat[t] : 0;
                }
            }
            return cost;
        }
    }

    private final String name;
    private final CenterFolder folder;
    private final PlanningWeek week;
    private final SolveModel model;
    private final List<List<EveryWeek.Legal>> legal;
    private final KindWeeks kindWeeks;
    private final CheapestWeek cheapest = new CheapestWeek();

    private PricedWeeks(String name, CenterFolder folder, PlanningWeek week, SolveModel model, List<List<EveryWeek.Legal>> legal) {
        this.name = name;
        this.folder = folder;
        this.week = week;
        this.model = model;
        this.legal = legal;
        var kind = model.classes.getFirst().kind();
        kindWeeks = new KindWeeks(kind, IntStream.range(0, model.classes.size()).toArray(), model.classes);
    }

    /** Absent where an agent has too many weeks to try. */
    static Optional<PricedWeeks> of(String name, TestCenter center, int mostTrials) {
        var folder = center.folder();
        var week = center.week();
        var legal = folder.agents().stream()
                .map(agent -> EveryWeek.of(folder, week, agent, mostTrials))
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .toList();
        if (legal.size() < folder.agents().size()) {
            return Optional.empty();
        }
        var model = CompileModel.compile(folder, week, TestRequirement.in(center).build());
        return Optional.of(new PricedWeeks(name, folder, week, model, legal));
    }

    int quarters() {
        return model.quarters;
    }

    int agents() {
        return legal.size();
    }

    boolean hasLegalWeek(int agent) {
        return !legal.get(agent).isEmpty();
    }

    /**
     * Solves all agents under the prices: the value is the least of all weeks', as far as rounding allows, and the week
     * is legal and costs it.
     */
    void assertCheapest(Pricing pricing) {
        kindWeeks.solve(pricing.worth, pricing.seat, pricing.discount, cheapest);
        for (int a = 0; a < agents(); a++) {
            int c = model.classOfAgent[a];
            assertCheapest(model.agents.get(a), legal.get(a), pricing, kindWeeks.value[c], kindWeeks.week[c]);
        }
    }

    private void assertCheapest(Agent agent, List<EveryWeek.Legal> all, Pricing pricing, double value, long[] packed) {
        String what = name + ", " + agent.id() + " of " + agent.contract();
        if (value < CheapestWeek.NONE) {
            assertLegal(what, agent, packed);
        }
        if (all.isEmpty()) {
            assertThat(value).as(what).isEqualTo(CheapestWeek.NONE);
            return;
        }
        double best = Double.POSITIVE_INFINITY;
        EveryWeek.Legal bestWeek = all.getFirst();
        for (var candidate : all) {
            double cost = cost(agent, pricing, candidate.shifts(), candidate.pay());
            if (cost < best) {
                best = cost;
                bestWeek = candidate;
            }
        }
        double slack = TOLERANCE * model.scale() + mostRounding(agent) + 1e-6;
        assertThat(value).as(what + " best " + bestWeek).isLessThanOrEqualTo(best + 1e-6).isGreaterThanOrEqualTo(best - slack);
        var kind = kindOf(agent).kind();
        var shifts = UnpackedWeek.shifts(agent.id(), kind, week, packed);
        assertThat(cost(agent, pricing, shifts, WeekLegality.pay(kind, packed))).as(what).isLessThanOrEqualTo(value + slack);
    }

    private AgentClass kindOf(Agent agent) {
        return model.classes.get(model.classOfAgent[model.agents.indexOf(agent)]);
    }

    private void assertLegal(String what, Agent agent, long[] packed) {
        var shifts = UnpackedWeek.shifts(agent.id(), kindOf(agent).kind(), week, packed);
        assertThat(new JudgeOfOne(folder, week, agent).violations(shifts)).as(what).isEmpty();
        assertThat(WeekLegality.isLegal(kindOf(agent), packed)).as(what).isTrue();
    }

    private double cost(Agent agent, Pricing pricing, List<Shift> shifts, long pay) {
        var grid = week.grid(IntervalGrid.QUARTER);
        return pay
                + EveryWeek.overheadPerHour(folder, agent) / 60 * shifts.stream().mapToLong(Shift::paidMinutes).sum()
                + shifts.stream().mapToDouble(shift -> pricing.of(shift, grid)).sum();
    }

    /** Each premium of a shift and the overtime of a date may be rounded, by less than a minor unit, where rates are odd. */
    private double mostRounding(Agent agent) {
        var rules = folder.payRules(agent);
        boolean odd = rules.hourly().stripTrailingZeros().scale() > 0;
        int lines = rules.premiums().size() * agent.contract().shifts().perDay() + (rules.overtime() == null ? 0 : 1);
        return odd ? lines * (double) agent.contract().days().max() : 0;
    }
}
