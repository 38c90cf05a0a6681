package org.hillsboro.staffing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.hillsboro.center.Channel;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.forecast.Forecast.QueueForecast;
import org.hillsboro.staffing.StaffingRequirement.QueueRequirement;
import org.hillsboro.time.PlanningWeek;

/**
 * Turns the forecast of a week into the agents that each VOICE and CHAT queue needs, so that every goal of the queue
 * holds in every interval by itself: Erlang C where patience is endless, Erlang A where it is given. EMAIL waits for
 * hours and is no matter of intervals.
 *
 * <p>Agents who hold several chats: {@link Chats}. Work that may wait: {@link ComputeDeferredWork}.
 */
public final class ComputeRequirement {

    /** Staffs for the expected demand. */
    public static final double EXPECTED = 0.5;

    private ComputeRequirement() {}

    /** Staffs for the expected demand of each interval. */
    public static StaffingRequirement compute(ContactCenter center, Forecast forecast, PlanningWeek week) {
        return compute(center, forecast, week, EXPECTED);
    }

    /**
     * @param risk {@link #EXPECTED} staffs for the mean, any other value above 0 and below 1 for days of that quantile of
     *     {@link org.hillsboro.forecast.Busyness}; that counts vary around their rate is in the formulas already
     * @throws IllegalArgumentException if the forecast is of another week or the risk is no share
     */
    public static StaffingRequirement compute(
            ContactCenter center, Forecast forecast, PlanningWeek week, double risk) {
        if (!(risk > 0 && risk < 1)) {
            throw new IllegalArgumentException("expected a risk above 0 and below 1 instead of " + risk);
        }
        if (!forecast.grid().equals(week.grid(center.intervalMinutes()))) {
            throw new IllegalArgumentException("expected a forecast of " + week + " instead of " + forecast.grid());
        }
        List<QueueRequirement> requirements = new ArrayList<>();
        for (var queue : center.queues()) {
            if (queue.channel() != Channel.EMAIL) {
                var demand = forecast.of(queue.id())
                        .orElseThrow(() -> new IllegalArgumentException("expected a forecast of queue " + queue.id()));
                requirements.add(of(center, queue, forecast, demand, risk));
            }
        }
        return new StaffingRequirement(forecast.grid(), List.copyOf(requirements));
    }

    private static QueueRequirement of(
            ContactCenter center, ContactQueue queue, Forecast forecast, QueueForecast demand, double risk) {
        int count = forecast.grid().count();
        boolean[] open = center.openIntervals(queue, forecast.grid());
        double busyness = busyness(demand, risk);
        var requirement = new QueueRequirement(
                queue.id(), new double[count], new int[count], new int[count], new String[count]);
        var solver = new QueueStaffing(queue, center.intervalMinutes());
        for (int i = 0; i < count; i++) {
            double contacts = demand.mean()[i] * busyness;
            var least = open[i] ? solver.least(contacts, demand.ahtSeconds()[i]) : QueueStaffing.NOBODY;
            requirement.loadErlangs()[i] = open[i] ? solver.load(contacts, demand.ahtSeconds()[i]) : 0;
            requirement.netAgents()[i] = least.agents();
            requirement.required()[i] = gross(least.agents(), center.shrinkage());
            requirement.goal()[i] = least.goal();
        }
        return requirement;
    }

    /** By which factor demand is above the mean; never below 1 for those who want more than {@link #EXPECTED}. */
    public static double busyness(QueueForecast demand, double risk) {
        if (risk == EXPECTED) {
            return 1;
        }
        double quantile = demand.busyness().quantile(risk);
        return risk > EXPECTED ? Math.max(1, quantile) : quantile;
    }

    /** {@code ceil(net / (1 - shrinkage))} in exact decimals. */
    public static int gross(int net, BigDecimal shrinkage) {
        return BigDecimal.valueOf(net)
                .divide(BigDecimal.ONE.subtract(shrinkage), 0, RoundingMode.CEILING)
                .intValueExact();
    }
}
