package org.hillsboro.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.hillsboro.requests.CalendarFeeds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCalendarFeeds implements CalendarFeeds {

    private final JdbcClient jdbc;

    JdbcCalendarFeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void replace(Feed feed, String tokenHash) {
        CenterLock.shared(jdbc, feed.center());
        jdbc.sql("""
                        insert into calendar_feed (account_id, token_hash, center_id, agent_id, created)
                        select id, :hash, center_id, agent_id, :created from account
                        where id = :account and active and center_id = :center and agent_id = :agent
                        on conflict (account_id) do update set token_hash = excluded.token_hash, center_id = excluded.center_id,
                            agent_id = excluded.agent_id, created = excluded.created
                        """)
                .param("account", feed.account())
                .param("hash", tokenHash)
                .param("center", feed.center())
                .param("agent", feed.agent())
                .param("created", Column.of(feed.created()))
                .update();
    }

    @Override
    public Optional<Feed> byHash(String tokenHash) {
        return jdbc.sql("""
                        select f.* from calendar_feed f join account a on a.id = f.account_id
                        where f.token_hash = ? and a.active and a.center_id = f.center_id and a.agent_id = f.agent_id
                        """)
                .param(tokenHash)
                .query(JdbcCalendarFeeds::feed)
                .optional();
    }

    @Override
    public Optional<Feed> of(UUID account) {
        return jdbc.sql("select * from calendar_feed where account_id = ?")
                .param(account)
                .query(JdbcCalendarFeeds::feed)
                .optional();
    }

    @Override
    public boolean end(UUID account) {
        return jdbc.sql("delete from calendar_feed where account_id = ?").param(account).update() == 1;
    }

    private static Feed feed(ResultSet row, int number) throws SQLException {
        return new Feed(row.getObject("account_id", UUID.class), row.getString("center_id"), row.getString("agent_id"),
                Column.instant(row, "created"));
    }
}
