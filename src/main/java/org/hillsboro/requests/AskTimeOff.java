package org.hillsboro.requests;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import org.hillsboro.files.Problems;
import org.hillsboro.files.UnexpectedValue;
import org.hillsboro.requests.RequestPolicy.TimeOffKind;
import org.hillsboro.requests.TimeOff.State;
import org.hillsboro.time.Timestamps;
import org.jspecify.annotations.Nullable;

/** An agent asks for time off. */
public final class AskTimeOff {

    private static final Duration LONGEST = Duration.ofDays(366);

    private final WeighTimeOff weigh;
    private final TimesOff timesOff;
    private final RequestPolicies policies;
    private final RequestTrail trail;
    private final KeepRequest keep;
    private final Supplier<UUID> ids;
    private final Clock clock;

    public AskTimeOff(
            WeighTimeOff weigh,
            TimesOff timesOff,
            RequestPolicies policies,
            RequestTrail trail,
            KeepRequest keep,
            Supplier<UUID> ids,
            Clock clock) {
        this.weigh = weigh;
        this.timesOff = timesOff;
        this.policies = policies;
        this.trail = trail;
        this.keep = keep;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param from a date of the agent's, or a time with its offset
     * @param to likewise; the first that is no longer off
     */
    public record Wanted(@Nullable String from, @Nullable String to, @Nullable String kind) {}

    /** What it would mean; nothing is asked yet. @throws org.hillsboro.files.BadInput with all that is wrong */
    public TimeOffOutlook preview(Asking asking, Wanted wanted) {
        return weigh.weigh(read(asking, wanted));
    }

    /**
     * @return what was asked before, where it is the same
     * @throws org.hillsboro.files.BadInput with all that is wrong
     * @throws NotNow if the agent has asked for other time off that overlaps it
     */
    public TimeOff ask(Asking asking, Wanted wanted) {
        long names = keep.names(asking.center());
        var timeOff = read(asking, wanted);
        return keep.keep(asking.center(), names, () -> {
            timesOff.lockCenter(asking.center());
            var before = timesOff.standing(asking.center(), asking.agent(), timeOff.from(), timeOff.to());
            var same = before.stream().filter(timeOff::asksTheSame).findFirst();
            if (same.isPresent()) {
                return same.get();
            }
            if (!before.isEmpty()) {
                throw new NotNow("You have asked for time off then already. Maybe take that back first.");
            }
            timesOff.add(timeOff);
            trail.timeOff(asking.by(), "ask time off", null, timeOff);
            return timeOff;
        });
    }

    private TimeOff read(Asking asking, Wanted wanted) {
        var agent = WeighTimeOff.agent(weigh.people(asking.center()), asking.agent());
        var policy = policies.of(asking.center()).policy();
        var problems = new Problems();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var from = instant("from", wanted.from(), agent.zone(), problems);
        var to = instant("to", wanted.to(), agent.zone(), problems);
        if (from != null && !from.isAfter(now)) {
            problem(problems, "from", wanted.from(), "expected a time to come");
        }
        if (from != null && !agent.isEmployedOn(from.atZone(agent.zone()).toLocalDate())) {
            problem(problems, "from", wanted.from(), "expected a date between being hired and leaving");
        }
        if (from != null && to != null && (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST) > 0)) {
            problem(problems, "to", wanted.to(), "expected a time after from, a year at most; it is the first that is no longer off");
        }
        var kind = policy.kind(wanted.kind() == null ? "" : wanted.kind());
        if (kind.isEmpty()) {
            problem(problems, "kind", wanted.kind(),
                    "expected one of " + policy.timeOff().stream().map(TimeOffKind::kind).toList());
        }
        problems.throwIfAny();
        if (from == null || to == null) {
            throw new IllegalStateException("A time that is missing is a problem.");
        }
        return new TimeOff(
                ids.get(), asking.center(), agent.id(), agent.pool().id(), from, to, agent.zone(), kind.orElseThrow().kind(),
                kind.orElseThrow().paid(), State.WAITING, "", now, now);
    }

    private static @Nullable Instant instant(String field, @Nullable String text, ZoneId zone, Problems problems) {
        try {
            if (text != null && text.length() == "2026-12-24".length()) {
                return LocalDate.parse(text).atStartOfDay(zone).toInstant();
            }
            return Timestamps.parse(text == null ? "" : text);
        } catch (DateTimeException | UnexpectedValue refused) {
            problem(problems, field, text, "expected a date such as 2026-12-24, or a time with its offset");
            return null;
        }
    }

    private static void problem(Problems problems, String field, @Nullable String value, String expected) {
        problems.add("time-off", 0, field, value == null ? "" : value, expected, "");
    }
}
