package org.hillsboro.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hillsboro.running.PlanRequest;
import org.hillsboro.running.PlanRequests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcPlanRequests implements PlanRequests {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcPlanRequests(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void add(UUID job, Given given) {
        jdbc.sql("""
                        insert into plan_request (job_id, number, request, made_by, at)
                        select :job, 1 + count(*), cast(:request as jsonb), :by, :at from plan_request where job_id = :job
                        """)
                .param("job", job)
                .param("request", json.writeValueAsString(given.request()))
                .param("by", given.by())
                .param("at", given.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Given> of(UUID job, int offset, int limit) {
        return jdbc.sql("select * from plan_request where job_id = ? order by number desc offset ? limit ?")
                .params(job, offset, limit)
                .query((row, number) -> new Given(
                        json.readValue(row.getString("request"), PlanRequest.class),
                        row.getObject("made_by", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public long count(UUID job) {
        return jdbc.sql("select count(*) from plan_request where job_id = ?").param(job).query(Long.class).single();
    }
}
