package org.hillsboro.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Several clients at the same time. */
final class AtOnce {

    private AtOnce() {}

    /** @param client by its number from 0; the first failure of any is thrown when all have ended */
    static <T> List<T> run(int clients, IntFunction<Callable<T>> client) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (var one : threads.invokeAll(IntStream.range(0, clients).mapToObj(client).toList())) {
                results.add(one.get());
            }
            return results;
        } catch (InterruptedException e) {
            throw Interrupted.now(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client ended by " + e.getCause(), e);
        }
    }
}
