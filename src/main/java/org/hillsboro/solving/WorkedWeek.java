package org.hillsboro.solving;

import java.util.Arrays;
import java.util.List;

/** One agent's packed shifts of the week as a planning value; never changed once made. */
record WorkedWeek(long[] shifts) {

    static List<WorkedWeek> all(long[][] weeks) {
        return Arrays.stream(weeks).map(WorkedWeek::new).toList();
    }

    boolean isEmpty() {
        return isEmpty(shifts);
    }

    static boolean isEmpty(long[] shifts) {
        return Arrays.stream(shifts).allMatch(shift -> shift == PackedShift.NONE);
    }

    static WorkedWeek copyOf(long[] shifts) {
        return new WorkedWeek(shifts.clone());
    }
}
