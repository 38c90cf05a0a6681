package org.hillsboro.requests;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hillsboro.drafts.DraftShift;
import org.hillsboro.drafts.RosterEdit;
import org.hillsboro.drafts.RosterEdit.AddShift;
import org.hillsboro.drafts.RosterEdit.GiveShift;
import org.hillsboro.drafts.RosterEdit.ResizeShift;
import org.hillsboro.drafts.RosterEdit.Together;
import org.hillsboro.drafts.Verdict;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.pay.Money;
import org.hillsboro.roster.Shift;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.Contract;

/**
 * Who may legally cover a shift whose agent will be absent: takes it over, works a shorter one in its place, or stays
 * longer or comes sooner. What leaves least short comes first; then the cheapest, then what disturbs least.
 */
public final class ProposeCover {

    /** Each is judged by all rules, about a millisecond each at 2,000 agents; those who promise most come first. */
    private static final int MOST_TRIED = 150;

    /** What promises most is nearly always best: of this many times as many as are wanted the best are. */
    private static final int ENOUGH = 3;

    private static final Comparator<Cover> BEST = Comparator.comparing(Cover::shortfallAgentMinutes)
            .thenComparing(cover -> cover.cost().minor())
            .thenComparing(Cover::disturbance)
            .thenComparing(Cover::agent);

    private static final Comparator<Possible> MOST_PROMISING = Comparator.comparing(Possible::minutes).reversed()
            .thenComparing(Possible::hourly)
            .thenComparing(Possible::disturbance);

    /** How much a cover asks of whoever covers, the least first. */
    public enum Disturbance {
        LONGER_SHIFT,
        SECOND_SHIFT,
        DAY_OFF_LOST
    }

    /**
     * @param shift of the absent agent, by its name in the draft
     * @param edit what the covering agent does; without the absence
     * @param shortfallAgentMinutes that come with the absence all the same
     * @param cost that comes, the absent agent's hours taken off
     */
    public record Cover(
            String shift, String agent, RosterEdit edit, Disturbance disturbance, BigDecimal shortfallAgentMinutes, Money cost) {}

    private final StandingWeek standing;
    private final CenterFolder folder;
    private final TimeOff timeOff;
    private final Deciding deciding;

    ProposeCover(StandingWeek standing, TimeOff timeOff, Deciding deciding) {
        this.standing = standing;
        this.folder = standing.roster().folder();
        this.timeOff = timeOff;
        this.deciding = deciding;
    }

    List<DraftShift> lost() {
        return standing.roster().shiftsOf(timeOff.agent()).stream()
                .filter(entry -> timeOff.absence().overlaps(entry.shift().start(), entry.shift().end()))
                .toList();
    }

    /** For each lost shift, the best first. */
    List<Cover> best(int most) {
        return lost().stream().flatMap(entry -> best(entry, most)).toList();
    }

    private Stream<Cover> best(DraftShift lost, int most) {
        var absent = standing.roster().agent(timeOff.agent());
        var queues = absent.servable(folder.center());
        return folder.agents().stream()
                .filter(agent -> !agent.id().equals(absent.id()) && deciding.reaches(agent.pool().id()))
                .filter(agent -> !Collections.disjoint(agent.servable(folder.center()), queues))
                .flatMap(agent -> possible(lost, agent).stream())
                .sorted(MOST_PROMISING)
                .limit(MOST_TRIED)
                .flatMap(possible -> judged(lost, possible))
                .limit((long) ENOUGH * most)
                .sorted(BEST)
                .limit(most);
    }

    /**
     * @param minutes of the lost shift that it covers, breaks left aside
     * @param hourly of the agent's pool, premiums and overtime left aside
     */
    private record Possible(Agent agent, RosterEdit edit, Disturbance disturbance, long minutes, BigDecimal hourly) {}

