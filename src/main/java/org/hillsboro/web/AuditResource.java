package org.hillsboro.web;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;
import org.hillsboro.auditing.AuditEntry;
import org.hillsboro.auditing.AuditFilter;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Pseudonyms;
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

    /**
     * @param before as JSON text, byte for byte what the hash is over; likewise {@code after}
     * @param agents whose the pseudonyms are that stand in it; none of those who were made anonymous
     */
    record EntryView(
            long number,
            OffsetDateTime at,
            String actor,
            String action,
            String subject,
            String before,
            String after,
            String previousHash,
            String hash,
            Map<String, String> agents) {

        private static EntryView of(AuditEntry entry, Pseudonyms pseudonyms) {
            return new EntryView(entry.number(), entry.at().atOffset(ZoneOffset.UTC), entry.actor(), entry.action(),
                    entry.subject(), entry.before(), entry.after(), entry.previousHash(), entry.hash(),
                    pseudonyms.agentsIn(entry.subject() + entry.before() + entry.after()));
        }
    }

    private static final Pattern AGENT = Pattern.compile("center/([^/]+)/agent/([^/]+)(.*)");

    private final AuditTrail trail;
    private final Pseudonyms pseudonyms;

    AuditResource(AuditTrail trail, Pseudonyms pseudonyms) {
        this.trail = trail;
        this.pseudonyms = pseudonyms;
    }

    /**
     * Who changed what, the latest first.
     *
     * @param subject finds what is below it too; an agent in it may be called by the id or by the pseudonym
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
                actor, action, subject == null ? null : called(subject), from == null ? null : from.toInstant(), to == null ? null : to.toInstant());
        return new Page<>(
                trail.page(filter, offset, limit).stream().map(entry -> EntryView.of(entry, pseudonyms)).toList(),
                offset, limit, trail.count(filter));
    }

    private String called(String subject) {
        var agent = AGENT.matcher(subject);
        return agent.matches()
                ? pseudonyms.find(agent.group(1), agent.group(2))
                        .map(pseudonym -> "center/" + agent.group(1) + "/agent/" + pseudonym + agent.group(3))
                        .orElse(subject)
                : subject;
    }
}
