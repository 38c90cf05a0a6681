package org.hillsboro.web;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.hillsboro.auditing.AuditEntry;
import org.hillsboro.auditing.AuditFilter;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.security.Needs;
import org.hillsboro.security.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who changed what: the trail, the latest entry first. */
@RestController
class AuditResource {

    /** @param before as JSON text, byte for byte what the hash is over; likewise {@code after} */
    record EntryView(
            long number,
            OffsetDateTime at,
            String actor,
            String action,
            String subject,
            String before,
            String after,
            String previousHash,
            String hash) {

        static EntryView of(AuditEntry entry) {
            return new EntryView(entry.number(), entry.at().atOffset(ZoneOffset.UTC), entry.actor(), entry.action(),
                    entry.subject(), entry.before(), entry.after(), entry.previousHash(), entry.hash());
        }
    }

    private final AuditTrail trail;

    AuditResource(AuditTrail trail) {
        this.trail = trail;
    }

    /**
     * Who changed what, the latest first.
     *
     * @param subject finds what is below it too
     */
    @GetMapping("/api/audit")
    @Needs(Permission.AUDIT_READ)
    Page<EntryView> listAuditEntries(
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable OffsetDateTime from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable OffsetDateTime to,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = Page.DEFAULT_LIMIT) int limit) {
        Page.check(offset, limit);
        var filter = new AuditFilter(
                actor, action, subject, from == null ? null : from.toInstant(), to == null ? null : to.toInstant());
        return new Page<>(
                trail.page(filter, offset, limit).stream().map(EntryView::of).toList(), offset, limit, trail.count(filter));
    }
}
