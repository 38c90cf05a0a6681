package org.hillsboro.store;

/** No database can be had; the message says why and, on a new line, what to do. */
public final class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseUnavailable(String what, String maybe) {
        super(what + "." + System.lineSeparator() + "  Maybe " + maybe);
    }
}
