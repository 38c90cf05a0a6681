package org.hillsboro.charts;

/**
 * A price that holds for an interval each, from a zero baseline, its peak named.
 *
 * @param unit of the price, such as {@code USD an hour}
 */
public record PriceChart(Caption caption, TimeAxis axis, double[] prices, String unit) {

    public String svg() {
        var scale = Scale.upTo(Scale.most(prices), false);
        var steps = new StepPath(scale);
        var plot = new Plot(caption, axis, scale, unit, new Legend(), "price")
                .path("area", steps.between(new double[prices.length], prices))
                .path("line", steps.line(prices));
        int peak = peak();
        if (prices[peak] > 0) {
            boolean late = peak > axis.count() / 2;
            plot.labels().text("text", axis.nameOf(axis.grid().startOf(peak)) + "  " + Figures.read(prices[peak]),
                    "class", late ? "peak end" : "peak", "x", axis.percent(late ? peak : peak + 1), "dx", late ? "-6" : "6",
                    "y", Figures.decimal(Math.max(scale.y(prices[peak]) + 10, 10), 1));
        } else {
            plot.labels();
        }
        return plot.done();
    }

    private int peak() {
        int peak = 0;
        for (int i = 1; i < prices.length; i++) {
            peak = prices[i] > prices[peak] ? i : peak;
        }
        return peak;
    }
}
