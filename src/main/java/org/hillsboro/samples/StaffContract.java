package org.hillsboro.samples;

import java.util.List;

/** What of a contract in {@code center.yaml} the roster of the last two weeks needs. Lengths are minutes. */
enum StaffContract {
    FULL_TIME("full-time", 2, List.of(6.0, 8.0, 10.0, 16.0, 12.0, 14.5, 7.0), 510, List.of(
            new Break("REST", 120, 15), new Break("MEAL", 240, 30), new Break("REST", 390, 15))),
    FOUR_TENS("four-tens", 3, List.of(6.0, 7.5, 8.0, 10.0, 9.0, 12.0, 6.5), 630, List.of(
            new Break("REST", 135, 15), new Break("MEAL", 285, 30), new Break("REST", 465, 15))),
    NIGHT("night", 2, List.of(20.5, 22.0, 23.0, 21.0, 22.5, 23.5, 23.0), 510, List.of(
            new Break("REST", 75, 15), new Break("MEAL", 270, 30), new Break("REST", 390, 15))),
    PART_TIME("part-time", 3, List.of(8.0, 10.0, 12.0, 16.0, 15.0, 17.0, 18.0), 300, List.of(new Break("REST", 150, 15)));

    /** @param after from the shift's start */
    record Break(String kind, int after, int minutes) {}

    private final String id;
    private final int daysOff;
    private final List<Double> starts;
    private final int span;
    private final List<Break> breaks;

    StaffContract(String id, int daysOff, List<Double> starts, int span, List<Break> breaks) {
        this.id = id;
        this.daysOff = daysOff;
        this.starts = starts;
        this.span = span;
        this.breaks = breaks;
    }

    String id() {
        return id;
    }

    /** Days off in a row, each week. */
    int daysOff() {
        return daysOff;
    }

    /** Usual starts of the last two weeks, hours of the day; each goes with one pair of days off. */
    List<Double> starts() {
        return starts;
    }

    /** From the start of a shift to its end. */
    int span() {
        return span;
    }

    List<Break> breaks() {
        return breaks;
    }
}
