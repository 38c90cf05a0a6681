package org.hillsboro.store;

import java.util.List;
import java.util.UUID;
import org.hillsboro.running.PlanFiles;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcPlanFiles implements PlanFiles {

    private final JdbcClient jdbc;

    JdbcPlanFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long count() {
        return jdbc.sql("select count(*) from plan_file").query(Long.class).single();
    }

    @Override
    public List<String> withoutContent() {
        return jdbc.sql("""
                        select job_id || ' file ' || name from plan_file
                        where not exists (select from content c where c.sha256 = plan_file.sha256) order by job_id, name
                        """)
                .query(String.class)
                .list();
    }

    @Override
    public List<UUID> checkpointed() {
        return jdbc.sql("select job_id from plan_checkpoint order by job_id").query(UUID.class).list();
    }
}
