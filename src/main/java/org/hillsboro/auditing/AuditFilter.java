package org.hillsboro.auditing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries one asks for; what is absent matches all.
 *
 * @param subject it or anything below it: {@code center/hillsboro} finds {@code center/hillsboro/agent/0017}
 * @param from the first moment
 * @param to the moment after the last
 */
public record AuditFilter(
        @Nullable String actor,
        @Nullable String action,
        @Nullable String subject,
        @Nullable Instant from,
        @Nullable Instant to) {}
