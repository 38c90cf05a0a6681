package org.hillsboro.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Shelves for work that goes on while the database is away: a call that meets an outage is made again each second, for
 * up to ten minutes. Inside of a transaction nothing is, for the transaction is lost: there it is made again as a whole.
 *
 * <p>A call whose answer got lost has happened and happens again; only what bears that may be asked for in this way.
 */
public final class Outlasting {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int MOST_TRIES = 600;

    private Outlasting() {}

    /** @param shelf an interface */
    public static <T> T outages(Class<T> shelf, T of) {
        return shelf.cast(Proxy.newProxyInstance(shelf.getClassLoader(), new Class<?>[] {shelf}, (proxy, method, arguments) -> {
            for (int tries = 1; ; tries++) {
                try {
                    return method.invoke(of, arguments);
                } catch (InvocationTargetException e) {
                    var failure = e.getTargetException();
                    if (tries == MOST_TRIES || TransactionSynchronizationManager.isActualTransactionActive()
                            || !DatabaseOutage.isBehind(failure)) {
                        throw failure;
                    }
                    pause(failure);
                }
            }
        }));
    }

    /** An interrupt, which comes with the end of the process, ends the patience. */
    private static void pause(Throwable outage) throws Throwable {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw outage;
        }
    }
}
