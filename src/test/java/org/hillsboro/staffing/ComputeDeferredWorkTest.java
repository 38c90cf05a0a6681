package org.hillsboro.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hillsboro.TestCenter;
import org.hillsboro.forecast.Busyness;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.forecast.Forecast.QueueForecast;
import org.hillsboro.staffing.DeferredWork.Batch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Mail of half hours with 6 contacts of 300 s. */
class ComputeDeferredWorkTest {

    private static TestCenter center() {
        return TestCenter.in("Europe/Berlin", "2026-W13")
                .intervals(30)
                .queue("voice", queue -> queue)
                .queue("mail", queue -> queue.mail("24h").open("Mon-Fri 08:00-18:00"));
    }

    private static Forecast forecast(TestCenter center) {
        var grid = center.week().grid(30);
        var six = new double[grid.count()];
        Arrays.fill(six, 6);
        var handle = new double[grid.count()];
        Arrays.fill(handle, 300);
        return new Forecast(grid, List.of(
                new QueueForecast("voice", six, six, six, six, handle),
                new QueueForecast("mail", six, six, six, six, handle, 0.1, new Busyness(0.05))));
    }

    private static List<Batch> batches(TestCenter center, @Nullable Forecast forecast, double risk) {
        return ComputeDeferredWork.compute(center.folder(), forecast, center.week(), risk).batches();
    }

    @Test
    void workIsContactsTimesHandleTimeInQuartersOfArrival() {
        var center = center();
        var batches = batches(center, forecast(center), 0.5);
        // The week in which clocks go forward: 167 hours.
        assertThat(batches).hasSize(167 * 4);
        assertThat(batches.getFirst()).isEqualTo(new Batch(
                "mail", Instant.parse("2026-03-22T23:00:00Z"), Instant.parse("2026-03-23T23:00:00Z"), 15_000));
        assertThat(batches).allSatisfy(batch -> assertThat(Duration.between(batch.arrived(), batch.due())).hasHours(24));
    }

    @Test
    void shrinkageIsAdded() {
        var center = center().shrinkage("0.25");
        assertThat(batches(center, forecast(center), 0.5).getFirst().thousandths()).isEqualTo(20_000);
    }

    @Test
    void riskMeansBusierDays() {
        var center = center();
        assertThat(batches(center, forecast(center), 0.8).getFirst().thousandths() / 15_000.0)
                .isCloseTo(new Busyness(0.05).quantile(0.8), within(1e-4))
                .isGreaterThan(1.1);
    }

    @Test
    void theBacklogIsAsOldAsItsOldest() {
        var center = center().backlog("mail", 40, "2026-03-22T12:00Z");
        var forecast = forecast(center);
        forecast.queues().getLast().ahtSeconds()[0] = 330;
        assertThat(batches(center, forecast, 0.5).getFirst()).isEqualTo(new Batch(
                "mail", Instant.parse("2026-03-22T12:00:00Z"), Instant.parse("2026-03-23T12:00:00Z"), 220_000));
        // Without a forecast at the handle time of the center file, 240 s.
        assertThat(batches(center, null, 0.5)).containsExactly(new Batch(
                "mail", Instant.parse("2026-03-22T12:00:00Z"), Instant.parse("2026-03-23T12:00:00Z"), 160_000));
    }

    @Test
    void aBacklogOfALaterTimeIsLeftOutAndSaid() {
        var center = center().backlog("mail", 40, "2026-03-22T23:00Z").backlog("mail", 1, "2026-03-22T22:59Z");
        assertThat(batches(center, null, 0.5)).extracting(Batch::thousandths).containsExactly(4_000L);
        assertThat(ComputeDeferredWork.warnings(center.folder(), center.week())).containsExactly(
                "The backlog of mail since 2026-03-22T23:00:00Z is not planned: 2026-W13 begins before it.");
    }

    @Test
    void nothingIsNoWork() {
        assertThat(batches(center().backlog("mail", 0, "2026-03-22T12:00Z"), null, 0.5)).isEmpty();
    }
}
