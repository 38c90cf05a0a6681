package org.hillsboro.requests;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.hillsboro.drafts.EditImpact;
import org.hillsboro.drafts.RosterEdit;
import org.hillsboro.requests.Callout.Rule;
import org.hillsboro.requests.CalloutAnswer.State;

/** Agents take what is offered to them: at once where the first is served first, else by a fair draw. */
public final class TakeHours {

    /** What counts as taken so far. */
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private static final int MOST_LOOKED_AT = 100;
    private static final int MOST_ANSWERS = 10_000;
    private static final String CLOSED = "It is closed: others were faster, or it is too late.";

    private final ChangeWeek weeks;
    private final Callouts callouts;
    private final RequestTrail trail;
    private final KeepRequest keep;
    private final Clock clock;

    public TakeHours(ChangeWeek weeks, Callouts callouts, RequestTrail trail, KeepRequest keep, Clock clock) {
        this.weeks = weeks;
        this.callouts = callouts;
        this.trail = trail;
        this.keep = keep;
        this.clock = clock;
    }

    /**
     * What an agent may choose from.
     *
     * @param zone of the agent
     */
    public record Possible(Callout callout, ZoneId zone, List<Choice> choices) {}

    /** Those that the agent could do something about, by their beginning. */
    public List<Possible> open(Asking asking) {
        var possible = new ArrayList<Possible>();
        var open = callouts.open(asking.center(), clock.instant(), MOST_LOOKED_AT);
        open.stream().map(Callout::week).distinct().forEach(week -> weeks.look(asking.center(), week, standing -> open.stream()
                        .filter(callout -> callout.week().equals(week) && isFor(callout, standing, asking))
                        .map(callout -> new Possible(callout, standing.roster().agent(asking.agent()).zone(),
                                new FindChoices(standing, callout, clock.instant()).of(asking.agent())))
                        .filter(one -> !one.choices.isEmpty())
                        .toList())
                .ifPresent(possible::addAll));
        possible.sort(Comparator.comparing(one -> one.callout.from()));
        return possible;
    }

    /**
     * Takes a place, or volunteers for the draw; volunteering again replaces the choice. Who has that place already hears so
     * again.
     *
     * @throws NoSuchRequest if it is not for the agent
     * @throws NotNow if it is closed or full, or a rule stands against the choice
     */
    public CalloutAnswer take(Asking asking, UUID id, Choice choice) {
        var callout = callouts.find(id).filter(found -> found.center().equals(asking.center())).orElseThrow(NoSuchRequest::new);
        var taken = callouts.answer(id, asking.agent()).filter(before -> isSame(before, choice));
        if (taken.isPresent()) {
            return taken.get();
        }
        if (!callout.open()) {
            throw new NotNow(CLOSED);
        }
        long names = keep.names(asking.center());
        var answer = weeks.look(asking.center(), callout.week(), standing -> {
            if (!isFor(callout, standing, asking)) {
                throw new NoSuchRequest();
            }
            new FindChoices(standing, callout, clock.instant()).refusal(choice, asking.agent()).ifPresent(why -> {
                throw new NotNow(why);
            });
            return new CalloutAnswer(id, asking.agent(), standing.pool(asking.agent()), choice,
                    callout.rule() == Rule.FAIR ? State.VOLUNTEERED : State.TAKEN, "", clock.instant());
        }).orElseThrow(() -> new NotNow("The week " + callout.week() + " is not published."));
        if (callout.rule() == Rule.FAIR) {
            return keep.keep(asking.center(), names, () -> {
                checkFree(id, asking.agent());
                keep(callout, answer, asking.by());
                return answer;
            });
        }
        try {
            takeAtOnce(asking, callout, answer);
            return answer;
        } catch (NotNow late) {
            return callouts.answer(id, asking.agent()).filter(before -> isSame(before, choice)).orElseThrow(() -> late);
        }
    }

    private static boolean isSame(CalloutAnswer before, Choice choice) {
        return before.state() == State.TAKEN && before.choice().equals(choice);
    }

    private void takeAtOnce(Asking asking, Callout callout, CalloutAnswer answer) {
        var id = callout.id();
        var choice = answer.choice();
        weeks.change(
                callout.center(), callout.week(),
                new ChangeWeek.Order(
                        standing -> choice.edit(standing, asking.agent()), "callout/" + id + "/" + asking.agent(), asking.by(),
                        impact -> TryExchange.rules(impact, asking.agent())),
                () -> checkFree(id, asking.agent()),
                impact -> {
                    checkGood(callout, impact);
                    keep(callout, answer, asking.by());
                    closeIfFull(callout);
                });
    }

    /** @throws NotNow if the agent has not volunteered, or has a place already */
    public void withdraw(Asking asking, UUID id) {
        keep.keep(asking.center(), keep.names(asking.center()), () -> {
            var callout = callouts.lock(id).filter(found -> found.center().equals(asking.center())).orElseThrow(NoSuchRequest::new);
            if (!callouts.withdraw(id, asking.agent())) {
                throw new NotNow("There is nothing to take back.");
            }
            trail.answer(asking.by(), callout, asking.agent(), null);
            return callout;
        });
    }

