package org.hillsboro.solving.peers;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hillsboro.solving.PeerAgent;
import org.hillsboro.solving.PeerCenter.Worked;
import org.hillsboro.solving.PeerShift;
import org.hillsboro.workforce.BreakRule;

/** One agent's week as booleans and linear constraints. */
final class CpSatWeek {

    /** Costs are whole numbers of this part of a minor unit. */
    static final double HUNDREDTHS = 100;

    private final CpModel model;
    private final PeerAgent agent;
    private final LinearExprBuilder cost;
    private final List<List<Place>> days = new ArrayList<>();
    private final IntVar paid;
    private long booleans;

    /** A break of the contract and, by quarter, whether it starts there. */
    private record Break(BreakRule rule, TreeMap<Integer, BoolVar> starts) {}

    /** A place of a date that a shift may take. */
    private record Place(BoolVar worked, Map<PeerShift, BoolVar> shifts, List<Break> breaks, LinearExpr start, LinearExpr end) {}

    /** @param cost grows by what each choice costs */
    CpSatWeek(CpModel model, PeerAgent agent, LinearExprBuilder cost) {
        this.model = model;
        this.agent = agent;
        this.cost = cost;
        for (int day = 0; day < agent.days(); day++) {
            var places = new ArrayList<Place>();
            for (int i = 0; i < agent.perDay() && !agent.shifts(day).isEmpty(); i++) {
                places.add(place(day));
            }
            days.add(places);
        }
        paid = model.newIntVar(agent.leastPaid(), agent.mostPaid(), "");
        hours();
        dates();
        withinDay();
        rest();
        spread();
    }

    PeerAgent agent() {
        return agent;
    }

    IntVar paid() {
        return paid;
    }

    long booleans() {
        return booleans;
    }

    private BoolVar choice() {
        booleans++;
        return model.newBoolVar("");
    }

    private Place place(int day) {
        var worked = choice();
        var shifts = new LinkedHashMap<PeerShift, BoolVar>();
        var one = LinearExpr.newBuilder();
        var start = LinearExpr.newBuilder();
        var end = LinearExpr.newBuilder();
        for (var shift : agent.shifts(day)) {
            var chosen = choice();
            shifts.put(shift, chosen);
            one.add(chosen);
            start.addTerm(chosen, shift.start());
            end.addTerm(chosen, shift.end());
            cost.addTerm(chosen, Math.round(agent.costOf(shift, new int[0]) * HUNDREDTHS));
        }
        model.addEquality(one, worked);
        return new Place(worked, shifts, breaks(shifts), start.build(), end.build());
    }

    private List<Break> breaks(Map<PeerShift, BoolVar> shifts) {
        var breaks = new ArrayList<Break>();
        for (var rule : agent.contract().breaks()) {
            var allowing = new TreeMap<Integer, List<BoolVar>>();
            var having = LinearExpr.newBuilder();
            shifts.forEach((shift, chosen) -> {
                if (agent.breakRules(shift.length()).contains(rule)) {
                    having.add(chosen);
                    agent.breakWindow(shift.length(), rule)
                            .forEach(offset -> allowing.computeIfAbsent(shift.start() + offset, t -> new ArrayList<>()).add(chosen));
                }
            });
            var starts = new TreeMap<Integer, BoolVar>();
            allowing.forEach((t, chosen) -> {
                var here = choice();
                starts.put(t, here);
                model.addLessOrEqual(here, LinearExpr.sum(chosen.toArray(BoolVar[]::new)));
                for (int i = 0; i < quarters(rule) && !rule.paid(); i++) {
                    cost.addTerm(here, -Math.round(agent.costOf(t + i) * HUNDREDTHS));
                }
            });
            model.addEquality(LinearExpr.sum(starts.values().toArray(BoolVar[]::new)), having);
            var added = new Break(rule, starts);
            breaks.forEach(other -> keepApart(other, added));
            breaks.add(added);
        }
        closedQuarters(shifts, breaks);
        return breaks;
    }

    private static int quarters(BreakRule rule) {
        return rule.minutes() / 15;
    }

    /** Of two breaks that would touch, one. */
    private void keepApart(Break one, Break other) {
        one.starts.forEach((t, here) -> {
            var near = other.starts.subMap(t - quarters(other.rule), true, t + quarters(one.rule), true).values();
            if (!near.isEmpty()) {
                model.addLessOrEqual(LinearExpr.newBuilder().add(here).addSum(near.toArray(BoolVar[]::new)), 1);
            }
        });
    }

