package org.hillsboro.solving;

/** One agent's packed shifts of the week as a planning value; never changed once made. */
record WorkedWeek(long[] shifts) {

    static WorkedWeek copyOf(long[] shifts) {
        return new WorkedWeek(shifts.clone());
    }
}
