package org.hillsboro.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hillsboro.auditing.Rewriting;
import org.hillsboro.keeping.RenamedAgent;
import org.hillsboro.privacy.Traces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTraces implements Traces {

    /** The calendar of who left goes with the account. */
    private static final List<String> RENAMED_REQUESTS = List.of(
            "update exchange set agent_id = :pseudonym where center_id = :center and agent_id = :agent",
            "update exchange set to_agent = :pseudonym where center_id = :center and to_agent = :agent",
            "update exchange set taker = :pseudonym where center_id = :center and taker = :agent",
            "update exchange set reason = words_without(reason, :words, :pseudonym) where center_id = :center and reason <> ''",
            "update time_off set agent_id = :pseudonym where center_id = :center and agent_id = :agent",
            "update time_off set reason = words_without(reason, :words, :pseudonym) where center_id = :center and reason <> ''",
            """
            update callout_answer set agent_id = :pseudonym where agent_id = :agent
                and callout_id in (select id from callout where center_id = :center)""",
            "delete from calendar_feed where center_id = :center and agent_id = :agent");

    private final JdbcClient jdbc;

    JdbcTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lock(String center) {
        CenterLock.alone(jdbc, center);
        jdbc.sql("lock table plan_job in share mode").update();
    }

    @Override
    public boolean isPlanning(String center) {
        return jdbc.sql("select exists (select from plan_job where center_id = ? and state in ('RUNNING', 'STOPPING'))")
                .param(center)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<String> publishedWeek(String center, String agent, LocalDate today) {
        return jdbc.sql("""
                        select p.week from publication p join published_week w on w.publication_id = p.id
                        where p.center_id = ? and w.agent_id = ? and w.shifts <> '[]' and p.first_date + 7 > ?
                        order by p.first_date limit 1
                        """)
                .params(center, agent, today)
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<String> unpaidWeek(String center, String agent) {
        return jdbc.sql("""
                        select p.week from publication p join published_week w on w.publication_id = p.id
                        where p.center_id = :center and w.agent_id = :agent and w.shifts <> '[]'
                            and p.number = (select max(l.number) from publication l where l.center_id = p.center_id and l.week = p.week)
                            and p.first_date + 6 > (select max(c.period_to) from closed_period c where c.center_id = :center)
                        order by p.first_date limit 1
                        """)
                .param("center", center)
                .param("agent", agent)
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<LocalDate> lastPaid(String center, String agent) {
        return jdbc.sql("""
                        select p.period_to from closed_period p join closed_slip s on s.period_id = p.id
                        where p.center_id = ? and s.agent_id = ? order by p.period_to desc limit 1
                        """)
                .params(center, agent)
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public SortedMap<UUID, PlanFiles> planFiles(String center) {
        var plans = new TreeMap<UUID, PlanFiles>();
        jdbc.sql("""
                        select id, center_version, name, sha256 from plan_job join plan_file on job_id = id where center_id = ?
                        """)
                .param(center)
                .query(row -> {
                    long version = row.getLong("center_version");
                    plans.computeIfAbsent(row.getObject("id", UUID.class), any -> new PlanFiles(version, new TreeMap<>()))
                            .digests()
                            .put(row.getString("name"), row.getString("sha256"));
                });
        return plans;
    }

    @Override
    public void replacePlanFiles(UUID plan, SortedMap<String, String> digests) {
        jdbc.sql("delete from plan_file where job_id = ?").param(plan).update();
        jdbc.sql("insert into plan_file (job_id, name, sha256) select ?, * from unnest(?, ?)")
                .params(plan, digests.keySet().toArray(String[]::new), digests.values().toArray(String[]::new))
                .update();
    }

    @Override
    public List<Rewriting> rename(String center, RenamedAgent renamed, Collection<String> words, String actor, Instant at) {
        renameCheckpoints(center, renamed);
        forgetProblems(center, words);
        renameRequests(center, renamed, words);
        return jdbc.sql("select * from make_anonymous(?, ?, ?, ?, ?)")
                .params(center, renamed.agent(), words.toArray(String[]::new), actor, at.atOffset(ZoneOffset.UTC))
                .query(JdbcRewritings::rewriting)
                .list();
    }

    private void renameRequests(String center, RenamedAgent renamed, Collection<String> words) {
        for (String sql : RENAMED_REQUESTS) {
            jdbc.sql(sql)
                    .param("center", center)
                    .param("agent", renamed.agent())
                    .param("pseudonym", renamed.pseudonym())
                    .param("words", words.toArray(String[]::new))
                    .update();
        }
    }

    private void renameCheckpoints(String center, RenamedAgent renamed) {
        var rosters = new TreeMap<UUID, byte[]>();
        jdbc.sql("select job_id, roster from plan_checkpoint join plan_job on id = job_id where center_id = ?")
                .param(center)
                .query(row -> {
                    rosters.put(row.getObject("job_id", UUID.class), row.getBytes("roster"));
                });
        for (Map.Entry<UUID, byte[]> one : rosters.entrySet()) {
            jdbc.sql("update plan_checkpoint set roster = ? where job_id = ?")
                    .params(PackedCheckpoint.text(renamed.inTable(PackedCheckpoint.text(one.getValue()))), one.getKey())
                    .update();
        }
    }

    /** Why a plan failed that had the agent in its files or in its roster: nobody can mend that any more. */
    private void forgetProblems(String center, Collection<String> words) {
        jdbc.sql("""
                        update plan_job set problems = '[]', reason = ''
                        where center_id = :center and words_without(reason || problems::text, :words, '') <> reason || problems::text
                        """)
                .param("center", center)
                .param("words", words.toArray(String[]::new))
                .update();
    }
}
