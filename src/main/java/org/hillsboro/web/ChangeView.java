package org.hillsboro.web;

import java.time.Instant;
import java.util.List;
import org.hillsboro.drafts.DraftChange;
import org.hillsboro.drafts.DraftRoster;
import org.hillsboro.drafts.DraftShift;
import org.jspecify.annotations.Nullable;

/** What an edit replaced, as far as its reader may see it. */
record ChangeView(List<ShiftChangeView> shifts, List<AbsenceChangeView> absences) {

    record ShiftChangeView(String id, @Nullable ShiftView before, @Nullable ShiftView after) {}

    record AbsenceChangeView(String agent, Instant from, Instant to, String kind, boolean added) {}

    static ChangeView of(DraftChange change, DraftRoster draft) {
        return new ChangeView(
                change.shifts().stream()
                        .map(one -> new ShiftChangeView(one.id(), view(one.before(), draft), view(one.after(), draft)))
                        .toList(),
                change.absences().stream()
                        .map(one -> new AbsenceChangeView(
                                one.agentId(), one.absence().from(), one.absence().to(), one.absence().kind(), one.added()))
                        .toList());
    }

    private static @Nullable ShiftView view(@Nullable DraftShift shift, DraftRoster draft) {
        return shift == null ? null : ShiftView.of(shift, draft.agent(shift.shift().agentId()));
    }
}
