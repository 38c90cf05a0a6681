package org.hillsboro.solving.peers;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hillsboro.roster.Roster;
import org.hillsboro.solving.PeerAgent;
import org.hillsboro.solving.PeerCenter;
import org.hillsboro.solving.PeerCenter.Worked;

/**
 * CP-SAT on the direct model: a boolean for each agent, date and shift, one for each start of a break ({@link CpSatWeek});
 * two workers.
 *
 * <p>Assumed: who is on contacts is counted for each crew (same queues, same weight) from quarter to quarter, by what starts and
 * ends, which takes two terms a shift in place of forty; what is short is priced P. A model of more booleans than
 * {@value #MOST_BOOLEANS} is not built: it would neither fit into the memory that others get nor be presolved in a minute.
 */
final class CpSatPeer implements Peer {

    private static final int WORKERS = 2;
    private static final int MOST_BOOLEANS = 3_000_000;

    @Override
    public String name() {
        return "CP-SAT";
    }

    @Override
    public Optional<Roster> plan(PeerCenter center, Duration time, long seed) {
        long end = System.nanoTime() + time.toNanos();
        Loader.loadNativeLibraries();
        var building = new Building(center);
        for (var agent : center.agents()) {
            if (System.nanoTime() > end || building.booleans > MOST_BOOLEANS) {
                return Optional.empty();
            }
            building.add(agent);
        }
        building.countSites();
        building.cover();
        building.commitments();
        building.model.minimize(building.cost);
        var solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(WORKERS)
                .setRandomSeed((int) seed)
                .setMaxTimeInSeconds(Math.max(0.1, (end - System.nanoTime()) / 1e9));
        var status = solver.solve(building.model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return Optional.empty();
        }
        Map<PeerAgent, List<Worked>> weeks = new HashMap<>();
        building.weeks.forEach((agent, week) -> weeks.put(agent, week.worked(solver)));
        return Optional.of(center.roster(weeks));
    }

    private record Crew(long queues, int thousandths) {}

    private static final class Building {
        private final PeerCenter center;
        private final CpModel model = new CpModel();
        private final LinearExprBuilder cost = LinearExpr.newBuilder();
        private final Map<PeerAgent, CpSatWeek> weeks = new LinkedHashMap<>();
        private long booleans;

        Building(PeerCenter center) {
            this.center = center;
        }

        void add(PeerAgent agent) {
            var week = new CpSatWeek(model, agent, cost);
            booleans += week.booleans();
            weeks.put(agent, week);
        }

        /** From quarter to quarter: those of before, and those who start, less those who end. */
        private IntVar[] counted(List<CpSatWeek> counted, boolean contacts) {
            var changes = new LinearExprBuilder[center.quarters() + 1];
            for (int t = 0; t < changes.length; t++) {
                changes[t] = LinearExpr.newBuilder();
            }
            counted.forEach(week -> week.addChanges(changes, contacts));
            var count = new IntVar[center.quarters()];
            for (int t = 0; t < count.length; t++) {
                count[t] = model.newIntVar(0, counted.size(), "");
                if (t > 0) {
                    changes[t].add(count[t - 1]);
                }
                model.addEquality(count[t], changes[t]);
            }
            return count;
        }

        void countSites() {
            for (int s = 0; s < center.sites(); s++) {
                int site = s;
                var inside = counted(weeks.values().stream().filter(week -> week.agent().site() == site).toList(), false);
                for (int t = 0; t < inside.length; t++) {
                    model.addLessOrEqual(inside[t], center.seats(s, t));
                }
            }
        }

        void cover() {
            var crews = new LinkedHashMap<Crew, List<CpSatWeek>>();
            weeks.values().forEach(week -> crews.computeIfAbsent(
                    new Crew(week.agent().queues(), week.agent().thousandths()), crew -> new ArrayList<>()).add(week));
            var counts = new LinkedHashMap<Crew, IntVar[]>();
            crews.forEach((crew, ofCrew) -> counts.put(crew, counted(ofCrew, true)));
            long price = Math.round(center.shortfallPrice() * CpSatWeek.HUNDREDTHS);
            for (int t = 0; t < center.quarters(); t++) {
                int all = center.requiredOf((1 << center.queues()) - 1, t);
                var missing = model.newIntVar(0, all, "");
                cost.addTerm(missing, price);
                for (int set = 1; set < 1 << center.queues(); set++) {
                    int required = center.requiredOf(set, t);
                    if (required > 0) {
                        var staffed = LinearExpr.newBuilder().add(missing);
                        int at = t;
                        int queues = set;
                        counts.forEach((crew, count) -> {
                            if ((crew.queues & queues) != 0) {
                                staffed.addTerm(count[at], crew.thousandths);
                            }
                        });
                        model.addGreaterOrEqual(staffed, required);
                    }
                }
            }
        }

        void commitments() {
            for (int p = 0; p < center.pools(); p++) {
                int pool = p;
                long committed = (long) Math.ceil(center.committedQuarters(p));
                if (committed > 0) {
                    var unused = model.newIntVar(0, committed, "");
                    var paid = LinearExpr.newBuilder().add(unused);
                    weeks.values().stream().filter(week -> week.agent().pool() == pool).forEach(week -> paid.add(week.paid()));
                    model.addGreaterOrEqual(paid, committed);
                    cost.addTerm(unused, Math.round(center.commitmentOfQuarter(p) * CpSatWeek.HUNDREDTHS));
                }
            }
        }
    }
}
