package org.hillsboro.solving.peers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hillsboro.solving.BreakMenu;
import org.hillsboro.solving.PeerAgent;
import org.hillsboro.solving.PeerCenter;
import org.hillsboro.solving.PeerShift;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the requirement into shifts, one after the other, each where its hours meet the most need that is left.
 *
 * <p>Agents of one contract, pool and set of queues are a crew. First every crew gets as many shifts as its least hours take,
 * whether all of them are needed or not, since each agent must have them; then more while at least half of their hours is
 * needed and hours and dates of the crew allow. Breaks lie where they harm least.
 */
final class CutShifts {

    private static final double HALF = 0.5;

    private final PeerCenter center;
    private final double[][] left;
    private final List<Cut> cuts = new ArrayList<>();

    /**
     * @param queue whose need it was cut from
     * @param colleagues agents of the same contract
     */
    record Cut(PeerShift shift, int[] breaks, int queue, List<PeerAgent> colleagues) {}

    private record Trade(String contract, int pool, long queues) {}

    /** What of a crew's hours and dates is not cut yet. @param due number of shifts by length */
    private static final class Crew {
        private final List<PeerAgent> agents = new ArrayList<>();
        private final Set<PeerShift> menu = new LinkedHashSet<>();
        private final int[] due;
        private long freeQuarters;
        private long freeShifts;

        Crew(PeerAgent first) {
            due = new int[first.lengths()];
        }

        void add(PeerAgent agent) {
            agents.add(agent);
            for (int day = 0; day < agent.days(); day++) {
                menu.addAll(agent.shifts(day));
            }
            int length = cheapest(agent);
            int shifts = Math.ceilDiv(agent.leastPaid(), agent.paid(length));
            due[length] += shifts;
            freeQuarters += Math.max(0, agent.mostPaid() - (long) shifts * agent.paid(length));
            freeShifts += Math.max(0, (long) agent.maxDates() * agent.perDay() - shifts);
        }

        /** The length whose shifts add up to the least hours with the least left over, longer ones first. */
        private static int cheapest(PeerAgent agent) {
            int best = agent.lengths() - 1;
            int bestSum = Integer.MAX_VALUE;
            for (int length = agent.lengths() - 1; length >= 0; length--) {
                int shifts = Math.ceilDiv(agent.leastPaid(), agent.paid(length));
                int sum = shifts * agent.paid(length);
                if (shifts <= agent.maxDates() * agent.perDay() && sum < bestSum) {
                    best = length;
                    bestSum = sum;
                }
            }
            return best;
        }
    }

    private record Place(Crew crew, PeerShift shift, int queue, double met) {}

    private CutShifts(PeerCenter center) {
        this.center = center;
        left = new double[center.queues()][center.quarters()];
        for (int q = 0; q < left.length; q++) {
            for (int t = 0; t < center.quarters(); t++) {
                left[q][t] = center.required(q, t) / 1000.0;
            }
        }
    }

    static List<Cut> of(PeerCenter center) {
        var crews = new LinkedHashMap<Trade, Crew>();
        var byContract = new LinkedHashMap<String, List<PeerAgent>>();
        for (var agent : center.agents()) {
            crews.computeIfAbsent(new Trade(agent.contract().id(), agent.pool(), agent.queues()), trade -> new Crew(agent)).add(agent);
            byContract.computeIfAbsent(agent.contract().id(), contract -> new ArrayList<>()).add(agent);
        }
        var cut = new CutShifts(center);
        for (boolean due : new boolean[] {true, false}) {
            for (var place = cut.best(crews, due); place != null; place = cut.best(crews, due)) {
                cut.take(place, due, Objects.requireNonNull(byContract.get(place.crew.agents.getFirst().contract().id())));
            }
        }
        return cut.cuts;
    }

    /** Where a shift meets the most need by its length; what is met already counts against it. */
    private @Nullable Place best(LinkedHashMap<Trade, Crew> crews, boolean due) {
        var sums = new double[left.length][center.quarters() + 1];
        for (int q = 0; q < left.length; q++) {
            for (int t = 0; t < center.quarters(); t++) {
                sums[q][t + 1] = sums[q][t] + Math.clamp(left[q][t], -1, 1);
            }
        }
        Place best = null;
        for (var crew : crews.values()) {
            for (var shift : crew.menu) {
                if (due ? crew.due[shift.length()] > 0 : crew.freeShifts > 0 && crew.freeQuarters >= shift.paid()) {
                    for (int q = 0; q < left.length; q++) {
                        double met = (sums[q][shift.end()] - sums[q][shift.start()]) / (shift.end() - shift.start());
                        if ((crew.agents.getFirst().queues() & 1L << q) != 0 && (best == null ? due || met >= HALF : met > best.met)) {
                            best = new Place(crew, shift, q, met);
                        }
                    }
                }
            }
        }
        return best;
    }

    private void take(Place place, boolean due, List<PeerAgent> colleagues) {
        var agent = place.crew.agents.getFirst();
        var shift = place.shift;
        var harm = new double[shift.end() - shift.start()];
        for (int i = 0; i < harm.length; i++) {
            harm[i] = Math.clamp(left[place.queue][shift.start() + i], -1, 1);
        }
        int[] breaks = BreakMenu.leastHarmful(agent.breakRules(shift.length()), harm.length, harm).orElseThrow();
        boolean[] contacts = agent.contacts(shift, breaks);
        for (int i = 0; i < contacts.length; i++) {
            left[place.queue][shift.start() + i] -= contacts[i] ? agent.thousandths() / 1000.0 : 0;
        }
        cuts.add(new Cut(shift, breaks, place.queue, colleagues));
        if (due) {
            place.crew.due[shift.length()]--;
        } else {
            place.crew.freeShifts--;
            place.crew.freeQuarters -= shift.paid();
        }
    }
}
