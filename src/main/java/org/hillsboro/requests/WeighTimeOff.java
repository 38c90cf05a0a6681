package org.hillsboro.requests;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hillsboro.drafts.Draft;
import org.hillsboro.drafts.DraftRoster;
import org.hillsboro.drafts.Drafts;
import org.hillsboro.drafts.OpenDrafts;
import org.hillsboro.drafts.RosterEdit.SetAbsent;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.keeping.Centers;
import org.hillsboro.keeping.ReadKeptCenter;
import org.hillsboro.requests.TimeOffOutlook.Balance;
import org.hillsboro.requests.TimeOffOutlook.Basis;
import org.hillsboro.requests.TimeOffOutlook.GroupDay;
import org.hillsboro.requests.TimeOffOutlook.KindBalance;
import org.hillsboro.requests.TimeOffOutlook.WeekOutlook;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.workforce.Absence;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.WorkRules;

/** What time off would mean for coverage, for the agent's groups and for the balance. */
public final class WeighTimeOff {

    private static final int DRAFTS_LOOKED_AT = 50;
    private static final Duration LONGEST_SHIFT = Duration.ofDays(1);

    private final Centers centers;
    private final ReadKeptCenter read;
    private final ChangeWeek weeks;
    private final Drafts drafts;
    private final OpenDrafts open;
    private final RequestPolicies policies;
    private final TimesOff timesOff;

    public WeighTimeOff(
            Centers centers,
            ReadKeptCenter read,
            ChangeWeek weeks,
            Drafts drafts,
            OpenDrafts open,
            RequestPolicies policies,
            TimesOff timesOff) {
        this.timesOff = timesOff;
        this.centers = centers;
        this.read = read;
        this.weeks = weeks;
        this.drafts = drafts;
        this.open = open;
        this.policies = policies;
    }

    /** The people of a center as they are kept now. @throws NoSuchRequest if there is no such center */
    CenterFolder people(String center) {
        return read.people(centers.latest(center).orElseThrow(NoSuchRequest::new));
    }

    /** @throws NoSuchRequest if the folder has no such agent */
    static Agent agent(CenterFolder folder, String id) {
        return folder.agents().stream().filter(agent -> agent.id().equals(id)).findFirst().orElseThrow(NoSuchRequest::new);
    }

    /** @throws NoSuchRequest if it is out of reach */
    public TimeOffOutlook weigh(Deciding deciding, UUID id) {
        return weigh(DecideTimeOff.within(timesOff, deciding, id));
    }

    TimeOffOutlook weigh(TimeOff timeOff) {
        var folder = people(timeOff.center());
        var limits = limits(timeOff, folder);
        return new TimeOffOutlook(
                weeks(timeOff, folder).flatMap(week -> looked(timeOff, week).stream()).toList(), limits.groups(), limits.balances());
    }

    /** The part of it that is about people alone, for no week. */
    TimeOffOutlook limits(TimeOff timeOff, CenterFolder folder) {
        var agent = agent(folder, timeOff.agent());
        return new TimeOffOutlook(List.of(), groups(timeOff, agent, folder), balances(timeOff, agent, folder));
    }

    /** The planning weeks that it reaches into, and one of which a shift over midnight may reach into it. */
    private static Stream<PlanningWeek> weeks(TimeOff timeOff, CenterFolder folder) {
        var center = folder.center();
        var first = PlanningWeek.holding(timeOff.from().minus(LONGEST_SHIFT), center.weekStarts(), center.zone());
        return Stream.iterate(first, week -> week.start().isBefore(timeOff.to()), PlanningWeek::next);
    }

    /** Of the week before nothing, unless a shift of it is lost. */
    private Optional<WeekOutlook> looked(TimeOff timeOff, PlanningWeek week) {
        return Optional.of(outlook(timeOff, week))
                .filter(found -> timeOff.from().isBefore(week.end()) || found.shifts() != null && found.shifts() > 0);
    }

    private WeekOutlook outlook(TimeOff timeOff, PlanningWeek week) {
        return weeks.look(timeOff.center(), week.label(), standing -> outlook(timeOff, week.label(), standing.roster(), Basis.PUBLICATION))
                .or(() -> latestDraft(timeOff.center(), week.label())
                        .flatMap(draft -> open.with(draft, (found, roster) -> outlook(timeOff, week.label(), roster, Basis.DRAFT))))
                .orElse(new WeekOutlook(week.label(), Basis.NOT_PLANNED, null, null));
    }

    private Optional<UUID> latestDraft(String center, String week) {
        return drafts.ofCenter(center, 0, DRAFTS_LOOKED_AT).stream()
                .filter(draft -> draft.week().equals(week))
                .findFirst()
                .map(Draft::id);
    }

