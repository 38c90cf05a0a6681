package org.hillsboro.levels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FreeCoresTest {

    @Test
    void case1_whoAsksAloneHasTwoCores() {
        assertThat(new FreeCores(4, Duration.ZERO).<Integer>use(cores -> cores)).isEqualTo(2);
        assertThat(new FreeCores(1, Duration.ZERO).<Integer>use(cores -> cores)).isEqualTo(1);
    }

    @Test
    void case2_whoComesWhileOthersHaveThemAllIsSentAway() {
        var cores = new FreeCores(3, Duration.ZERO);
        int inside = cores.use(mine -> cores.<Integer>use(theirs -> {
            assertThatThrownBy(() -> cores.use(none -> none)).isInstanceOf(CoresTaken.class);
            return theirs;
        }));
        assertThat(inside).as("what was left").isEqualTo(1);
    }

    @Test
    void case3_coresComeBackAlsoFromWorkThatFails() {
        var cores = new FreeCores(2, Duration.ZERO);
        assertThatThrownBy(() -> cores.use(mine -> {
            throw new IllegalStateException("broken");
        })).hasMessage("broken");
        assertThat(cores.<Integer>use(mine -> mine)).isEqualTo(2);
    }
}
