package org.hillsboro.reporting;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.hillsboro.DrawnRoster;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.forecast.RecentWeeks;
import org.hillsboro.pay.AbsencePay;
import org.hillsboro.roster.Activity;
import org.hillsboro.roster.Contentment;
import org.hillsboro.roster.Coverage;
import org.hillsboro.roster.ExplainShortfall;
import org.hillsboro.roster.LegalityCheck;
import org.hillsboro.roster.PlacedWork;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.roster.RosterDay;
import org.hillsboro.roster.Shift;
import org.hillsboro.simulation.ServiceReport;
import org.hillsboro.solving.AgentPrices;
import org.hillsboro.solving.CoreSpan;
import org.hillsboro.solving.CoreWork;
import org.hillsboro.solving.SolveCourse;
import org.hillsboro.solving.SolveLimits;
import org.hillsboro.solving.SolvedRoster;
import org.hillsboro.staffing.DeferredWork.Batch;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.staffing.StaffingRequirement.QueueRequirement;
import org.hillsboro.time.PlanningWeek;
import org.jspecify.annotations.Nullable;

/**
 * A plan of the week in which New York's clocks go back (2003-W43): ann works a Saturday night over the change, bob, a
 * slower one, a Monday; cy is off, paid. Half an hour on Monday asks for more than there is.
 */
final class ExamplePlan {

    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private ExamplePlan() {}

    static TestCenter center() {
        return center("ann");
    }

    /** With another id for ann. */
    static TestCenter center(String ann) {
        return TestCenter.in("America/New_York", "2003-W43")
                .intervals(30)
                .queue("voice", queue -> queue)
                .queue("chat", queue -> queue)
                .site("tower", 5)
                .pool("staff", pool -> pool.at("tower").hourly("15.50").premium("night", "22:00-06:00", "10").overhead("1.01"))
                .pool("vendor", pool -> pool.hourly("20").handleTimeFactor("1.06").committedHours(10))
                .contract("flex", contract -> contract.weekly(0, 40).days(5).meal(30, "3h", "6h"))
                .contract("full", contract -> contract.weekly(40, 40).days(5))
                .agent(ann, agent -> agent.pool("staff"))
                .agent("bob", agent -> agent.pool("vendor").queues("voice"))
                .agent("cy", agent -> agent.pool("staff").contract("full").paidAbsence("2003-10-20", "2003-10-27"));
    }

    private static final Batch MAIL =
            new Batch("mail", Instant.parse("2003-10-26T02:00:00Z"), Instant.parse("2003-10-26T06:00:00Z"), 12_500);

    static Plan of(TestCenter center, boolean isForecast, @Nullable Double gap) {
        return of(center, roster(center), requirement(center.week(), isForecast), isForecast ? forecast(center.week()) : null, gap);
    }

    private static Roster roster(TestCenter center) {
        return new Roster(
                center.week(),
                List.of(
                        shift(center.folder().agents().getFirst().id(), "2003-10-25T22:00"),
                        shift("bob", "2003-10-20T07:00")),
                List.of(new Roster.Unplanned("zed", "no legal week")));
    }

    /** A roster as {@code DrawnRoster} reads it, against a given requirement. */
    static Plan drawn(TestCenter center, TestRequirement requirement, String drawing) {
        return of(center, DrawnRoster.of(center, drawing), requirement.build(), null, 0.01);
    }

    /** The example after another search. */
    static Plan searched(SolveCourse course) {
        var center = center();
        var requirement = requirement(center.week(), true);
        return of(center, roster(center), requirement, forecast(center.week()), 0.01, course);
    }

    private static Plan of(
            TestCenter center, Roster roster, StaffingRequirement requirement, @Nullable Forecast forecast, @Nullable Double gap) {
        return of(center, roster, requirement, forecast, gap, course());
    }

    private static Plan of(
            TestCenter center,
            Roster roster,
            StaffingRequirement requirement,
            @Nullable Forecast forecast,
            @Nullable Double gap,
            SolveCourse course) {
        return of(center, roster, requirement, forecast, gap, course, null);
    }

    /** The example with its roster simulated. */
    static Plan simulated(TestCenter center, ServiceReport service) {
        var requirement = requirement(center.week(), true);
        return of(center, roster(center), requirement, forecast(center.week()), 0.01, course(), service);
    }

