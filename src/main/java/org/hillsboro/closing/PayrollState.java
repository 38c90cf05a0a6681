package org.hillsboro.closing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hillsboro.files.BadInput;
import org.hillsboro.files.Problem;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.keeping.KeptCenter;
import org.hillsboro.offices.PayrollPeriod;
import org.hillsboro.payroll.WeeksOfPeriod;
import org.hillsboro.publishing.PublishedRoster;
import org.hillsboro.time.PlanningWeek;

/**
 * What the payroll of a center stands on, as far as it is known before anything is priced.
 *
 * @param center in its newest version
 * @param folder what that says
 * @param published the latest publication by week
 * @param closed by date
 * @param attendance what was sent and not taken away, by the first date of its period
 * @param mark grows with whatever else figures depend on
 */
public record PayrollState(
        KeptCenter center,
        CenterFolder folder,
        SortedMap<String, PublishedRoster> published,
        List<KeptPeriod> closed,
        Map<LocalDate, SentAttendance> attendance,
        long mark) {

    /**
     * From the one with the first published week to the one that holds today.
     *
     * @throws BadInput if the center does not say which periods it has
     */
    public List<PayrollPeriod> periods(LocalDate today) {
        var rule = folder.payroll().periods();
        if (rule == null) {
            throw new BadInput(List.of(new Problem("center.yaml", 0, "payroll.periods", "", "expected the pay periods of the center",
                    "add payroll: {periods: {every: MONTHLY}}.")));
        }
        var dates = closed.stream().map(kept -> kept.period().from());
        var first = Stream.concat(published.keySet().stream().map(this::week).map(PlanningWeek::firstDate), dates)
                .min(Comparator.naturalOrder());
        return first.map(date -> PeriodCalendar.of(rule, closed.stream().map(KeptPeriod::period).toList(), date, today)).orElse(List.of());
    }

    /** @throws NoSuchPeriod if none begins on that date */
    public PayrollPeriod period(LocalDate from, LocalDate today) {
        return periods(today).stream()
                .filter(period -> period.from().equals(from))
                .findFirst()
                .orElseThrow(() -> new NoSuchPeriod("pay period"));
    }

    public Optional<KeptPeriod> closed(PayrollPeriod period) {
        return closed.stream().filter(kept -> kept.period().equals(period)).findFirst();
    }

    private PlanningWeek week(String label) {
        return PlanningWeek.parse(label, folder.center().weekStarts(), folder.center().zone());
    }

    private boolean isPublished(PlanningWeek week) {
        return published.containsKey(week.label());
    }

    /** Weeks that the period needs and of which there is no publication. */
    public List<PlanningWeek> missing(PayrollPeriod period) {
        return WeeksOfPeriod.of(period, folder).stream().filter(week -> !isPublished(week)).toList();
    }

    /** How many of its weeks are published. */
    public int publishedWeeks(PayrollPeriod period) {
        return Math.toIntExact(WeeksOfPeriod.of(period, folder).stream().filter(this::isPublished).count());
    }

    /**
     * Weeks that are priced for the period, by date: its own, and those of earlier closed periods that are made of something
     * else than when they were priced last.
     */
    List<PlanningWeek> priced(PayrollPeriod period) {
        var weeks = new TreeMap<LocalDate, PlanningWeek>();
        WeeksOfPeriod.of(period, folder).stream().filter(this::isPublished).forEach(week -> weeks.put(week.firstDate(), week));
        var last = new HashMap<String, String>();
        before(period).forEach(kept -> last.putAll(kept.told().weeks()));
        before(period).flatMap(kept -> WeeksOfPeriod.of(kept.period(), folder).stream())
                .filter(week -> isPublished(week) && !basis(week, period).equals(last.get(week.label())))
                .forEach(week -> weeks.putIfAbsent(week.firstDate(), week));
        return List.copyOf(weeks.values());
    }

    private Stream<KeptPeriod> before(PayrollPeriod period) {
        return closed.stream().filter(kept -> kept.period().to().isBefore(period.from()));
    }

    /** What a published week is made of: its publication, and the attendance that reaches into it. */
    String basis(PlanningWeek week, PayrollPeriod period) {
        var text = new StringBuilder(Objects.requireNonNull(published.get(week.label())).id().toString());
        attendanceOf(List.of(week), period).forEach(sent -> text.append(' ').append(sent.id()));
        return text.toString();
    }

    /** Of the period and of closed ones before it, as far as it reaches into the weeks. */
    List<SentAttendance> attendanceOf(List<PlanningWeek> weeks, PayrollPeriod period) {
        return Stream.concat(before(period).map(KeptPeriod::period), Stream.of(period))
                .filter(one -> weeks.stream().anyMatch(week -> touches(one, week)))
                .flatMap(one -> Stream.ofNullable(attendance.get(one.from())))
                .toList();
    }

    /** Closed periods before it that have paid, or corrected, dates of these weeks. */
    List<KeptPeriod> corrected(List<PlanningWeek> weeks, PayrollPeriod period) {
        return before(period)
                .filter(kept -> weeks.stream()
                        .anyMatch(week -> touches(kept.period(), week) || kept.told().weeks().containsKey(week.label())))
                .toList();
    }

    /** By the clock of any agent. */
    private static boolean touches(PayrollPeriod period, PlanningWeek week) {
        return period.overlaps(new PayrollPeriod(week.firstDate().minusDays(1), week.dates().getLast().plusDays(1)));
    }

    /** Another one as soon as anything is otherwise on which the period's figures depend. */
    public String version(PayrollPeriod period) {
        var kept = closed(period);
        return kept.isPresent() ? kept.get().digest() : sha256(openVersion(period));
    }

    private String openVersion(PayrollPeriod period) {
        var weeks = priced(period);
        var text = new StringBuilder(center.id()).append(center.version()).append(center.files()).append(period).append(mark);
        weeks.forEach(week -> text.append(week.label()).append(basis(week, period))
                .append(Objects.requireNonNull(published.get(week.label())).fileSha256()));
        missing(period).forEach(week -> text.append(" without ").append(week.label()));
        corrected(weeks, period).forEach(kept -> text.append(kept.digest()));
        return text.toString();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
