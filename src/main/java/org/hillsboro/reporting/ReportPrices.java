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
 * @param dearest the best hour of each queue, the dearest first
 * @param queues a chart for each queue that has a price, the dearest first; the first is open
 */
record ReportPrices(List<Hour> dearest, List<Queue> queues) {

    record Hour(String queue, String when, String price) {}

    record Queue(String name, boolean open, String svg) {}

    static ReportPrices of(Plan plan) {
        var prices = plan.solved().prices();
        var currency = plan.folder().center().currency();
        var zone = plan.week().zone();
        var axis = new TimeAxis(prices.grid(), zone);
        var queues = new ArrayList<Queue>();
        for (var hour : prices.dearestHours()) {
            String when = ReportText.stretch(hour.from(), hour.to(), zone);
            var caption = new Caption(
                    "price-" + queues.size(),
                    "What one more agent on " + hour.queueId() + " would save in each quarter hour of the week",
                    "Most, about " + ReportText.money(hour.price(), currency) + ", in the hour " + when + ".");
            queues.add(new Queue(
                    hour.queueId(),
                    queues.isEmpty(),
                    new PriceChart(caption, axis, perHour(prices, hour.queueId()), currency.getCurrencyCode() + " an hour").svg()));
        }
        return new ReportPrices(
                prices.dearestHours().stream()
                        .map(hour -> new Hour(
                                hour.queueId(),
                                ReportText.stretch(hour.from(), hour.to(), zone),
                                ReportText.money(hour.price(), currency)))
                        .toList(),
                List.copyOf(queues));
    }

    private static double[] perHour(AgentPrices prices, String queueId) {
        return prices.queues().stream()
                .filter(queue -> queue.queueId().equals(queueId))
                .findFirst()
                .orElseThrow()
                .perHour();
    }
}
