package org.hillsboro.drafts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hillsboro.drafts.DraftChange.AbsenceChange;
import org.hillsboro.drafts.DraftChange.ShiftChange;
import org.hillsboro.files.BadInput;
import org.hillsboro.roster.Shift;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.workforce.Absence;
import org.hillsboro.workforce.Agent;
import org.jspecify.annotations.Nullable;

/** Works out what an edit does to the shifts and absences of a draft, and does nothing yet. */
final class PlanEdit {

    private final DraftState state;
    private final long editId;
    private final EditProblems problems = new EditProblems();
    /** After the parts so far; null where a shift is dropped. */
    private final Map<String, @Nullable DraftShift> shifts = new LinkedHashMap<>();
    private final List<AbsenceChange> absences = new ArrayList<>();
    private int added;

    private PlanEdit(DraftState state, long editId) {
        this.state = state;
        this.editId = editId;
    }

    /**
     * @param editId part of the ids of added shifts
     * @throws BadInput if the edit names what the draft does not have, or makes no shift at all
     */
    static DraftChange plan(RosterEdit edit, DraftState state, long editId) {
        var planned = new PlanEdit(state, editId);
        planned.plan(edit);
        planned.problems.throwIfAny();
        return new DraftChange(
                planned.shifts.entrySet().stream()
                        .map(entry -> new ShiftChange(entry.getKey(), state.find(entry.getKey()), entry.getValue()))
                        .filter(change -> !Objects.equals(change.before(), change.after()))
                        .toList(),
                List.copyOf(planned.absences));
    }

    private void plan(RosterEdit edit) {
        switch (edit) {
            case RosterEdit.MoveShift move -> {
                var shift = shift("shift", move.shift());
                if (shift != null) {
                    rebuild(shift, agentOf(shift), "start", move.newStart(), shift.shift().paidMinutes());
                }
            }
            case RosterEdit.ResizeShift resize -> {
                var shift = shift("shift", resize.shift());
                if (shift != null) {
                    rebuild(shift, agentOf(shift), "start", resize.newStart(), resize.paidMinutes());
                }
            }
            case RosterEdit.MoveBreak move -> moveBreak(move);
            case RosterEdit.GiveShift give -> {
                var shift = shift("shift", give.shift());
                var agent = agent("agent", give.toAgent());
                if (shift != null && agent != null) {
                    rebuild(shift, agent, "shift", shift.shift().start(), shift.shift().paidMinutes());
                }
            }
            case RosterEdit.SwapShifts swap -> swap(swap);
            case RosterEdit.DropShift drop -> {
                if (shift("shift", drop.shift()) != null) {
                    shifts.put(drop.shift(), null);
                }
            }
            case RosterEdit.AddShift add -> add(add);
            case RosterEdit.SetAbsent absent -> setAbsent(absent);
            case RosterEdit.LeaveShift leave -> leave(leave);
            case RosterEdit.RemoveAbsence present -> removeAbsence(present);
            case RosterEdit.PinShift pin -> pin(pin.shift(), true);
            case RosterEdit.UnpinShift unpin -> pin(unpin.shift(), false);
            case RosterEdit.Together together -> together(together.parts());
            case RosterEdit.TakeSolved solved -> takeSolved(solved);
            case RosterEdit.TakeCenter center -> takeCenter(center);
            case RosterEdit.UndoEdit undo -> problems.add(
                    "edit", Long.toString(undo.edit()), "expected an edit that can be part of another, undoing stands alone");
        }
    }

    /** Shifts that stay keep their ids, and so do those that an agent works at other times. */
    private void takeSolved(RosterEdit.TakeSolved solved) {
        if (solved.shifts() == null || !shifts.isEmpty()) {
            problems.add("plan", solved.plan(), "expected a plan that was solved for this draft, and nothing else with it");
            return;
        }
        var come = solved.shifts().stream().collect(Collectors.groupingBy(Shift::agentId));
        for (var agent : state.judged().folder().agents()) {
            var now = new ArrayList<>(state.of(agent.id()));
            var next = new ArrayList<>(come.getOrDefault(agent.id(), List.of()));
            now.removeIf(entry -> next.remove(entry.shift()));
            for (var entry : now) {
                shifts.put(entry.id(), next.isEmpty() ? null : entry.with(next.removeFirst()));
            }
            for (var shift : next) {
                String id = newId();
                shifts.put(id, new DraftShift(id, shift, false));
            }
        }
    }

