package org.hillsboro.requests;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.keeping.Centers;
import org.hillsboro.keeping.EditPeople;
import org.hillsboro.keeping.FindAgents;
import org.hillsboro.keeping.KeptAgent;
import org.hillsboro.keeping.PeopleReach;
import org.hillsboro.keeping.PeopleTable;
import org.hillsboro.keeping.RowChange;
import org.hillsboro.keeping.RowChange.Action;
import org.hillsboro.requests.TimeOff.State;
import org.jspecify.annotations.Nullable;

/**
 * Time off is approved, declined or withdrawn. What is approved stands among the center's absences, so that every later
 * plan keeps to it; shifts that are published already stay until someone covers them ({@link CoverTimeOff}).
 */
public final class DecideTimeOff {

    private static final PeopleReach ANYBODY = new PeopleReach(Set.of(), null);

    private final WeighTimeOff weigh;
    private final TimesOff timesOff;
    private final Centers centers;
    private final FindAgents find;
    private final EditPeople people;
    private final RequestTrail trail;
    private final InTransaction transaction;
    private final Clock clock;

    public DecideTimeOff(
            WeighTimeOff weigh,
            TimesOff timesOff,
            Centers centers,
            FindAgents find,
            EditPeople people,
            RequestTrail trail,
            InTransaction transaction,
            Clock clock) {
        this.weigh = weigh;
        this.timesOff = timesOff;
        this.centers = centers;
        this.find = find;
        this.people = people;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What is to become of it where a group limit or the balance stands against it. */
    public enum Otherwise {
        REFUSE,
        LIST,
        APPROVE
    }

    /** @throws NotNow if it is decided already, or something stands against it that is to refuse it */
    public TimeOff approve(Deciding deciding, UUID id, Otherwise otherwise) {
        within(deciding, id);
        return transaction.run(() -> {
            timesOff.lockCenter(deciding.center());
            var waiting = waiting(timesOff.lock(id).orElseThrow(NoSuchRequest::new));
            var folder = weigh.people(waiting.center());
            String objections = weigh.limits(waiting, folder).objections();
            if (!objections.isEmpty() && otherwise == Otherwise.REFUSE) {
                throw new NotNow(objections + "\nMaybe decline it, approve it `anyway`, or `list` it until there is room.");
            }
            if (!objections.isEmpty() && otherwise == Otherwise.LIST) {
                return waiting.state() == State.LISTED
                        ? waiting
                        : keep(waiting, State.LISTED, objections, "list time off", deciding.by());
            }
            edit(waiting, Action.ADD, null, waiting.cells(), deciding.by());
            return keep(waiting, State.APPROVED, "", "approve time off", deciding.by());
        });
    }

    /** @param reason for the agent */
    public TimeOff decline(Deciding deciding, UUID id, String reason) {
        within(deciding, id);
        return transaction.run(() -> {
            var waiting = waiting(timesOff.lock(id).orElseThrow(NoSuchRequest::new));
            return keep(waiting, State.DECLINED, reason, "decline time off", deciding.by());
        });
    }

    /** The agent wants it no more. What was approved and has not begun is taken out of the absences; shifts do not come back. */
    public TimeOff withdraw(Asking asking, UUID id) {
        return transaction.run(() -> {
            var before = timesOff.lock(id).filter(found -> found.isOf(asking)).orElseThrow(NoSuchRequest::new);
            boolean approved = before.state() == State.APPROVED;
            if (before.state() == State.WITHDRAWN) {
                return before;
            }
            if (before.isDecided() && !(approved && clock.instant().isBefore(before.from()))) {
                throw new NotNow("It is " + before.state() + (approved ? " and has begun." : "."));
            }
            if (approved) {
                remove(before, asking.by());
            }
            return keep(before, State.WITHDRAWN, "", "withdraw time off", asking.by());
        });
    }

    private void remove(TimeOff approved, String by) {
        var cells = approved.cells();
        agent(approved).absences().stream()
                .filter(row -> row.cells().entrySet().containsAll(cells.entrySet()))
                .findFirst()
                .ifPresent(row -> edit(approved, Action.REMOVE, row.id(), Map.of(), by));
    }

    private void edit(TimeOff timeOff, Action action, @Nullable String row, Map<String, String> cells, String by) {
        var change = new RowChange(action, PeopleTable.ABSENCES, timeOff.agent(), row, cells, agent(timeOff).version());
        people.edit(timeOff.center(), List.of(change), ANYBODY, by);
    }

    private KeptAgent agent(TimeOff timeOff) {
        return find.one(centers.latest(timeOff.center()).orElseThrow(NoSuchRequest::new), timeOff.agent(), ANYBODY);
    }

    private TimeOff keep(TimeOff before, State next, String reason, String action, String by) {
        var after = before.in(next, reason, clock.instant());
        timesOff.replace(after);
        trail.timeOff(by, action, before, after);
        return after;
    }

    private TimeOff within(Deciding deciding, UUID id) {
        return within(timesOff, deciding, id);
    }

    static TimeOff within(TimesOff timesOff, Deciding deciding, UUID id) {
        return timesOff.find(id)
                .filter(found -> found.center().equals(deciding.center()) && deciding.reaches(found.pool()))
                .orElseThrow(NoSuchRequest::new);
    }

    private static TimeOff waiting(TimeOff timeOff) {
        if (timeOff.isDecided()) {
            throw new NotNow("It is " + timeOff.state() + " already.");
        }
        return timeOff;
    }
}
