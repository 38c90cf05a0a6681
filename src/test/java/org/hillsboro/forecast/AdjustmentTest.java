package org.hillsboro.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hillsboro.TestCenter;
import org.hillsboro.files.BadInput;
import org.hillsboro.forecast.Forecast.QueueForecast;
import org.junit.jupiter.api.Test;

/** What a planner adds to a forecast, for a queue that is open on Mondays from 08:00 to 09:00. */
class AdjustmentTest {

    private static final TestCenter CENTER = TestCenter.in("UTC", "2026-W10")
            .queue("voice", queue -> queue.open("Mon 08:00-09:00"))
            .queue("other", queue -> queue.open("24/7"));
    private static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant HALF_PAST = Instant.parse("2026-03-02T08:30:00Z");
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final int FIRST = 32;

    private static Forecast forecast() {
        var grid = CENTER.week().grid(15);
        return new Forecast(grid, List.of(queue("voice", FIRST, FIRST + 4), queue("other", 0, grid.count())));
    }

    private static QueueForecast queue(String id, int from, int to) {
        int count = CENTER.week().grid(15).count();
        var mean = new double[count];
        Arrays.fill(mean, from, to, 10);
        return new QueueForecast(id, mean, new double[count], mean.clone(), new double[count], new double[count]);
    }

    private static Forecast adjusted(Adjustment... adjustments) {
        return Adjustment.all(List.of(adjustments), forecast(), CENTER.folder().center());
    }

    @Test
    void aFactorHoldsFromItsFirstIntervalToBeforeItsLast() {
        var voice = adjusted(new Adjustment("voice", EIGHT, HALF_PAST, 1.5, null)).of("voice").orElseThrow();
        assertThat(Arrays.copyOfRange(voice.mean(), FIRST - 1, FIRST + 5)).containsExactly(0, 15, 15, 10, 10, 0);
        assertThat(voice.p50()[FIRST]).isBetween(14.0, 15.5);
        assertThat(voice.p90()[FIRST]).isGreaterThan(voice.p50()[FIRST]);
        assertThat(voice.p50()[FIRST + 2]).isEqualTo(10);
    }

    @Test
    void contactsAreAddedWhileTheQueueIsOpenAndNeverFallBelowNone() {
        var more = adjusted(new Adjustment("voice", EIGHT, TEN, null, 2.0)).of("voice").orElseThrow();
        assertThat(Arrays.copyOfRange(more.mean(), FIRST, FIRST + 6)).containsExactly(12, 12, 12, 12, 0, 0);
        var fewer = adjusted(new Adjustment("voice", EIGHT, TEN, null, -11.0)).of("voice").orElseThrow();
        assertThat(fewer.mean()[FIRST]).isZero();
    }

    @Test
    void otherQueuesAndTheForecastItselfStay() {
        var before = forecast();
        var after = Adjustment.all(
                List.of(new Adjustment("voice", EIGHT, TEN, 2.0, null)), before, CENTER.folder().center());
        assertThat(after.of("other").orElseThrow().mean()).isEqualTo(before.of("other").orElseThrow().mean());
        assertThat(before.of("voice").orElseThrow().mean()[FIRST]).isEqualTo(10);
    }

    @Test
    void oneFollowsTheOther() {
        var voice = adjusted(new Adjustment("voice", EIGHT, TEN, 2.0, null), new Adjustment("voice", EIGHT, TEN, null, 1.0))
                .of("voice").orElseThrow();
        assertThat(voice.mean()[FIRST]).isEqualTo(21);
    }

    @Test
    void allThatIsWrongIsSaid() {
        assertThatThrownBy(() -> adjusted(
                        new Adjustment("voices", EIGHT, TEN, 2.0, null),
                        new Adjustment("voice", EIGHT, TEN, 2.0, 2.0),
                        new Adjustment("voice", EIGHT, TEN, -1.0, null),
                        new Adjustment("voice", TEN, EIGHT, 1.0, null)))
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.problems())
                        .extracting(problem -> problem.column())
                        .containsExactly("adjustments[0].queue", "adjustments[1]", "adjustments[2].factor", "adjustments[3].from"));
    }
}
