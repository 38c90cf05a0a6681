package org.hillsboro.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hillsboro.auditing.Rewriting;
import org.hillsboro.auditing.Rewritings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRewritings implements Rewritings {

    private final JdbcClient jdbc;

    JdbcRewritings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Rewriting> all() {
        return jdbc.sql("select * from rewriting order by number").query(JdbcRewritings::rewriting).list();
    }

    @Override
    public String digestNow(Rewriting rewriting) {
        return jdbc.sql("""
                        select case :kind
                            when 'edits' then digest_of_edits(:subject, :last)
                            when 'weeks' then digest_of_weeks(:subject)
                            when 'attendance' then digest_of_attendance(:subject)
                            when 'payroll' then digest_of_period(:subject)
                            else (select encode(sha256(csv), 'hex') from publication where id = :subject) end
                        """)
                .param("kind", rewriting.kind())
                .param("subject", rewriting.subject())
                .param("last", rewriting.lastEdit())
                .query(String.class)
                .single();
    }

    static Rewriting rewriting(ResultSet row, int number) throws SQLException {
        return new Rewriting(row.getString("kind"), row.getObject("subject", UUID.class), row.getLong("last_edit"),
                row.getString("old_sha256"), row.getString("new_sha256"));
    }
}
