package org.hillsboro.audit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.pay.AbsencePay;
import org.hillsboro.reporting.Plan;
import org.hillsboro.reporting.PlanFolder;
import org.hillsboro.reporting.Stopwatch;
import org.hillsboro.reporting.Versions;
import org.hillsboro.roster.Contentment;
import org.hillsboro.roster.Coverage;
import org.hillsboro.roster.ExplainShortfall;
import org.hillsboro.roster.LegalityCheck;
import org.hillsboro.roster.PlacedWork;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.roster.RosterDay;
import org.hillsboro.solving.AgentPrices;
import org.hillsboro.solving.SolveCourse;
import org.hillsboro.solving.SolveLimits;
import org.hillsboro.solving.SolvedRoster;
import org.hillsboro.staffing.TakeRequirement;

/** Writes a given roster as a plan folder, without a search. */
final class WrittenPlan {

    private WrittenPlan() {}

    static Path write(CenterFolder folder, Roster roster, Path into) {
        var week = roster.week();
        var requirement = TakeRequirement.take(folder.center(), Objects.requireNonNull(folder.requirement()), week);
        var cost = RosterCost.of(roster, folder);
        var coverage = Coverage.of(roster, folder, requirement);
        double total = cost.total().major().doubleValue();
        var solved = new SolvedRoster(
                roster, cost.total(), total / 1.01, 0.01, folder.payRules().values().iterator().next().hourly(),
                coverage.shortfallAgentMinutes().doubleValue(), 0, 0, new AgentPrices(coverage.grid(), List.of()), 0, 0, Duration.ZERO, Duration.ZERO,
                cost.total(), SolveCourse.NONE, List.of());
        var plan = new Plan(
                "center", folder, week, 0.5, null, null, requirement, new SolveLimits(Duration.ZERO, 0L, null, 0), solved, cost,
                folder.agents().stream()
                        .flatMap(agent -> AbsencePay.lines(agent, folder.payRules(agent), folder.center(), week).stream())
                        .toList(),
                coverage, new PlacedWork(week.end(), List.of()), RosterDay.of(roster, coverage),
                ExplainShortfall.of(roster, folder, requirement), LegalityCheck.violations(roster, folder),
                null, null, Contentment.of(roster, folder, null), 0, null, false, List.of());
        var planFolder = PlanFolder.claim(into, new Versions("1", "2", "3"));
        planFolder.write(plan, new Stopwatch(() -> 0));
        return planFolder.path();
    }
}
