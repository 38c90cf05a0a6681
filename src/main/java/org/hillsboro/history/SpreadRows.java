package org.hillsboro.history;

/**
 * Rows longer than the center's interval whose contacts were spread over the open intervals in them; sums and handle
 * times stay as they are.
 *
 * @param minutes length of the rows; of daily rows 1440, also where the clocks change
 */
public record SpreadRows(int minutes, int rows, By by) {

    /** What told how much of a row falls into which interval. */
    public enum By {
        /** The queue's own finer rows at the same weekday and time, of the nearest weeks. */
        OWN_PROFILE,
        /** The finer rows of all queues, where the queue has none. */
        CENTER_PROFILE,
        /** Nothing: each open interval got the same. */
        EVENLY,
        /** The queue was closed all the time of the row: each interval got the same. */
        EVENLY_WHILE_CLOSED
    }
}
