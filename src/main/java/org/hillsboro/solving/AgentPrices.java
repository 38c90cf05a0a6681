package org.hillsboro.solving;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hillsboro.pay.Money;
import org.hillsboro.time.IntervalGrid;

/**
 * What one more agent would save, when: the dual prices of the proven bound. A price is about what the bound falls by if
 * one agent less is required in that quarter hour, or if an agent who costs nothing comes for it: hours that others need
 * not be paid for, or a shortfall avoided at its price. It holds for one agent, not for ten, and an agent of several
 * queues is worth the dearest of them. Neighbouring quarters share what they cost unevenly; hours are steadier.
 *
 * @param grid quarter hours of the week
 * @param queues in the order of the requirement
 */
public record AgentPrices(IntervalGrid grid, List<QueuePrices> queues) {

    private static final int QUARTERS_PER_HOUR = 4;

    /** Prices that differ by less than this share are one: the proof is no finer. */
    private static final double SAME = 0.005;

    /**
     * One queue.
     *
     * @param perQuarter major units for an agent of handle time factor 1 on contacts, one entry a quarter hour; 0 where
     *     nothing is required
     */
    public record QueuePrices(String queueId, double[] perQuarter) {

        /** The same for an hour at the price of the quarter. */
        public double[] perHour() {
            return Arrays.stream(perQuarter).map(price -> price * QUARTERS_PER_HOUR).toArray();
        }
    }

    /** An hour, counted from the start of the week, in which one more agent saves {@code price}, major units. */
    public record DearHour(String queueId, Instant from, double price) {

        public Instant to() {
            return from.plus(Duration.ofHours(1));
        }
    }

    /**
     * For each queue with a price the hour in which one more agent saves most, the dearest first. None where all hours
     * have one price: those of the start, from which the ascent had no time to go on, or of a week short throughout.
     */
    public List<DearHour> dearestHours() {
        var prices = queues.stream()
                .flatMapToDouble(queue -> Arrays.stream(queue.perQuarter))
                .filter(price -> price > 0)
                .summaryStatistics();
        if (prices.getCount() > QUARTERS_PER_HOUR && prices.getMax() - prices.getMin() <= SAME * prices.getMax()) {
            return List.of();
        }
        return queues.stream()
                .flatMap(queue -> dearest(queue).stream())
                .sorted((one, other) -> Double.compare(other.price(), one.price()))
                .toList();
    }

    private Optional<DearHour> dearest(QueuePrices queue) {
        DearHour dearest = null;
        for (int quarter = 0; quarter + QUARTERS_PER_HOUR <= grid.count(); quarter += QUARTERS_PER_HOUR) {
            double price = Arrays.stream(queue.perQuarter, quarter, quarter + QUARTERS_PER_HOUR).sum();
            if (price > (dearest == null ? 0 : dearest.price())) {
                dearest = new DearHour(queue.queueId(), grid.startOf(quarter), price);
            }
        }
        return Optional.ofNullable(dearest);
    }

    /**
     * Where nothing is required a price proves nothing: without it the bound is as high or higher. There the ascent may
     * have left one that it never had a reason to change.
     */
    static AgentPrices of(Prices prices, List<String> queueIds) {
        var model = prices.model;
        double minorPerMajor = Math.pow(10, Money.digits(model.folder.center().currency()));
        var queues = new ArrayList<QueuePrices>();
        for (int q = 0; q < queueIds.size(); q++) {
            var perQuarter = new double[model.weekQuarters];
            for (int t = 0; t < perQuarter.length; t++) {
                perQuarter[t] = model.required[q][t] > 0 ? prices.vector[prices.queueIndex(q, t)] / minorPerMajor : 0;
            }
            queues.add(new QueuePrices(queueIds.get(q), perQuarter));
        }
        return new AgentPrices(model.week.grid(IntervalGrid.QUARTER), List.copyOf(queues));
    }
}
