package org.hillsboro.drafts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.AgentWeek;
import org.hillsboro.roster.JudgedRoster;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterChange;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.workforce.Absence;
import org.hillsboro.workforce.Agent;
import org.jspecify.annotations.Nullable;

/** The shifts of a draft by their ids, and the judged roster that they make. Changes are carried out here only. */
final class DraftState {

    private static final Comparator<DraftShift> BY_START =
            Comparator.<DraftShift, Instant>comparing(entry -> entry.shift().start())
                    .thenComparing(DraftShift::id);

    private static final TreeSet<DraftShift> NONE = new TreeSet<>(BY_START);

    private record Earlier(CenterFolder folder, JudgedRoster judged) {}

    private final StaffingRequirement requirement;
    /** As the center has it, without what edits changed. */
    private CenterFolder folder;
    private JudgedRoster judged;
    /** Before the last change of the center's version. */
    private @Nullable Earlier earlier;
    /** Agents of earlier versions of the center, as they were last. */
    private final Map<String, Agent> gone = new HashMap<>();
    private final Map<String, DraftShift> shifts = new HashMap<>();
    /** The same by agent: who has none may have an empty entry. */
    private final Map<String, TreeSet<DraftShift>> ofAgents = new HashMap<>();

    DraftState(Roster roster, CenterFolder folder, StaffingRequirement requirement) {
        this.folder = folder;
        this.requirement = requirement;
        judged = new JudgedRoster(roster, folder, requirement);
        int number = 1;
        for (var shift : roster.shifts()) {
            String id = roster.idOf(number++);
            put(new DraftShift(id, shift, false));
        }
    }

    private void put(DraftShift entry) {
        shifts.put(entry.id(), entry);
        ofAgents.computeIfAbsent(entry.shift().agentId(), id -> new TreeSet<>(BY_START)).add(entry);
    }

    private void remove(String id) {
        var gone = shifts.remove(id);
        if (gone != null) {
            Objects.requireNonNull(ofAgents.get(gone.shift().agentId())).remove(gone);
        }
    }

    JudgedRoster judged() {
        return judged;
    }

    @Nullable DraftShift find(String id) {
        return shifts.get(id);
    }

    List<DraftShift> of(String agentId) {
        return List.copyOf(ofAgents.getOrDefault(agentId, NONE));
    }

    /** By agent in the order of the folder, then by start. */
    List<DraftShift> all() {
        return judged.agentIds().stream().flatMap(id -> ofAgents.getOrDefault(id, NONE).stream()).toList();
    }

    /** As it is now; of one who is not in the center any more as it was last. */
    Agent agent(String id) {
        return judged.knows(id) ? judged.agent(id) : Objects.requireNonNull(gone.get(id), id);
    }

    /** Whether all that the change would replace is as the change says, and its agents are still in the center. */
    boolean allows(DraftChange change) {
        return change.shifts().stream().allMatch(one -> Objects.equals(shifts.get(one.id()), one.before())
                        && (one.after() == null || judged.knows(one.after().shift().agentId())))
                && change.absences().stream().allMatch(one -> judged.knows(one.agentId())
                        && (one.added() || judged.agent(one.agentId()).absences().contains(one.absence())));
    }

    /** The roster in another version of the center. @param change drops the shifts of agents who are not in it */
    JudgedRoster in(CenterFolder next, DraftChange change) {
        var dropped = change.shifts().stream().map(DraftChange.ShiftChange::id).collect(Collectors.toSet());
        var known = next.agents().stream().map(Agent::id).collect(Collectors.toSet());
        var roster = new Roster(
                judged.week(),
                all().stream().filter(entry -> !dropped.contains(entry.id())).map(DraftShift::shift).toList(),
                judged.roster().unplanned().stream().filter(entry -> known.contains(entry.agentId())).toList());
        var byId = folder.agents().stream().collect(Collectors.toMap(Agent::id, Function.identity()));
        var agents = next.agents().stream()
                .map(agent -> judged.knows(agent.id()) ? withEdits(agent, byId.get(agent.id())) : agent)
                .toList();
        return new JudgedRoster(roster, next.withAgents(agents), requirement);
    }

    /** The absences that edits added, or took back, are so in the next version too. */
    private Agent withEdits(Agent next, @Nullable Agent before) {
        var added = new ArrayList<>(judged.agent(next.id()).absences());
        var removed = new ArrayList<>(before == null ? List.<Absence>of() : before.absences());
        added.removeIf(removed::remove);
        var absences = new ArrayList<>(next.absences());
        absences.removeIf(removed::remove);
        added.stream().filter(absence -> !absences.contains(absence)).forEach(absences::add);
        return next.withAbsences(absences);
    }

    /** Goes over to another version of the center. */
    RosterChange take(CenterFolder next, DraftChange change) {
        var taken = in(next, change);
        var difference = judged.changeTo(taken);
        earlier = new Earlier(folder, judged);
        folder.agents().stream().map(Agent::id).filter(id -> !taken.knows(id)).forEach(id -> gone.put(id, judged.agent(id)));
        change.shifts().forEach(one -> remove(one.id()));
        folder = next;
        judged = taken;
        return difference;
    }

    /** As if the last change of the center's version had never been. */
    void takeBack(DraftChange change) {
        var back = Objects.requireNonNull(earlier);
        folder = back.folder;
        judged = back.judged;
        change.shifts().forEach(one -> put(Objects.requireNonNull(one.before())));
    }

    RosterChange carryOut(DraftChange change) {
        var touched = new LinkedHashSet<String>();
        for (var one : change.shifts()) {
            Stream.of(one.before(), one.after())
                    .filter(Objects::nonNull)
                    .forEach(entry -> touched.add(entry.shift().agentId()));
            remove(one.id());
            if (one.after() != null) {
                put(one.after());
            }
        }
        var absences = new LinkedHashMap<String, List<Absence>>();
        for (var one : change.absences()) {
            touched.add(one.agentId());
            var ofAgent = absences.computeIfAbsent(
                    one.agentId(), id -> new ArrayList<>(judged.agent(id).absences()));
            if (one.added()) {
                ofAgent.add(Math.min(one.index(), ofAgent.size()), one.absence());
            } else {
                ofAgent.remove(one.absence());
            }
        }
        return judged.replace(touched.stream().map(id -> weekOf(id, absences.get(id))).toList());
    }

    private AgentWeek weekOf(String agentId, @Nullable List<Absence> absences) {
        var agent = judged.agent(agentId);
        return AgentWeek.of(
                absences == null ? agent : agent.withAbsences(absences),
                judged.week(),
                of(agentId).stream().map(DraftShift::shift).toList());
    }
}
