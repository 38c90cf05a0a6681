package org.hillsboro.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hillsboro.publishing.CalendarFeed;
import org.hillsboro.publishing.Publications;
import org.hillsboro.publishing.PublishedBasis;
import org.hillsboro.publishing.PublishedBasis.PublishedAbsence;
import org.hillsboro.publishing.PublishedRoster;
import org.hillsboro.publishing.PublishedWeek;
import org.hillsboro.roster.RosterDifference.ShiftDifference;
import org.hillsboro.roster.Shift;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

@Repository
class JdbcPublications implements Publications {

    private static final TypeReference<List<Shift>> SHIFTS = new TypeReference<>() {};
    private static final TypeReference<List<ShiftDifference>> DIFFERENCES = new TypeReference<>() {};

    private static final TypeReference<List<PublishedAbsence>> ABSENCES = new TypeReference<>() {};

    /** All but the file, which is large. */
    private static final String COLUMNS = """
            p.id, p.center_id, p.week, p.number, p.draft_id, p.draft_version, p.sha256, p.made_by, p.at,
            (select r.new_sha256 from rewriting r where r.subject = p.id and r.kind = 'roster.csv'
                order by r.number desc limit 1) as rewritten""";

    private static final String OF_POOLS =
            " where w.publication_id = :id and (cast(:pools as text[]) is null or w.pool_id = any(cast(:pools as text[])))";