    private static Plan of(
            TestCenter center,
            Roster roster,
            StaffingRequirement requirement,
            @Nullable Forecast forecast,
            @Nullable Double gap,
            SolveCourse course,
            @Nullable ServiceReport service) {
        CenterFolder folder = center.folder();
        PlanningWeek week = center.week();
        var cost = RosterCost.of(roster, folder);
        var coverage = Coverage.of(roster, folder, requirement);
        var solved = new SolvedRoster(
                roster, cost.total(), gap == null ? 0 : 200.1234567, gap, new BigDecimal("4.13333333333"),
                coverage.shortfallAgentMinutes().doubleValue(), 0, 14.9999999, prices(coverage), 4711, 12,
                Duration.ofMillis(1500), Duration.ofMillis(2250), cost.total(), course, List.of());
        return new Plan(
                "my center",
                folder,
                week,
                0.5,
                forecast,
                forecast == null ? null : RecentWeeks.before(folder.center(), folder.history(), week, 4),
                requirement,
                new SolveLimits(Duration.ofSeconds(60), null, null, 7),
                solved,
                cost,
                folder.agents().stream()
                        .flatMap(agent -> AbsencePay.lines(agent, folder.payRules(agent), folder.center(), week).stream())
                        .toList(),
                coverage,
                new PlacedWork(week.end(), List.of(new PlacedWork.Row(MAIL, 7125))),
                RosterDay.of(roster, coverage),
                ExplainShortfall.of(roster, folder, requirement),
                LegalityCheck.violations(roster, folder),
                service,
                null,
                Contentment.of(roster, folder, null),
                0,
                0.25,
                true,
                List.of("mind the gap"));
    }

    /** Four seconds, the first without a roster. */
    private static SolveCourse course() {
        return new SolveCourse(
                List.of(
                        new SolveCourse.Point(2, 260.0, 150.0, 0.7333, 62),
                        new SolveCourse.Point(3, 230.0, 199.0, 0.1558, 47),
                        new SolveCourse.Point(4, 222.0, 200.1234567, 0.1093, 32)),
                List.of(
                        new CoreSpan(1, CoreWork.PRICES, 0, 1.5, 12),
                        new CoreSpan(2, CoreWork.PRICES, 0, 1.5, 12),
                        new CoreSpan(1, CoreWork.SEARCH, 1.5, 4, 5_000_000),
                        new CoreSpan(2, CoreWork.PROOF, 1.6, 4, 30)),
                List.of());
    }

    private static Shift shift(String agent, String localStart) {
        Instant start = LocalDateTime.parse(localStart).atZone(NEW_YORK).toInstant();
        Instant meal = start.plus(Duration.ofHours(4));
        Instant back = meal.plus(Duration.ofMinutes(30));
        return new Shift(agent, List.of(
                new Activity(Activity.CONTACTS, start, meal, true),
                new Activity("MEAL", meal, back, false),
                new Activity(Activity.CONTACTS, back, back.plus(Duration.ofHours(4)), true)));
    }

    /** Two on voice on Monday from 07:00 to 07:30, nobody else. */
    private static StaffingRequirement requirement(PlanningWeek week, boolean isForecast) {
        var grid = week.grid(30);
        var load = new double[grid.count()];
        Arrays.fill(load, isForecast ? 0 : Double.NaN);
        var net = new int[grid.count()];
        var required = new int[grid.count()];
        var goal = new String[grid.count()];
        Arrays.fill(goal, "");
        var chat = new QueueRequirement("chat", load.clone(), net.clone(), required.clone(), goal.clone());
        load[14] = isForecast ? 1.23456 : Double.NaN;
        net[14] = isForecast ? 1 : 2;
        required[14] = 2;
        goal[14] = "service_level";
        return new StaffingRequirement(grid, List.of(new QueueRequirement("voice", load, net, required, goal), chat));
    }

    /** An agent more is worth 5.25 USD a quarter on the first queue in the half-hour that asks for two, unless nothing is required. */
    private static AgentPrices prices(Coverage coverage) {
        var perQuarter = new double[coverage.grid().count()];
        Arrays.fill(perQuarter, 28, 30, coverage.requiredAgentMinutes().signum() > 0 ? 5.25 : 0);
        return new AgentPrices(coverage.grid(), List.of(new AgentPrices.QueuePrices(coverage.queues().getFirst().queueId(), perQuarter)));
    }

    private static Forecast forecast(PlanningWeek week) {
        var grid = week.grid(30);
        var mean = new double[grid.count()];
        mean[14] = 12.34567;
        var aht = new double[grid.count()];
        Arrays.fill(aht, 240);
        return new Forecast(grid, List.of(new Forecast.QueueForecast("voice", mean, mean, mean, mean, aht)));
    }
}
