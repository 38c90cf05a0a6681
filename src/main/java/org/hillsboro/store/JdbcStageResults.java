package org.hillsboro.store;

import java.util.Optional;
import java.util.UUID;
import org.hillsboro.planning.PlanStages;
import org.hillsboro.running.StageResults;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcStageResults implements StageResults {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcStageResults(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public <T> Optional<T> find(UUID job, String stage, Class<T> type) {
        return jdbc.sql("select result from plan_stage where job_id = ? and stage = ?")
                .params(job, stage)
                .query(byte[].class)
                .optional()
                .map(bytes -> json.readValue(PackedCheckpoint.text(bytes), type));
    }

    @Override
    @Transactional
    public boolean keep(UUID job, int attempt, String stage, Object result) {
        boolean mine = isOf(job, attempt, " and state in ('RUNNING', 'STOPPING')");
        if (mine) {
            jdbc.sql("insert into plan_stage values (?, ?, ?) on conflict do nothing")
                    .params(job, stage, PackedCheckpoint.text(json.writeValueAsString(result)))
                    .update();
        }
        return mine;
    }

    @Override
    @Transactional
    public boolean replace(UUID job, int attempt, String stage, Object result) {
        jdbc.sql("delete from plan_stage where job_id = ? and stage = ? and exists"
                        + " (select 1 from plan_job where id = job_id and attempt = ?)")
                .params(job, stage, attempt)
                .update();
        return keep(job, attempt, stage, result);
    }

    @Override
    @Transactional
    public void forgetAdjusted(UUID job, int attempt) {
        if (isOf(job, attempt, "")) {
            jdbc.sql("delete from plan_stage where job_id = ? and stage not in (?, ?)")
                    .params(job, PlanStages.FORECAST, PlanStages.RECENT_WEEKS)
                    .update();
            jdbc.sql("delete from plan_checkpoint where job_id = ?").param(job).update();
            jdbc.sql("delete from plan_file where job_id = ?").param(job).update();
        }
    }

    private boolean isOf(UUID job, int attempt, String more) {
        return jdbc.sql("select id from plan_job where id = ? and attempt = ?" + more + " for update")
                .params(job, attempt)
                .query(UUID.class)
                .optional()
                .isPresent();
    }
}
