package org.hillsboro.solving.rules;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.Roster;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.time.PlanningWeek;

/** Scores rosters of one week by all the rules, each from nothing. Any thread may ask. */
public final class ScoreRoster {

    private final WeekFacts facts;
    private final SolutionManager<RuledRoster, HardMediumSoftLongScore> scores;

    public ScoreRoster(CenterFolder folder, PlanningWeek week, StaffingRequirement requirement) {
        facts = WeekFacts.of(folder, week, requirement);
        scores = SolutionManager.create(SolverFactory.<RuledRoster>create(new SolverConfig()
                .withSolutionClass(RuledRoster.class)
                .withEntityClasses(PlannedShift.class)
                .withConstraintProviderClass(RosterRules.class)));
    }

    /** @throws IllegalArgumentException if somebody in the roster is not in the folder */
    public RuledScore score(Roster roster) {
        return score(roster, Map.of());
    }

    /**
     * @param deferred thousandths of agents who are needed where deferred work is to be done, by queue, each quarter of the week
     * @throws IllegalArgumentException if somebody in the roster is not in the folder
     */
    public RuledScore score(Roster roster, Map<String, int[]> deferred) {
        var analysis = scores.analyze(facts.with(roster, deferred));
        var breaches = new ArrayList<Breach>();
        Map<String, Long> pay = new TreeMap<>();
        long seats = 0;
        // Equal justifications are one match, whose score is the sum.
        for (var constraint : analysis.constraintAnalyses()) {
            for (var match : constraint.matches()) {
                switch (match.justification()) {
                    case Breach breach -> {
                        breaches.add(breach);
                        seats += breach.agentId().isEmpty() ? -match.score().hardScore() : 0;
                    }
                    case CostRules.Cost cost when !cost.agentId().isEmpty() -> pay.merge(
                            cost.agentId(), -match.score().softScore(), Long::sum);
                    default -> { }
                }
            }
        }
        return new RuledScore(analysis.score(), List.copyOf(breaches), seats, pay);
    }
}
