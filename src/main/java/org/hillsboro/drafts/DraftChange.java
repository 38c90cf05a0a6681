package org.hillsboro.drafts;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hillsboro.workforce.Absence;
import org.jspecify.annotations.Nullable;

/**
 * What an edit does, in full: whoever has it needs no rule to do it again or to take it back.
 *
 * @param shifts each shift once
 */
public record DraftChange(List<ShiftChange> shifts, List<AbsenceChange> absences) {

    /**
     * @param before absent where the shift is added
     * @param after absent where it is dropped
     */
    public record ShiftChange(String id, @Nullable DraftShift before, @Nullable DraftShift after) {

        private ShiftChange inverse() {
            return new ShiftChange(id, after, before);
        }
    }

    /**
     * @param added or removed
     * @param index where it stands among the agent's absences
     */
    public record AbsenceChange(String agentId, Absence absence, boolean added, int index) {

        private AbsenceChange inverse() {
            return new AbsenceChange(agentId, absence, !added, index);
        }
    }

    /** Whom it is about. */
    Set<String> agents() {
        return Stream.concat(
                        shifts.stream()
                                .flatMap(one -> Stream.of(one.before(), one.after()))
                                .filter(Objects::nonNull)
                                .map(shift -> shift.shift().agentId()),
                        absences.stream().map(AbsenceChange::agentId))
                .collect(Collectors.toSet());
    }

    DraftChange inverse() {
        return new DraftChange(
                shifts.stream().map(ShiftChange::inverse).toList(),
                absences.reversed().stream().map(AbsenceChange::inverse).toList());
    }
}
