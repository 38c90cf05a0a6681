package org.hillsboro.solving;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hillsboro.roster.Burden;
import org.hillsboro.roster.EarlierWeek;
import org.hillsboro.workforce.Agent;

/**
 * What a roster lacks for those who work it, as one figure that follows each change of a week. Its unit is a wish of
 * middling weight that is not met. {@code roster.Contentment} tells the user the same in plain figures.
 *
 * <p>A burden's share is unfair by half the square of the dates too many or too few, so that one agent with two more than
 * fair weighs more than two with one; it can be summed without looking at colleagues.
 */
final class Discontent {

    private static final double UNFAIR = 0.5;
    private static final int BURDENS = Burden.values().length;

    private final RosterState state;
    private final ShiftBurdens[] burdensOfClass;
    private final WishTable wishes;
    private final Likeness likeness;

    /** By agent; null for those who share nothing. */
    private final FairShares[] sharesOf;

    private final List<FairShares> shares;
    private final int[] presentOf;

    /** By agent and burden: dates now. */
    private final int[][] dates;

    private final double[] own;
    private final int[] counted = new int[BURDENS];
    private final int[] otherCounted = new int[BURDENS];

    /** @param placed agents whose weeks may change; the others' count as they are in the state and among the frozen */
    Discontent(RosterState state, boolean[] placed, EarlierWeek like) {
        this.state = state;
        var model = state.model;
        int agents = model.agents.size();
        Map<AgentKind, ShiftBurdens> byKind = new HashMap<>();
        burdensOfClass = model.classes.stream()
                .map(agentClass -> byKind.computeIfAbsent(agentClass.kind(), ShiftBurdens::new))
                .toArray(ShiftBurdens[]::new);
        wishes = new WishTable(model, placed);
        likeness = new Likeness(model, placed, like);
        sharesOf = new FairShares[agents];
        presentOf = new int[agents];
        dates = new int[agents][BURDENS];
        own = new double[agents];
        Map<List<String>, FairShares> groups = new LinkedHashMap<>();
        for (int a = 0; a < agents; a++) {
            var agent = model.agents.get(a);
            presentOf[a] = FairShares.present(agent, model);
            if (presentOf[a] > 0 && (placed[a] || model.frozen.containsKey(a))) {
                sharesOf[a] = groups.computeIfAbsent(
                        List.of(agent.pool().id(), agent.contract().id()), key -> new FairShares(BURDENS));
                count(a, agent);
                sharesOf[a].enter(presentOf[a], dates[a]);
            }
            own[a] = placed[a] ? own(a, state.weeks[a]) : 0;
        }
        shares = List.copyOf(groups.values());
    }

    private void count(int a, Agent agent) {
        if (state.model.classOfAgent[a] >= 0) {
            burdens(a).count(state.weeks[a], dates[a]);
        } else {
            var frozen = state.model.frozen.getOrDefault(a, List.of());
            for (var burden : Burden.values()) {
                dates[a][burden.ordinal()] = burden.dates(frozen, agent.zone());
            }
        }
    }

    private ShiftBurdens burdens(int agent) {
        return burdensOfClass[state.model.classOfAgent[agent]];
    }

    private double own(int agent, long[] week) {
        var kind = state.kindOf(agent);
        return wishes.unmet(agent, kind, week) + likeness.changes(agent, kind, week);
    }

    /** Whether anything but fair shares can be had. */
    boolean hasWishes() {
        return !wishes.isEmpty() || !likeness.isEmpty();
    }

    double total() {
        return Arrays.stream(own).sum() + UNFAIR * shares.stream().mapToDouble(FairShares::unfairness).sum();
    }

    /** What would change if the agent worked {@code week}. */
    double delta(int agent, long[] week) {
        burdens(agent).count(week, counted);
        return own(agent, week) - own[agent] + UNFAIR * unfair(agent, counted);
    }

    private double unfair(int agent, int[] now) {
        var group = sharesOf[agent];
        return group == null ? 0 : group.delta(presentOf[agent], dates[agent], now);
    }

    /** The same for two agents at once. */
    double delta(int agent, long[] week, int other, long[] otherWeek) {
        burdens(agent).count(week, counted);
        burdens(other).count(otherWeek, otherCounted);
        double change = own(agent, week) - own[agent] + own(other, otherWeek) - own[other];
        var group = sharesOf[agent];
        if (group == null || group != sharesOf[other]) {
            return change + UNFAIR * (unfair(agent, counted) + unfair(other, otherCounted));
        }
        return change + UNFAIR * group.delta(
                presentOf[agent], dates[agent], counted, presentOf[other], dates[other], otherCounted);
    }

    /** To be told before the state itself changes or after, at any rate once. */
    void set(int agent, long[] week) {
        burdens(agent).count(week, counted);
        var group = sharesOf[agent];
        if (group != null) {
            group.move(presentOf[agent], dates[agent], counted);
        }
        System.arraycopy(counted, 0, dates[agent], 0, BURDENS);
        own[agent] = own(agent, week);
    }
}
