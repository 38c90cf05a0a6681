package org.hillsboro.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hillsboro.levels.SimulationJob;
import org.hillsboro.levels.SimulationJobs;
import org.hillsboro.levels.SimulationProgress;
import org.hillsboro.levels.SimulationRequest;
import org.hillsboro.running.PlanJob.State;
import org.hillsboro.simulation.ServiceLevels;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSimulationJobs implements SimulationJobs {

    private static final String COLUMNS = "id, plan_id, center_id, request, state, attempt, failures, node, progress, reason,"
            + " created_at, created_by, ended_at, version";

    private final JdbcClient jdbc;
    private final JobTable table;

    JdbcSimulationJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.table = new JobTable(jdbc, "simulation_job", COLUMNS);
    }

    @Override
    public int waiting() {
        return table.waiting();
    }

    @Override
    public void add(SimulationJob job) {
        jdbc.sql("""
                        insert into simulation_job (id, plan_id, center_id, request, state, attempt, failures, progress, reason,
                            created_at, created_by, version)
                        values (?, ?, ?, cast(? as jsonb), ?, 0, 0, cast(? as jsonb), '', ?, ?, ?)
                        """)
                .params(job.id(), job.plan(), job.center(), StoredJson.write(job.request()), job.state().name(),
                        StoredJson.write(job.progress()), job.created().atOffset(ZoneOffset.UTC), job.createdBy(), job.version())
                .update();
    }

    @Override
    public Optional<SimulationJob> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from simulation_job where id = ?").param(id).query(this::job).optional();
    }

    @Override
    public List<SimulationJob> findAll(Collection<UUID> ids) {
        return jdbc.sql("select " + COLUMNS + " from simulation_job where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(this::job)
                .list();
    }

    @Override
    public List<SimulationJob> page(UUID plan, long offset, int limit) {
        return jdbc.sql("select " + COLUMNS + " from simulation_job where plan_id = ? order by created_at desc, id offset ? limit ?")
                .params(plan, offset, limit)
                .query(this::job)
                .list();
    }

    @Override
    public long count(UUID plan) {
        return jdbc.sql("select count(*) from simulation_job where plan_id = ?").param(plan).query(Long.class).single();
    }

    @Override
    public Optional<ServiceLevels> result(UUID id) {
        return jdbc.sql("select result from simulation_job where id = ? and result is not null")
                .param(id)
                .query(byte[].class)
                .optional()
                .map(bytes -> StoredJson.read(PackedCheckpoint.text(bytes), ServiceLevels.class));
    }

    @Override
    public Optional<SimulationJob> begin(UUID id, String node) {
        return jdbc.sql("""
                        update simulation_job set
                            attempt = attempt + 1,
                            failures = failures + case when state = 'QUEUED' then 0 else 1 end,
                            reason = case when state = 'QUEUED' then reason else 'Node ' || node || ' died.' end,
                            state = case when state = 'STOPPING' then 'STOPPING' else 'RUNNING' end,
                            node = :node, version = version + 1
                        where id = :id and state in ('QUEUED', 'RUNNING', 'STOPPING')
                        returning
                        """ + COLUMNS)
                .param("id", id)
                .param("node", node)
                .query(this::job)
                .optional();
    }

    @Override
    public Optional<State> tell(UUID id, int attempt, SimulationProgress progress, @Nullable ServiceLevels result) {
        return jdbc.sql("update simulation_job set progress = cast(:progress as jsonb), result = coalesce(:result, result),"
                        + " version = version + 1" + JobTable.MINE + " returning state")
                .param("id", id)
                .param("attempt", attempt)
                .param("progress", StoredJson.write(progress))
                .param("result", result == null ? null : PackedCheckpoint.text(StoredJson.write(result)), Types.BINARY)
                .query((row, number) -> State.valueOf(row.getString("state")))
                .optional();
    }

    @Override
    public boolean putBack(UUID id, int attempt, boolean failed, String reason) {
        return table.putBack(id, attempt, failed, reason);
    }

    @Override
    public boolean end(UUID id, int attempt, State state, String reason) {
        return jdbc.sql("update simulation_job set state = :state, reason = :reason, ended_at = now(), version = version + 1" + JobTable.MINE)
                .param("id", id)
                .param("attempt", attempt)
                .param("state", state.name())
                .param("reason", reason)
                .update() == 1;
    }

    @Override
    public Optional<SimulationJob> stop(UUID id) {
        return table.stop(id, this::job);
    }

    @Override
    public boolean remove(UUID id, long version) {
        return jdbc.sql("delete from simulation_job where id = ? and version = ? and state in ('DONE', 'STOPPED', 'FAILED')")
                .params(id, version)
                .update() == 1;
    }

    private SimulationJob job(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new SimulationJob(
                row.getObject("id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("center_id"),
                StoredJson.read(row.getString("request"), SimulationRequest.class),
                State.valueOf(row.getString("state")),
                row.getInt("attempt"),
                row.getInt("failures"),
                row.getString("node"),
                StoredJson.read(row.getString("progress"), SimulationProgress.class),
                row.getString("reason"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("created_by", UUID.class),
                ended == null ? null : ended.toInstant(),
                row.getLong("version"));
    }
}
