package org.hillsboro.levels;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** The cores of this node that answer questions at once: one for each question, two where nobody else asks. */
public final class FreeCores {

    private static final int MOST = 2;

    private final Semaphore free;
    private final Duration patience;

    /** @param patience how long a question waits for a core */
    public FreeCores(int cores, Duration patience) {
        this.free = new Semaphore(cores, true);
        this.patience = patience;
    }

    /**
     * @param work is told how many cores it has
     * @throws CoresTaken if others have them all for longer than it waits
     */
    <T> T use(IntFunction<T> work) {
        if (!isFree(patience)) {
            throw new CoresTaken();
        }
        int taken = 1;
        while (taken < MOST && isFree(Duration.ZERO)) {
            taken++;
        }
        try {
            return work.apply(taken);
        } finally {
            free.release(taken);
        }
    }

    /** After those who wait already. */
    private boolean isFree(Duration patience) {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
