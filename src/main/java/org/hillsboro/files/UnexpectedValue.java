package org.hillsboro.files;

/** A value that cannot be understood; whoever knows its file, line and column makes a {@link Problem} of it. */
public final class UnexpectedValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String maybe;

    public UnexpectedValue(String expected) {
        this(expected, "");
    }

    /**
     * @param expected a sentence such as "expected a weekday"
     * @param maybe what to do about it, without its leading "Maybe", or empty
     */
    public UnexpectedValue(String expected, String maybe) {
        super(expected);
        this.maybe = maybe;
    }

    /** What was expected instead. */
    static String expected(IllegalArgumentException failure) {
        return failure.getMessage() == null ? "expected another value" : failure.getMessage();
    }

    /** The advice that the failure carries, if it carries any. */
    static String maybe(IllegalArgumentException failure) {
        return failure instanceof UnexpectedValue unexpected ? unexpected.maybe : "";
    }
}
