package org.hillsboro.levels;

/** There is nothing that could be simulated; the message says why. */
public final class CannotSimulate extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotSimulate(String why) {
        super(why);
    }

    static CannotSimulate fromRequirement() {
        return new CannotSimulate("The plan was made from a requirement, which says how many agents are needed and not how many"
                + " contacts come. Maybe plan from a history of contacts.");
    }
}
