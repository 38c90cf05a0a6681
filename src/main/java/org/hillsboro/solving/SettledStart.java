package org.hillsboro.solving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hillsboro.roster.LegalityCheck;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.Shift;
import org.hillsboro.time.IntervalGrid;
import org.jspecify.annotations.Nullable;

/**
 * The problem with the pins in it, and the weeks of the roster to start from that it can use.
 *
 * <p>All pins hold at any time: an agent for whom no legal week contains the pinned dates, in the seats that the other
 * pinned agents leave, is frozen as a whole.
 *
 * @param weeks by agent: the packed week to start with; null where a new one is to be found. Never null for an agent with
 *     pinned dates
 * @param notes what the user should know
 */
record SettledStart(SolveModel model, long[] @Nullable [] weeks, List<String> notes) {

    private static final int MOST_NAMED = 5;

    static SettledStart of(SolveOrder order) {
        var start = order.start();
        if (start == null) {
            var model = CompileModel.compile(
                    order.folder(), order.week(), order.requirement(), order.deferred(), Kept.NOTHING);
            return new SettledStart(model, new long[model.agents.size()][], List.of());
        }
        var known = new HashSet<String>();
        order.folder().agents().forEach(agent -> known.add(agent.id()));
        var shifts = start.roster().shifts().stream().filter(shift -> known.contains(shift.agentId())).toList();
        var roster = new Roster(order.week(), shifts, start.roster().unplanned());
        var broken = broken(roster, order);
        var asked = Kept.of(roster, start.pins());
        var kept = asked;
        while (true) {
            var model = CompileModel.compile(order.folder(), order.week(), order.requirement(), order.deferred(), kept);
            var weeks = weeks(model, kept, broken);
            var misfits = misfits(model, weeks);
            if (misfits.isEmpty()) {
                return new SettledStart(model, weeks, notes(start.roster(), model, asked, weeks, known, broken));
            }
            kept = kept.andFrozen(misfits);
        }
    }

    /** The first broken rule of each agent. */
    private static Map<String, String> broken(Roster roster, SolveOrder order) {
        var broken = new HashMap<String, String>();
        for (var violation : LegalityCheck.violations(roster, order.folder())) {
            broken.putIfAbsent(violation.agentId(), violation.rule() + ": " + violation.text());
        }
        return broken;
    }

    private static long[] @Nullable [] weeks(SolveModel model, Kept kept, Map<String, String> broken) {
        var grid = model.week.grid(IntervalGrid.QUARTER);
        var weeks = new long[model.agents.size()][];
        for (int a = 0; a < weeks.length; a++) {
            var agent = model.agents.get(a);
            int c = model.classOfAgent[a];
            if (c < 0 || broken.containsKey(agent.id()) && !isPinned(model, a)) {
                continue;
            }
            var agents = model.classes.get(c);
            weeks[a] = PackWeek.of(agents.kind(), kept.shifts(agent), grid)
                    .filter(week -> WeekLegality.isLegal(agents, week))
                    .orElse(null);
        }
        return weeks;
    }

    private static boolean isPinned(SolveModel model, int agent) {
        int c = model.classOfAgent[agent];
        return c >= 0 && model.classes.get(c).isPinned();
    }

    /** Gives every agent with pinned dates a week; those for whom there is none are told. */
    private static Set<String> misfits(SolveModel model, long[] @Nullable [] weeks) {
        var misfits = new LinkedHashSet<String>();
        var state = new RosterState(model);
        BestResponse response = null;
        for (int a = 0; a < weeks.length; a++) {
            if (!isPinned(model, a)) {
                continue;
            }
            long[] week = weeks[a];
            if (week == null || state.delta(a, week, 0) == Double.POSITIVE_INFINITY) {
                response = response == null ? new BestResponse(model) : response;
                week = response.find(state, a, model.shortfallPrice, response.hardSeats()).clone();
            }
            if (week.length == 0) {
                misfits.add(model.agents.get(a).id());
            } else {
                state.set(a, week);
                weeks[a] = week;
            }
        }
        return misfits;
    }

    private static List<String> notes(
            Roster given, SolveModel model, Kept asked, long[] @Nullable [] weeks, Set<String> known, Map<String, String> broken) {
        var anew = new ArrayList<String>();
        var whole = new ArrayList<String>();
        for (int a = 0; a < weeks.length; a++) {
            var agent = model.agents.get(a);
            if (model.frozen.containsKey(a) && !asked.isFrozen(agent)) {
                whole.add(agent.id());
            } else if (weeks[a] == null && !model.frozen.containsKey(a) && !asked.shifts(agent).isEmpty()) {
                anew.add(agent.id() + " (" + broken.getOrDefault(agent.id(), "no shifts of the contract") + ")");
            }
        }
        var strangers = given.shifts().stream().map(Shift::agentId).filter(id -> !known.contains(id)).distinct().toList();
        var notes = new ArrayList<String>();
        add(notes, "The week to start from is not legal here and planned anew for ", anew);
        add(notes, "No legal week contains what is pinned, so the whole week stays as it is for ", whole);
        add(notes, "Shifts are left out of people who are not in this center: ", strangers);
        return List.copyOf(notes);
    }

    private static void add(List<String> notes, String what, List<String> who) {
        if (!who.isEmpty()) {
            int more = who.size() - MOST_NAMED;
            notes.add(what + String.join(", ", who.subList(0, Math.min(MOST_NAMED, who.size())))
                    + (more > 0 ? " and " + more + " more" : ""));
        }
    }
}
