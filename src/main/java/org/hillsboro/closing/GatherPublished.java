package org.hillsboro.closing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hillsboro.attendance.Agreement;
import org.hillsboro.attendance.Attended;
import org.hillsboro.attendance.AttendanceTable;
import org.hillsboro.attendance.MatchAttendance;
import org.hillsboro.attendance.MatchedAttendance;
import org.hillsboro.attendance.WorkedWeek;
import org.hillsboro.files.InputFile;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.keeping.Centers;
import org.hillsboro.keeping.KeptCenter;
import org.hillsboro.keeping.TemporaryFolder;
import org.hillsboro.offices.PayrollPeriod;
import org.hillsboro.payroll.MakePayroll;
import org.hillsboro.payroll.PricedWeek;
import org.hillsboro.payroll.WeekReconciliation;
import org.hillsboro.publishing.PublishedBasis;
import org.hillsboro.publishing.PublishedRoster;
import org.hillsboro.publishing.Publications;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.roster.RosterFile;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.workforce.Agent;

/**
 * From published weeks, attendance, decisions and closed periods to the payroll of an open period: what {@code GatherPayroll}
 * does with folders. Read {@link #anew} from top to bottom.
 */
public final class GatherPublished {

    private static final int MOST_PERIODS = 4;
    private static final int MOST_WEEKS = 60;

    /** @param asPlanned the roster priced as if it was worked as it is */
    private record Week(
            PlanningWeek week, Roster roster, CenterFolder folder, PricedWeek asPlanned, WeekReconciliation reconciled) {

        static Week of(Roster roster, CenterFolder folder) {
            var priced = PricedWeek.of(WorkedWeek.of(roster, folder.agents()), folder);
            return new Week(
                    roster.week(), roster, folder, priced, WeekReconciliation.of(RosterCost.of(roster, folder), priced));
        }
    }

    /** All digests: who is made anonymous is so in a roster, in the center of that time and in that of today. */
    private record WeekKey(
            UUID publication, String sha256, PublishedBasis basis, Map<String, String> then, Map<String, String> now) {}

    private final ReadPayrollState states;
    private final Centers centers;
    private final Publications publications;
    private final PayrollBooks books;
    private final ReadClosed closed;
    private final Recent<String, PublishedPayroll> periods = new Recent<>(MOST_PERIODS);
    private final Recent<WeekKey, Week> weeks = new Recent<>(MOST_WEEKS);

    public GatherPublished(
            ReadPayrollState states, Centers centers, Publications publications, PayrollBooks books, ReadClosed closed) {
        this.states = states;
        this.centers = centers;
        this.publications = publications;
        this.books = books;
        this.closed = closed;
    }

    /** @param period an open one */
    public PublishedPayroll gather(PayrollState state, PayrollPeriod period) {
        return periods.get(state.version(period), () -> anew(state, period));
    }

    private PublishedPayroll anew(PayrollState state, PayrollPeriod period) {
        var priced = state.priced(period).stream().map(week -> week(week, state)).toList();
        var planning = priced.stream().map(Week::week).toList();
        var sent = state.attendanceOf(planning, period);
        var decisions = sent.isEmpty() ? Map.<Agreement.Key, Decision>of() : decisions(state, planning, period);
        var matched = match(state, period, priced, sent);
        var agreement = new Agreement(decisions.values().stream().collect(Collectors.toMap(Decision::key, Decision::paid)));
        var paid = sent.isEmpty()
                ? priced.stream().map(Week::asPlanned).toList()
                : pricedWeeks(priced, matched.worked(agreement));
        var corrected = state.corrected(planning, period).stream().map(closed::period).toList();
        var basis = new TreeMap<String, String>();
        planning.forEach(week -> basis.put(week.label(), state.basis(week, period)));
        return new PublishedPayroll(
                MakePayroll.make(state.folder(), period, paid, corrected),
                priced.stream().map(Week::reconciled).toList(),
                matched.differences(),
                decisions,
                matched.outside(),
                state.missing(period),
                corrected,
                basis);
    }

    private Week week(PlanningWeek week, PayrollState state) {
        var published = Objects.requireNonNull(state.published().get(week.label()));
        var basis = publications.basis(published.id());
        var then = centers.find(published.center(), basis.centerVersion());
        var key = new WeekKey(published.id(), published.fileSha256(), basis, then.<Map<String, String>>map(KeptCenter::files).orElse(Map.of()),
                state.center().files());
        return weeks.get(key, () -> Week.of(roster(published, week), PaidByPublication.of(
                then.map(states::people).orElse(state.folder()), state.folder(), basis)));
    }

    private Roster roster(PublishedRoster published, PlanningWeek week) {
        try (var folder = new TemporaryFolder()) {
            Files.write(folder.path().resolve("roster.csv"), publications.csv(published.id()));
            return RosterFile.readEarlier(InputFile.in(folder.path(), "roster.csv"), week);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Also those about dates of closed periods, which were decided for any of the periods that paid or corrected them. */
    private Map<Agreement.Key, Decision> decisions(PayrollState state, List<PlanningWeek> weeks, PayrollPeriod period) {
        var from = Stream.concat(
                        state.corrected(weeks, period).stream().map(KeptPeriod::period), Stream.of(period))
                .map(PayrollPeriod::from)
                .toList();
        return books.decisions(state.center().id(), from).stream()
                .collect(Collectors.toMap(Decision::key, Function.identity()));
    }

    /** Without attendance for a date its shifts were worked as they are. */
    private MatchedAttendance match(PayrollState state, PayrollPeriod period, List<Week> priced, List<SentAttendance> sent) {
        if (sent.isEmpty() || priced.isEmpty()) {
            return new MatchedAttendance(List.of(), List.of(), date -> false);
        }
        var attended = sent.stream()
                .flatMap(one -> read(one).stream().filter(row -> one.from().equals(period.from()) || isIn(row, priced)))
                .distinct()
                .sorted(Comparator.comparing(Attended::agentId).thenComparing(Attended::start))
                .toList();
        var agents = new LinkedHashMap<String, Agent>();
        Stream.concat(Stream.of(state.folder()), priced.reversed().stream().map(Week::folder))
                .flatMap(folder -> folder.agents().stream())
                .forEach(agent -> agents.putIfAbsent(agent.id(), agent));
        return MatchAttendance.match(
                priced.stream().map(Week::roster).toList(), List.copyOf(agents.values()), attended, isCompared(state, period, sent));
    }

    private static boolean isIn(Attended row, List<Week> weeks) {
        return weeks.stream().map(Week::week).anyMatch(week -> row.start().isBefore(week.end()) && row.end().isAfter(week.start()));
    }

    private static Predicate<LocalDate> isCompared(PayrollState state, PayrollPeriod period, List<SentAttendance> sent) {
        var compared = Stream.concat(Stream.of(period), state.closed().stream().map(KeptPeriod::period))
                .filter(one -> sent.stream().anyMatch(attendance -> attendance.from().equals(one.from())))
                .toList();
        return date -> compared.stream().anyMatch(one -> one.holds(date));
    }

    private List<Attended> read(SentAttendance sent) {
        try (var folder = new TemporaryFolder()) {
            Files.writeString(folder.path().resolve("attendance.csv"), books.attendanceTable(sent.id()));
            return AttendanceTable.read(InputFile.in(folder.path(), "attendance.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PricedWeek> pricedWeeks(List<Week> weeks, List<WorkedWeek> worked) {
        return IntStream.range(0, weeks.size()).mapToObj(i -> PricedWeek.of(worked.get(i), weeks.get(i).folder())).toList();
    }
}
