package org.hillsboro.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hillsboro.drafts.EditImpact;
import org.hillsboro.drafts.Reach;
import org.hillsboro.drafts.RosterEdit;
import org.hillsboro.publishing.PublishedRoster;
import org.hillsboro.requests.ProposeCover.Cover;
import org.hillsboro.requests.TimeOff.State;

/** What becomes of the published shifts of an agent whose time off was approved: proposals, and one act for each week. */
public final class CoverTimeOff {

    private static final int PROPOSED = 10;

    private final ChangeWeek weeks;
    private final TimesOff timesOff;
    private final RequestTrail trail;

    public CoverTimeOff(ChangeWeek weeks, TimesOff timesOff, RequestTrail trail) {
        this.weeks = weeks;
        this.timesOff = timesOff;
        this.trail = trail;
    }

    /**
     * Who may legally cover, at most ten for each shift that is lost; may be asked for before it is approved.
     *
     * @return none where the week is not published, or the agent is off anyhow
     */
    public List<Cover> propose(Deciding deciding, UUID id, String week) {
        var timeOff = DecideTimeOff.within(timesOff, deciding, id);
        return weeks.look(timeOff.center(), week, standing -> new ProposeCover(standing, timeOff, deciding).best(PROPOSED))
                .orElse(List.of());
    }

    /**
     * The agent is absent in the week, others do what is told, and it is published: all of it or nothing.
     *
     * @param covers what others do; none: the shifts are dropped
     * @throws NoSuchRequest if a cover is about somebody out of reach
     * @throws NotNow if the time off is not approved, is covered already, or a rule stands against it
     */
    public PublishedRoster cover(Deciding deciding, UUID id, String week, List<RosterEdit> covers) {
        var timeOff = DecideTimeOff.within(timesOff, deciding, id);
        if (timeOff.state() != State.APPROVED) {
            throw new NotNow("It is " + timeOff.state() + "; what is approved is covered.");
        }
        covers.forEach(CoverTimeOff::checkKind);
        var order = new ChangeWeek.Order(
                standing -> {
                    if (new ProposeCover(standing, timeOff, deciding).lost().isEmpty()) {
                        throw new NotNow("The agent has no shift left in that time.");
                    }
                    var reach = new Reach(deciding.pools());
                    if (!covers.stream().allMatch(edit -> reach.includes(edit, standing.roster()))) {
                        throw new NoSuchRequest();
                    }
                    var parts = new ArrayList<>(covers);
                    parts.add(WeighTimeOff.absent(timeOff));
                    return new RosterEdit.Together(List.copyOf(parts));
                },
                "time-off/" + id, deciding.by(), EditImpact::sentenceWithoutCost);
        return weeks.change(
                timeOff.center(), week, order,
                () -> {
                    if (timesOff.lock(id).filter(found -> found.state() == State.APPROVED).isEmpty()) {
                        throw new NotNow("It was withdrawn meanwhile.");
                    }
                },
                impact -> trail.cover(deciding.by(), id, week, covers.size()));
    }

    private static void checkKind(RosterEdit edit) {
        if (!(edit instanceof RosterEdit.GiveShift
                || edit instanceof RosterEdit.AddShift
                || edit instanceof RosterEdit.ResizeShift)) {
            throw new IllegalArgumentException("A cover is GiveShift, AddShift or ResizeShift, not "
                    + edit.getClass().getSimpleName() + ".");
        }
    }
}
