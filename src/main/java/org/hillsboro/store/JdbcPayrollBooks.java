package org.hillsboro.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hillsboro.attendance.Difference;
import org.hillsboro.closing.Decision;
import org.hillsboro.closing.KeptPeriod;
import org.hillsboro.closing.KeptPeriod.Told;
import org.hillsboro.closing.PayrollBooks;
import org.hillsboro.closing.SentAttendance;
import org.hillsboro.offices.PayrollPeriod;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPayrollBooks implements PayrollBooks {

    /** All but what it holds, which is much. */
    private static final String PERIOD = """
            p.id, p.center_id, p.period_from, p.period_to, p.told, p.sha256, p.made_by, p.at,
            (select r.new_sha256 from rewriting r where r.subject = p.id and r.kind = 'payroll'
                order by r.number desc limit 1) as rewritten""";

    private static final int ROWS_AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcPayrollBooks(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void lock(String center) {
        CenterLock.shared(jdbc, center);
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 30))").param(center).query((row, number) -> 0).single();
    }

    @Override
    public long mark(String center) {
        return jdbc.sql("""
                        select coalesce((select max(number) from attendance_decision where center_id = :center), 0)
                            + coalesce((select max(number) from anonymous_agent where center_id = :center), 0)
                        """)
                .param("center", center)
                .query(Long.class)
                .single();
    }

    @Override
    public List<SentAttendance> attendance(String center) {
        return jdbc.sql("""
                        select distinct on (period_from) id, center_id, period_from, csv is not null as there, made_by, at,
                            coalesce((select r.new_sha256 from rewriting r where r.subject = a.id and r.kind = 'attendance'
                                order by r.number desc limit 1), sha256) as digest
                        from attendance a where center_id = ? order by period_from, number desc
                        """)
                .param(center)
                .query((row, number) -> new SentAttendance(
                        row.getObject("id", UUID.class), row.getString("center_id"), row.getObject("period_from", LocalDate.class),
                        row.getBoolean("there"), row.getString("digest"), row.getString("made_by"), Column.instant(row, "at")))
                .list();
    }

    @Override
    public String attendanceTable(UUID id) {
        return jdbc.sql("select csv from attendance where id = ?").param(id).query(String.class).single();
    }

    @Override
    public void send(SentAttendance sent, @Nullable String table) {
        jdbc.sql("insert into attendance (id, center_id, period_from, csv, sha256, made_by, at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(sent.id(), sent.center(), sent.from())
                .param(table)
                .params(sent.sha256(), sent.by(), sent.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Decision> decisions(String center, Collection<LocalDate> from) {
        return jdbc.sql("""
                        select distinct on (agent_id, kind, start_at, end_at) * from attendance_decision
                        where center_id = ? and period_from = any(cast(? as date[])) order by agent_id, kind, start_at, end_at, number desc
                        """)
                .params(center, from.stream().map(LocalDate::toString).toArray(String[]::new))
                .query(JdbcPayrollBooks::decision)
                .list();
    }

    @Override
    public void decide(String center, List<Decision> decisions) {
        batches.batchUpdate("""
                        insert into attendance_decision (center_id, period_from, agent_id, date, week, kind, start_at, end_at,
                            worked, paid, made_by, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                decisions, ROWS_AT_ONCE, (row, decision) -> {
                    var about = decision.difference();
                    row.setString(1, center);
                    row.setObject(2, decision.from());
                    row.setString(3, about.agentId());
                    row.setObject(4, about.date());
                    row.setString(5, about.week());
                    row.setString(6, about.kind().name());
                    row.setObject(7, Column.of(about.start()));
                    row.setObject(8, Column.of(about.end()));
                    row.setBoolean(9, about.worked());
                    row.setBoolean(10, decision.paid());
                    row.setString(11, decision.by());
                    row.setObject(12, Column.of(decision.at()));
                });
    }

    @Override
    public List<KeptPeriod> closed(String center) {
        return jdbc.sql("select " + PERIOD + " from closed_period p where p.center_id = ? order by p.period_from")
                .param(center)
                .query(JdbcPayrollBooks::period)
                .list();
    }

    @Override
    public Optional<KeptPeriod> closedWith(String center, String key) {
        return jdbc.sql("select " + PERIOD + " from closed_period p where p.center_id = ? and p.idempotency_key = ? order by p.number limit 1")
                .params(center, key)
                .query(JdbcPayrollBooks::period)
                .optional();
    }

    @Override
    public List<KeptPeriod> all() {
        return jdbc.sql("select " + PERIOD + " from closed_period p order by p.center_id, p.period_from")
                .query(JdbcPayrollBooks::period)
                .list();
    }

    @Override
    public void close(KeptPeriod kept, String key, PeriodTexts texts) {
        jdbc.sql("""
                        insert into closed_period (id, center_id, period_from, period_to, head, columns, pools, told, sha256,
                            idempotency_key, made_by, at) values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?)
                        """)
                .params(kept.id(), kept.center(), kept.period().from(), kept.period().to(), texts.head(), texts.columns(),
                        texts.pools(), StoredJson.write(kept.told()), kept.sha256(), key, kept.by(), kept.at().atOffset(ZoneOffset.UTC))
                .update();
        var places = IntStream.range(0, texts.slips().size()).boxed().toList();
        batches.batchUpdate("insert into closed_slip (period_id, place, agent_id, own, lines) values (?, ?, ?, ?, ?)",
                places, ROWS_AT_ONCE, (row, place) -> {
                    row.setObject(1, kept.id());
                    row.setInt(2, place);
                    row.setString(3, texts.slips().get(place).agent());
                    row.setBoolean(4, texts.slips().get(place).isOwn());
                    row.setString(5, texts.slips().get(place).lines());
                });
    }

    @Override
    public PeriodTexts texts(UUID id) {
        return jdbc.sql("select head, columns, pools from closed_period where id = ?")
                .param(id)
                .query((row, number) -> new PeriodTexts(row.getString("head"), row.getString("columns"),
                        slips(id, 0, Integer.MAX_VALUE), row.getString("pools")))
                .single();
    }

    @Override
    public List<SlipText> slips(UUID id, int offset, int limit) {
        return jdbc.sql("select agent_id, own, lines from closed_slip where period_id = ? order by place offset ? limit ?")
                .params(id, offset, limit)
                .query(JdbcPayrollBooks::slip)
                .list();
    }

    @Override
    public Optional<SlipText> slip(UUID id, String agent) {
        return jdbc.sql("select agent_id, own, lines from closed_slip where period_id = ? and agent_id = ?")
                .params(id, agent)
                .query(JdbcPayrollBooks::slip)
                .optional();
    }

    @Override
    public List<OwnSlip> slipsOf(String center, String agent, int offset, int limit) {
        return jdbc.sql("select " + PERIOD + """
                        , s.agent_id, s.own, s.lines from closed_slip s join closed_period p on p.id = s.period_id
                        where p.center_id = ? and s.agent_id = ? and s.own order by p.period_from desc offset ? limit ?
                        """)
                .params(center, agent, offset, limit)
                .query((row, number) -> new OwnSlip(period(row, number), slip(row, number)))
                .list();
    }

    @Override
    public long countSlipsOf(String center, String agent) {
        return jdbc.sql("select count(*) from closed_slip s join closed_period p on p.id = s.period_id where p.center_id = ? and s.agent_id = ? and s.own")
                .params(center, agent)
                .query(Long.class)
                .single();
    }

    @Override
    public String digestNow(UUID id) {
        return jdbc.sql("select digest_of_period(?)").param(id).query(String.class).single();
    }

    private static SlipText slip(ResultSet row, int number) throws SQLException {
        return new SlipText(row.getString("agent_id"), row.getBoolean("own"), row.getString("lines"));
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        var difference = new Difference(row.getString("agent_id"), row.getObject("date", LocalDate.class), row.getString("week"),
                Difference.Kind.valueOf(row.getString("kind")), Column.instant(row, "start_at"), Column.instant(row, "end_at"),
                row.getBoolean("worked"));
        return new Decision(row.getObject("period_from", LocalDate.class), difference, row.getBoolean("paid"), row.getString("made_by"),
                Column.instant(row, "at"));
    }

    private static KeptPeriod period(ResultSet row, int number) throws SQLException {
        var dates = new PayrollPeriod(row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class));
        return new KeptPeriod(
                row.getObject("id", UUID.class), row.getString("center_id"), dates, row.getString("sha256"),
                row.getString("rewritten"), row.getString("made_by"), Column.instant(row, "at"),
                StoredJson.read(row.getString("told"), Told.class));
    }
}
