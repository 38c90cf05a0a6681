package org.hillsboro.requests;

/** There is none, or it is nobody's business who asks. */
public final class NoSuchRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchRequest() {
        super("There is nothing here.");
    }
}
