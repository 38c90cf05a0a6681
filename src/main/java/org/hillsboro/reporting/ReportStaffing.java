package org.hillsboro.reporting;

import static org.hillsboro.reporting.ReportText.hours;
import static org.hillsboro.reporting.ReportText.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hillsboro.charts.Caption;
import org.hillsboro.charts.CoverageChart;
import org.hillsboro.charts.TimeAxis;
import org.hillsboro.charts.WeekHeat;
import org.hillsboro.roster.Coverage;
import org.hillsboro.roster.Coverage.QueueCoverage;
import org.hillsboro.roster.RosterDay;

/**
 * Requirement against staffing: the week at a glance, then each day.
 *
 * @param told which requirement it is
 * @param goals what was simulated, goal by goal; empty where nothing corrected the requirement
 * @param legend of the charts of days
 * @param all all queues together, or the only one
 * @param queues each for itself; empty where there is only one
 */
record ReportStaffing(
        String told, List<String> goals, String heat, List<Day> week, String legend, List<Chart> all, List<Queue> queues) {

    /** @param contacts to expect; empty where the requirement was given */
    record Day(
            String date, String id, String agents, String paidHours, String contacts, String required, String staffed,
            String shortfall, boolean isShort, String surplus) {}

    /** @param svg empty where there is nothing to draw */
    record Chart(String date, String svg) {}

    record Queue(String name, String note, List<Chart> days) {}

    static ReportStaffing of(Plan plan) {
        var days = plan.days();
        var all = plan.coverage().all();
        boolean single = plan.coverage().queues().size() < 2;
        var queues = new ArrayList<Queue>();
        for (int q = 0; q < plan.coverage().queues().size() && !single; q++) {
            int queue = q;
            var week = plan.coverage().queues().get(q);
            queues.add(new Queue(
                    week.queueId(),
                    note(plan.coverage(), week),
                    charts("queue" + q, week, days, day -> day.queues().get(queue), plan)));
        }
        return new ReportStaffing(
                VerifiedText.of(plan),
                VerifiedText.goals(plan),
                heat(plan, all),
                week(plan),
                CoverageChart.legend(new Caption("staffing-marks", "Marks of the charts", "Required, staffed, short and surplus agents.")),
                charts("all", all, days, Coverage::all, plan),
                List.copyOf(queues));
    }

    private static String note(Coverage coverage, QueueCoverage queue) {
        if (queue.mostRequired() == 0) {
            return "nothing is required";
        }
        var shortfall = coverage.agentMinutes(queue.shortfall());
        return "up to " + ReportText.number(Math.ceilDiv(queue.mostRequired(), 1000)) + " agents required, "
                + (shortfall.signum() == 0 ? "met" : ReportText.count(shortfall, "agent-minute") + " short");
    }

    private static List<Day> week(Plan plan) {
        var forecast = plan.forecast();
        return plan.days().stream()
                .map(day -> new Day(
                        ReportText.shortDay(day.date()),
                        day.date().toString(),
                        ReportText.number(day.shifts().size()),
                        hours(day.paidMinutes()),
                        forecast == null
                                ? ""
                                : ReportText.number(Math.round(
                                        forecast.expected(day.coverage().grid().start(), day.coverage().grid().end()))),
                        hours(day.coverage().requiredAgentMinutes()),
                        hours(day.coverage().staffedAgentMinutes()),
                        minutes(day.coverage().shortfallAgentMinutes()),
                        day.coverage().shortfallAgentMinutes().signum() > 0,
                        hours(day.coverage().surplusAgentMinutes())))
                .toList();
    }

    /** What one queue lacks is not hidden by what another has over. */
    private static String heat(Plan plan, QueueCoverage all) {
        var staffed = new double[all.required().length];
        Arrays.setAll(staffed, i -> (all.required()[i] + (all.shortfall()[i] > 0 ? -all.shortfall()[i] : all.surplus()[i])) / 1000.0);
        var caption = new Caption(
                "heat",
                "Where the week is short and where it has agents to spare",
                hours(plan.coverage().shortfallAgentMinutes()) + " hours of agents are short, "
                        + hours(plan.coverage().surplusAgentMinutes()) + " are surplus. The table below has them by day.");
        var axis = new TimeAxis(plan.coverage().grid(), plan.week().zone());
        return new WeekHeat(caption, axis, agents(all.required()), staffed).svg();
    }

    private interface Pick {

        QueueCoverage of(Coverage day);
    }

    /** All days on the scale of the week. */
    private static List<Chart> charts(String id, QueueCoverage week, List<RosterDay> days, Pick pick, Plan plan) {
        double most = Math.max(most(week.required()), most(week.staffed()));
        var hours = ShownHours.of(plan.coverage(), plan.week().zone());
        var charts = new ArrayList<Chart>();
        for (var day : days) {
            var shown = plan.coverage().between(hours.start(day.date()), hours.end(day.date()));
            var coverage = pick.of(shown);
            String date = ReportText.day(day.date());
            var caption = new Caption(
                    "staffing-" + id + "-" + charts.size(),
                    "Required and staffed agents on " + date,
                    "In the busiest quarter hour " + ReportText.number(Math.ceilDiv(coverage.mostRequired(), 1000))
                            + " agents are required; "
                            + minutes(shown.agentMinutes(coverage.shortfall())) + " agent-minutes are short.");
            var chart = CoverageChart.of(
                            caption,
                            new TimeAxis(shown.grid(), plan.week().zone()),
                            agents(coverage.required()),
                            agents(coverage.staffed()))
                    .upTo(most);
            charts.add(new Chart(date, isBlank(coverage) ? "" : chart.svg()));
        }
        return List.copyOf(charts);
    }

    private static boolean isBlank(QueueCoverage coverage) {
        return coverage.mostRequired() == 0 && Arrays.stream(coverage.staffed()).allMatch(staffed -> staffed == 0);
    }

    private static double most(int[] thousandths) {
        return Arrays.stream(agents(thousandths)).max().orElse(0);
    }

    private static double[] agents(int[] thousandths) {
        return Arrays.stream(thousandths).mapToDouble(thousandth -> thousandth / 1000.0).toArray();
    }
}
