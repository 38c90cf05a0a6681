package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.hillsboro.solving.PricedWeeks.Pricing;
import org.junit.jupiter.api.Test;

/** The cheapest week of each agent under random prices, against trying all weeks. */
class CheapestWeekTest {

    private static final int MOST_TRIALS = 1500;

    private int compared;
    private int withoutWeek;

    private void compare(long seed, boolean roundMoney) {
        var random = new SplittableRandom(seed);
        compare(seed, roundMoney, random, 1 + random.nextInt(3));
    }

    private void compare(long seed, boolean roundMoney, SplittableRandom random, int agents) {
        var tiny = new TinyCenter(random, roundMoney);
        var center = tiny.draw(agents);
        PricedWeeks.of("seed " + seed, center, MOST_TRIALS).ifPresent(weeks -> {
            for (int i = 0; i < 6; i++) {
                var worth = tiny.prices(weeks.quarters(), 300 * (1 + i));
                var seat = tiny.chance(2) ? new double[0] : tiny.prices(weeks.quarters(), 100);
                weeks.assertCheapest(new Pricing(worth, seat, tiny.chance(2) ? 0 : 60));
            }
            for (int a = 0; a < weeks.agents(); a++) {
                compared += weeks.hasLegalWeek(a) ? 1 : 0;
                withoutWeek += weeks.hasLegalWeek(a) ? 0 : 1;
            }
        });
    }

    @Test
    void isCheapestOfAllWhereNothingIsRounded() {
        for (long seed = 0; seed < 120; seed++) {
            compare(seed, true);
        }
        assertThat(compared).isGreaterThan(120);
        assertThat(withoutWeek).isGreaterThan(15);
    }

    @Test
    void isNeverDearerThanTheCheapestWhereLinesAreRounded() {
        for (long seed = 1000; seed < 1080; seed++) {
            compare(seed, false);
        }
        assertThat(compared).isGreaterThan(80);
    }

    /** Who may start and be present alike on a date takes its choices from one table, others not. */
    @Test
    void isCheapestForEachOfManyWhoShareSomeDates() {
        for (long seed = 2000; seed < 2080; seed++) {
            compare(seed, true, new SplittableRandom(seed), 6);
        }
        assertThat(compared).isGreaterThan(100);
    }
}