    private void takeCenter(RosterEdit.TakeCenter center) {
        var folder = center.folder();
        if (folder == null || !shifts.isEmpty()) {
            problems.add("center", Long.toString(center.version()), "expected a version that the draft is rebased to, and nothing else with it");
            return;
        }
        var known = folder.agents().stream().map(Agent::id).collect(Collectors.toSet());
        state.all().stream()
                .filter(entry -> !known.contains(entry.shift().agentId()))
                .forEach(entry -> shifts.put(entry.id(), null));
    }

    private void together(List<RosterEdit> parts) {
        if (parts.isEmpty()) {
            problems.add("parts", "", "expected edits, there are none");
        }
        for (int i = 0; i < parts.size(); i++) {
            int part = i;
            problems.within("parts[" + i + "].", () -> plan(parts.get(part)));
        }
    }

    private void moveBreak(RosterEdit.MoveBreak move) {
        var shift = shift("shift", move.shift());
        if (shift == null) {
            return;
        }
        var breaks = new ArrayList<>(BuildShift.breaksOf(shift.shift()));
        if (move.breakIndex() < 0 || move.breakIndex() >= breaks.size()) {
            problems.add("breakIndex", Integer.toString(move.breakIndex()),
                    "expected one of the shift's " + breaks.size() + " breaks, counted from 0");
            return;
        }
        var start = shift.shift().start();
        var end = shift.shift().end();
        var pause = breaks.get(move.breakIndex());
        var latest = end.minus(Duration.between(pause.start(), pause.end()));
        if (move.newStart().isBefore(start) || move.newStart().isAfter(latest)) {
            problems.add("start", move.newStart().toString(),
                    "expected a time at which the break lies inside the shift, from " + start + " to " + latest);
            return;
        }
        breaks.set(move.breakIndex(), BuildShift.startingAt(pause, move.newStart()));
        shifts.put(shift.id(), shift.with(BuildShift.around(breaks, shift.shift().agentId(), start, end)));
    }

    private void swap(RosterEdit.SwapShifts swap) {
        var one = shift("shift", swap.shift());
        var other = shift("other", swap.other());
        if (one != null && other != null) {
            shifts.put(one.id(), null);
            shifts.put(other.id(), null);
            rebuild(one, agentOf(other), "shift", one.shift().start(), one.shift().paidMinutes());
            rebuild(other, agentOf(one), "other", other.shift().start(), other.shift().paidMinutes());
        }
    }

    private void add(RosterEdit.AddShift add) {
        var agent = agent("agent", add.agent());
        if (agent != null) {
            String id = newId();
            var shift = build(agent, "start", add.start(), add.paidMinutes(), id);
            if (shift != null) {
                shifts.put(id, new DraftShift(id, shift, false));
            }
        }
    }

    private String newId() {
        return state.judged().week().label() + "-e" + editId + (added++ == 0 ? "" : "-" + added);
    }

    private void setAbsent(RosterEdit.SetAbsent absent) {
        var agent = agent("agent", absent.agent());
        if (!absent.from().isBefore(absent.to())) {
            problems.add("end", absent.to().toString(), "expected a time after start; it is the first no longer absent");
        } else if (!nearTheWeek(absent.from(), absent.to())) {
            problems.add("start", absent.from().toString(), "expected an absence in the week of the draft");
        } else if (agent != null) {
            var absence = new Absence(absent.from(), absent.to(), absent.kind(), absent.paid());
            absences.add(new AbsenceChange(agent.id(), absence, true, absencesOf(agent).size()));
            shiftsOf(agent).stream()
                    .filter(shift -> absence.overlaps(shift.shift().start(), shift.shift().end()))
                    .forEach(shift -> shifts.put(shift.id(), null));
        }
    }

