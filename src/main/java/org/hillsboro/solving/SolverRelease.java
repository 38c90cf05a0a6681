package org.hillsboro.solving;

import ai.timefold.solver.core.api.solver.SolverFactory;
import java.util.Objects;

/** Which release of Timefold runs the search. */
public final class SolverRelease {

    private SolverRelease() {}

    public static String timefold() {
        return Objects.requireNonNullElse(SolverFactory.class.getPackage().getImplementationVersion(), "unknown");
    }
}
