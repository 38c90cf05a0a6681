package org.hillsboro.keeping;

/** There is nothing of that name, or nothing within reach, which is told apart by nobody. */
public final class NotKept extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotKept() {
        super("There is nothing here.");
    }
}
