package org.hillsboro.store;

import java.util.UUID;
import org.hillsboro.accounts.BrowserSessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBrowserSessions implements BrowserSessions {

    private final JdbcClient jdbc;

    JdbcBrowserSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void end(UUID account) {
        jdbc.sql("delete from spring_session where principal_name = ?").param(account.toString()).update();
    }
}
