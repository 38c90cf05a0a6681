package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Who does what, by the thread that says so. */
class CoreLogTest {

    private final AtomicLong seconds = new AtomicLong();
    private final CoreLog log = new CoreLog(new SolveClock(() -> seconds.get() * 1_000_000_000, 60, () -> false));
    private long passes = 100;

    private static void onCore2(Runnable work) throws InterruptedException {
        var thread = new Thread(work);
        thread.start();
        thread.join();
    }

    @Test
    void case1_eachCoreHasItsOwnWorkAndAmountsCountFromItsStart() throws InterruptedException {
        log.now(CoreWork.SEARCH, () -> 5 * seconds.get());
        seconds.set(2);
        onCore2(() -> log.now(CoreWork.PROOF, () -> passes));
        seconds.set(4);
        passes = 130;
        assertThat(log.current()).containsExactly(
                new CoreSpan(1, CoreWork.SEARCH, 0, 4, 20), new CoreSpan(2, CoreWork.PROOF, 2, 4, 30));
        assertThat(log.current().getLast().perSecond()).isEqualTo(15);
    }

    @Test
    void case2_theNextWorkEndsTheOneBefore() {
        log.now(CoreWork.FIRST_ROSTER);
        seconds.set(1);
        log.now(CoreWork.SEARCH, seconds::get);
        seconds.set(3);
        log.rest();
        seconds.set(9);
        assertThat(log.spans()).containsExactly(
                new CoreSpan(1, CoreWork.FIRST_ROSTER, 0, 1, 0), new CoreSpan(1, CoreWork.SEARCH, 1, 3, 2));
        assertThat(log.current()).isEmpty();
    }

    @Test
    void case3_whatIsToldAgainGoesOn() {
        for (int second = 0; second < 5; second++) {
            seconds.set(second);
            log.together(2, CoreWork.PRICES, () -> passes);
        }
        assertThat(log.spans()).containsExactly(
                new CoreSpan(1, CoreWork.PRICES, 0, 4, 0), new CoreSpan(2, CoreWork.PRICES, 0, 4, 0));
    }

    @Test
    void case4_whoOnlyHelpedRestsWhenTheOtherGoesOnAlone() {
        log.together(2, CoreWork.PRICES, () -> passes);
        seconds.set(2);
        log.now(CoreWork.FIRST_ROSTER);
        seconds.set(3);
        assertThat(log.current()).containsExactly(new CoreSpan(1, CoreWork.FIRST_ROSTER, 2, 3, 0));
        assertThat(log.spans()).contains(new CoreSpan(2, CoreWork.PRICES, 0, 2, 0));
    }

    @Test
    void case5_oneCoreHasNoHelp() {
        log.together(1, CoreWork.PRICES, () -> passes);
        assertThat(log.current()).hasSize(1);
    }
}