    private void leave(RosterEdit.LeaveShift leave) {
        var shift = shift("shift", leave.shift());
        if (shift == null) {
            return;
        }
        var start = shift.shift().start();
        var end = shift.shift().end();
        boolean isInside = start.isBefore(leave.at()) && leave.at().isBefore(end);
        if (!isInside || !state.judged().week().grid(IntervalGrid.QUARTER).isOnGrid(leave.at())) {
            problems.add("start", leave.at().toString(), "expected a quarter hour inside the shift, after " + start + " and before " + end);
            return;
        }
        var agent = agentOf(shift);
        absences.add(new AbsenceChange(
                agent.id(), new Absence(leave.at(), end, leave.kind(), leave.paid()), true, absencesOf(agent).size()));
        shifts.put(shift.id(), shift.with(BuildShift.until(leave.at(), shift.shift())).withPinned(true));
    }

    /** A shift of the week may have a tail in the day after it. */
    private boolean nearTheWeek(Instant from, Instant to) {
        var week = state.judged().week();
        return from.isBefore(week.end().plus(Duration.ofDays(1))) && to.isAfter(week.start());
    }

    private void removeAbsence(RosterEdit.RemoveAbsence present) {
        var agent = agent("agent", present.agent());
        if (agent == null) {
            return;
        }
        var now = absencesOf(agent);
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i).from().equals(present.from()) && now.get(i).to().equals(present.to())) {
                absences.add(new AbsenceChange(agent.id(), now.get(i), false, i));
                return;
            }
        }
        problems.add("start", present.from().toString(), "expected the times of an absence of " + agent.id() + ", which are "
                + now.stream().map(absence -> absence.from() + " to " + absence.to()).toList());
    }

    private void pin(String id, boolean pinned) {
        var shift = shift("shift", id);
        if (shift != null) {
            shifts.put(id, shift.withPinned(pinned));
        }
    }

    private void rebuild(DraftShift shift, Agent agent, String field, Instant start, long paidMinutes) {
        var rebuilt = build(agent, field, start, paidMinutes, shift.id());
        if (rebuilt != null) {
            shifts.put(shift.id(), shift.with(rebuilt));
        }
    }

    /** With its breaks where they hurt least while all other shifts are as they are after the parts so far. */
    private @Nullable Shift build(Agent agent, String field, Instant start, long paidMinutes, String id) {
        var gone = new ArrayList<Shift>();
        var come = new ArrayList<Shift>();
        var replaced = state.find(id);
        if (replaced != null && !shifts.containsKey(id)) {
            gone.add(replaced.shift());
        }
        shifts.forEach((other, after) -> {
            var before = state.find(other);
            if (before != null) {
                gone.add(before.shift());
            }
            if (after != null && !other.equals(id)) {
                come.add(after.shift());
            }
        });
        return new BuildShift(state.judged(), problems).build(agent, field, start, paidMinutes, gone, come);
    }

    private List<DraftShift> shiftsOf(Agent agent) {
        return Stream.concat(state.of(agent.id()).stream().map(DraftShift::id), shifts.keySet().stream())
                .distinct()
                .map(this::current)
                .filter(Objects::nonNull)
                .filter(shift -> shift.shift().agentId().equals(agent.id()))
                .toList();
    }

    /** As the parts so far leave them. */
    private List<Absence> absencesOf(Agent agent) {
        var now = new ArrayList<>(agent.absences());
        for (var change : absences) {
            if (change.agentId().equals(agent.id())) {
                if (change.added()) {
                    now.add(change.absence());
                } else {
                    now.remove(change.index());
                }
            }
        }
        return now;
    }

    private @Nullable DraftShift current(String id) {
        return shifts.containsKey(id) ? shifts.get(id) : state.find(id);
    }

    private @Nullable DraftShift shift(String field, String id) {
        var shift = current(id);
        if (shift == null) {
            problems.add(field, id, "expected a shift of the draft");
        }
        return shift;
    }

    private Agent agentOf(DraftShift shift) {
        return state.judged().agent(shift.shift().agentId());
    }

    private @Nullable Agent agent(String field, String id) {
        if (!state.judged().knows(id)) {
            problems.add(field, id, "expected an agent of the center");
            return null;
        }
        return state.judged().agent(id);
    }
}
