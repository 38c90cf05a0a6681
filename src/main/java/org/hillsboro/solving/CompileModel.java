package org.hillsboro.solving;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.pay.Money;
import org.hillsboro.pay.PayRules;
import org.hillsboro.staffing.DeferredWork;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.staffing.StaffingRequirement.QueueRequirement;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.workforce.Agent;

/** Turns a center folder and a requirement into the arrays that are solved. */
final class CompileModel {

    private final CenterFolder folder;
    private final PlanningWeek week;
    private final StaffingRequirement requirement;
    private final DeferredModel deferred;
    private final IntervalGrid grid;
    private final Kept kept;
    private final FixedWork fixedWork;
    private final Map<ZoneId, QuarterClock> clocks = new HashMap<>();
    private final Map<List<Object>, PayTable> payTables = new HashMap<>();
    private final Map<List<Integer>, Integer> groups = new LinkedHashMap<>();
    private final Map<List<Object>, AgentKind> kinds = new HashMap<>();

    private final double scale;

    private record ClassKey(AgentKind kind, AgentClass.Limits limits) {}

    private CompileModel(
            CenterFolder folder, PlanningWeek week, StaffingRequirement requirement, DeferredWork work, Kept kept) {
        this.folder = folder;
        this.week = week;
        this.requirement = requirement;
        this.deferred = DeferredModel.of(folder, work);
        this.kept = kept;
        this.scale = Math.max(1, SolveModel.dearestAgentMinute(folder)
                .movePointRight(Money.digits(folder.center().currency()))
                .doubleValue() * 15);
        int longest = 96;
        for (var contract : folder.contracts()) {
            for (int paid : contract.shifts().paid()) {
                longest = Math.max(longest, contract.spanOf(paid) / 15);
            }
        }
        var inWeek = week.grid(IntervalGrid.QUARTER);
        this.grid = new IntervalGrid(inWeek.start(), IntervalGrid.QUARTER, inWeek.count() + longest + 1);
        this.fixedWork = new FixedWork(folder, week, grid);
    }

    static SolveModel compile(CenterFolder folder, PlanningWeek week, StaffingRequirement requirement) {
        return compile(folder, week, requirement, DeferredWork.none(week), Kept.NOTHING);
    }

    /** @param kept what the roster to start from holds unchanged */
    static SolveModel compile(
            CenterFolder folder, PlanningWeek week, StaffingRequirement requirement, DeferredWork work, Kept kept) {
        return new CompileModel(folder, week, requirement, work, kept).compile();
    }

    private SolveModel compile() {
        int weekQuarters = week.grid(IntervalGrid.QUARTER).count();
        var required = new int[requirement.queues().size() + deferred.queues()][grid.count()];
        for (int q = 0; q < requirement.queues().size(); q++) {
            int[] agents = requirement.quarters(requirement.queues().get(q));
            for (int t = 0; t < weekQuarters; t++) {
                required[q][t] = Math.multiplyExact(agents[t], 1000);
            }
        }
        for (int m = 0; m < deferred.queues(); m++) {
            System.arraycopy(deferred.first[m], 0, required[requirement.queues().size() + m], 0, weekQuarters);
        }
        var agents = folder.agents();
        var classIndex = new LinkedHashMap<ClassKey, List<Integer>>();
        for (int a = 0; a < agents.size(); a++) {
            var agent = agents.get(a);
            boolean serves = !agent.servable(folder.center()).isEmpty();
            if (kept.isFrozen(agent) || !serves && kept.isPinned(agent)) {
                fixedWork.freeze(a, kept.shifts(agent));
            } else if (serves) {
                var kind = kind(agent);
                var fixed = kept.fixedDates(agent, kind, grid);
                if (fixed.isEmpty()) {
                    fixedWork.freeze(a, kept.shifts(agent));
                    continue;
                }
                var limits = AgentClass.limitsOf(agent, kind, folder.center(), week, grid, fixed.get());
                classIndex.computeIfAbsent(new ClassKey(kind, limits), key -> new ArrayList<>()).add(a);
            }
        }
        var classes = new ArrayList<AgentClass>();
        var classOfAgent = new int[agents.size()];
        Arrays.fill(classOfAgent, -1);
        var members = new ArrayList<int[]>();
        for (var entry : classIndex.entrySet()) {
            for (int a : entry.getValue()) {
                classOfAgent[a] = classes.size();
            }
            classes.add(AgentClass.of(entry.getKey().kind, entry.getKey().limits, week));
            members.add(entry.getValue().stream().mapToInt(Integer::intValue).toArray());
        }
        int[][] seats = fixedWork.freeSeats(this::site);
        int[][] fixedSupply = fixedWork.supply(this::group, groups::size);
        var fixedCost = fixedWork.cost();
        var pools = folder.center().pools();
        var committed = new double[pools.size()];
        var commitmentOfQuarter = new double[pools.size()];
        for (int p = 0; p < committed.length; p++) {
            var rules = rules(pools.get(p).id());
            committed[p] = Math.max(0, rules.committedMinutes() - fixedCost.paidMinutes()[p]) / 15.0;
            commitmentOfQuarter[p] = committed[p] == 0
                    ? 0
                    : rules.hourly().movePointRight(Money.digits(rules.currency())).doubleValue() / 4;
        }
        return new SolveModel(
                folder,
                week,
                grid.count(),
                weekQuarters,
                required,
                deferred,
                groups.keySet().stream()
                        .map(queues -> queues.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new),
                fixedSupply,
                seats,
                kept,
                fixedWork.frozen(),
                fixedCost,
                folder.center().sites().stream().map(site -> site.id()).toArray(String[]::new),
                committed,
                commitmentOfQuarter,
                pools.stream().map(pool -> pool.id()).toArray(String[]::new),
                List.copyOf(classes),
                classOfAgent,
                members.toArray(int[][]::new));
    }

    private PayRules rules(String poolId) {
        return Objects.requireNonNull(folder.payRules().get(poolId));
    }

    private AgentKind kind(Agent agent) {
        var clock = clocks.computeIfAbsent(agent.zone(), zone -> new QuarterClock(week, zone, grid.count()));
        int group = group(agent);
        var servable = agent.servable(folder.center()).stream().map(ContactQueue::id).toList();
        return kinds.computeIfAbsent(
                List.of(agent.contract().id(), agent.pool().id(), agent.zone(), servable),
                key -> new AgentKind(
                        agent,
                        folder.center(),
                        clock,
                        payTables.computeIfAbsent(
                                List.of(agent.pool().id(), agent.zone()),
                                pool -> new PayTable(rules(agent.pool().id()), folder.center(), clock)),
                        folder.center().pools().indexOf(agent.pool()),
                        group,
                        site(agent),
                        scale,
                        grid));
    }

    private int site(Agent agent) {
        var site = agent.pool().site();
        return site == null || site.seats() == null ? -1 : folder.center().sites().indexOf(site);
    }

    /** Index of the set of queues with a requirement or deferred work that the agent may serve; the set may be empty. */
    private int group(Agent agent) {
        var servable = agent.servable(folder.center());
        var queues = new ArrayList<Integer>();
        var ids = new ArrayList<>(requirement.queues().stream().map(QueueRequirement::queueId).toList());
        ids.addAll(deferred.queueIds);
        for (int q = 0; q < ids.size(); q++) {
            var id = ids.get(q);
            if (servable.stream().anyMatch(queue -> queue.id().equals(id))) {
                queues.add(q);
            }
        }
        return groups.computeIfAbsent(queues, unseen -> groups.size());
    }
}
