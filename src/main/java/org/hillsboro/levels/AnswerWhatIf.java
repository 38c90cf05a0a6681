package org.hillsboro.levels;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.hillsboro.drafts.Draft;
import org.hillsboro.drafts.DraftRoster;
import org.hillsboro.drafts.OpenDrafts;
import org.hillsboro.drafts.Reach;
import org.hillsboro.drafts.RosterEdit;
import org.hillsboro.files.Problems;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.Roster;
import org.hillsboro.simulation.CompareRosters;
import org.hillsboro.simulation.CompareRosters.Compared;
import org.hillsboro.simulation.SimulatedRoster;
import org.hillsboro.simulation.SimulationLimits;
import org.hillsboro.simulation.WhatIf;

/** Answers at once, as well as is possible in a few seconds. Two replications are always finished. */
public final class AnswerWhatIf {

    public static final double USUAL_SECONDS = 2;

    private static final double MOST_SECONDS = 10;
    private static final int MOST_DRAFTS = 4;
    /** An edit moves a queue's level by hundredths of a point. */
    private static final double NARROW_DIFFERENCE = 0.0002;

    private final PlannedWeeks plans;
    private final OpenDrafts drafts;
    private final FreeCores cores;
    private final LongSupplier nanoTime;
    private final LatestQuestions whatIfs = new LatestQuestions();
    private final LatestQuestions edits = new LatestQuestions();
    private final Map<UUID, Standing> standing = new LinkedHashMap<>(16, 0.75f, true);

    /** A draft as it was simulated last. */
    private record Standing(long version, PlannedWeek plan, SimulatedRoster roster) {}

    /** A roster of a draft with the agents who work it. @param version of the draft, with all of its edits */
    private record Crewed(Draft draft, long version, CenterFolder folder, Roster roster, Roster begunWith) {

        private static Crewed of(Draft draft, DraftRoster now) {
            return new Crewed(draft, now.version(), now.folder(), now.roster(), now.begunWith());
        }

        /** The plan may have been resumed since the draft began with it. */
        private SimulatedRoster before(PlannedWeek plan) {
            return draft.attempt() == plan.heading().attempt() ? plan.asPlanned() : plan.simulated(begunWith);
        }

        /** The queues as the plan saw them, for whom contacts were forecast; the people of now. */
        private SimulatedRoster in(PlannedWeek plan) {
            var folder = plan.week().folder().withAgents(this.folder.agents());
            return SimulatedRoster.of(folder, plan.week().forecast(), roster, WhatIf.AS_PLANNED, PlannedWeek.SEED);
        }
    }

    /** @param nanoTime a clock that never goes back */
    public AnswerWhatIf(PlannedWeeks plans, OpenDrafts drafts, FreeCores cores, LongSupplier nanoTime) {
        this.plans = plans;
        this.drafts = drafts;
        this.cores = cores;
        this.nanoTime = nanoTime;
    }

    /**
     * A plan's week as planned and otherwise.
     *
     * @param seconds from the question to the answer, reading included
     * @param who asks; whoever asks again gets the answer before at once, as good as it is
     * @throws org.hillsboro.files.BadInput if the question makes no sense
     * @throws CannotSimulate if the plan cannot be simulated
     * @throws CoresTaken if others ask too much
     */
    public ComparedLevels ask(UUID plan, WhatIfQuestion question, double seconds, UUID who) {
        long asked = nanoTime.getAsLong();
        var problems = new Problems();
        question.check(problems);
        if (!(seconds > 0 && seconds <= MOST_SECONDS)) {
            problems.add("", 0, "seconds", Double.toString(seconds), "expected above 0 and at most 10", "");
        }
        problems.throwIfAny();
        return whatIfs.answer(who, askedAgain -> cores.use(threads -> {
            var week = plans.find(plan);
            var folder = week.week().folder();
            var otherwise = SimulatedRoster.of(
                    folder, week.week().forecast(), week.week().roster(), question.toWhatIf(), PlannedWeek.SEED);
            return levels(week, compare(week.asPlanned(), otherwise, asked, seconds, threads, week::isNarrow, askedAgain));
        }));
    }

    /** A draft as it stands against the plan that it began with; nothing where there is no such draft. */
    public Optional<ComparedLevels> draft(UUID id) {
        long asked = nanoTime.getAsLong();
        return drafts.with(id, Crewed::of).map(crewed -> cores.use(threads -> {
            var week = plans.find(crewed.draft().plan());
            return levels(week, compare(
                    crewed.before(week), asItStands(crewed, week), asked, USUAL_SECONDS, threads, week::isNarrow, () -> false));
        }));
    }

    /**
     * What an edit would do to a draft as it stands.
     *
     * @return nothing where there is no such draft, or the edit is about something out of reach
     */
    public Optional<SimulatedImpact> impact(UUID id, RosterEdit edit, Reach reach, UUID who) {
        long asked = nanoTime.getAsLong();
        record Tried(Crewed now, Crewed then) {}
        var tried = drafts.with(id, (draft, roster) -> reach.includes(edit, roster)
                        ? Optional.of(new Tried(
                                Crewed.of(draft, roster),
                                roster.whatIf(edit, (folder, then) ->
                                        new Crewed(draft, roster.version() + 1, folder, then, roster.begunWith()))))
                        : Optional.<Tried>empty())
                .flatMap(both -> both);
        return tried.map(both -> edits.answer(who, askedAgain -> cores.use(threads -> {
            var week = plans.find(both.now().draft().plan());
            var compared = compare(asItStands(both.now(), week), both.then().in(week), asked, USUAL_SECONDS, threads,
                    AnswerWhatIf::isKnown, askedAgain);
            return new SimulatedImpact(LevelDifference.all(week, compared), compared.replications());
        })));
    }

    /** Kept for the next edit that is tried on it. */
    private synchronized SimulatedRoster asItStands(Crewed draft, PlannedWeek plan) {
        var known = standing.get(draft.draft().id());
        if (known == null || known.version() != draft.version() || !known.plan().equals(plan)) {
            known = new Standing(draft.version(), plan, draft.in(plan));
            standing.put(draft.draft().id(), known);
            if (standing.size() > MOST_DRAFTS) {
                standing.remove(standing.keySet().iterator().next());
            }
        }
        return known.roster();
    }

    private Compared compare(
            SimulatedRoster before,
            SimulatedRoster after,
            long asked,
            double seconds,
            int threads,
            Predicate<Compared> enough,
            BooleanSupplier askedAgain) {
        long left = Math.max(0, asked + Math.round(seconds * 1e9) - nanoTime.getAsLong());
        return CompareRosters.compare(
                before, after, new SimulationLimits(null, Duration.ofNanos(left), PlannedWeek.SEED, threads), enough, askedAgain, nanoTime);
    }

    private static ComparedLevels levels(PlannedWeek week, Compared compared) {
        return new ComparedLevels(week.levels(compared.before()), week.levels(compared.after()),
                LevelDifference.all(week, compared), compared.replications(), week.isNarrow(compared));
    }

    private static boolean isKnown(Compared compared) {
        return compared.serviceLevels().values().stream().noneMatch(level -> level.width() > NARROW_DIFFERENCE);
    }
}
