package org.hillsboro.requests;

/** What is asked for was possible, or may be later: someone was faster, or the week is not ready. Nothing is changed. */
public class NotNow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotNow(String why) {
        super(why);
    }

    /** A scheduler has to do something about the week first. */
    static final class WeekNotReady extends NotNow {

        private static final long serialVersionUID = 1L;

        WeekNotReady(String why) {
            super(why);
        }
    }
}
