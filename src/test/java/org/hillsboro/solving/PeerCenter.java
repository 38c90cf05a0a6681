package org.hillsboro.solving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.Roster;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.time.PlanningWeek;

/**
 * What the peers of the benchmark plan: the same legal shifts, limits and pay that our own search reads, so that models are
 * compared and not readings of a folder. Peers stand in a package of their own and see nothing else of the search.
 *
 * <p>Not there: last week's shifts and days off in a row, which no center that is compared has.
 */
public final class PeerCenter {

    private static final int MOST_QUEUES = 8;

    private final SolveModel model;
    private final List<PeerAgent> agents;
    private final List<Roster.Unplanned> unplanned = new ArrayList<>();

    /** @throws IllegalArgumentException if the center has what peers are not built for */
    public PeerCenter(CenterFolder folder, PlanningWeek week, StaffingRequirement requirement) {
        model = CompileModel.compile(folder, week, requirement);
        if (model.queues() > MOST_QUEUES
                || folder.agents().stream().anyMatch(agent -> !agent.previousShifts().isEmpty() || agent.contract().days().consecutiveOff() > 0)) {
            throw new IllegalArgumentException(
                    "Peers plan centers of at most " + MOST_QUEUES + " queues without last week's shifts and days off in a row.");
        }
        var response = new BestResponse(model);
        var menus = new HashMap<Integer, PeerAgent.Menu>();
        var found = new ArrayList<PeerAgent>();
        for (int a = 0; a < model.agents.size(); a++) {
            int c = model.classOfAgent[a];
            if (c >= 0 && response.hasLegalWeek(c)) {
                var limits = model.classes.get(c);
                long mask = 0;
                for (int queue : model.queuesOfGroup[limits.kind().group]) {
                    mask |= 1L << queue;
                }
                found.add(new PeerAgent(a, limits, mask, menus.computeIfAbsent(c, unseen -> PeerAgent.Menu.of(limits))));
            } else if (c >= 0 && model.classes.get(c).limits().leastPaid() > 0) {
                unplanned.add(new Roster.Unplanned(model.agents.get(a).id(), "no legal week"));
            }
        }
        agents = List.copyOf(found);
    }

    /** Those for whom a legal week exists. */
    public List<PeerAgent> agents() {
        return agents;
    }

    public int queues() {
        return model.queues();
    }

    /** Of the week and what its last shifts reach beyond. */
    public int quarters() {
        return model.quarters;
    }

    /** Thousandths of an agent. */
    public int required(int queue, int quarter) {
        return model.required[queue][quarter];
    }

    /** What all queues of the set need together, in thousandths. */
    public int requiredOf(int queues, int quarter) {
        int sum = 0;
        for (int q = 0; q < model.queues(); q++) {
            sum += (queues & 1 << q) == 0 ? 0 : model.required[q][quarter];
        }
        return sum;
    }

    public int sites() {
        return model.sites();
    }

    public int seats(int site, int quarter) {
        return model.seats[site][quarter];
    }

    public int pools() {
        return model.pools();
    }

    /** Quarters that the pool is paid for whether used or not. */
    public double committedQuarters(int pool) {
        return model.committedQuarters[pool];
    }

    public double commitmentOfQuarter(int pool) {
        return model.commitmentOfQuarter[pool];
    }

    /** P, in minor units for a thousandth of an agent short in a quarter. */
    public double shortfallPrice() {
        return model.shortfallPrice;
    }

    /** P, in major units for an agent-minute. */
    public double shortfallPricePerAgentMinute() {
        return model.shortfallPricePerAgentMinute.doubleValue();
    }

    /** A shift with the places of its breaks. */
    public record Worked(PeerShift shift, int[] breaks) {}

    /** @param weeks what each agent works, in any order; overlapping shifts and whatever else is wrong stay as they are */
    public Roster roster(Map<PeerAgent, List<Worked>> weeks) {
        var packed = new long[model.agents.size()][0];
        weeks.forEach((agent, worked) -> packed[agent.index()] = worked.stream()
                .sorted(Comparator.comparingInt(one -> one.shift().start()))
                .mapToLong(one -> PeerAgent.packed(one.shift(), one.breaks()))
                .toArray());
        return ToRoster.of(model, packed, unplanned);
    }
}
