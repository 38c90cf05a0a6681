package org.hillsboro.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.hillsboro.center.Channel;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.forecast.Forecast.QueueForecast;
import org.hillsboro.roster.Coverage;
import org.hillsboro.roster.Coverage.QueueCoverage;
import org.hillsboro.simulation.FormulaComparison.QueueComparison;
import org.hillsboro.staffing.FormulaLevel;
import org.hillsboro.time.IntervalGrid;

/**
 * Where the formula that a roster was staffed by and its simulation part, and how much of that comes from chances which the
 * formula takes for certain: who is absent, and how busy the day is. Levels fall more with an agent less than they rise with
 * one more, so that chance costs service level although the mean is right.
 */
public final class CompareFormula {

    private static final int DRAWS_OF_ABSENCE = 20;
    private static final int DRAWS_OF_BUSYNESS = 9;
    private static final int THOUSAND = 1000;

    private final CenterFolder folder;
    private final Forecast forecast;
    private final double presence;
    private final Map<Integer, int[]> presentOf = new HashMap<>();

    private CompareFormula(CenterFolder folder, Forecast forecast) {
        this.folder = folder;
        this.forecast = forecast;
        this.presence = 1 - folder.center().shrinkage().doubleValue();
    }

    /** Of the queues of voice and chat that promise a service level. */
    public static FormulaComparison compare(CenterFolder folder, Forecast forecast, Coverage coverage, ServiceReport report) {
        var compare = new CompareFormula(folder, forecast);
        List<QueueComparison> queues = new ArrayList<>();
        for (var queue : folder.center().queues()) {
            if (queue.channel() != Channel.EMAIL && queue.goal().share() != null) {
                var staffed = coverage.queues().stream().filter(each -> each.queueId().equals(queue.id())).findFirst();
                var demand = forecast.of(queue.id());
                var simulated = report.of(queue.id());
                if (staffed.isPresent() && demand.isPresent() && simulated.isPresent()) {
                    queues.add(compare.queue(queue, demand.get(), staffed.get(), simulated.get().intervals()));
                }
            }
        }
        return new FormulaComparison(forecast.grid(), List.copyOf(queues));
    }

    private QueueComparison queue(
            ContactQueue queue, QueueForecast demand, QueueCoverage coverage, List<ServiceFigures> simulated) {
        var grid = forecast.grid();
        var level = new FormulaLevel(queue, grid.minutes());
        double[] busyness = demand.busyness().factors(DRAWS_OF_BUSYNESS);
        boolean[] open = folder.center().openIntervals(queue, grid);
        var compared = new QueueComparison(
                queue.id(), none(), none(), none(), none(), none(), none());
        int quarters = grid.minutes() / IntervalGrid.QUARTER;
        for (int i = 0; i < grid.count(); i++) {
            int first = i * quarters;
            var figures = simulated.get(i);
            double contacts = demand.mean()[i];
            double handle = demand.ahtSeconds()[i];
            compared.offered()[i] = figures.offered();
            compared.loadErlangs()[i] = contacts * handle / (grid.minutes() * 60);
            if (!open[i] || !(contacts > 0 && handle > 0) || !figures.serviceLevel().isMeasured()) {
                continue;
            }
            double[] staffed = new double[quarters];
            Arrays.setAll(staffed, quarter -> (double) coverage.staffed()[first + quarter] / THOUSAND);
            compared.formula()[i] = Arrays.stream(staffed).map(agents -> level.of(contacts, handle, agents * presence)).average().orElseThrow();
            compared.absences()[i] = drawn(level, contacts, handle, staffed);
            compared.days()[i] = busyness.length == 1
                    ? compared.absences()[i]
                    : Arrays.stream(busyness).map(busy -> busy * drawn(level, contacts * busy, handle, staffed)).average().orElseThrow();
            compared.simulated()[i] = figures.serviceLevel().value();
        }
        return compared;
    }

    private double[] none() {
        var none = new double[forecast.grid().count()];
        Arrays.fill(none, Double.NaN);
        return none;
    }

    private double drawn(FormulaLevel level, double contacts, double handle, double[] staffed) {
        return Arrays.stream(staffed).map(agents -> drawn(level, contacts, handle, agents)).average().orElseThrow();
    }

    /** The mean level where each agent is there with the same probability. A part of an agent is there as often. */
    private double drawn(FormulaLevel level, double contacts, double handle, double staffed) {
        int whole = (int) Math.floor(staffed);
        if (presence == 1) {
            return level.of(contacts, handle, staffed * presence);
        }
        double part = (staffed - whole) * presence;
        double sum = 0;
        for (int present : presentOf.computeIfAbsent(whole, this::present)) {
            sum += level.of(contacts, handle, present + part);
        }
        return sum / DRAWS_OF_ABSENCE;
    }

    /** Equally likely. */
    private int[] present(int staffed) {
        var distribution = BinomialDistribution.of(staffed, presence);
        return IntStream.range(0, DRAWS_OF_ABSENCE)
                .map(draw -> distribution.inverseCumulativeProbability((draw + 0.5) / DRAWS_OF_ABSENCE))
                .toArray();
    }
}
