package org.hillsboro.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hillsboro.requests.TimeOff;
import org.hillsboro.requests.TimesOff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTimesOff implements TimesOff {

    private static final String OF_CENTER = """
            from time_off where center_id = :center
                and (cast(:pools as text[]) is null or pool_id = any(cast(:pools as text[])))
                and (cast(:state as text) is null or state = :state)
            """;

    private final JdbcClient jdbc;

    JdbcTimesOff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(TimeOff timeOff) {
        CenterLock.shared(jdbc, timeOff.center());
        jdbc.sql("""
                        insert into time_off (id, center_id, agent_id, pool_id, from_at, to_at, zone, kind, paid, state, reason, asked,
                            changed)
                        values (:id, :center, :agent, :pool, :from, :to, :zone, :kind, :paid, :state, :reason, :asked, :changed)
                        """)
                .param("id", timeOff.id())
                .param("center", timeOff.center())
                .param("agent", timeOff.agent())
                .param("pool", timeOff.pool())
                .param("from", Column.of(timeOff.from()))
                .param("to", Column.of(timeOff.to()))
                .param("zone", timeOff.zone().getId())
                .param("kind", timeOff.kind())
                .param("paid", timeOff.paid())
                .param("state", timeOff.state().name())
                .param("reason", timeOff.reason())
                .param("asked", Column.of(timeOff.asked()))
                .param("changed", Column.of(timeOff.changed()))
                .update();
    }

    @Override
    public void lockCenter(String center) {
        CenterLock.shared(jdbc, center);
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 20))").param(center).query((row, number) -> 0).single();
    }

    @Override
    public Optional<TimeOff> find(UUID id) {
        return jdbc.sql("select * from time_off where id = ?").param(id).query(JdbcTimesOff::timeOff).optional();
    }

    @Override
    public Optional<TimeOff> lock(UUID id) {
        jdbc.sql("select center_id from time_off where id = ?").param(id).query(String.class).optional()
                .ifPresent(center -> CenterLock.shared(jdbc, center));
        return jdbc.sql("select * from time_off where id = ? for update").param(id).query(JdbcTimesOff::timeOff).optional();
    }

    @Override
    public void replace(TimeOff timeOff) {
        jdbc.sql("update time_off set state = :state, reason = :reason, changed = :changed where id = :id")
                .param("state", timeOff.state().name())
                .param("reason", timeOff.reason())
                .param("changed", Column.of(timeOff.changed()))
                .param("id", timeOff.id())
                .update();
    }

    @Override
    public List<TimeOff> standing(String center, String agent, Instant from, Instant to) {
        return jdbc.sql("""
                        select * from time_off where center_id = :center and agent_id = :agent
                            and state in ('WAITING', 'LISTED', 'APPROVED') and from_at < :to and to_at > :from order by from_at, id
                        """)
                .param("center", center)
                .param("agent", agent)
                .param("from", Column.of(from))
                .param("to", Column.of(to))
                .query(JdbcTimesOff::timeOff)
                .list();
    }

    @Override
    public List<TimeOff> listed(int limit) {
        return jdbc.sql("select * from time_off where state = 'LISTED' order by asked, id limit ?")
                .param(limit)
                .query(JdbcTimesOff::timeOff)
                .list();
    }

    @Override
    public List<TimeOff> ofAgent(String center, String agent, int offset, int limit) {
        return jdbc.sql("select * from time_off where center_id = ? and agent_id = ? order by asked desc, id offset ? limit ?")
                .params(center, agent, offset, limit)
                .query(JdbcTimesOff::timeOff)
                .list();
    }

    @Override
    public long countOfAgent(String center, String agent) {
        return jdbc.sql("select count(*) from time_off where center_id = ? and agent_id = ?")
                .params(center, agent)
                .query(Long.class)
                .single();
    }

    @Override
    public List<TimeOff> ofCenter(
            String center, @Nullable Set<String> pools, TimeOff.@Nullable State state, int offset, int limit) {
        return ofCenter("select * " + OF_CENTER + " order by from_at, id offset :offset limit :limit", center, pools, state)
                .param("offset", offset)
                .param("limit", limit)
                .query(JdbcTimesOff::timeOff)
                .list();
    }

    @Override
    public long countOfCenter(String center, @Nullable Set<String> pools, TimeOff.@Nullable State state) {
        return ofCenter("select count(*) " + OF_CENTER, center, pools, state).query(Long.class).single();
    }

    private JdbcClient.StatementSpec ofCenter(
            String sql, String center, @Nullable Set<String> pools, TimeOff.@Nullable State state) {
        return jdbc.sql(sql)
                .param("center", center)
                .param("pools", Column.of(pools))
                .param("state", state == null ? null : state.name());
    }

    private static TimeOff timeOff(ResultSet row, int number) throws SQLException {
        return new TimeOff(
                row.getObject("id", UUID.class),
                row.getString("center_id"),
                row.getString("agent_id"),
                row.getString("pool_id"),
                Column.instant(row, "from_at"),
                Column.instant(row, "to_at"),
                ZoneId.of(row.getString("zone")),
                row.getString("kind"),
                row.getBoolean("paid"),
                TimeOff.State.valueOf(row.getString("state")),
                row.getString("reason"),
                Column.instant(row, "asked"),
                Column.instant(row, "changed"));
    }
}
