package org.hillsboro.requests;

import java.time.Instant;
import java.util.Optional;
import org.hillsboro.drafts.Draft;
import org.hillsboro.drafts.DraftRoster;
import org.hillsboro.drafts.DraftShift;
import org.hillsboro.drafts.EditImpact;
import org.hillsboro.drafts.RosterEdit;
import org.hillsboro.files.BadInput;
import org.hillsboro.publishing.PublishRoster;
import org.hillsboro.publishing.PublishedRoster;

/** A published week, and the draft that it came from as it is now. */
public record StandingWeek(PublishedRoster published, Draft draft, DraftRoster roster) {

    /** Whether a scheduler has changed shifts since: publishing the draft would publish that too. */
    public boolean isAhead() {
        return roster.version() != published.draftVersion() && !PublishRoster.digest(roster).equals(published.fileSha256());
    }

    /** Of an agent, by its start: agents do not know the draft's names of shifts. */
    Optional<DraftShift> shift(String agent, Instant start) {
        return roster.shiftsOf(agent).stream().filter(entry -> entry.shift().start().equals(start)).findFirst();
    }

    DraftShift needed(String agent, Instant start) {
        return shift(agent, start)
                .orElseThrow(() -> new NotNow("The shift is not what it was: the roster was changed. Maybe look at it again."));
    }

    /** Nothing where it would make no shift of this week. */
    Optional<EditImpact> tried(RosterEdit edit) {
        try {
            return Optional.of(roster.preview(edit));
        } catch (BadInput outsideTheWeek) {
            return Optional.empty();
        }
    }

    boolean knows(String agent) {
        return roster.knows(agent);
    }

    String pool(String agent) {
        return roster.agent(agent).pool().id();
    }
}
