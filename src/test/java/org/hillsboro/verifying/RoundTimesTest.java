package org.hillsboro.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the time of one search is shared among rounds. */
class RoundTimesTest {

    @ParameterizedTest
    @CsvSource({
        "  60,  150, 9, 4",
        "  60,  410, 5, 2",
        "  60, 5000, 5, 2",
        " 600, 2000, 9, 4",
        "   2,    5, 5, 2",
    })
    void theMoreTimeForEachAgentTheMoreRounds(double seconds, int agents, int rounds, int longest) {
        var times = RoundTimes.of(seconds, agents);
        assertThat(times.count()).isEqualTo(rounds);
        assertThat(times.longest()).isEqualTo(longest);
        assertThat(times.ends()).isSorted().doesNotHaveDuplicates();
        assertThat(times.ends().getLast()).isEqualTo(RoundTimes.MENDED);
        assertThat(times.end(times.longest()) - times.end(times.longest() - 1)).as("the long round")
                .isGreaterThanOrEqualTo(times.end(0));
    }
}
