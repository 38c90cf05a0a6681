package org.hillsboro.drafts;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hillsboro.workforce.Agent;
import org.jspecify.annotations.Nullable;

/**
 * Whose shifts somebody may see and edit.
 *
 * @param pools absent: those of all pools
 */
public record Reach(@Nullable Set<String> pools) {

    public static final Reach EVERYBODY = new Reach(null);

    public boolean includes(Agent agent) {
        return pools == null || pools.contains(agent.pool().id());
    }

    public boolean isEverybody() {
        return pools == null;
    }

    /** What the draft does not have is out of reach too, so that nobody can tell the one from the other. */
    public boolean includes(RosterEdit edit, DraftRoster draft) {
        return isEverybody() || agentsOf(edit, draft).allMatch(agent -> agent != null && includes(agent));
    }

    /** Whether all agents whom the change is about are within reach. */
    public boolean includes(DraftChange change, DraftRoster draft) {
        return isEverybody() || change.agents().stream().allMatch(id -> includes(draft.agent(id)));
    }

    /** The part of a change that is about agents within reach. */
    public DraftChange partOf(DraftChange change, DraftRoster draft) {
        return new DraftChange(
                change.shifts().stream()
                        .filter(one -> Stream.of(one.before(), one.after())
                                .filter(Objects::nonNull)
                                .allMatch(shift -> includes(draft.agent(shift.shift().agentId()))))
                        .toList(),
                change.absences().stream().filter(one -> includes(draft.agent(one.agentId()))).toList());
    }

    private static Stream<@Nullable Agent> agentsOf(RosterEdit edit, DraftRoster draft) {
        return switch (edit) {
            case RosterEdit.MoveShift move -> Stream.of(draft.findAgentOf(move.shift()));
            case RosterEdit.ResizeShift resize -> Stream.of(draft.findAgentOf(resize.shift()));
            case RosterEdit.MoveBreak move -> Stream.of(draft.findAgentOf(move.shift()));
            case RosterEdit.GiveShift give -> Stream.of(draft.findAgentOf(give.shift()), draft.findAgent(give.toAgent()));
            case RosterEdit.SwapShifts swap -> Stream.of(draft.findAgentOf(swap.shift()), draft.findAgentOf(swap.other()));
            case RosterEdit.DropShift drop -> Stream.of(draft.findAgentOf(drop.shift()));
            case RosterEdit.AddShift add -> Stream.of(draft.findAgent(add.agent()));
            case RosterEdit.SetAbsent absent -> Stream.of(draft.findAgent(absent.agent()));
            case RosterEdit.RemoveAbsence present -> Stream.of(draft.findAgent(present.agent()));
            case RosterEdit.PinShift pin -> Stream.of(draft.findAgentOf(pin.shift()));
            case RosterEdit.UnpinShift unpin -> Stream.of(draft.findAgentOf(unpin.shift()));
            case RosterEdit.Together together -> together.parts().stream().flatMap(part -> agentsOf(part, draft));
            case RosterEdit.TakeSolved solved -> Stream.of((Agent) null);
            case RosterEdit.UndoEdit undo -> draft.find(undo.edit())
                    .map(undone -> undone.impact().change().agents().stream().<@Nullable Agent>map(draft::findAgent))
                    .orElse(Stream.of((Agent) null));
        };
    }
}
