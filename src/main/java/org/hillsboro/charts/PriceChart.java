package org.hillsboro.charts;

/**
 * A price that holds for an interval each, from a zero baseline, its peak named.
 *
 * @param unit of the price, such as {@code USD an hour}
 */
public record PriceChart(Caption caption, TimeAxis axis, double[] prices, String unit) {

    public PriceChart {
        axis.requireLength(prices);
    }

    public String svg() {
        var scale = Scale.upTo(Scale.most(prices), false);
        var steps = new StepPath(scale);
        var plot = new Plot("price", caption, axis, scale, unit, new Legend())
                .path("area", steps.between(new double[axis.count()], prices))
                .path("line", steps.line(prices));
        int peak = peak();
        if (prices[peak] > 0) {
            boolean late = peak > axis.count() / 2;
            plot.unstretched().text("text", Figures.read(prices[peak]) + " at " + axis.nameOf(axis.grid().startOf(peak)),
                    "class", late ? "peak end" : "peak", "x", axis.percent(late ? peak : peak + 1),
                    "dx", late ? "-6" : "6", "y", Figures.decimal(scale.y(prices[peak]) + 10, 1));
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
