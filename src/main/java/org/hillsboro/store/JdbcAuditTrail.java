package org.hillsboro.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hillsboro.auditing.AuditEntry;
import org.hillsboro.auditing.AuditFilter;
import org.hillsboro.auditing.AuditTrail;
import org.hillsboro.auditing.Change;
import org.hillsboro.notifying.WebhookEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcAuditTrail implements AuditTrail {

    /** One entry after the other, on whichever node: the lock ends with the transaction. */
    private static final String NEXT = "select pg_advisory_xact_lock(4155444954)";

    private static final String MATCHING = """
            from audit_entry
            where (:actor::text is null or actor = :actor)
              and (:action::text is null or action = :action)
              and (:subject::text is null or subject = :subject or starts_with(subject, :subject || '/'))
              and (:from::timestamptz is null or at >= :from)
              and (:to::timestamptz is null or at < :to)
            """;

    private final JdbcClient jdbc;

    JdbcAuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public AuditEntry append(Change change, Instant at) {
        jdbc.sql(NEXT).query((row, number) -> 0).single();
        var last = jdbc.sql("select * from audit_entry order by number desc limit 1").query(JdbcAuditTrail::entry).optional();
        // The database keeps microseconds, and the hash is over what it keeps.
        var entry = AuditEntry.following(
                last.map(AuditEntry::number).orElse(0L) + 1,
                last.map(AuditEntry::hash).orElse(""),
                at.truncatedTo(ChronoUnit.MICROS),
                change);
        jdbc.sql("insert into audit_entry values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(entry.number(), entry.at().atOffset(ZoneOffset.UTC), entry.actor(), entry.action(), entry.subject(),
                        entry.before(), entry.after(), entry.previousHash(), entry.hash())
                .update();
        jdbc.sql("insert into webhook_delivery (webhook_id, entry, due) select id, ?, ? from webhook where ? = any (events)")
                .params(entry.number(), entry.at().atOffset(ZoneOffset.UTC), WebhookEvent.of(change.action()).name())
                .update();
        return entry;
    }

    @Override
    public List<AuditEntry> after(long number, int limit) {
        return jdbc.sql("select * from audit_entry where number > ? order by number limit ?")
                .params(number, limit)
                .query(JdbcAuditTrail::entry)
                .list();
    }

    @Override
    public List<AuditEntry> page(AuditFilter filter, int offset, int limit) {
        return filtered("select * " + MATCHING + "order by number desc offset :offset limit :limit", filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(JdbcAuditTrail::entry)
                .list();
    }

    @Override
    public long count(AuditFilter filter) {
        return filtered("select count(*) " + MATCHING, filter).query(Long.class).single();
    }

    private StatementSpec filtered(String sql, AuditFilter filter) {
        return jdbc.sql(sql)
                .param("actor", filter.actor(), Types.VARCHAR)
                .param("action", filter.action(), Types.VARCHAR)
                .param("subject", filter.subject(), Types.VARCHAR)
                .param("from", filter.from() == null ? null : filter.from().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("to", filter.to() == null ? null : filter.to().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("before_value"),
                row.getString("after_value"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
