package org.hillsboro.history;

/**
 * One row of a file of contacts, whatever its form.
 *
 * @param epochMinute start of the row
 * @param minutes of real time that the row covers; 0 where the file leaves it to the spacing of its rows
 * @param queueId of the center
 * @param reason tells apart rows of one time and queue that are summed; rows that agree in it are doubles
 * @param offered contacts that arrived
 * @param ahtSeconds NaN where the file does not say
 * @param answered NaN where the file does not say
 * @param shortAbandons contacts, among the offered, that left so soon that the system counts them apart; NaN where the
 *     file does not say
 */
record ContactRow(
        long epochMinute,
        int minutes,
        String queueId,
        String reason,
        double offered,
        double ahtSeconds,
        double answered,
        double shortAbandons) {

    /** A handle time of 0 for contacts that were handled tells nothing. */
    boolean hasEmptyHandleTime() {
        return ahtSeconds == 0 && handled() > 0;
    }

    /** The contacts whose mean the handle time is: the answered, else the offered. */
    double handled() {
        return Double.isNaN(answered) ? offered : answered;
    }
}
