package org.hillsboro.closing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.hillsboro.offices.PayrollPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A closed period as the service keeps it, without its lines.
 *
 * @param center id of the kept center
 * @param sha256 as it was closed, lower-case hex
 * @param rewritten digest since an agent in it was made anonymous; absent: it is as it was closed
 * @param by account
 */
public record KeptPeriod(
        UUID id, String center, PayrollPeriod period, String sha256, @Nullable String rewritten, String by, Instant at, Told told) {

    /**
     * What is told of it without reading its lines.
     *
     * @param weeks that it was priced from, with what they were made of, as {@link PayrollState#basis} says
     * @param without weeks of which there was no publication
     * @param reconciled each week's roster beside its pay lines
     */
    public record Told(
            String currency,
            int agents,
            int lines,
            BigDecimal total,
            BigDecimal overhead,
            BigDecimal commitments,
            SortedMap<String, String> weeks,
            List<String> without,
            List<ReconciledWeek> reconciled) {}

    /** Major units. */
    public record ReconciledWeek(
            String week, BigDecimal rosterCost, BigDecimal pay, BigDecimal overhead, BigDecimal commitments, BigDecimal difference) {}

    /** Of what it holds now. */
    public String digest() {
        return rewritten == null ? sha256 : rewritten;
    }
}
