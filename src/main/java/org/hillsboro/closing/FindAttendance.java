package org.hillsboro.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hillsboro.attendance.AttendanceTable;

/** Finds what was sent of a period. */
public final class FindAttendance {

    private final ReadPayrollState states;
    private final PayrollBooks books;
    private final Clock clock;

    public FindAttendance(ReadPayrollState states, PayrollBooks books, Clock clock) {
        this.states = states;
        this.books = books;
        this.clock = clock;
    }

    /** @throws NoSuchPeriod if there is no such period, or it has none */
    public SentAttendance of(String center, LocalDate from) {
        return maybe(center, from).orElseThrow(() -> new NoSuchPeriod("attendance"));
    }

    /** @throws NoSuchPeriod if there is no such period */
    public Optional<SentAttendance> maybe(String center, LocalDate from) {
        var state = states.of(center);
        state.period(from, LocalDate.ofInstant(clock.instant(), state.folder().center().zone()));
        return Optional.ofNullable(state.attendance().get(from));
    }

    /** In the form in which it is sent. */
    public String text(SentAttendance sent) {
        return AttendanceTable.asSent(books.attendanceTable(sent.id()));
    }
}
