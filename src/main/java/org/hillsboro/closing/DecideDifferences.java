package org.hillsboro.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hillsboro.attendance.Agreement;
import org.hillsboro.attendance.Difference;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.files.Problems;

/** Decides which differences between attendance and rosters are paid: many in one act, all of them or none. */
public final class DecideDifferences {

    private final ReadPayrollState states;
    private final GatherPublished gather;
    private final PayrollBooks books;
    private final PayrollTrail trail;
    private final InTransaction transaction;
    private final Clock clock;

    public DecideDifferences(
            ReadPayrollState states,
            GatherPublished gather,
            PayrollBooks books,
            PayrollTrail trail,
            InTransaction transaction,
            Clock clock) {
        this.states = states;
        this.gather = gather;
        this.books = books;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    public record Wanted(Agreement.Key difference, boolean paid) {}

    /**
     * @param version of the period that was looked at
     * @return the version now
     * @throws NoSuchPeriod if no open period begins on that date
     * @throws OutdatedPeriod if it is not as it was looked at
     * @throws org.hillsboro.files.BadInput with every decision that is about none of its differences
     */
    public String decide(String center, LocalDate from, List<Wanted> wanted, String version, String by) {
        var looked = states.of(center);
        var open = looked.period(from, today(looked));
        if (looked.closed(open).isEmpty()) {
            gather.gather(looked, open); // the costly part, before anything is locked
        }
        return transaction.run(() -> {
            books.lock(center);
            var state = states.of(center);
            var period = state.period(from, today(state));
            if (state.closed(period).isPresent()) {
                throw new NoSuchPeriod("open pay period");
            }
            if (!state.version(period).equals(version)) {
                throw new OutdatedPeriod(state.version(period));
            }
            var known = gather.gather(state, period).differences().stream()
                    .collect(Collectors.toMap(Agreement.Key::of, Function.identity(), (one, same) -> one));
            check(wanted, known.keySet());
            var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var decisions = wanted.stream().map(one -> new Decision(from, Objects.requireNonNull(known.get(one.difference())), one.paid(), by, at))
                    .toList();
            if (!decisions.isEmpty()) {
                books.decide(center, decisions);
                trail.decisions(center, period, decisions);
            }
            return states.of(center).version(period);
        });
    }

    private LocalDate today(PayrollState state) {
        return LocalDate.ofInstant(clock.instant(), state.folder().center().zone());
    }

    private static void check(List<Wanted> wanted, Set<Agreement.Key> known) {
        var problems = new Problems();
        var seen = new HashSet<Agreement.Key>();
        for (int i = 0; i < wanted.size(); i++) {
            var key = wanted.get(i).difference();
            String what = "%s of %s at %s".formatted(key.kind(), key.agentId(), key.start());
            if (!known.contains(key)) {
                problems.add("", i + 1, "difference", what, "expected one of the differences of the period", "");
            } else if (key.kind() == Difference.Kind.UNKNOWN_AGENT && wanted.get(i).paid()) {
                problems.add("", i + 1, "paid", "true", "expected false: the center has no agent " + key.agentId() + ", so that nobody"
                        + " knows the pay", "add the agent.");
            } else if (!seen.add(key)) {
                problems.add("", i + 1, "difference", what, "expected each difference once", "");
            }
        }
        problems.throwIfAny();
    }
}
