package org.hillsboro.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hillsboro.requests.Exchange;
import org.hillsboro.requests.Exchanges;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcExchanges implements Exchanges {

    private static final String OF_AGENT = "from exchange where center_id = :center and (agent_id = :agent or taker = :agent)";

    private static final String UNFINISHED = "state in ('OPEN', 'PROPOSED', 'AGREED')";
    private static final String OF_CENTER = """
            from exchange where center_id = :center
                and (cast(:pools as text[]) is null or pools <@ cast(:pools as text[]))
                and (cast(:state as text) is null or state = :state)
            """;

    private final JdbcClient jdbc;

    JdbcExchanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Exchange exchange) {
        CenterLock.shared(jdbc, exchange.center());
        return withState(exchange, """
                        insert into exchange (id, center_id, week, agent_id, shift_start, swap, to_agent, state, taker, in_return,
                            pools, reason, asked, changed)
                        values (:id, :center, :week, :agent, :start, :swap, :to, :state, :taker, :inReturn,
                            :pools, :reason, :asked, :changed) on conflict do nothing
                        """)
                .param("center", exchange.center())
                .param("week", exchange.week())
                .param("agent", exchange.agent())
                .param("start", Column.of(exchange.start()))
                .param("swap", exchange.swap())
                .param("to", exchange.to())
                .param("asked", Column.of(exchange.asked()))
                .update() == 1;
    }

    @Override
    public Optional<Exchange> find(UUID id) {
        return jdbc.sql("select * from exchange where id = ?").param(id).query(JdbcExchanges::exchange).optional();
    }

    @Override
    public Optional<Exchange> lock(UUID id) {
        jdbc.sql("select center_id from exchange where id = ?").param(id).query(String.class).optional()
                .ifPresent(center -> CenterLock.shared(jdbc, center));
        return jdbc.sql("select * from exchange where id = ? for update").param(id).query(JdbcExchanges::exchange).optional();
    }

    @Override
    public void replace(Exchange exchange) {
        withState(exchange, """
                        update exchange set state = :state, taker = :taker, in_return = :inReturn, pools = :pools,
                            reason = :reason, changed = :changed where id = :id
                        """)
                .update();
    }

    @Override
    public Optional<Exchange> unfinished(String center, String agent, Instant start) {
        return jdbc.sql("select * from exchange where center_id = :center and agent_id = :agent and shift_start = :start and "
                        + UNFINISHED)
                .param("center", center)
                .param("agent", agent)
                .param("start", Column.of(start))
                .query(JdbcExchanges::exchange)
                .optional();
    }

    @Override
    public List<Exchange> unfinished(int limit) {
        return jdbc.sql("select * from exchange where " + UNFINISHED + " order by shift_start, id limit ?")
                .param(limit)
                .query(JdbcExchanges::exchange)
                .list();
    }

    private JdbcClient.StatementSpec withState(Exchange exchange, String sql) {
        return jdbc.sql(sql)
                .param("id", exchange.id())
                .param("state", exchange.state().name())
                .param("taker", exchange.taker())
                .param("inReturn", Column.of(exchange.inReturn()))
                .param("pools", Column.of(exchange.pools()))
                .param("reason", exchange.reason())
                .param("changed", Column.of(exchange.changed()));
    }

    @Override
    public List<Exchange> ofAgent(String center, String agent, int offset, int limit) {
        return jdbc.sql("select * " + OF_AGENT + " order by asked desc, id offset :offset limit :limit")
                .param("center", center)
                .param("agent", agent)
                .param("offset", offset)
                .param("limit", limit)
                .query(JdbcExchanges::exchange)
                .list();
    }

    @Override
    public long countOfAgent(String center, String agent) {
        return jdbc.sql("select count(*) " + OF_AGENT).param("center", center).param("agent", agent).query(Long.class).single();
    }

    @Override
    public List<Exchange> offeredTo(String center, String agent, Instant after, int limit) {
        return jdbc.sql("""
                        select * from exchange where center_id = :center and state = 'OPEN' and agent_id <> :agent
                            and (to_agent is null or to_agent = :agent) and shift_start > :after
                        order by shift_start, id limit :limit
                        """)
                .param("center", center)
                .param("agent", agent)
                .param("after", Column.of(after))
                .param("limit", limit)
                .query(JdbcExchanges::exchange)
                .list();
    }

    @Override
    public List<Exchange> ofCenter(
            String center, @Nullable Set<String> pools, Exchange.@Nullable State state, int offset, int limit) {
        return ofCenter("select * " + OF_CENTER + " order by asked desc, id offset :offset limit :limit", center, pools, state)
                .param("offset", offset)
                .param("limit", limit)
                .query(JdbcExchanges::exchange)
                .list();
    }

    @Override
    public long countOfCenter(String center, @Nullable Set<String> pools, Exchange.@Nullable State state) {
        return ofCenter("select count(*) " + OF_CENTER, center, pools, state).query(Long.class).single();
    }

    private JdbcClient.StatementSpec ofCenter(
            String sql, String center, @Nullable Set<String> pools, Exchange.@Nullable State state) {
        return jdbc.sql(sql)
                .param("center", center)
                .param("pools", Column.of(pools))
                .param("state", state == null ? null : state.name());
    }

    private static Exchange exchange(ResultSet row, int number) throws SQLException {
        return new Exchange(
                row.getObject("id", UUID.class),
                row.getString("center_id"),
                row.getString("week"),
                row.getString("agent_id"),
                Column.instant(row, "shift_start"),
                row.getBoolean("swap"),
                row.getString("to_agent"),
                Exchange.State.valueOf(row.getString("state")),
                row.getString("taker"),
                Column.maybeInstant(row, "in_return"),
                Column.texts(row, "pools"),
                row.getString("reason"),
                Column.instant(row, "asked"),
                Column.instant(row, "changed"));
    }
}
