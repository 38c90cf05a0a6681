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
import java.util.stream.Stream;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.AgentWeek;
import org.hillsboro.roster.JudgedRoster;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterChange;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.workforce.Absence;
import org.jspecify.annotations.Nullable;

/** The shifts of a draft by their ids, and the judged roster that they make. Changes are carried out here only. */
final class DraftState {

    private static final Comparator<DraftShift> BY_START =
            Comparator.<DraftShift, Instant>comparing(entry -> entry.shift().start())
                    .thenComparing(DraftShift::id);

    private static final TreeSet<DraftShift> NONE = new TreeSet<>(BY_START);

    private final JudgedRoster judged;
    private final Map<String, DraftShift> shifts = new HashMap<>();
    /** The same by agent: who has none may have an empty entry. */
    private final Map<String, TreeSet<DraftShift>> ofAgents = new HashMap<>();

    DraftState(Roster roster, CenterFolder folder, StaffingRequirement requirement) {
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

    /** Whether all that the change would replace is as the change says. */
    boolean allows(DraftChange change) {
        return change.shifts().stream().allMatch(one -> Objects.equals(shifts.get(one.id()), one.before()))
                && change.absences().stream().allMatch(one -> one.added()
                        || judged.agent(one.agentId()).absences().contains(one.absence()));
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
