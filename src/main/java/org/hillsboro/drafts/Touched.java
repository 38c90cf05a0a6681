package org.hillsboro.drafts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hillsboro.roster.JudgedRoster;

/**
 * What an edit has its hands on: shifts, and dates of agents. Two edits that share any are about the same thing.
 *
 * @param shifts by id
 */
record Touched(Set<String> shifts, Set<AgentDate> dates) {

    record AgentDate(String agentId, LocalDate date) {}

    static Touched by(DraftChange change, JudgedRoster judged) {
        var touched = new Touched(new HashSet<>(), new HashSet<>());
        for (var one : change.shifts()) {
            touched.shifts.add(one.id());
            Stream.of(one.before(), one.after())
                    .filter(Objects::nonNull)
                    .map(DraftShift::shift)
                    .forEach(shift -> touched.add(shift.agentId(), shift.start(), shift.start().plusSeconds(1), judged));
        }
        for (var one : change.absences()) {
            touched.add(one.agentId(), one.absence().from(), one.absence().to(), judged);
        }
        return touched;
    }

    /** What can be told by the edit's own words, before it is known what it would do. */
    static Touched by(RosterEdit edit, JudgedRoster judged) {
        var touched = new Touched(new HashSet<>(), new HashSet<>());
        touched.addNamed(edit, judged);
        return touched;
    }

    boolean overlaps(Touched other) {
        return !Collections.disjoint(shifts, other.shifts) || !Collections.disjoint(dates, other.dates);
    }

    private void addNamed(RosterEdit edit, JudgedRoster judged) {
        switch (edit) {
            case RosterEdit.MoveShift move -> shifts.add(move.shift());
            case RosterEdit.ResizeShift resize -> shifts.add(resize.shift());
            case RosterEdit.MoveBreak move -> shifts.add(move.shift());
            case RosterEdit.GiveShift give -> shifts.add(give.shift());
            case RosterEdit.SwapShifts swap -> shifts.addAll(List.of(swap.shift(), swap.other()));
            case RosterEdit.DropShift drop -> shifts.add(drop.shift());
            case RosterEdit.LeaveShift leave -> shifts.add(leave.shift());
            case RosterEdit.PinShift pin -> shifts.add(pin.shift());
            case RosterEdit.UnpinShift unpin -> shifts.add(unpin.shift());
            case RosterEdit.RemoveAbsence present -> add(present.agent(), present.from(), present.to(), judged);
            case RosterEdit.Together together -> together.parts().forEach(part -> addNamed(part, judged));
            case RosterEdit.AddShift add -> {}
            case RosterEdit.SetAbsent absent -> {}
            case RosterEdit.TakeSolved solved -> {}
            case RosterEdit.TakeCenter center -> {}
            case RosterEdit.UndoEdit undo -> {}
        }
    }

    /** The dates of the week, and those beside it that an agent's zone can reach, that [from, to) overlaps. */
    private void add(String agentId, Instant from, Instant to, JudgedRoster judged) {
        if (!judged.knows(agentId)) {
            return;
        }
        var zone = judged.agent(agentId).zone();
        var first = judged.week().firstDate().minusDays(1);
        first.datesUntil(first.plusDays(11))
                .filter(date -> from.isBefore(date.plusDays(1).atStartOfDay(zone).toInstant())
                        && date.atStartOfDay(zone).toInstant().isBefore(to))
                .forEach(date -> dates.add(new AgentDate(agentId, date)));
    }
}
