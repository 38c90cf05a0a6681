package org.hillsboro.payroll;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A period that was closed: its lines and charges are what was paid, and never change.
 *
 * @param center name of the center
 * @param corrects the closed periods before it that it was compared with
 * @param sha256 over all of it, lower-case hex
 */
public record ClosedPeriod(String center, PeriodPayroll payroll, List<Corrected> corrects, String sha256) {

    /**
     * An earlier closed period.
     *
     * @param period such as {@code 2026-10-01..2026-10-31}
     */
    public record Corrected(String period, String sha256) {}

    public static ClosedPeriod close(String center, PeriodPayroll payroll, List<ClosedPeriod> corrected) {
        var corrects = corrected.stream()
                .map(closed -> new Corrected(closed.payroll().period().toString(), closed.sha256()))
                .toList();
        return new ClosedPeriod(center, payroll, corrects, digest(center, payroll, corrects));
    }

    /** Whether the digest is that of the contents. */
    public boolean isWhole() {
        return sha256.equals(digest(center, payroll, corrects));
    }

    /** The first part of what the digest is over; lines and charges as {@link PeriodTables} writes them follow. */
    public String head() {
        return head(center, payroll, corrects);
    }

    private static String head(String center, PeriodPayroll payroll, List<Corrected> corrects) {
        return center + "\n" + payroll.period() + "\n" + payroll.currency() + "\n" + corrects + "\n";
    }

    private static String digest(String center, PeriodPayroll payroll, List<Corrected> corrects) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (String part : List.of(head(center, payroll, corrects), PeriodTables.lines(payroll), PeriodTables.pools(payroll))) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