    /** Who is inside a shift while every queue is closed is on a break. */
    private void closedQuarters(Map<PeerShift, BoolVar> shifts, List<Break> breaks) {
        var inside = new TreeMap<Integer, List<BoolVar>>();
        shifts.forEach((shift, chosen) -> {
            for (int t = shift.start(); t < shift.end(); t++) {
                if (!agent.isOpen(t)) {
                    inside.computeIfAbsent(t, quarter -> new ArrayList<>()).add(chosen);
                }
            }
        });
        inside.forEach((t, chosen) -> {
            var onBreak = LinearExpr.newBuilder();
            breaks.forEach(pause -> onBreak.addSum(
                    pause.starts.subMap(t - quarters(pause.rule) + 1, true, t, true).values().toArray(BoolVar[]::new)));
            model.addLessOrEqual(LinearExpr.sum(chosen.toArray(BoolVar[]::new)), onBreak);
        });
    }

    private void hours() {
        var sum = LinearExpr.newBuilder();
        days.forEach(places -> places.forEach(place ->
                place.shifts.forEach((shift, chosen) -> sum.addTerm(chosen, shift.paid()))));
        model.addEquality(paid, sum);
        int overtime = agent.mostPaid() - agent.quartersBeforeOvertime();
        if (overtime > 0) {
            var over = model.newIntVar(0, overtime, "");
            model.addGreaterOrEqual(LinearExpr.newBuilder().add(over).add(agent.quartersBeforeOvertime()), paid);
            cost.addTerm(over, Math.round(agent.overtimeOfQuarter() * HUNDREDTHS));
        }
    }

    private void dates() {
        var worked = days.stream().filter(places -> !places.isEmpty()).map(places -> places.getFirst().worked).toArray(BoolVar[]::new);
        model.addLessOrEqual(LinearExpr.sum(worked), agent.maxDates());
        int row = agent.contract().days().maxConsecutive();
        for (int day = 0; day + row < days.size(); day++) {
            var inARow = days.subList(day, day + row + 1).stream().filter(places -> !places.isEmpty())
                    .map(places -> places.getFirst().worked).toArray(BoolVar[]::new);
            model.addLessOrEqual(LinearExpr.sum(inARow), row);
        }
    }

    private void withinDay() {
        for (var places : days) {
            for (int i = 1; i < places.size(); i++) {
                var before = places.get(i - 1);
                var place = places.get(i);
                model.addImplication(place.worked, before.worked);
                apart(before, agent.gapWithinDay(), place);
                model.addLessOrEqual(place.end, LinearExpr.newBuilder().add(places.getFirst().start).add(agent.spanWithinDay()))
                        .onlyEnforceIf(place.worked);
            }
        }
    }

    private void rest() {
        for (int day = 1; day < days.size(); day++) {
            for (var place : days.get(day)) {
                for (var before : days.subList(Math.max(0, day - 2), day).stream().flatMap(List::stream).toList()) {
                    apart(before, agent.rest(), place);
                }
            }
        }
    }

    private void apart(Place before, int quarters, Place place) {
        model.addGreaterOrEqual(place.start, LinearExpr.newBuilder().add(before.end).add(quarters)).onlyEnforceIf(place.worked);
    }

    private void spread() {
        if (agent.startSpread() < 0) {
            return;
        }
        var earliest = model.newIntVar(0, 24 * 60, "");
        var latest = model.newIntVar(0, 24 * 60, "");
        model.addLessOrEqual(latest, LinearExpr.newBuilder().add(earliest).add(agent.startSpread()));
        days.forEach(places -> places.forEach(place -> {
            var minute = LinearExpr.newBuilder();
            place.shifts.forEach((shift, chosen) -> minute.addTerm(chosen, agent.minuteOfDay(shift.start())));
            model.addLessOrEqual(earliest, minute).onlyEnforceIf(place.worked);
            model.addGreaterOrEqual(latest, minute).onlyEnforceIf(place.worked);
        }));
    }

    /** @param changes by quarter, grow by who comes and goes @param contacts whether breaks count as gone */
    void addChanges(LinearExprBuilder[] changes, boolean contacts) {
        days.forEach(places -> places.forEach(place -> {
            place.shifts.forEach((shift, chosen) -> {
                changes[shift.start()].add(chosen);
                changes[shift.end()].addTerm(chosen, -1);
            });
            if (contacts) {
                place.breaks.forEach(pause -> pause.starts.forEach((t, here) -> {
                    changes[t].addTerm(here, -1);
                    changes[t + quarters(pause.rule)].add(here);
                }));
            }
        }));
    }

    List<Worked> worked(CpSolver solver) {
        var worked = new ArrayList<Worked>();
        days.forEach(places -> places.forEach(place -> place.shifts.forEach((shift, chosen) -> {
            if (solver.booleanValue(chosen)) {
                var rules = agent.breakRules(shift.length());
                int[] breaks = place.breaks.stream()
                        .filter(pause -> rules.contains(pause.rule))
                        .mapToInt(pause -> startOf(pause, solver) - shift.start())
                        .toArray();
                worked.add(new Worked(shift, breaks));
            }
        })));
        return worked;
    }

    private static int startOf(Break pause, CpSolver solver) {
        return pause.starts.entrySet().stream()
                .filter(start -> solver.booleanValue(start.getValue()))
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
