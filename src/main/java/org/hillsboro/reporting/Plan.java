package org.hillsboro.reporting;

import java.util.List;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.forecast.RecentWeeks;
import org.hillsboro.pay.PayLine;
import org.hillsboro.roster.Contentment;
import org.hillsboro.roster.Coverage;
import org.hillsboro.roster.PlacedWork;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.roster.RosterDay;
import org.hillsboro.roster.ShortfallReason;
import org.hillsboro.roster.Violation;
import org.hillsboro.simulation.ServiceReport;
import org.hillsboro.solving.SolveLimits;
import org.hillsboro.solving.SolvedRoster;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.verifying.GoalStandings;
import org.hillsboro.verifying.MissedGoal;
import org.hillsboro.verifying.VerifiedRoster;
import org.jspecify.annotations.Nullable;

/**
 * A finished plan: what was known, what was decided and what the second opinion says of it.
 *
 * @param source the center folder as the user named it
 * @param risk the probability with which the demand stays within what is staffed for
 * @param forecast absent where the folder brought its requirement
 * @param recent the weeks before, against which the forecast is held; absent where there is none
 * @param deferred work that may wait, and what of it is done in time
 * @param days the seven dates of the week
 * @param absencePay lines of paid absences, no part of the cost
 * @param violations of hard rules; any is a defect of ours
 * @param service simulated; absent where the folder brought its requirement, which says nothing of contacts
 * @param verified how what was simulated corrected the requirement; absent where nothing was verified
 * @param goodwill share of the cheapest roster's cost that might be spent on contentment
 * @param firstRosterSeconds from the start of the solve to the first roster, as far as progress told; absent: never told
 * @param interrupted whether the user ended the search early
 * @param warnings what the user should know before relying on the plan
 */
public record Plan(
        String source,
        CenterFolder folder,
        PlanningWeek week,
        double risk,
        @Nullable Forecast forecast,
        @Nullable RecentWeeks recent,
        StaffingRequirement requirement,
        SolveLimits limits,
        SolvedRoster solved,
        RosterCost cost,
        List<PayLine> absencePay,
        Coverage coverage,
        PlacedWork deferred,
        List<RosterDay> days,
        List<ShortfallReason> shortfalls,
        List<Violation> violations,
        @Nullable ServiceReport service,
        @Nullable VerifiedRoster verified,
        Contentment contentment,
        double goodwill,
        @Nullable Double firstRosterSeconds,
        boolean interrupted,
        List<String> warnings) {

    /** The requirement before what was simulated corrected it; absent where nothing was to correct it. */
    public @Nullable StaffingRequirement formula() {
        return verified == null ? null : verified.formula();
    }

    /** Goals that the roster does not keep, as far as they were simulated to be kept. */
    public List<MissedGoal> missedGoals() {
        var standings = standings();
        if (standings == null) {
            return List.of();
        }
        return verified == null ? MissedGoal.ofFormula(standings, shortfalls) : MissedGoal.of(standings, shortfalls);
    }

    /** How the roster stands to the goals of the queues that cannot wait; absent where nothing was simulated. */
    public @Nullable GoalStandings standings() {
        if (verified != null) {
            return verified.chosen().standings();
        }
        return service == null ? null : GoalStandings.of(folder.center(), requirement.grid(), service);
    }

    public Roster roster() {
        return solved.roster();
    }

    /** Share of the cheapest roster's cost that was spent on contentment. */
    public double goodwillSpent() {
        long cheapest = solved.cheapest().minor();
        return cheapest <= 0 ? 0 : Math.max(0, (double) (solved.cost().minor() - cheapest) / cheapest);
    }
}