    private static WeekOutlook outlook(TimeOff timeOff, String label, DraftRoster roster, Basis basis) {
        int lost = Math.toIntExact(roster.shiftsOf(timeOff.agent()).stream()
                .filter(entry -> timeOff.absence().overlaps(entry.shift().start(), entry.shift().end()))
                .count());
        var isShort = lost == 0 ? BigDecimal.ZERO : roster.preview(absent(timeOff)).roster().shortfallAgentMinutes();
        return new WeekOutlook(label, basis, lost, isShort);
    }

    static SetAbsent absent(TimeOff timeOff) {
        return new SetAbsent(timeOff.agent(), timeOff.from(), timeOff.to(), timeOff.kind(), timeOff.paid());
    }

    private List<GroupDay> groups(TimeOff timeOff, Agent agent, CenterFolder folder) {
        var days = new ArrayList<GroupDay>();
        for (var limit : policies.of(timeOff.center()).policy().groupLimits()) {
            if (limit.isAbout(agent)) {
                dates(timeOff.absence(), agent.zone()).forEach(date -> days.add(new GroupDay(
                        limit.toString(),
                        date,
                        Math.toIntExact(folder.agents().stream()
                                .filter(other -> !other.id().equals(agent.id()) && limit.isAbout(other) && isOff(other, date))
                                .count()),
                        limit.mostPerDay())));
            }
        }
        return days;
    }

    private static boolean isOff(Agent agent, LocalDate date) {
        return agent.absences().stream().anyMatch(absence -> absence.overlaps(
                date.atStartOfDay(agent.zone()).toInstant(), date.plusDays(1).atStartOfDay(agent.zone()).toInstant()));
    }

    /** On which it lies, if only for a while. */
    private static Stream<LocalDate> dates(Absence absence, ZoneId zone) {
        return absence.from().atZone(zone).toLocalDate().datesUntil(
                absence.to().minusNanos(1).atZone(zone).toLocalDate().plusDays(1));
    }

    private List<Balance> balances(TimeOff timeOff, Agent agent, CenterFolder folder) {
        var entitled = policies.of(timeOff.center()).policy().kind(timeOff.kind()).flatMap(kind -> kind.daysOf(agent));
        if (entitled.isEmpty()) {
            return List.of();
        }
        var before = agent.absences().stream()
                .filter(absence -> absence.kind().equals(timeOff.kind()) && !absence.equals(timeOff.absence()))
                .toList();
        var with = Stream.concat(before.stream(), Stream.of(timeOff.absence())).toList();
        var years = dates(timeOff.absence(), agent.zone()).mapToInt(LocalDate::getYear);
        return years.distinct()
                .mapToObj(year -> {
                    int taken = days(before, year, agent, folder);
                    return new Balance(year, entitled.get(), taken, days(with, year, agent, folder) - taken);
                })
                .toList();
    }

    /** What the agent has of each kind of the policy in a year. */
    public List<KindBalance> balances(Asking asking, int year) {
        var folder = people(asking.center());
        var agent = agent(folder, asking.agent());
        var first = LocalDate.of(year, 1, 1);
        var asked = timesOff.standing(asking.center(), asking.agent(), startOf(first, agent), startOf(first.plusYears(1), agent));
        return policies.of(asking.center()).policy().timeOff().stream()
                .map(kind -> {
                    var taken = agent.absences().stream().filter(absence -> absence.kind().equals(kind.kind())).toList();
                    var waiting = asked.stream()
                            .filter(one -> !one.isDecided() && one.kind().equals(kind.kind()))
                            .map(TimeOff::absence);
                    int days = days(taken, year, agent, folder);
                    int all = days(Stream.concat(taken.stream(), waiting).toList(), year, agent, folder);
                    return KindBalance.of(kind, year, kind.daysOf(agent).orElse(null), days, all - days);
                })
                .toList();
    }

    private static Instant startOf(LocalDate date, Agent agent) {
        return date.atStartOfDay(agent.zone()).toInstant();
    }

    /** What the absences take off the agent's weeks, by dates of the year. */
    private static int days(List<Absence> absences, int year, Agent agent, CenterFolder folder) {
        var center = folder.center();
        var some = agent.withAbsences(absences);
        var none = agent.withAbsences(List.of());
        return absences.stream()
                .flatMap(absence -> Stream.iterate(
                        PlanningWeek.holding(absence.from(), center.weekStarts(), center.zone()),
                        week -> week.start().isBefore(absence.to()),
                        PlanningWeek::next))
                .distinct()
                .flatMapToInt(week -> {
                    var off = new ArrayList<>(WorkRules.countedDates(some, center, week));
                    off.removeAll(WorkRules.countedDates(none, center, week));
                    return IntStream.of(Math.toIntExact(off.stream().filter(date -> date.getYear() == year).count()));
                })
                .sum();
    }
}
