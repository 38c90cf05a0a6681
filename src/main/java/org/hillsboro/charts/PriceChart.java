package org.hillsboro.charts;

/**
 * A price that holds for an interval each, from a zero baseline, its peak marked and named.
 *
 * @param unit of the price, such as {@code USD an hour}
 */
public record PriceChart(Caption caption, TimeAxis axis, double[] prices, String unit) {

    private static final int DECIMALS = 2;

    public PriceChart {
        axis.requireLength(prices);
    }

    public String svg() {
        var scale = Scale.upTo(Scale.most(prices), false);
        var steps = new StepPath(scale);
        int peak = peak();
        var plot = new Plot("price", caption, axis, scale, prices[peak] > 0 ? unit + nameOf(peak) : unit)
                .path("area", steps.between(new double[axis.count()], prices))
                .path("line", steps.line(prices));
        if (prices[peak] > 0) {
            plot.unstretched().empty("circle", "class", "peak", "cx", axis.percent(peak + 0.5),
                    "cy", Figures.decimal(scale.y(prices[peak]), 1), "r", "4");
        }
        return plot.done();
    }

    private String nameOf(int peak) {
        return ", at most " + Figures.read(prices[peak], DECIMALS) + ": " + axis.nameOf(axis.grid().startOf(peak));
    }

    private int peak() {
        int peak = 0;
        for (int i = 1; i < prices.length; i++) {
            peak = prices[i] > prices[peak] ? i : peak;
        }
        return peak;
    }
}
