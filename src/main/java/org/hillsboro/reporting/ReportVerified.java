package org.hillsboro.reporting;

import static org.hillsboro.reporting.ReportText.money;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.staffing.StaffingRequirement.QueueRequirement;
import org.hillsboro.verifying.VerifiedRoster;
import org.hillsboro.verifying.VerifiedRound;
import org.jspecify.annotations.Nullable;

/**
 * What the simulation corrected: the formula's requirement beside the one that the roster was made for.
 *
 * @param told what the correction costs or saves, and whether the goals hold
 * @param queues in hours of agents
 * @param rounds in their order
 */
record ReportVerified(String told, List<Queue> queues, List<Round> rounds) {

    private static final int HOURS = 24;

    /** @param most the hour of the day, all dates together, in which most was added; {@code least}: taken away; empty: none */
    record Queue(String name, String formula, String corrected, String change, String most, String least) {}

    record Round(String number, String cost, String required, String missed, boolean isMissed, String chosen) {}

    /** Null where nothing was verified. */
    static @Nullable ReportVerified of(Plan plan) {
        return plan.verified() == null ? null : of(plan.verified(), plan.week().zone());
    }

    static ReportVerified of(VerifiedRoster verified, ZoneId zone) {
        var queues = new ArrayList<Queue>();
        for (int q = 0; q < verified.formula().queues().size(); q++) {
            queues.add(queue(zone, verified.formula(), verified.formula().queues().get(q), verified.requirement().queues().get(q)));
        }
        return new ReportVerified(told(verified), List.copyOf(queues), verified.rounds().stream().map(round -> round(round, verified)).toList());
    }

    private static String told(VerifiedRoster verified) {
        var before = verified.ofFormula().filter(formula -> formula.number() != verified.chosen().number());
        return VerifiedText.of(verified) + before.map(formula -> " " + goals(formula, "The formula's roster")).orElse("")
                + " " + goals(verified.chosen(), "This one");
    }

    private static String goals(VerifiedRound round, String whose) {
        int missed = round.standings().missed().size();
        return whose + (missed == 0
                ? " keeps all goals with 95 % confidence."
                : " does not keep " + missed + " of " + ReportText.count(round.standings().all().size(), "goal") + " with 95 % confidence.");
    }

    private static Queue queue(ZoneId zone, StaffingRequirement formula, QueueRequirement before, QueueRequirement after) {
        var change = new double[HOURS];
        for (int i = 0; i < formula.grid().count(); i++) {
            int hour = formula.grid().startOf(i).atZone(zone).getHour();
            change[hour] += hours(formula, after.required()[i] - before.required()[i]);
        }
        double most = Arrays.stream(change).max().orElse(0);
        double least = Arrays.stream(change).min().orElse(0);
        return new Queue(
                before.queueId(),
                ReportText.hours(minutes(formula, before)),
                ReportText.hours(minutes(formula, after)),
                signed(Arrays.stream(change).sum()),
                most > 0 ? hour(change, most) : "",
                least < 0 ? hour(change, least) : "");
    }

    private static String hour(double[] change, double wanted) {
        int hour = 0;
        while (change[hour] != wanted) {
            hour++;
        }
        return "%02d:00 (%s h)".formatted(hour, signed(wanted));
    }

    private static long minutes(StaffingRequirement requirement, QueueRequirement queue) {
        return (long) Arrays.stream(queue.required()).sum() * requirement.grid().minutes();
    }

    private static double hours(StaffingRequirement requirement, int agents) {
        return agents * requirement.grid().minutes() / 60.0;
    }

    private static String signed(double hours) {
        return hours == 0 ? "0.0" : String.format(Locale.ROOT, "%+.1f", hours).replace('-', '−');
    }

    private static Round round(VerifiedRound round, VerifiedRoster verified) {
        int missed = round.standings().missed().size();
        return new Round(
                round.number() == VerifiedRound.RESUMED ? "resumed" : Integer.toString(round.number()),
                money(round.solved().cost()),
                ReportText.hours(round.requirement().queues().stream().mapToLong(queue -> minutes(round.requirement(), queue)).sum()),
                ReportText.number(missed),
                missed > 0,
                round.number() == verified.chosen().number() ? "✓" : "");
    }
}
