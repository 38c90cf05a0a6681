package org.hillsboro.requests;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hillsboro.drafts.DraftShift;
import org.hillsboro.drafts.EditImpact;
import org.hillsboro.drafts.RosterEdit;
import org.hillsboro.drafts.Verdict;
import org.hillsboro.roster.Shift;
import org.hillsboro.workforce.Contract;

/** What an agent could do about a callout: by all rules, and to the good of coverage, or at least without harm to it. */
final class FindChoices {

    private final StandingWeek standing;
    private final Callout callout;
    private final Instant now;

    FindChoices(StandingWeek standing, Callout callout, Instant now) {
        this.standing = standing;
        this.callout = callout;
        this.now = now;
    }

    List<Choice> of(String agent) {
        return thinkable(agent).filter(choice -> refusal(choice, agent).isEmpty()).toList();
    }

    /** Why the agent may not choose that; nothing where it is allowed. */
    Optional<String> refusal(Choice choice, String agent) {
        if (thinkable(agent).noneMatch(choice::equals)) {
            return Optional.of("It is not what is offered.");
        }
        return standing.tried(choice.edit(standing, agent))
                .map(impact -> refusal(impact, agent))
                .orElse(Optional.of("It would not be in the week."));
    }

    private Optional<String> refusal(EditImpact impact, String agent) {
        if (impact.verdict() != Verdict.ALLOWED) {
            return Optional.of(TryExchange.rules(impact, agent));
        }
        return isGood(impact) ? Optional.empty() : Optional.of("It would do coverage no good.");
    }

    /** Of what others do already: whether this on top of it is allowed, and as good. */
    Optional<String> refusalWith(List<RosterEdit> others, Choice choice, String agent) {
        if (others.isEmpty() || refusal(choice, agent).isPresent()) {
            return refusal(choice, agent);
        }
        var all = Stream.concat(others.stream(), Stream.of(choice.edit(standing, agent))).toList();
        var with = standing.roster().preview(new RosterEdit.Together(all));
        if (with.verdict() != Verdict.ALLOWED) {
            return Optional.of("It would break a rule together with what others do.");
        }
        var without = standing.roster().preview(new RosterEdit.Together(others));
        int shortBy = with.roster().shortfallAgentMinutes().compareTo(without.roster().shortfallAgentMinutes());
        boolean good = callout.kind() == Callout.Kind.OVERTIME ? shortBy < 0 : shortBy <= 0;
        return good ? Optional.empty() : Optional.of("It is needed no more.");
    }

    boolean isGood(EditImpact impact) {
        int shortBy = impact.roster().shortfallAgentMinutes().signum();
        return callout.kind() == Callout.Kind.OVERTIME ? shortBy < 0 : shortBy <= 0;
    }

    private Stream<Choice> thinkable(String agent) {
        var contract = standing.roster().agent(agent).contract();
        var mine = standing.roster().shiftsOf(agent).stream().map(DraftShift::shift).toList();
        Stream<Choice> choices = switch (callout.kind()) {
            case OPEN_SHIFT -> contract.shifts().paid().stream()
                    .filter(paid -> callout.from().plus(span(contract, paid)).equals(callout.to()))
                    .map(paid -> new Choice(null, callout.from(), paid));
            case OVERTIME -> Stream.concat(
                    mine.stream().flatMap(shift -> longer(shift, contract).stream()),
                    mine.stream().anyMatch(this::overlaps) ? Stream.of() : another(contract)).distinct();
            case TIME_OFF -> mine.stream().filter(this::overlaps).flatMap(shift -> shorter(shift, contract).stream()).distinct();
        };
        return choices.filter(choice -> choice.start() == null || choice.start().equals(choice.shift()) || choice.start().isAfter(now));
    }

    private boolean overlaps(Shift shift) {
        return overlaps(shift.start(), shift.end());
    }

    private boolean overlaps(Instant start, Instant end) {
        return start.isBefore(callout.to()) && callout.from().isBefore(end);
    }

    private boolean holds(Instant start, Instant end) {
        return !start.isBefore(callout.from()) && !end.isAfter(callout.to());
    }

    private List<Choice> longer(Shift shift, Contract contract) {
        var choices = new ArrayList<Choice>();
        for (int paid : contract.shifts().paid()) {
            Instant end = shift.start().plus(span(contract, paid));
            Instant start = shift.end().minus(span(contract, paid));
            if (paid > shift.paidMinutes() && overlaps(shift.end(), end)) {
                choices.add(new Choice(shift.start(), shift.start(), paid));
            }
            if (paid > shift.paidMinutes() && overlaps(start, shift.start())) {
                choices.add(new Choice(shift.start(), start, paid));
            }
        }
        return choices;
    }

    private Stream<Choice> another(Contract contract) {
        return contract.shifts().paid().stream().flatMap(paid ->
                Stream.of(callout.from(), callout.to().minus(span(contract, paid))).map(start -> new Choice(null, start, paid)));
    }

    private List<Choice> shorter(Shift shift, Contract contract) {
        var choices = new ArrayList<Choice>();
        if (holds(shift.start(), shift.end())) {
            choices.add(new Choice(shift.start(), null, 0));
        }
        for (int paid : contract.shifts().paid()) {
            Instant end = shift.start().plus(span(contract, paid));
            Instant start = shift.end().minus(span(contract, paid));
            if (paid < shift.paidMinutes() && holds(end, shift.end())) {
                choices.add(new Choice(shift.start(), shift.start(), paid));
            }
            if (paid < shift.paidMinutes() && holds(shift.start(), start)) {
                choices.add(new Choice(shift.start(), start, paid));
            }
        }
        return choices;
    }

    private static Duration span(Contract contract, int paid) {
        return Duration.ofMinutes(contract.spanOf(paid));
    }
}