    private static final int ROWS_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    JdbcPublications(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void lock(String center, String week) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 6))")
                .param(center + " " + week)
                .query((row, number) -> 0)
                .single();
    }

    @Override
    public Optional<PublishedRoster> byKey(UUID draft, String key) {
        return jdbc.sql("select " + COLUMNS + " from publication p where draft_id = ? and idempotency_key = ?")
                .params(draft, key)
                .query(JdbcPublications::publication)
                .optional();
    }

    @Override
    public Optional<PublishedRoster> latest(String center, String week) {
        return ofCenter(center, week, 0, 1).stream().findFirst();
    }

    @Override
    public Optional<PublishedRoster> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from publication p where id = ?")
                .param(id)
                .query(JdbcPublications::publication)
                .optional();
    }

    @Override
    public List<PublishedRoster> ofCenter(String center, @Nullable String week, int offset, int limit) {
        return jdbc.sql("select " + COLUMNS + """
                         from publication p where center_id = :center and (cast(:week as text) is null or week = :week)
                        order by first_date desc, number desc offset :offset limit :limit
                        """)
                .param("center", center)
                .param("week", week)
                .param("offset", offset)
                .param("limit", limit)
                .query(JdbcPublications::publication)
                .list();
    }

    @Override
    public long countOfCenter(String center, @Nullable String week) {
        return jdbc.sql("""
                        select count(*) from publication
                        where center_id = :center and (cast(:week as text) is null or week = :week)
                        """)
                .param("center", center)
                .param("week", week)
                .query(Long.class)
                .single();
    }

    @Override
    public void add(
            PublishedRoster published, LocalDate firstDate, String key, byte[] csv, List<PublishedWeek> weeks, PublishedBasis basis) {
        jdbc.sql("""
                        insert into publication (id, center_id, week, number, draft_id, draft_version, sha256, made_by, at,
                            idempotency_key, csv, first_date) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(published.id(), published.center(), published.week(), published.number(), published.draft(),
                        published.draftVersion(), published.sha256(), published.by(), published.at().atOffset(ZoneOffset.UTC),
                        key, csv, firstDate)
                .update();
        batches.batchUpdate("""
                        insert into published_week (publication_id, agent_id, pool_id, zone, place, shifts, differences)
                        values (?, ?, ?, ?, ?, cast(? as jsonb), cast(? as jsonb))
                        """,
                weeks, ROWS_AT_ONCE, (row, week) -> {
                    row.setObject(1, published.id());
                    row.setString(2, week.agent());
                    row.setString(3, week.pool());
                    row.setString(4, week.zone());
                    row.setString(5, week.place());
                    row.setString(6, StoredJson.write(week.shifts()));
                    row.setString(7, StoredJson.write(week.differences()));
                });
        jdbc.sql("insert into publication_basis (publication_id, center_id, center_version, absences) values (?, ?, ?, cast(? as jsonb))")
                .params(published.id(), published.center(), basis.centerVersion(),
                        StoredJson.write(Objects.requireNonNullElse(basis.absences(), List.of())))
                .update();
    }

    @Override
    public List<PublishedRoster> newest(String center) {
        return jdbc.sql("select distinct on (p.week) " + COLUMNS + " from publication p where p.center_id = ? order by p.week, p.number desc")
                .param(center)
                .query(JdbcPublications::publication)
                .list();
    }

    @Override
    public PublishedBasis basis(UUID id) {
        return jdbc.sql("""
                        select coalesce(b.center_version, f.center_version) as version, b.absences
                        from publication p join draft d on d.id = p.draft_id
                        join finished_plan f on f.id = d.plan_id and f.attempt = d.attempt
                        left join publication_basis b on b.publication_id = p.id where p.id = ?
                        """)
                .param(id)
                .query((row, number) -> {
                    String absences = row.getString("absences");
                    return new PublishedBasis(row.getLong("version"), absences == null ? null : StoredJson.read(absences, ABSENCES));
                })
                .single();
    }

    @Override
    public byte[] csv(UUID id) {
        return jdbc.sql("select csv from publication where id = ?").param(id).query(byte[].class).single();
    }

    @Override
    public String digestOfFile(UUID id) {
        return jdbc.sql("select encode(sha256(csv), 'hex') from publication where id = ?").param(id).query(String.class).single();
    }

    @Override
    public List<PublishedRoster> all() {
        return jdbc.sql("select " + COLUMNS + " from publication p order by center_id, week, number")
                .query(JdbcPublications::publication)
                .list();
    }

    @Override
    public List<PublishedWeek> weeks(UUID id, @Nullable Set<String> pools, boolean onlyDifferent, int offset, int limit) {
        return jdbc.sql("select * from published_week w" + OF_POOLS + different(onlyDifferent)
                        + " order by agent_id offset :offset limit :limit")
                .param("id", id)
                .param("pools", array(pools))
                .param("offset", offset)
                .param("limit", limit)
                .query(JdbcPublications::week)
                .list();
    }

    @Override
    public long countWeeks(UUID id, @Nullable Set<String> pools, boolean onlyDifferent) {
        return jdbc.sql("select count(*) from published_week w" + OF_POOLS + different(onlyDifferent))
                .param("id", id)
                .param("pools", array(pools))
                .query(Long.class)
                .single();
    }

    @Override
    public List<AgentPublication> ofAgent(String center, String agent, LocalDate from, LocalDate to) {
        return jdbc.sql("select " + COLUMNS + """
                        , p.first_date, w.*, a.at as acknowledged
                        from publication p
                        join published_week w on w.publication_id = p.id and w.agent_id = :agent
                        left join acknowledgement a on a.publication_id = p.id and a.agent_id = :agent
                        where p.center_id = :center and p.first_date between :from and :to
                            and p.number = (select max(l.number) from publication l
                                where l.center_id = p.center_id and l.week = p.week)
                        order by p.first_date
                        """)
                .param("center", center)
                .param("agent", agent)
                .param("from", from)
                .param("to", to)
                .query(JdbcPublications::agentPublication)
                .list();
    }

    @Override
    public List<CalendarFeed.Step> historyOfAgent(String center, String agent, LocalDate from) {
        return jdbc.sql("""
                        select p.week, p.number, p.at, w.* from publication p
                        join published_week w on w.publication_id = p.id and w.agent_id = ?
                        where p.center_id = ? and p.first_date >= ? order by p.first_date, p.number
                        """)
                .params(agent, center, from)
                .query((row, number) -> new CalendarFeed.Step(
                        row.getString("week"), row.getInt("number"), Column.instant(row, "at"), week(row, number)))
                .list();
    }

    @Override
    public Optional<AgentPublication> latestOfAgent(String center, String week, String agent) {
        return jdbc.sql("select " + COLUMNS + """
                        , p.first_date, w.*, a.at as acknowledged
                        from publication p
                        join published_week w on w.publication_id = p.id and w.agent_id = :agent
                        left join acknowledgement a on a.publication_id = p.id and a.agent_id = :agent
                        where p.center_id = :center and p.week = :week
                            and p.number = (select max(number) from publication where center_id = :center and week = :week)
                        """)
                .param("center", center)
                .param("week", week)
                .param("agent", agent)
                .query(JdbcPublications::agentPublication)
                .optional();
    }

    @Override
    public Optional<String> zoneOfAgent(String center, String agent) {
        return jdbc.sql("""
                        select w.zone from publication p join published_week w on w.publication_id = p.id
                        where p.center_id = ? and w.agent_id = ? order by p.first_date desc, p.number desc limit 1
                        """)
                .params(center, agent)
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<AgentPublication> seenBy(String center, String agent, String week) {
        return jdbc.sql("select " + COLUMNS + """
                        , p.first_date, w.*, a.at as acknowledged
                        from publication p
                        join published_week w on w.publication_id = p.id
                        join acknowledgement a on a.publication_id = p.id and a.agent_id = w.agent_id
                        where p.center_id = ? and w.agent_id = ? and p.week = ? order by p.number desc limit 1
                        """)
                .params(center, agent, week)
                .query(JdbcPublications::agentPublication)
                .optional();
    }

    @Override
    public Optional<Instant> acknowledge(UUID id, String agent, Instant at) {
        jdbc.sql("""
                        insert into acknowledgement (publication_id, agent_id, at)
                        select publication_id, agent_id, ? from published_week where publication_id = ? and agent_id = ?
                        on conflict do nothing
                        """)
                .params(at.atOffset(ZoneOffset.UTC), id, agent)
                .update();
        return jdbc.sql("select at from acknowledgement where publication_id = ? and agent_id = ?")
                .params(id, agent)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public List<Acknowledgement> acknowledgements(UUID id, @Nullable Set<String> pools, int offset, int limit) {
        return jdbc.sql("""
                        select w.agent_id, a.at from published_week w
                        left join acknowledgement a on a.publication_id = w.publication_id and a.agent_id = w.agent_id
                        """ + OF_POOLS + " order by w.agent_id offset :offset limit :limit")
                .param("id", id)
                .param("pools", array(pools))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Acknowledgement(row.getString("agent_id"), instant(row, "at")))
                .list();
    }

    private static String different(boolean only) {
        return only ? " and w.differences <> '[]'::jsonb" : "";
    }

    private static String @Nullable [] array(@Nullable Set<String> pools) {
        return pools == null ? null : pools.toArray(String[]::new);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static AgentPublication agentPublication(ResultSet row, int number) throws SQLException {
        return new AgentPublication(publication(row, number), row.getObject("first_date", LocalDate.class), week(row, number),
                instant(row, "acknowledged"));
    }

    private static PublishedRoster publication(ResultSet row, int number) throws SQLException {
        return new PublishedRoster(
                row.getObject("id", UUID.class),
                row.getString("center_id"),
                row.getString("week"),
                row.getInt("number"),
                row.getObject("draft_id", UUID.class),
                row.getLong("draft_version"),
                row.getString("sha256"),
                row.getString("made_by"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("rewritten"));
    }

    private static PublishedWeek week(ResultSet row, int number) throws SQLException {
        return new PublishedWeek(
                row.getString("agent_id"),
                row.getString("pool_id"),
                row.getString("zone"),
                row.getString("place"),
                StoredJson.read(row.getString("shifts"), SHIFTS),
                StoredJson.read(row.getString("differences"), DIFFERENCES));
    }
}
