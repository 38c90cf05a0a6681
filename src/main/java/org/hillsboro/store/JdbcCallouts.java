package org.hillsboro.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hillsboro.requests.Callout;
import org.hillsboro.requests.CalloutAnswer;
import org.hillsboro.requests.Callouts;
import org.hillsboro.requests.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCallouts implements Callouts {

    private static final String OF_CENTER = """
            from callout where center_id = :center
                and (cast(:pools as text[]) is null or pools <> '{}' and pools <@ cast(:pools as text[]))
            """;

    private static final String OF_AGENT =
            "from callout_answer a join callout c on c.id = a.callout_id where c.center_id = ? and a.agent_id = ?";

    private final JdbcClient jdbc;

    JdbcCallouts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Callout callout) {
        jdbc.sql("""
                        insert into callout (id, center_id, week, kind, from_at, to_at, places, rule, closes, seed, pools, open, made)
                        values (:id, :center, :week, :kind, :from, :to, :places, :rule, :closes, :seed, :pools, :open, :made)
                        """)
                .param("id", callout.id())
                .param("center", callout.center())
                .param("week", callout.week())
                .param("kind", callout.kind().name())
                .param("from", Column.of(callout.from()))
                .param("to", Column.of(callout.to()))
                .param("places", callout.places())
                .param("rule", callout.rule().name())
                .param("closes", Column.of(callout.closes()))
                .param("seed", callout.seed())
                .param("pools", Column.of(callout.pools()))
                .param("open", callout.open())
                .param("made", Column.of(callout.made()))
                .update();
    }

    @Override
    public Optional<Callout> find(UUID id) {
        return jdbc.sql("select * from callout where id = ?").param(id).query(JdbcCallouts::callout).optional();
    }

    @Override
    public Optional<Callout> lock(UUID id) {
        jdbc.sql("select center_id from callout where id = ?").param(id).query(String.class).optional()
                .ifPresent(center -> CenterLock.shared(jdbc, center));
        return jdbc.sql("select * from callout where id = ? for update").param(id).query(JdbcCallouts::callout).optional();
    }

    @Override
    public void close(UUID id) {
        jdbc.sql("update callout set open = false where id = ?").param(id).update();
    }

    @Override
    public List<Callout> ofCenter(String center, @Nullable Set<String> pools, int offset, int limit) {
        return jdbc.sql("select * " + OF_CENTER + " order by made desc, id offset :offset limit :limit")
                .param("center", center)
                .param("pools", Column.of(pools))
                .param("offset", offset)
                .param("limit", limit)
                .query(JdbcCallouts::callout)
                .list();
    }

    @Override
    public long countOfCenter(String center, @Nullable Set<String> pools) {
        return jdbc.sql("select count(*) " + OF_CENTER)
                .param("center", center)
                .param("pools", Column.of(pools))
                .query(Long.class)
                .single();
    }

    @Override
    public List<Callout> open(String center, Instant after, int limit) {
        return jdbc.sql("""
                        select * from callout where center_id = :center and open and from_at > :after
                            and (closes is null or closes > :after) order by from_at, id limit :limit
                        """)
                .param("center", center)
                .param("after", Column.of(after))
                .param("limit", limit)
                .query(JdbcCallouts::callout)
                .list();
    }

    @Override
    public List<UUID> due(Instant now) {
        return jdbc.sql("select id from callout where open and closes <= :now and from_at > :now order by closes, id")
                .param("now", Column.of(now))
                .query(UUID.class)
                .list();
    }

    @Override
    public void keep(CalloutAnswer answer) {
        jdbc.sql("""
                        insert into callout_answer (callout_id, agent_id, pool_id, choice, state, reason, at)
                        values (:callout, :agent, :pool, cast(:choice as jsonb), :state, :reason, :at)
                        on conflict (callout_id, agent_id) do update
                            set choice = excluded.choice, state = excluded.state, reason = excluded.reason, at = excluded.at
                        """)
                .param("callout", answer.callout())
                .param("agent", answer.agent())
                .param("pool", answer.pool())
                .param("choice", StoredJson.write(answer.choice()))
                .param("state", answer.state().name())
                .param("reason", answer.reason())
                .param("at", Column.of(answer.at()))
                .update();
    }

    @Override
    public boolean withdraw(UUID callout, String agent) {
        return jdbc.sql("delete from callout_answer where callout_id = ? and agent_id = ? and state = 'VOLUNTEERED'")
                .params(callout, agent)
                .update() == 1;
    }

    @Override
    public List<CalloutAnswer> answers(UUID callout, int offset, int limit) {
        return jdbc.sql("select * from callout_answer where callout_id = ? order by at, agent_id offset ? limit ?")
                .params(callout, offset, limit)
                .query(JdbcCallouts::answer)
                .list();
    }

    @Override
    public long countAnswers(UUID callout) {
        return jdbc.sql("select count(*) from callout_answer where callout_id = ?").param(callout).query(Long.class).single();
    }

    @Override
    public Optional<CalloutAnswer> answer(UUID callout, String agent) {
        return jdbc.sql("select * from callout_answer where callout_id = ? and agent_id = ?")
                .params(callout, agent)
                .query(JdbcCallouts::answer)
                .optional();
    }

    @Override
    public int countTaken(UUID callout) {
        return jdbc.sql("select count(*) from callout_answer where callout_id = ? and state = 'TAKEN'")
                .param(callout)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Answered> ofAgent(String center, String agent, int offset, int limit) {
        return jdbc.sql("select c.*, a.* " + OF_AGENT + " order by a.at desc, c.id offset ? limit ?")
                .params(center, agent, offset, limit)
                .query((row, number) -> new Answered(callout(row, number), answer(row, number)))
                .list();
    }

    @Override
    public long countOfAgent(String center, String agent) {
        return jdbc.sql("select count(*) " + OF_AGENT).params(center, agent).query(Long.class).single();
    }

    @Override
    public Map<String, Integer> taken(String center, Callout.Kind kind, Instant since) {
        var taken = new HashMap<String, Integer>();
        jdbc.sql("""
                        select a.agent_id, count(*)::int as times from callout_answer a join callout c on c.id = a.callout_id
                        where c.center_id = :center and c.kind = :kind and a.state = 'TAKEN' and a.at >= :since group by a.agent_id
                        """)
                .param("center", center)
                .param("kind", kind.name())
                .param("since", Column.of(since))
                .query(row -> {
                    taken.put(row.getString("agent_id"), row.getInt("times"));
                });
        return taken;
    }

    private static Callout callout(ResultSet row, int number) throws SQLException {
        return new Callout(
                row.getObject("id", UUID.class),
                row.getString("center_id"),
                row.getString("week"),
                Callout.Kind.valueOf(row.getString("kind")),
                Column.instant(row, "from_at"),
                Column.instant(row, "to_at"),
                row.getInt("places"),
                Callout.Rule.valueOf(row.getString("rule")),
                Column.maybeInstant(row, "closes"),
                row.getLong("seed"),
                Column.texts(row, "pools"),
                row.getBoolean("open"),
                Column.instant(row, "made"));
    }

    private static CalloutAnswer answer(ResultSet row, int number) throws SQLException {
        return new CalloutAnswer(
                row.getObject("callout_id", UUID.class),
                row.getString("agent_id"),
                row.getString("pool_id"),
                StoredJson.read(row.getString("choice"), Choice.class),
                CalloutAnswer.State.valueOf(row.getString("state")),
                row.getString("reason"),
                Column.instant(row, "at"));
    }
}
