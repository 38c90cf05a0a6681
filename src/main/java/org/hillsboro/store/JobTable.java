package org.hillsboro.store;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is the same of each table of durable work.
 *
 * @param columns that a job is read from
 */
record JobTable(JdbcClient jdbc, String name, String columns) {

    /** The attempt that still has the job. */
    static final String MINE = " where id = :id and attempt = :attempt and state in ('RUNNING', 'STOPPING')";

    int waiting() {
        return jdbc.sql("select count(*) from " + name + " where state = 'QUEUED'").query(Integer.class).single();
    }

    /** @return whether it waits; what was being stopped is stopped */
    boolean putBack(UUID id, int attempt, boolean failed, String reason) {
        return jdbc.sql("update " + name + " set state = case when state = 'STOPPING' then 'STOPPED' else 'QUEUED' end,"
                        + " ended_at = case when state = 'STOPPING' then now() end,"
                        + " failures = failures + :failed, reason = :reason, version = version + 1" + MINE
                        + " returning state")
                .param("id", id)
                .param("attempt", attempt)
                .param("failed", failed ? 1 : 0)
                .param("reason", reason)
                .query(String.class)
                .optional()
                .filter(state -> state.equals("QUEUED"))
                .isPresent();
    }

    <J> Optional<J> stop(UUID id, RowMapper<J> job) {
        return jdbc.sql("update " + name + " set state = case when state = 'QUEUED' then 'STOPPED' else 'STOPPING' end,"
                        + " ended_at = case when state = 'QUEUED' then now() end, version = version + 1"
                        + " where id = ? and state in ('QUEUED', 'RUNNING') returning " + columns)
                .param(id)
                .query(job)
                .optional();
    }
}
