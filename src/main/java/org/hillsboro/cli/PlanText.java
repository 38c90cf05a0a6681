package org.hillsboro.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import org.hillsboro.pay.Money;
import org.hillsboro.reporting.ContentmentText;
import org.hillsboro.reporting.GoalText;
import org.hillsboro.reporting.Plan;
import org.hillsboro.reporting.VerifiedText;
import org.hillsboro.roster.PlacedWork;
import org.hillsboro.roster.ShortfallReason;
import org.hillsboro.verifying.GoalStanding.Verdict;

/** What a scheduler wants to know first of a plan, in a dozen lines. */
final class PlanText {

    private static final int MOST_ROWS = 5;
    private static final int MOST_GOALS = 12;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final Plan plan;
    private final Path written;
    private final Path asAsked;

    /** @param asAsked how the user named the plan folder */
    PlanText(Plan plan, Path written, Path asAsked) {
        this.plan = plan;
        this.written = written;
        this.asAsked = asAsked;
    }

    void print(PrintWriter out) {
        var cost = plan.cost();
        out.println((plan.interrupted() ? "Stopped early; the best roster so far of " : "Planned ") + plan.week() + " for "
                + plan.folder().center().name());
        row(out, "agents", number(plan.folder().agents().size()) + ", " + number(plan.roster().shifts().size()) + " shifts, "
                + String.format(Locale.ROOT, "%,.1f paid hours", cost.paidMinutes() / 60.0));
        row(out, "cost", money(cost.total()) + " (pay " + amount(cost.pay()) + ", overhead " + amount(cost.overhead())
                + ", unused commitments " + amount(cost.commitments()) + ")");
        row(out, "proven", proven());
        verified(out);
        row(out, "short", shortfall());
        shortfalls(out);
        if (!plan.deferred().rows().isEmpty()) {
            row(out, "can wait", deferred());
        }
        row(out, "surplus", agentMinutes(plan.coverage().surplusAgentMinutes()));
        row(out, "people", ContentmentText.of(plan));
        row(out, "broken rules", plan.violations().isEmpty() ? "none" : number(plan.violations().size()));
        unplanned(out);
        plan.warnings().forEach(warning -> out.println("Warning: " + warning));
        row(out, "written to", written.toString());
        out.println();
        out.println("Next: open " + asAsked.resolve("report.html") + " in a browser, give agents their file of "
                + asAsked.resolve("calendars") + " and payroll " + asAsked.resolve("payroll.csv") + ".");
        out.flush();
    }

    private static void row(PrintWriter out, String name, String value) {
        out.printf(Locale.ROOT, "  %-13s %s%n", name, value);
    }

    private void verified(PrintWriter out) {
        row(out, "verified", VerifiedText.of(plan));
        var goals = VerifiedText.goals(plan);
        goals.stream().limit(MOST_GOALS).forEach(line -> out.println("    " + line));
        more(out, goals.size(), MOST_GOALS, "goals in report.html");
        var missed = plan.missedGoals();
        missed.stream().limit(MOST_ROWS).forEach(goal -> out.println("    " + (goal.standing().verdict() == Verdict.MISSED ? "MISSED: " : "NOT SURE: ") + GoalText.of(goal, plan)));
        more(out, missed.size(), MOST_ROWS, "such goals in report.html");
    }

    private String proven() {
        var solved = plan.solved();
        if (solved.gap() == null) {
            return "no lower bound above zero";
        }
        String bound = String.format(Locale.ROOT, "%,.2f", solved.bound());
        return String.format(Locale.ROOT, "at most %.2f %% above the least cost possible (no legal roster of this shortfall"
                + " costs less than %s)", 100 * solved.gap(), bound);
    }

    private String shortfall() {
        var minutes = plan.coverage().shortfallAgentMinutes();
        if (minutes.signum() == 0) {
            return "0 agent-minutes: every requirement is met";
        }
        double unavoidable = plan.solved().unavoidableShortfallAgentMinutes();
        return agentMinutes(minutes)
                + (unavoidable > 0 ? ", of which no legal roster can avoid " + minutes(BigDecimal.valueOf(unavoidable)) : "");
    }

    private String deferred() {
        var work = plan.deferred();
        var came = work.rows().stream().map(PlacedWork.Row::agentMinutes).reduce(BigDecimal.ZERO, BigDecimal::add);
        return agentMinutes(came) + " of mail and the like: " + minutes(work.lateAgentMinutes()) + " late, "
                + minutes(work.openAgentMinutes()) + " left for the next week, " + minutes(work.behindAgentMinutes())
                + " of them behind their time";
    }

    private void shortfalls(PrintWriter out) {
        var zone = plan.folder().center().zone();
        plan.shortfalls().stream()
                .sorted(Comparator.comparing(ShortfallReason::agentMinutes).reversed())
                .limit(MOST_ROWS)
                .forEach(reason -> out.println("    " + text(reason, zone)));
        more(out, plan.shortfalls().size(), MOST_ROWS, "stretches in summary.json");
    }

    private static String text(ShortfallReason reason, ZoneId zone) {
        var from = reason.from().atZone(zone);
        var to = reason.to().atZone(zone);
        boolean sameDay = from.toLocalDate().equals(to.toLocalDate());
        return MOMENT.format(from) + (sameDay ? "-" + TIME.format(to) : " to " + MOMENT.format(to)) + " " + reason.queueId()
                + ": " + agentMinutes(reason.agentMinutes()) + ", " + reason.mostAgents().stripTrailingZeros().toPlainString()
                + " agents at worst; " + reason.why() + ". " + reason.remedy();
    }

    private void unplanned(PrintWriter out) {
        var unplanned = plan.roster().unplanned();
        if (unplanned.isEmpty()) {
            return;
        }
        row(out, "unplanned", number(unplanned.size()) + (unplanned.size() == 1 ? " agent" : " agents")
                + " for whom no legal week exists");
        unplanned.stream().limit(MOST_ROWS).forEach(agent -> out.println("    " + agent.agentId() + ": " + agent.reason()));
        more(out, unplanned.size(), MOST_ROWS, "agents in summary.json");
    }

    private static void more(PrintWriter out, int count, int most, String where) {
        if (count > most) {
            out.println("    and " + (count - most) + " more " + where);
        }
    }

    private static String money(Money money) {
        return amount(money) + " " + money.currency().getCurrencyCode();
    }

    private static String amount(Money money) {
        return String.format(Locale.ROOT, "%,." + Money.digits(money.currency()) + "f", money.major());
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String agentMinutes(BigDecimal minutes) {
        String number = minutes(minutes);
        return number + (number.equals("1") ? " agent-minute" : " agent-minutes");
    }

    private static String minutes(BigDecimal minutes) {
        return String.format(Locale.ROOT, "%,.0f", minutes.setScale(0, RoundingMode.CEILING));
    }
}
