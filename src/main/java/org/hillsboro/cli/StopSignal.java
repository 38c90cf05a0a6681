package org.hillsboro.cli;

import java.io.PrintStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ctrl-C and a polite kill (SIGINT, SIGTERM) during long work: the first ends it and keeps what was found so far,
 * the second ends the process at once.
 *
 * <p>A shutdown hook would not do: the JVM ignores a second signal while hooks run, and exits with the signal's code
 * even where all was written. The JDK's signal class is supported but unofficial, so it is reached by reflection;
 * a JVM without it stops at the first signal, and what was there before stays as it was.
 */
final class StopSignal {

    static final int KILLED_BY_INTERRUPT = 130;

    private final AtomicBoolean raised = new AtomicBoolean();
    private final PrintStream err;
    private final String kept;

    private StopSignal(PrintStream err, String kept) {
        this.err = err;
        this.kept = kept;
    }

    /** While a roster is searched. */
    static StopSignal listen(PrintStream err) {
        return listen(err, "the best roster so far is kept and written");
    }

    /** @param kept what becomes of the work so far, in words */
    static StopSignal listen(PrintStream err, String kept) {
        var signal = new StopSignal(err, kept);
        for (String name : List.of("INT", "TERM")) {
            signal.listenTo(name);
        }
        return signal;
    }

    boolean isRaised() {
        return raised.get();
    }

    private void listenTo(String name) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            InvocationHandler raise = (proxy, method, arguments) -> switch (method.getName()) {
                case "handle" -> {
                    raise();
                    yield null;
                }
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> arguments != null && proxy == arguments[0];
                default -> "StopSignal";
            };
            Object listening = Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, raise);
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), listening);
        } catch (ReflectiveOperationException e) {
            err.println("Ctrl-C cannot be heard here; it will end the run without a result.");
        }
    }

    private void raise() {
        if (raised.getAndSet(true)) {
            Runtime.getRuntime().halt(KILLED_BY_INTERRUPT);
        }
        err.println();
        err.println("Stopping: " + kept + ". Ctrl-C again quits at once, without it.");
    }
}
