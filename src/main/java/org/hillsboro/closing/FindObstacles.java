package org.hillsboro.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hillsboro.offices.PayrollPeriod;
import org.hillsboro.payroll.WeeksOfPeriod;
import org.hillsboro.time.PlanningWeek;

/** Finds what stands in the way of closing an open period. */
public final class FindObstacles {

    private FindObstacles() {}

    /** What is known before anything is priced. */
    public static List<Obstacle> known(PayrollState state, PayrollPeriod period, LocalDate today) {
        var obstacles = new ArrayList<Obstacle>();
        if (today.isBefore(period.to())) {
            obstacles.add(new Obstacle(Obstacle.Kind.NOT_OVER, "The period lasts until " + period.to() + ". Maybe wait for its last"
                    + " day; or close it `early`, and pay what changes with the next.", List.of(period.to().toString())));
        }
        var missing = state.missing(period).stream().map(PlanningWeek::label).toList();
        if (!missing.isEmpty()) {
            obstacles.add(new Obstacle(Obstacle.Kind.MISSING_WEEKS, "Not published: " + String.join(", ", missing)
                    + ". Maybe publish them; or close it `withoutWeeks`, and pay them with the next.", missing));
        }
        var earlier = state.periods(today).stream()
                .filter(other -> other.to().isBefore(period.from()) && state.closed(other).isEmpty() && isWorked(other, state))
                .map(Object::toString)
                .toList();
        if (!earlier.isEmpty()) {
            obstacles.add(new Obstacle(Obstacle.Kind.EARLIER_OPEN, "Open: " + String.join(", ", earlier)
                    + ". Maybe close them first; or close this `withoutPeriods`, and never pay them here.", earlier));
        }
        var later = state.closed().stream().map(KeptPeriod::period).filter(other -> other.from().isAfter(period.to())).toList();
        if (!later.isEmpty()) {
            obstacles.add(new Obstacle(Obstacle.Kind.LATER_CLOSED, "A later period is closed, without this one: it cannot be paid here"
                    + " any more.", later.stream().map(Object::toString).toList()));
        }
        return obstacles;
    }

    private static boolean isWorked(PayrollPeriod period, PayrollState state) {
        return WeeksOfPeriod.of(period, state.folder()).stream().anyMatch(week -> state.published().containsKey(week.label()));
    }

    public static List<Obstacle> all(PayrollState state, PayrollPeriod period, PublishedPayroll payroll, LocalDate today) {
        var obstacles = new ArrayList<>(known(state, period, today));
        int undecided = payroll.open().size();
        if (undecided > 0) {
            obstacles.add(new Obstacle(Obstacle.Kind.UNDECIDED, "Differences between attendance and rosters that nobody has decided: "
                    + undecided + ".", List.of(Integer.toString(undecided))));
        }
        var outside = payroll.outsideToPay();
        if (!outside.isEmpty()) {
            obstacles.add(new Obstacle(Obstacle.Kind.OUTSIDE, "Work in no published week, by " + outside.stream()
                    .map(difference -> difference.agentId() + " at " + difference.start())
                    .limit(3)
                    .toList() + ". Maybe publish the week, or decide that it is not paid.", List.of(Integer.toString(outside.size()))));
        }
        if (!payroll.reconciles()) {
            obstacles.add(new Obstacle(Obstacle.Kind.NOT_RECONCILED, "Rosters, lines and slips do not come to the same. This is a"
                    + " defect of the service; tell whoever runs it.", List.of()));
        }
        return obstacles;
    }
}
