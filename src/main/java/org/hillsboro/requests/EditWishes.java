package org.hillsboro.requests;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.keeping.Centers;
import org.hillsboro.keeping.EditPeople;
import org.hillsboro.keeping.FindAgents;
import org.hillsboro.keeping.KeptAgent;
import org.hillsboro.keeping.PeopleReach;
import org.hillsboro.keeping.ReadKeptCenter;
import org.hillsboro.keeping.RowChange;
import org.hillsboro.publishing.Publications;
import org.hillsboro.time.PlanningWeek;
import org.jspecify.annotations.Nullable;

/**
 * Agents change their own wishes and availability, as long as a week's wishes are open. What holds for every week (a weekday
 * instead of a date) would change weeks that are closed too: it waits until these are published.
 */
public final class EditWishes {

    private static final int WEEKS_SHOWN = 8;

    private final Centers centers;
    private final ReadKeptCenter read;
    private final FindAgents find;
    private final EditPeople people;
    private final Publications publications;
    private final RequestPolicies policies;
    private final Clock clock;

    public EditWishes(
            Centers centers,
            ReadKeptCenter read,
            FindAgents find,
            EditPeople people,
            Publications publications,
            RequestPolicies policies,
            Clock clock) {
        this.centers = centers;
        this.read = read;
        this.find = find;
        this.people = people;
        this.publications = publications;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Until when wishes for a week count.
     *
     * @param closes absent: when the week begins
     */
    public record WishWeek(String week, LocalDate firstDate, @Nullable Instant closes, boolean open, boolean published) {}

    /** This week and those to come. */
    public List<WishWeek> weeks(Asking asking) {
        var center = folder(asking).center();
        var policy = policies.of(asking.center()).policy();
        return Stream.iterate(PlanningWeek.holding(clock.instant(), center.weekStarts(), center.zone()), PlanningWeek::next)
                .limit(WEEKS_SHOWN)
                .map(week -> new WishWeek(week.label(), week.firstDate(), policy.wishesClose(week.firstDate(), center.zone()),
                        isOpen(policy, week), publications.latest(asking.center(), week.label()).isPresent()))
                .toList();
    }

    /** The agent with all wishes. */
    public KeptAgent wishes(Asking asking) {
        return find.one(centers.latest(asking.center()).orElseThrow(NoSuchRequest::new), asking.agent(), reach(asking));
    }

    /**
     * @param change of a row of the agent's in availability or preferences
     * @throws NotNow if the week of it is closed
     * @throws org.hillsboro.keeping.Outdated if the agent has changed since
     * @throws org.hillsboro.files.BadInput if the row is none
     */
    public KeptAgent edit(Asking asking, RowChange change) {
        var folder = folder(asking);
        var touched = new ArrayList<Map<String, String>>();
        if (change.row() != null) {
            wishes(asking).rows(change.table()).stream()
                    .filter(row -> row.id().equals(change.row()))
                    .forEach(row -> touched.add(row.cells()));
        }
        if (change.action() != RowChange.Action.REMOVE) {
            touched.add(change.cells());
        }
        touched.forEach(cells -> check(asking, cells.getOrDefault("date", "").strip(), folder));
        return people.edit(asking.center(), List.of(change), reach(asking), asking.by()).getFirst();
    }

    /** @param date empty: for every week */
    private void check(Asking asking, String date, CenterFolder folder) {
        var center = folder.center();
        var policy = policies.of(asking.center()).policy();
        if (date.isEmpty()) {
            var waiting = weeks(asking).stream().skip(1).filter(week -> !week.open() && !week.published()).toList();
            if (!waiting.isEmpty()) {
                throw new NotNow("The wishes for " + waiting.getFirst().week() + " are closed, and it is not published yet. "
                        + "Maybe wish for a later date, or change it after that.");
            }
            return;
        }
        try {
            var week = PlanningWeek.holding(
                    LocalDate.parse(date).atStartOfDay(center.zone()).toInstant(), center.weekStarts(), center.zone());
            if (!isOpen(policy, week)) {
                throw new NotNow("The wishes for " + week.label() + " are closed.");
            }
        } catch (DateTimeException noDate) {
            // Told by row and column when the row is read.
        }
    }

    private boolean isOpen(RequestPolicy policy, PlanningWeek week) {
        var closes = policy.wishesClose(week.firstDate(), week.zone());
        return clock.instant().isBefore(closes == null ? week.start() : closes);
    }

    private CenterFolder folder(Asking asking) {
        return read.people(centers.latest(asking.center()).orElseThrow(NoSuchRequest::new));
    }

    private static PeopleReach reach(Asking asking) {
        return new PeopleReach(Set.of(), asking.agent());
    }
}
