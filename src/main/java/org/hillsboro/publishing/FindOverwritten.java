package org.hillsboro.publishing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hillsboro.drafts.Draft;
import org.hillsboro.drafts.DraftRoster;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterDifference;
import org.hillsboro.roster.RosterDifference.ShiftDifference;

/**
 * What a draft would take back of others' publications. It knows those that were there when it was opened, and its own;
 * what came since stands in the latest, and may only be overwritten knowingly.
 */
final class FindOverwritten {

    private static final int MOST = 10_000;

    private record AgentDate(String agent, LocalDate date) {}

    private final Publications publications;

    FindOverwritten(Publications publications) {
        this.publications = publications;
    }

    /** From the latest publication to the draft, of agents' dates that others changed since the draft's base. */
    List<ShiftDifference> by(Draft draft, DraftRoster roster, PublishedRoster latest) {
        if (isKnown(latest, draft)) {
            return List.of();
        }
        var base = publications.ofCenter(draft.center(), draft.week(), 0, MOST).stream()
                .filter(published -> isKnown(published, draft))
                .findFirst()
                .map(published -> roster(published, roster))
                .orElse(roster.begunWith());
        var now = roster(latest, roster);
        var agents = roster.folder().agents();
        Set<AgentDate> changed = RosterDifference.between(base, now, agents).changes().stream()
                .flatMap(one -> dates(one, roster))
                .collect(Collectors.toSet());
        return RosterDifference.between(now, roster.roster(), agents).changes().stream()
                .filter(one -> dates(one, roster).anyMatch(changed::contains))
                .toList();
    }

    private static boolean isKnown(PublishedRoster published, Draft draft) {
        return published.draft().equals(draft.id()) || !published.at().isAfter(draft.opened());
    }

    Roster roster(PublishedRoster published, DraftRoster draft) {
        var shifts = publications.weeks(published.id(), null, false, 0, Integer.MAX_VALUE).stream()
                .flatMap(week -> week.shifts().stream())
                .toList();
        return new Roster(draft.begunWith().week(), shifts, List.of());
    }

    private static Stream<AgentDate> dates(ShiftDifference one, DraftRoster draft) {
        ZoneId zone = draft.knows(one.agentId()) ? draft.agent(one.agentId()).zone() : draft.begunWith().week().zone();
        return Stream.of(one.before(), one.after())
                .filter(Objects::nonNull)
                .map(shift -> new AgentDate(one.agentId(), shift.date(zone)));
    }
}
