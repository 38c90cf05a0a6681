package org.hillsboro.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hillsboro.accounts.Account;
import org.hillsboro.publishing.Publications;
import org.hillsboro.publishing.Publications.AgentPublication;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;
import org.hillsboro.web.ShiftView.ActivityView;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What agents see: their own shifts, as they were published. */
@RestController
@RequestMapping("/api/me")
class MyShiftsResource {

    private static final int WEEKS_AHEAD = 8;
    private static final int DAYS_BEFORE = 6;
    private static final int LONGEST_WEEK_DAYS = 8;
    private static final int LONGEST_DAYS = 400;

    /**
     * A week of the agent's, times in the agent's zone.
     *
     * @param publication to be acknowledged
     * @param firstDate of the week, on the weekday with which weeks of the center begin
     * @param acknowledged absent: not yet
     */
    record MyWeekView(
            UUID publication,
            int number,
            String week,
            LocalDate firstDate,
            String zone,
            Instant published,
            @Nullable Instant acknowledged,
            List<MyShiftView> shifts) {

        private static MyWeekView of(AgentPublication mine) {
            var zone = ZoneId.of(mine.week().zone());
            return new MyWeekView(
                    mine.published().id(), mine.published().number(), mine.published().week(), mine.firstDate(), mine.week().zone(),
                    mine.published().at(), mine.acknowledged(),
                    mine.week().shifts().stream()
                            .map(shift -> new MyShiftView(
                                    shift.date(zone), shift.start().atZone(zone).toOffsetDateTime(),
                                    shift.end().atZone(zone).toOffsetDateTime(), mine.week().place(), shift.paidMinutes(),
                                    ShiftView.activities(shift, zone)))
                            .toList());
        }
    }

    /** @param place id of the site, or {@code Home} */
    record MyShiftView(
            LocalDate date, OffsetDateTime start, OffsetDateTime end, String place, long paidMinutes, List<ActivityView> activities) {}

    record Acknowledged(Instant at) {}

    private final Publications publications;
    private final Clock clock;

    MyShiftsResource(Publications publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    /**
     * One's own shifts: whole weeks that a date of the range lies in, or a shift that reaches into it.
     *
     * @param from absent: yesterday, which somewhere is today
     * @param to absent: eight weeks after from
     */
    @GetMapping("/shifts")
    @Needs(Permission.OWN_SHIFTS)
    @Answers({404, 422})
    List<MyWeekView> listMyShifts(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @AuthenticationPrincipal SignedIn signedIn) {
        var first = from == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1) : from;
        var last = to == null ? first.plusWeeks(WEEKS_AHEAD) : to;
        if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_DAYS))) {
            throw new IllegalArgumentException(
                    "From " + first + " to " + last + " is no range of at most " + LONGEST_DAYS + " days.");
        }
        var account = signedIn.account();
        var before = publications.ofAgent(
                center(account), agent(account), first.minusDays(LONGEST_WEEK_DAYS), first.minusDays(DAYS_BEFORE + 1));
        var weeks = publications.ofAgent(center(account), agent(account), first.minusDays(DAYS_BEFORE), last);
        return Stream.concat(before.stream().filter(week -> reachesInto(first, week)), weeks.stream()).map(MyWeekView::of).toList();
    }

    private static boolean reachesInto(LocalDate date, AgentPublication mine) {
        var midnight = date.atStartOfDay(ZoneId.of(mine.week().zone())).toInstant();
        return mine.week().shifts().stream().anyMatch(shift -> shift.end().isAfter(midnight));
    }

    /** Says that one has seen a publication. */
    @PostMapping("/publications/{id}/acknowledgement")
    @Needs(Permission.OWN_SHIFTS)
    Acknowledged acknowledgePublication(@PathVariable UUID id, @AuthenticationPrincipal SignedIn signedIn) {
        var account = signedIn.account();
        return publications.find(id)
                .filter(published -> published.center().equals(account.centerId()))
                .flatMap(published -> publications.acknowledge(id, agent(account), clock.instant()))
                .map(Acknowledged::new)
                .orElseThrow(() -> Reachable.notFound("publication"));
    }

    private static String center(Account account) {
        if (account.centerId() == null) {
            throw Reachable.notFound("agent");
        }
        return account.centerId();
    }

    private static String agent(Account account) {
        if (account.agentId() == null) {
            throw Reachable.notFound("agent");
        }
        return account.agentId();
    }
}
