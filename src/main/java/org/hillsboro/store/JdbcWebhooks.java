package org.hillsboro.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hillsboro.notifying.Delivery;
import org.hillsboro.notifying.Webhook;
import org.hillsboro.notifying.WebhookEvent;
import org.hillsboro.notifying.Webhooks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWebhooks implements Webhooks {

    private static final String IN_STATE = """
             from webhook_delivery where webhook_id = :webhook and (:state::text is null or :state =
                case when delivered is not null then 'DELIVERED' when due is not null then 'WAITING' else 'DEAD' end)
            """;

    private final JdbcClient jdbc;

    JdbcWebhooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Webhook webhook) {
        jdbc.sql("insert into webhook (id, url, secret, events, created_at) values (?, ?, ?, ?, ?)")
                .params(webhook.id(), webhook.url().toString(), webhook.secret(),
                        webhook.events().stream().map(Enum::name).toArray(String[]::new), at(webhook.created()))
                .update();
    }

    @Override
    public boolean remove(UUID id) {
        return jdbc.sql("delete from webhook where id = ?").param(id).update() == 1;
    }

    @Override
    public Optional<Webhook> find(UUID id) {
        return jdbc.sql("select * from webhook where id = ?").param(id).query(JdbcWebhooks::webhook).optional();
    }

    @Override
    public List<Webhook> all() {
        return jdbc.sql("select * from webhook order by created_at, id").query(JdbcWebhooks::webhook).list();
    }

    @Override
    public List<Delivery> deliveries(UUID webhook, Delivery.@Nullable State state, int offset, int limit) {
        return jdbc.sql("select id as delivery_id, *" + IN_STATE + "order by id desc offset :offset limit :limit")
                .param("webhook", webhook)
                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                .param("offset", offset)
                .param("limit", limit)
                .query(JdbcWebhooks::delivery)
                .list();
    }

    @Override
    public long countDeliveries(UUID webhook, Delivery.@Nullable State state) {
        return jdbc.sql("select count(*)" + IN_STATE)
                .param("webhook", webhook)
                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                .query(Long.class)
                .single();
    }

    @Override
    public List<Due> take(Instant now, Instant until, int most) {
        return jdbc.sql("""
                        with taken as (
                            update webhook_delivery set due = :until where id in (
                                select id from webhook_delivery where due <= :now order by due limit :most for update skip locked)
                            returning *)
                        select webhook.*, audit_entry.*, taken.id as delivery_id, taken.*
                        from taken join webhook on webhook.id = webhook_id join audit_entry on number = entry
                        order by number
                        """)
                .param("now", at(now))
                .param("until", at(until))
                .param("most", most)
                .query((row, number) -> new Due(delivery(row, number), webhook(row, number), JdbcAuditTrail.entry(row, number)))
                .list();
    }

    @Override
    public void delivered(long delivery, Instant at, String answer) {
        jdbc.sql("update webhook_delivery set attempts = attempts + 1, due = null, delivered = ?, last_answer = ? where id = ?")
                .params(at(at), answer, delivery)
                .update();
    }

    @Override
    public void failed(long delivery, @Nullable Instant next, String answer) {
        jdbc.sql("update webhook_delivery set attempts = attempts + 1, due = :next, last_answer = :answer where id = :id")
                .param("next", next == null ? null : at(next), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("answer", answer)
                .param("id", delivery)
                .update();
    }

    @Override
    public boolean sendAgain(UUID webhook, long delivery, Instant now) {
        return jdbc.sql("update webhook_delivery set attempts = 0, due = ?, delivered = null where id = ? and webhook_id = ?")
                .params(at(now), delivery, webhook)
                .update() == 1;
    }

    private static Webhook webhook(ResultSet row, int number) throws SQLException {
        var events = (String[]) row.getArray("events").getArray();
        return new Webhook(
                row.getObject("id", UUID.class),
                URI.create(row.getString("url")),
                row.getString("secret"),
                Arrays.stream(events).map(WebhookEvent::valueOf).collect(Collectors.toSet()),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        var due = row.getObject("due", OffsetDateTime.class);
        var delivered = row.getObject("delivered", OffsetDateTime.class);
        return new Delivery(
                row.getLong("delivery_id"),
                row.getLong("entry"),
                row.getInt("attempts"),
                due == null ? null : due.toInstant(),
                delivered == null ? null : delivered.toInstant(),
                row.getString("last_answer"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