    /**
     * Gives the places to those who have taken the fewest of the kind so far, then by the seed; all in one publication.
     * Whoever is drawn and may not any more is passed over.
     *
     * @return the answers as they are then
     * @throws NotNow if it was drawn already
     */
    public List<CalloutAnswer> draw(Deciding deciding, UUID id) {
        var callout = callouts.find(id).filter(found -> OfferHours.reaches(deciding, found)).orElseThrow(NoSuchRequest::new);
        if (callout.rule() != Rule.FAIR) {
            throw new NotNow("Whoever came first was served; there is nothing to draw.");
        }
        long names = keep.names(callout.center());
        var volunteers = inOrder(callout, callouts.answers(id, 0, MOST_ANSWERS));
        var drawn = weeks.look(callout.center(), callout.week(), standing -> drawn(standing, callout, volunteers))
                .orElseThrow(() -> new NotNow("The week " + callout.week() + " is not published."));
        if (drawn.edits.isEmpty()) {
            keep.keep(callout.center(), names, () -> {
                checkUnchanged(callout, volunteers);
                return end(callout, drawn, deciding.by());
            });
        } else {
            weeks.change(
                    callout.center(), callout.week(),
                    new ChangeWeek.Order(
                            standing -> new RosterEdit.Together(List.copyOf(drawn.edits)), "callout/" + id, deciding.by(),
                            EditImpact::sentenceWithoutCost),
                    () -> checkUnchanged(callout, volunteers),
                    impact -> {
                        checkGood(callout, impact);
                        end(callout, drawn, deciding.by());
                    });
        }
        return List.copyOf(drawn.answers.values());
    }

    private record Drawn(List<RosterEdit> edits, Map<String, CalloutAnswer> answers) {}

    private Drawn drawn(StandingWeek standing, Callout callout, List<CalloutAnswer> volunteers) {
        var choices = new FindChoices(standing, callout, clock.instant());
        var drawn = new Drawn(new ArrayList<>(), new LinkedHashMap<>());
        for (var volunteer : volunteers) {
            String why = drawn.edits.size() == callout.places()
                    ? "All places went to others."
                    : choices.refusalWith(drawn.edits, volunteer.choice(), volunteer.agent()).orElse("");
            if (why.isEmpty()) {
                drawn.edits.add(volunteer.choice().edit(standing, volunteer.agent()));
            }
            drawn.answers.put(volunteer.agent(),
                    volunteer.in(why.isEmpty() ? State.TAKEN : State.PASSED_OVER, why, clock.instant()));
        }
        return drawn;
    }

    /** The same for the same answers and seed, whoever draws. */
    private List<CalloutAnswer> inOrder(Callout callout, List<CalloutAnswer> answers) {
        var taken = callouts.taken(callout.center(), callout.kind(), clock.instant().minus(REMEMBERED));
        var volunteers = new ArrayList<>(answers.stream()
                .filter(answer -> answer.state() == State.VOLUNTEERED)
                .sorted(Comparator.comparing(CalloutAnswer::agent))
                .toList());
        Collections.shuffle(volunteers, new Random(callout.seed()));
        volunteers.sort(Comparator.comparing(answer -> taken.getOrDefault(answer.agent(), 0)));
        return volunteers;
    }

    private Callout end(Callout callout, Drawn drawn, String by) {
        drawn.answers.values().forEach(answer -> keep(callout, answer, by));
        callouts.close(callout.id());
        return callout;
    }

    private void checkUnchanged(Callout callout, List<CalloutAnswer> volunteers) {
        if (!callouts.lock(callout.id()).orElseThrow(NoSuchRequest::new).open()) {
            throw new NotNow("It is closed already.");
        }
        if (!inOrder(callout, callouts.answers(callout.id(), 0, MOST_ANSWERS)).equals(volunteers)) {
            throw new NotNow("Someone has volunteered meanwhile. Maybe draw again.");
        }
    }

    private void checkFree(UUID id, String agent) {
        var callout = callouts.lock(id).orElseThrow(NoSuchRequest::new);
        Instant last = callout.closes() == null ? callout.from() : callout.closes();
        if (!callout.open() || callouts.countTaken(id) >= callout.places() || !clock.instant().isBefore(last)) {
            throw new NotNow(CLOSED);
        }
        if (callouts.answer(id, agent).filter(answer -> answer.state() == State.TAKEN).isPresent()) {
            throw new NotNow("You have it already.");
        }
    }

    private static void checkGood(Callout callout, EditImpact impact) {
        int shortBy = impact.roster().shortfallAgentMinutes().signum();
        if (callout.kind() == Callout.Kind.OVERTIME ? shortBy >= 0 : shortBy > 0) {
            throw new NotNow("It is needed no more.");
        }
    }

    private void closeIfFull(Callout callout) {
        if (callouts.countTaken(callout.id()) >= callout.places()) {
            callouts.close(callout.id());
        }
    }

    private void keep(Callout callout, CalloutAnswer answer, String by) {
        callouts.keep(answer);
        trail.answer(by, callout, answer.agent(), answer.state());
    }

    private static boolean isFor(Callout callout, StandingWeek standing, Asking asking) {
        return standing.knows(asking.agent()) && callout.isFor(asking.center(), standing.pool(asking.agent()));
    }
}
