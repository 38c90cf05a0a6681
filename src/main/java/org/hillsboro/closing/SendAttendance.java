package org.hillsboro.closing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.hillsboro.attendance.AttendanceTable;
import org.hillsboro.attendance.ReadAttendance;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.files.InputFile;
import org.jspecify.annotations.Nullable;

/**
 * Takes what was worked in a period, whole or not at all. What comes after the period was closed is compared all the same, and
 * paid as corrections by the next one.
 */
public final class SendAttendance {

    /** Its name in the folder. */
    public static final String FILE = "attendance.csv";

    private final ReadPayrollState states;
    private final PayrollBooks books;
    private final PayrollTrail trail;
    private final InTransaction transaction;
    private final Supplier<UUID> ids;
    private final Clock clock;

    public SendAttendance(
            ReadPayrollState states,
            PayrollBooks books,
            PayrollTrail trail,
            InTransaction transaction,
            Supplier<UUID> ids,
            Clock clock) {
        this.states = states;
        this.books = books;
        this.trail = trail;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param folder that holds {@code attendance.csv}
     * @param version digest of the attendance in whose place it comes; absent: there is none
     * @return what the period has now
     * @throws NoSuchPeriod if no period begins on that date
     * @throws OutdatedPeriod if another one is there
     * @throws org.hillsboro.files.BadInput with everything that is wrong in the file
     */
    public SentAttendance send(String center, LocalDate from, Path folder, @Nullable String version, String by) {
        var state = states.of(center);
        var period = state.period(from, today(state));
        var people = state.folder();
        var zone = people.center().zone();
        var attended = ReadAttendance.read(InputFile.in(folder, FILE), people.agents(), zone, period);
        String table = AttendanceTable.write(attended, people.agents(), zone);
        return keep(center, from, table, version, by);
    }

    /**
     * The rosters of the period count as worked again.
     *
     * @throws NoSuchPeriod if there is none
     * @throws OutdatedPeriod as {@link #send}
     */
    public void remove(String center, LocalDate from, String version, String by) {
        keep(center, from, null, version, by);
    }

    private SentAttendance keep(String center, LocalDate from, @Nullable String table, @Nullable String version, String by) {
        return transaction.run(() -> {
            books.lock(center);
            var state = states.of(center);
            var before = state.attendance().get(from);
            if (table == null && before == null) {
                throw new NoSuchPeriod("attendance");
            }
            if (!Objects.equals(before == null ? null : before.sha256(), version)) {
                throw new OutdatedPeriod(before == null ? "" : before.sha256());
            }
            var sent = new SentAttendance(ids.get(), center, from, table != null, sha256(table == null ? "" : table), by,
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            if (before != null && before.sha256().equals(sent.sha256())) {
                return before;
            }
            books.send(sent, table);
            trail.attendance(before, sent);
            return sent;
        });
    }

    private LocalDate today(PayrollState state) {
        return LocalDate.ofInstant(clock.instant(), state.folder().center().zone());
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
