package org.hillsboro.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hillsboro.charts.ChartStyle;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.Violation;
import org.jspecify.annotations.Nullable;

/** All that the template of {@code report.html} shows, in its order, ready to print. */
record ReportPage(
        String name,
        String week,
        String dates,
        String zone,
        String clocks,
        String style,
        List<String> violations,
        ReportHead head,
        List<NextSteps.Step> next,
        ReportStaffing staffing,
        @Nullable ReportServiceLevel service,
        @Nullable ReportVerified verified,
        @Nullable ReportFormula formula,
        List<ReportDeferred> deferred,
        ReportPrices prices,
        ReportCost cost,
        String people,
        ReportShortfall shortfall,
        @Nullable ReportForecast forecast,
        ReportRoster roster,
        List<Roster.Unplanned> unplanned,
        ReportCourse course,
        List<Fact> made,
        List<String> warnings) {

    private static final int MOST_VIOLATIONS = 20;
    private static final long WEEK_MINUTES = 7 * 24 * 60;

    record Fact(String name, String value) {}

    static ReportPage of(Plan plan, Versions versions, Stopwatch watch) {
        var week = plan.week();
        return new ReportPage(
                plan.folder().center().name(),
                week.label(),
                ReportText.fullDay(week.dates().getFirst()) + " – " + ReportText.fullDay(week.dates().getLast()),
                week.zone().getId(),
                clocks(plan),
                ChartStyle.css(),
                plan.violations().stream().limit(MOST_VIOLATIONS).map(Violation::toString).toList(),
                ReportHead.of(plan),
                NextSteps.of(plan),
                ReportStaffing.of(plan),
                ReportServiceLevel.of(plan),
                ReportVerified.of(plan),
                ReportFormula.of(plan),
                ReportDeferred.of(plan.deferred()),
                ReportPrices.of(plan),
                ReportCost.of(plan),
                ContentmentText.of(plan),
                ReportShortfall.of(plan),
                ReportForecast.of(plan),
                ReportRoster.of(plan),
                plan.roster().unplanned(),
                ReportCourse.of(plan),
                made(plan, versions, watch),
                plan.warnings());
    }

    /** What to say of a week in which the clocks change; empty of any other. */
    private static String clocks(Plan plan) {
        long minutes = Duration.between(plan.week().start(), plan.week().end()).toMinutes();
        if (minutes == WEEK_MINUTES) {
            return "";
        }
        return "Clocks go " + (minutes < WEEK_MINUTES ? "forward" : "back") + " in this week: it has "
                + ReportText.plain(BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)) + " hours.";
    }

    private static List<Fact> made(Plan plan, Versions versions, Stopwatch watch) {
        var solved = plan.solved();
        var limits = plan.limits();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Center folder", plan.source()));
        facts.add(new Fact("Inputs (SHA-256)", plan.folder().inputsSha256()));
        facts.add(new Fact("Demand", plan.forecast() == null
                ? "requirement.csv, taken as it is"
                : "forecast from the contacts before " + plan.week().label() + "; staffed for days that are no busier with probability "
                        + plan.risk()));
        facts.add(new Fact("Asked for", (limits.steps() == null
                        ? limits.time().toSeconds() + " seconds"
                        : ReportText.number(limits.steps()) + " steps")
                + (limits.gap() == null ? "" : " or a gap of " + ReportText.percent(limits.gap(), 2))
                + (plan.interrupted() ? "; stopped early" : "")));
        facts.add(new Fact("Seed", Long.toString(limits.seed())));
        facts.add(new Fact("Steps", ReportText.number(solved.steps()) + " moves tried, "
                + ReportText.number(solved.boundPasses()) + " passes of the bound"));
        facts.add(new Fact("Seconds", "forecast " + seconds(watch.seconds("forecast")) + ", requirement "
                + seconds(watch.seconds("requirement")) + ", bound " + seconds(solved.boundTime().toMillis() / 1000.0)
                + ", search " + seconds(solved.searchTime().toMillis() / 1000.0)));
        facts.add(new Fact("Versions", "Hillsboro " + versions.hillsboro() + ", Timefold " + versions.timefold()
                + ", Java " + versions.java()));
        return List.copyOf(facts);
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }
}
