package org.hillsboro.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hillsboro.files.Problem;
import org.hillsboro.running.Checkpoint;
import org.hillsboro.running.PlanJob;
import org.hillsboro.running.PlanJob.State;
import org.hillsboro.running.PlanJobs;
import org.hillsboro.running.PlanProgress;
import org.hillsboro.running.PlanRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcPlanJobs implements PlanJobs {

    private static final TypeReference<List<Problem>> PROBLEMS = new TypeReference<>() {};

    private static final long QUEUE_LOCK = 504_141_453;

    private final JdbcClient jdbc;
    private final JobTable table;
    private final JsonMapper json;

    JdbcPlanJobs(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.table = new JobTable(jdbc, "plan_job", "*");
        this.json = json;
    }

    @Override
    public void lockQueue() {
        jdbc.sql("select pg_advisory_xact_lock(" + QUEUE_LOCK + ")").query((row, number) -> 0).single();
    }

    @Override
    public int waiting() {
        return table.waiting();
    }

    @Override
    public int nextTurn(String center) {
        return jdbc.sql("""
                        select 1 + greatest(
                            coalesce((select max(turn) from plan_job
                                where center_id = ? and (begun or state = 'QUEUED')), 0),
                            coalesce((select max(turn) from plan_job where begun), 0))
                        """)
                .param(center)
                .query(Integer.class)
                .single();
    }

    @Override
    public void add(PlanJob job, @Nullable String key) {
        jdbc.sql("""
                        insert into plan_job (id, center_id, center_version, request, state, attempt, failures, progress,
                            reason, problems, turn, created_at, created_by, idempotency_key, version)
                        values (:id, :center, :centerVersion, cast(:request as jsonb), :state, 0, 0, cast(:progress as jsonb),
                            '', '[]', :turn, :created, :by, :key, :version)
                        """)
                .param("id", job.id())
                .param("center", job.center())
                .param("centerVersion", job.centerVersion())
                .param("request", json.writeValueAsString(job.request()))
                .param("state", job.state().name())
                .param("progress", json.writeValueAsString(job.progress()))
                .param("turn", job.turn())
                .param("created", job.created().atOffset(ZoneOffset.UTC))
                .param("by", job.createdBy())
                .param("key", key)
                .param("version", job.version())
                .update();
    }

    @Override
    public Optional<PlanJob> ordered(UUID account, String key) {
        return jdbc.sql("select * from plan_job where created_by = ? and idempotency_key = ?")
                .params(account, key).query(this::job).optional();
    }

    @Override
    public Optional<PlanJob> find(UUID id) {
        return jdbc.sql("select * from plan_job where id = ?").param(id).query(this::job).optional();
    }

    @Override
    public List<PlanJob> findAll(Collection<UUID> ids) {
        return jdbc.sql("select * from plan_job where id = any(?)").param(ids.toArray(UUID[]::new)).query(this::job).list();
    }

    @Override
    public List<PlanJob> page(@Nullable String center, long offset, int limit) {
        return jdbc.sql("""
                        select * from plan_job where cast(:center as text) is null or center_id = :center
                        order by created_at desc, id offset :offset limit :limit
                        """)
                .param("center", center)
                .param("offset", offset)
                .param("limit", limit)
                .query(this::job)
                .list();
    }

    @Override
    public long count(@Nullable String center) {
        return jdbc.sql("select count(*) from plan_job where cast(:center as text) is null or center_id = :center")
                .param("center", center)
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<PlanJob> begin(UUID id, int turn, String node) {
        return jdbc.sql("""
                        update plan_job set
                            attempt = attempt + 1,
                            failures = failures + case when state = 'QUEUED' then 0 else 1 end,
                            reason = case when state = 'QUEUED' then reason else 'Node ' || node || ' died.' end,
                            state = case when state = 'STOPPING' then 'STOPPING' else 'RUNNING' end,
                            node = :node, begun = true, version = version + 1
                        where id = :id and turn = :turn and state in ('QUEUED', 'RUNNING', 'STOPPING')
                        returning *
                        """)
                .param("id", id)
                .param("turn", turn)
                .param("node", node)
                .query(this::job)
                .optional();
    }

    @Override
    public Optional<State> tell(UUID id, int attempt, PlanProgress progress) {
        return jdbc.sql("update plan_job set progress = cast(:progress as jsonb), version = version + 1" + JobTable.MINE
                        + " returning state")
                .param("id", id)
                .param("attempt", attempt)
                .param("progress", json.writeValueAsString(progress))
                .query((row, number) -> State.valueOf(row.getString("state")))
                .optional();
    }

    @Override
    @Transactional
    public boolean save(UUID id, Checkpoint checkpoint) {
        var mine = mine(id, checkpoint.attempt());
        mine.ifPresent(job -> jdbc.sql("""
                        insert into plan_checkpoint
                        values (:id, :attempt, :at, :cost, :shortfall, :bound, :searched, :roster, :prices)
                        on conflict (job_id) do update set
                            attempt = :attempt, at = :at, cost = :cost, shortfall = :shortfall, bound = :bound,
                            searched = :searched, roster = :roster, prices = :prices
                        """)
                .param("id", job)
                .param("attempt", checkpoint.attempt())
                .param("at", checkpoint.at().atOffset(ZoneOffset.UTC))
                .param("cost", checkpoint.cost())
                .param("shortfall", checkpoint.shortfall())
                .param("bound", checkpoint.bound(), Types.DOUBLE)
                .param("searched", checkpoint.searched())
                .param("roster", PackedCheckpoint.text(checkpoint.roster()))
                .param("prices", PackedCheckpoint.numbers(checkpoint.prices()))
                .update());
        return mine.isPresent();
    }

    private Optional<UUID> mine(UUID id, int attempt) {
        return jdbc.sql("select id from plan_job" + JobTable.MINE + " for update")
                .param("id", id)
                .param("attempt", attempt)
                .query(UUID.class)
                .optional();
    }

    @Override
    public Optional<Checkpoint> checkpoint(UUID id) {
        return jdbc.sql("select * from plan_checkpoint where job_id = ?")
                .param(id)
                .query((row, number) -> new Checkpoint(
                        row.getInt("attempt"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getBigDecimal("cost"),
                        row.getDouble("shortfall"),
                        row.getObject("bound", Double.class),
                        row.getDouble("searched"),
                        PackedCheckpoint.text(row.getBytes("roster")),
                        PackedCheckpoint.numbers(row.getBytes("prices"))))
                .optional();
    }

    @Override
    public boolean putBack(UUID id, int attempt, boolean failed, String reason) {
        return table.putBack(id, attempt, failed, reason);
    }

    @Override
    @Transactional
    public boolean end(
            UUID id, int attempt, State state, String reason, List<Problem> problems, SortedMap<String, String> files) {
        boolean mine = jdbc.sql("update plan_job set state = :state, reason = :reason, problems = cast(:problems as jsonb),"
                        + " progress = jsonb_set(progress, '{phase}', '\"OVER\"'), ended_at = now(), version = version + 1" + JobTable.MINE)
                .param("id", id)
                .param("attempt", attempt)
                .param("state", state.name())
                .param("reason", reason)
                .param("problems", json.writeValueAsString(problems))
                .update() == 1;
        if (mine && !files.isEmpty()) {
            jdbc.sql("delete from plan_file where job_id = ?").param(id).update();
            jdbc.sql("insert into plan_file (job_id, name, sha256) select ?, * from unnest(?, ?)")
                    .params(id, files.keySet().toArray(String[]::new), files.values().toArray(String[]::new))
                    .update();
        }
        return mine;
    }

    @Override
    public Optional<PlanJob> stop(UUID id) {
        return table.stop(id, this::job);
    }

    @Override
    public Optional<PlanJob> resume(UUID id, long version, PlanRequest request, int turn) {
        return jdbc.sql("""
                        update plan_job set state = 'QUEUED', failures = 0, reason = '', problems = '[]', ended_at = null,
                            begun = false, request = cast(:request as jsonb), turn = :turn, version = version + 1,
                            progress = jsonb_set(progress, '{phase}', '"WAITING"')
                        where id = :id and version = :version and state in ('DONE', 'STOPPED', 'FAILED')
                        returning *
                        """)
                .param("id", id)
                .param("version", version)
                .param("request", json.writeValueAsString(request))
                .param("turn", turn)
                .query(this::job)
                .optional();
    }

    @Override
    @Transactional
    public boolean keepFile(UUID id, int attempt, String name, String sha256) {
        var mine = mine(id, attempt);
        mine.ifPresent(job -> jdbc.sql("insert into plan_file values (?, ?, ?) on conflict (job_id, name) do update set sha256 = excluded.sha256")
                .params(job, name, sha256)
                .update());
        return mine.isPresent();
    }

    @Override
    public void remove(UUID id) {
        jdbc.sql("with plan as (delete from finished_plan where id = :id) delete from plan_job where id = :id").param("id", id).update();
    }

    @Override
    public SortedMap<String, PlanFile> files(UUID id) {
        var files = new TreeMap<String, PlanFile>();
        jdbc.sql("select name, sha256, size from plan_file join content using (sha256) where job_id = ?")
                .param(id)
                .query(row -> {
                    files.put(row.getString("name"), new PlanFile(row.getString("sha256"), row.getLong("size")));
                });
        return files;
    }

    @Override
    public Optional<PlanFile> file(UUID id, String name) {
        return jdbc.sql("select sha256, size from plan_file join content using (sha256) where job_id = ? and name = ?")
                .params(id, name).query((row, number) -> new PlanFile(row.getString("sha256"), row.getLong("size"))).optional();
    }

    private PlanJob job(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        Instant created = row.getObject("created_at", OffsetDateTime.class).toInstant();
        return new PlanJob(
                row.getObject("id", UUID.class),
                row.getString("center_id"),
                row.getLong("center_version"),
                json.readValue(row.getString("request"), PlanRequest.class),
                State.valueOf(row.getString("state")),
                row.getInt("attempt"),
                row.getInt("failures"),
                row.getString("node"),
                json.readValue(row.getString("progress"), PlanProgress.class),
                row.getString("reason"),
                json.readValue(row.getString("problems"), PROBLEMS),
                row.getInt("turn"),
                created,
                row.getObject("created_by", UUID.class),
                ended == null ? null : ended.toInstant(),
                row.getLong("version"));
    }
}
