package org.hillsboro.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hillsboro.drafts.Draft;
import org.hillsboro.drafts.DraftChange;
import org.hillsboro.drafts.Drafts;
import org.hillsboro.drafts.EditRecord;
import org.hillsboro.drafts.LoggedEdit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDrafts implements Drafts {

    private static final String RENAMINGS =
            " (select count(*) from anonymous_agent a where a.center_id = d.center_id) as renamings";

    private final JdbcClient jdbc;

    JdbcDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Draft draft) {
        jdbc.sql("insert into draft (id, plan_id, attempt, center_id, week, made_by, opened) values (?, ?, ?, ?, ?, ?, ?)")
                .params(draft.id(), draft.plan(), draft.attempt(), draft.center(), draft.week(), draft.by(), draft.opened().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Draft> find(UUID id) {
        return jdbc.sql("select d.*," + RENAMINGS + " from draft d where id = ?").param(id).query(JdbcDrafts::draft).optional();
    }

    @Override
    public List<Draft> ofCenter(String center, int offset, int limit) {
        return jdbc.sql("select d.*," + RENAMINGS + " from draft d where center_id = ? order by opened desc, id offset ? limit ?")
                .params(center, offset, limit)
                .query(JdbcDrafts::draft)
                .list();
    }

    @Override
    public long countOfCenter(String center) {
        return jdbc.sql("select count(*) from draft where center_id = ?").param(center).query(Long.class).single();
    }

    @Override
    public long countOfPlan(UUID plan) {
        return jdbc.sql("select count(*) from draft where plan_id = ?").param(plan).query(Long.class).single();
    }

    @Override
    public long renamings(String center) {
        return jdbc.sql("select count(*) from anonymous_agent where center_id = ?").param(center).query(Long.class).single();
    }

    @Override
    public boolean hold(Draft draft) {
        CenterLock.shared(jdbc, draft.center());
        return renamings(draft.center()) == draft.renamings();
    }

    @Override
    public List<LoggedEdit> log(UUID draft, long after, int limit) {
        return jdbc.sql("select * from draft_edit where draft_id = ? and seq > ? order by seq limit ?")
                .params(draft, after, limit)
                .query(JdbcDrafts::edit)
                .list();
    }

    @Override
    public boolean append(UUID draft, LoggedEdit edit, Instant at) {
        return jdbc.sql("""
                        insert into draft_edit (draft_id, seq, made_by, reason, at, edit, change)
                        values (?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb)) on conflict do nothing
                        """)
                .params(draft, edit.id(), edit.by(), edit.reason(), at.atOffset(ZoneOffset.UTC),
                        StoredJson.write(edit.edit()), StoredJson.write(edit.change()))
                .update() == 1;
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getInt("attempt"),
                row.getString("center_id"),
                row.getString("week"),
                row.getString("made_by"),
                row.getObject("opened", OffsetDateTime.class).toInstant(),
                row.getLong("renamings"));
    }

    private static LoggedEdit edit(ResultSet row, int number) throws SQLException {
        return new LoggedEdit(
                row.getLong("seq"),
                StoredJson.read(row.getString("edit"), EditRecord.class),
                row.getString("made_by"),
                row.getString("reason"),
                StoredJson.read(row.getString("change"), DraftChange.class));
    }
}
