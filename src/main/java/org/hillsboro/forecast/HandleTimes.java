package org.hillsboro.forecast;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.history.ContactHistory.QueueHistory;

/**
 * Mean handle time by the time of day, weighted by contacts, recent weeks more; times of day with few contacts lean on
 * the mean of all.
 */
final class HandleTimes {

    private static final double HALF_LIFE_SECONDS = 13 * 7 * 86_400.0;

    /** How many contacts the mean of all counts for in a time of day. */
    private static final double MEAN_CONTACTS = 200;

    /** Handle times beyond so many times the median are errors of the switch: they count as that much. */
    private static final double CREDIBLE = 10;

    private HandleTimes() {}

    /** Seconds per slot of the day; empty if no row before {@code until} has a handle time above 0. */
    static Optional<double[]> bySlot(ContactCenter center, OpenSlots open, QueueHistory history, Instant until) {
        var grid = history.grid();
        int rows = Math.clamp(grid.indexOf(until), 0, grid.count());
        double[] given = Arrays.stream(history.ahtSeconds(), 0, rows).filter(aht -> aht > 0).toArray();
        if (given.length == 0) {
            return Optional.empty();
        }
        double most = CREDIBLE * DayLevels.median(given);
        var contacts = new double[open.perDay()];
        var seconds = new double[open.perDay()];
        for (int i = 0; i < rows; i++) {
            double aht = history.ahtSeconds()[i];
            double offered = history.offered()[i];
            if (aht > 0 && offered > 0) {
                var start = grid.startOf(i);
                var local = start.atZone(center.zone());
                int slot = open.slotOf(local.getHour() * 60 + local.getMinute());
                double age = (until.getEpochSecond() - start.getEpochSecond()) / HALF_LIFE_SECONDS;
                double weight = offered * Math.pow(0.5, age);
                contacts[slot] += weight;
                seconds[slot] += weight * Math.min(aht, most);
            }
        }
        double all = Arrays.stream(contacts).sum();
        if (!(all > 0)) {
            return Optional.empty();
        }
        double mean = Arrays.stream(seconds).sum() / all;
        var bySlot = new double[open.perDay()];
        Arrays.setAll(bySlot, slot -> (seconds[slot] + MEAN_CONTACTS * mean) / (contacts[slot] + MEAN_CONTACTS));
        return Optional.of(bySlot);
    }
}
