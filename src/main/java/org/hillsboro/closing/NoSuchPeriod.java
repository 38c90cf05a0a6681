package org.hillsboro.closing;

/** There is no such period, attendance or slip. */
public final class NoSuchPeriod extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchPeriod(String what) {
        super("There is no such " + what + ".");
    }
}
