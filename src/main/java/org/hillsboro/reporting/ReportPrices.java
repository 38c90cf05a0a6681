package org.hillsboro.reporting;

import java.util.ArrayList;
import java.util.List;
import org.hillsboro.charts.Caption;
import org.hillsboro.charts.PriceChart;
import org.hillsboro.charts.TimeAxis;
import org.hillsboro.solving.AgentPrices;

/**
 * What one more agent would save, when.
 *
 * @param queues those that have a price, the dearest first; the first is open
 */
record ReportPrices(List<Queue> queues) {

    /** @param when the hour in which one more agent saves most, about {@code price} */
    record Queue(String name, boolean open, String when, String price, String svg) {}

    static ReportPrices of(Plan plan) {
        var prices = plan.solved().prices();
        var currency = plan.folder().center().currency();
        var zone = plan.week().zone();
        var axis = new TimeAxis(prices.grid(), zone);
        var queues = new ArrayList<Queue>();
        for (var hour : prices.dearestHours()) {
            String when = ReportText.stretch(hour.from(), hour.to(), zone);
            String price = ReportText.money(hour.price(), currency);
            var caption = new Caption(
                    "price-" + queues.size(),
                    "What one more agent on " + hour.queueId() + " would save in each quarter hour of the week",
                    "Most, about " + price + ", in the hour " + when + ".");
            String unit = currency.getCurrencyCode() + " an hour";
            queues.add(new Queue(
                    hour.queueId(), queues.isEmpty(), when, price,
                    new PriceChart(caption, axis, perHour(prices, hour.queueId()), unit).svg()));
        }
        return new ReportPrices(List.copyOf(queues));
    }

    private static double[] perHour(AgentPrices prices, String queueId) {
        return prices.queues().stream()
                .filter(queue -> queue.queueId().equals(queueId))
                .findFirst()
                .orElseThrow()
                .perHour();
    }
}