    private List<Possible> possible(DraftShift lost, Agent agent) {
        var possible = new ArrayList<Possible>();
        var all = standing.roster().shiftsOf(agent.id());
        var sameDate = all.stream()
                .filter(entry -> entry.shift().date(agent.zone()).equals(lost.shift().date(agent.zone())))
                .toList();
        for (var entry : sameDate) {
            var others = new OwnWeek(agent, all.stream().filter(other -> other != entry).map(DraftShift::shift).toList());
            long now = overlap(entry.shift().start(), entry.shift().end(), lost.shift());
            longer(entry, lost.shift(), agent.contract()).stream()
                    .flatMap(edit -> possible(
                            others, edit, lost.shift(), edit.newStart(), edit.paidMinutes(), Disturbance.LONGER_SHIFT, now))
                    .forEach(possible::add);
        }
        var own = new OwnWeek(agent, all.stream().map(DraftShift::shift).toList());
        var disturbance = sameDate.isEmpty() ? Disturbance.DAY_OFF_LOST : Disturbance.SECOND_SHIFT;
        inItsPlace(lost, agent).stream().flatMap(minutes -> possible(
                own,
                minutes == lost.shift().paidMinutes()
                        ? new GiveShift(lost.id(), agent.id())
                        : new AddShift(agent.id(), lost.shift().start(), minutes),
                lost.shift(), lost.shift().start(), minutes, disturbance, 0)).forEach(possible::add);
        return possible;
    }

    /** @param now minutes of the lost shift at which the agent is at work anyhow */
    private Stream<Possible> possible(
            OwnWeek own, RosterEdit edit, Shift lost, Instant start, int paid, Disturbance disturbance, long now) {
        var agent = own.agent();
        var end = start.plus(Duration.ofMinutes(agent.contract().spanOf(paid)));
        return own.mayHaveRoom(start, end, paid)
                ? Stream.of(new Possible(agent, edit, disturbance, overlap(start, end, lost) - now, folder.payRules(agent).hourly()))
                : Stream.of();
    }

    private static long overlap(Instant start, Instant end, Shift lost) {
        var first = start.isAfter(lost.start()) ? start : lost.start();
        var last = end.isBefore(lost.end()) ? end : lost.end();
        return Math.max(0, Duration.between(first, last).toMinutes());
    }

    /** The shift itself where the contract has its length, else the longest that is shorter. */
    private static Optional<Integer> inItsPlace(DraftShift lost, Agent agent) {
        return agent.contract().shifts().paid().stream()
                .filter(minutes -> minutes <= lost.shift().paidMinutes())
                .max(Comparator.naturalOrder());
    }

    /** Into the lost shift, at either end, by no more than its length. */
    private static List<ResizeShift> longer(DraftShift entry, Shift lost, Contract contract) {
        var shift = entry.shift();
        var edits = new ArrayList<ResizeShift>();
        for (int paid : contract.shifts().paid()) {
            long more = paid - shift.paidMinutes();
            if (more > 0 && more <= lost.paidMinutes()) {
                Instant end = shift.start().plus(Duration.ofMinutes(contract.spanOf(paid)));
                Instant start = shift.end().minus(Duration.ofMinutes(contract.spanOf(paid)));
                if (!lost.end().isBefore(shift.end()) && end.isAfter(lost.start())) {
                    edits.add(new ResizeShift(entry.id(), shift.start(), paid));
                }
                if (!lost.start().isAfter(shift.start()) && start.isBefore(lost.end())) {
                    edits.add(new ResizeShift(entry.id(), start, paid));
                }
            }
        }
        return edits;
    }

    private Stream<Cover> judged(DraftShift lost, Possible possible) {
        return standing.tried(new Together(List.of(possible.edit(), WeighTimeOff.absent(timeOff)))).stream()
                .filter(impact -> impact.verdict() == Verdict.ALLOWED)
                .map(impact -> new Cover(lost.id(), possible.agent().id(), possible.edit(), possible.disturbance(),
                        impact.roster().shortfallAgentMinutes(), impact.roster().cost().total()));
    }
}
