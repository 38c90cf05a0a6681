package org.hillsboro.requests;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hillsboro.drafts.EditImpact;
import org.hillsboro.files.Problems;
import org.hillsboro.workforce.Agent;
import org.jspecify.annotations.Nullable;

/**
 * What a center lets its agents do by themselves.
 *
 * @param approvesExchanges whether exchanges that keep all limits need no scheduler
 * @param mostExtraShortfall agent-minutes by which an exchange may make coverage worse and still need no scheduler
 * @param mostExtraCost in the center's currency, likewise; absent: it is no matter
 * @param acrossPools whether agents of different pools may exchange shifts
 * @param exchangeHours before its start a shift is exchanged no more
 * @param wishDays before a week's first day its wishes are closed; absent: they never are
 * @param timeOff the kinds that agents may ask for
 * @param groupLimits how many of a group may be off on a date
 */
public record RequestPolicy(
        boolean approvesExchanges,
        BigDecimal mostExtraShortfall,
        @Nullable BigDecimal mostExtraCost,
        boolean acrossPools,
        int exchangeHours,
        @Nullable Integer wishDays,
        List<TimeOffKind> timeOff,
        List<GroupLimit> groupLimits) {

    /** Nothing is approved without a scheduler. */
    public static final RequestPolicy FIRST = new RequestPolicy(
            false, BigDecimal.ZERO, null, false, 0, null,
            List.of(new TimeOffKind("VACATION", true, List.of()), new TimeOffKind("UNPAID", false, List.of())), List.of());

    private static final int LONGEST_DAYS = 366;
    private static final int LONGEST_HOURS = 24 * LONGEST_DAYS;

    /** @param entitlements the first that is for an agent's contract counts; none: there is no balance */
    public record TimeOffKind(String kind, boolean paid, List<Entitlement> entitlements) {

        Optional<Integer> daysOf(Agent agent) {
            return entitlements.stream()
                    .filter(one -> one.contract() == null || one.contract().equals(agent.contract().id()))
                    .map(Entitlement::daysPerYear)
                    .findFirst();
        }
    }

    /** @param contract absent: all */
    public record Entitlement(@Nullable String contract, int daysPerYear) {}

    /** @param pool or else {@code team}; one of them is given */
    public record GroupLimit(@Nullable String pool, @Nullable String team, int mostPerDay) {

        boolean isAbout(Agent agent) {
            return pool != null ? pool.equals(agent.pool().id()) : agent.team().equals(team);
        }

        @Override
        public String toString() {
            return pool != null ? "pool " + pool : "team " + team;
        }
    }

    /** @throws org.hillsboro.files.BadInput with all that is wrong */
    public void check() {
        var problems = new Problems();
        if (mostExtraShortfall.signum() < 0) {
            problem(problems, "mostExtraShortfall", mostExtraShortfall, "expected agent-minutes, 0 or more");
        }
        if (mostExtraCost != null && mostExtraCost.signum() < 0) {
            problem(problems, "mostExtraCost", mostExtraCost, "expected an amount, 0 or more");
        }
        if (exchangeHours < 0 || exchangeHours > LONGEST_HOURS) {
            problem(problems, "exchangeHours", exchangeHours, "expected hours, 0 to " + LONGEST_HOURS);
        }
        if (wishDays != null && (wishDays < 0 || wishDays > LONGEST_DAYS)) {
            problem(problems, "wishDays", wishDays, "expected days, 0 to " + LONGEST_DAYS);
        }
        timeOff.stream().filter(kind -> kind.kind().isBlank()).forEach(kind ->
                problem(problems, "timeOff.kind", kind.kind(), "expected a word such as VACATION"));
        timeOff.stream().flatMap(kind -> kind.entitlements().stream())
                .filter(one -> one.daysPerYear() < 0 || one.daysPerYear() > LONGEST_DAYS)
                .forEach(one -> problem(problems, "daysPerYear", one.daysPerYear(), "expected days, 0 to " + LONGEST_DAYS));
        for (var limit : groupLimits) {
            if ((limit.pool() == null) == (limit.team() == null)) {
                problem(problems, "groupLimits", limit, "expected a pool or a team, one of them");
            }
            if (limit.mostPerDay() < 0) {
                problem(problems, "mostPerDay", limit.mostPerDay(), "expected a number of agents, 0 or more");
            }
        }
        problems.throwIfAny();
    }

    private static void problem(Problems problems, String field, Object value, String expected) {
        problems.add("policy", 0, field, value.toString(), expected, "");
    }

    Optional<TimeOffKind> kind(String word) {
        return timeOff.stream().filter(kind -> kind.kind().equals(word)).findFirst();
    }

    /** For schedulers, who may be later than agents. */
    RequestPolicy untilItBegins() {
        return new RequestPolicy(
                approvesExchanges, mostExtraShortfall, mostExtraCost, acrossPools, 0, wishDays, timeOff, groupLimits);
    }

    boolean isInTime(Instant shiftStart, Instant now) {
        return now.plus(Duration.ofHours(exchangeHours)).isBefore(shiftStart);
    }

    /** Whether an exchange that does this needs no scheduler. */
    boolean approves(EditImpact impact) {
        var cost = impact.roster().cost().total();
        return approvesExchanges
                && impact.roster().shortfallAgentMinutes().compareTo(mostExtraShortfall) <= 0
                && (mostExtraCost == null
                        || cost.major().compareTo(mostExtraCost.setScale(cost.major().scale(), RoundingMode.DOWN)) <= 0);
    }

    /** The first moment at which wishes for the week of that first day are closed; absent: never. */
    @Nullable Instant wishesClose(LocalDate firstDate, ZoneId zone) {
        return wishDays == null ? null : firstDate.minusDays(wishDays).atStartOfDay(zone).toInstant();
    }
}
