package org.hillsboro.closing;

/** The period is not as it was looked at. */
public final class OutdatedPeriod extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String version;

    /** @param version of what is there now */
    public OutdatedPeriod(String version) {
        super("It is not what you looked at: a week, the attendance or a decision has changed. Maybe look again.");
        this.version = version;
    }

    public String version() {
        return version;
    }
}
