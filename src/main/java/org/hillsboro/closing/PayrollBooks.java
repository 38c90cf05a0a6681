package org.hillsboro.closing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shelf of attendance, decisions and closed periods. It only grows; the database refuses anything else. */
public interface PayrollBooks {

    /** Lets nobody else change the payroll of the center, and nobody make an agent anonymous, until the transaction ends. */
    void lock(String center);

    /** Grows with each decision, and with each agent who is made anonymous. */
    long mark(String center);

    /** The last one of each period; by period. */
    List<SentAttendance> attendance(String center);

    /** As {@code AttendanceTable} wrote it. */
    String attendanceTable(UUID id);

    /** @param table absent: taken away */
    void send(SentAttendance sent, @Nullable String table);

    /** The last one about each difference. @param from first dates of the periods for which they were decided */
    List<Decision> decisions(String center, Collection<LocalDate> from);

    void decide(String center, List<Decision> decisions);

    /** By period. */
    List<KeptPeriod> closed(String center);

    /** The one that was closed with this key. */
    Optional<KeptPeriod> closedWith(String center, String key);

    /** Of all centers. */
    List<KeptPeriod> all();

    void close(KeptPeriod period, String key, PeriodTexts texts);

    PeriodTexts texts(UUID id);

    /** In the order of the center. */
    List<SlipText> slips(UUID id, int offset, int limit);

    Optional<SlipText> slip(UUID id, String agent);

    /** Those that the agent may see, the latest period first. */
    List<OwnSlip> slipsOf(String center, String agent, int offset, int limit);

    long countSlipsOf(String center, String agent);

    /** SHA-256 of all that the period holds now, lower-case hex. */
    String digestNow(UUID id);

    /**
     * What a closed period holds; its digest is over all of it in this order.
     *
     * @param columns of the lines
     * @param pools with their columns
     */
    record PeriodTexts(String head, String columns, List<SlipText> slips, String pools) {}

    /**
     * The lines of an agent, without the columns above them.
     *
     * @param isOwn whether the agent may see it; what a vendor is paid for its people is not theirs
     */
    record SlipText(String agent, boolean isOwn, String lines) {}

    record OwnSlip(KeptPeriod period, SlipText slip) {}
}
