-- Payroll: what was worked, what was decided about it, and the periods that were closed. All of it only grows.

-- What a publication is paid by: the version of the center, and the absences of its week as its draft had them.
create table publication_basis (
    publication_id uuid primary key references publication (id),
    center_id      text not null,
    center_version bigint not null,
    absences       jsonb not null
);
create index publication_basis_center on publication_basis (center_id, center_version);

-- The last one of a period counts; without a text it was taken away.
create table attendance (
    number      bigint generated always as identity,
    id          uuid primary key,
    center_id   text not null,
    period_from date not null,
    csv         text,
    sha256      text not null,
    made_by     text not null,
    at          timestamptz not null
);
create index attendance_center on attendance (center_id, number);

-- The last word about a difference counts.
create table attendance_decision (
    number      bigint generated always as identity primary key,
    center_id   text not null,
    period_from date not null,
    agent_id    text not null,
    date        date not null,
    week        text not null,
    kind        text not null,
    start_at    timestamptz not null,
    end_at      timestamptz not null,
    worked      boolean not null,
    paid        boolean not null,
    made_by     text not null,
    at          timestamptz not null
);
create index attendance_decision_center on attendance_decision (center_id, number);

-- The digest is over head, columns, the lines of all slips and the pools.
create table closed_period (
    number          bigint generated always as identity,
    id              uuid primary key,
    center_id       text not null,
    period_from     date not null,
    period_to       date not null,
    head            text not null,
    columns         text not null,
    pools           text not null,
    told            jsonb not null,
    sha256          text not null,
    idempotency_key text not null,
    made_by         text not null,
    at              timestamptz not null,
    unique (center_id, period_from)
);

create table closed_slip (
    period_id uuid not null references closed_period (id),
    place     int not null,
    agent_id  text not null,
    own       boolean not null,
    lines     text not null,
    primary key (period_id, place)
);
create index closed_slip_agent on closed_slip (agent_id);

create trigger never_changes before update or delete or truncate on publication_basis
    for each statement execute function never_changes();
create trigger never_changes before update or delete or truncate on attendance
    for each statement execute function never_changes();
create trigger never_changes before update or delete or truncate on attendance_decision
    for each statement execute function never_changes();
create trigger never_changes before update or delete or truncate on closed_period
    for each statement execute function never_changes();
create trigger never_changes before update or delete or truncate on closed_slip
    for each statement execute function never_changes();

create or replace function never_changes() returns trigger language plpgsql as $$
declare
    called text;
begin
    get diagnostics called = pg_context;
    if tg_op = 'UPDATE' and called like E'%\nPL/pgSQL function make_anonymous(%' and tg_table_name in ('draft_edit', 'publication',
            'published_week', 'publication_basis', 'attendance', 'attendance_decision', 'closed_slip') then
        return null;
    end if;
    raise exception 'Rows of % never change.', tg_table_name;
end $$;

create function digest_of_period(period uuid) returns text language sql stable as $$
    select digest_of_text(p.head || p.columns
            || coalesce((select string_agg(s.lines, '' order by s.place) from closed_slip s where s.period_id = p.id), '') || p.pools)
    from closed_period p where p.id = period;
$$;

create function digest_of_attendance(sent uuid) returns text language sql stable as $$
    select digest_of_text(coalesce(csv, '')) from attendance where id = sent;
$$;

-- Tables in which an agent's cell comes first, also behind the apostrophe that keeps spreadsheets from running it.
create function table_without(contents text, agent text, pseudonym text) returns text language sql immutable as $$
    select csv_without(csv_without(contents, agent, pseudonym), '''' || agent, pseudonym);
$$;

-- The one that there was, which takes a name out of all but the payroll, and around it one that takes it out of that too.
alter function make_anonymous(text, text, text[], text, timestamptz) rename to make_anonymous_in_rosters;
do $$
begin
    if exists (select from pg_roles where rolname = 'hillsboro_service') then
        revoke execute on function make_anonymous_in_rosters(text, text, text[], text, timestamptz) from hillsboro_service;
    end if;
exception
    when insufficient_privilege then null;
end $$;

create function make_anonymous(center text, agent text, words text[], who text, moment timestamptz) returns setof rewriting
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    new_name text;
    entry    bigint;
    one      record;
    old_text text;
begin
    select p.pseudonym into strict new_name from agent_pseudonym p where p.center_id = center and p.agent_id = agent;
    perform make_anonymous_in_rosters(center, agent, words, who, moment);
    select a.number into strict entry from anonymous_agent a where a.center_id = center and a.pseudonym = new_name;

    update publication_basis set absences = json_without(absences, agent, new_name) where center_id = center;
    update attendance_decision set agent_id = new_name where center_id = center and agent_id = agent;
    for one in select a.id, digest_of_attendance(a.id) as digest from attendance a
            where a.center_id = center and a.csv <> table_without(a.csv, agent, new_name) loop
        update attendance set csv = table_without(csv, agent, new_name) where id = one.id;
        insert into rewriting (agent, kind, subject, last_edit, old_sha256, new_sha256)
            values (entry, 'attendance', one.id, 0, one.digest, digest_of_attendance(one.id));
    end loop;
    -- The number of a person goes with the name; the lines of one agent are all that a slip holds.
    for one in select p.id, digest_of_period(p.id) as digest from closed_period p where p.center_id = center
            and exists (select from closed_slip s where s.period_id = p.id and s.agent_id = agent) loop
        update closed_slip set
            agent_id = new_name,
            lines = regexp_replace(table_without(lines, agent, new_name),
                '^(' || new_name || ',)("([^"]|"")*"|[^,\n]*),', '\1,', 'gn')
            where period_id = one.id and agent_id = agent;
        insert into rewriting (agent, kind, subject, last_edit, old_sha256, new_sha256)
            values (entry, 'payroll', one.id, 0, one.digest, digest_of_period(one.id));
    end loop;
    return query select * from rewriting r where r.agent = entry order by r.number;
end $$;

do $$
begin
    if exists (select from pg_roles where rolname = 'hillsboro_service') then
        revoke update, delete on publication_basis, attendance, attendance_decision, closed_period, closed_slip from hillsboro_service;
    end if;
exception
    when insufficient_privilege then null;
end $$;
revoke execute on function make_anonymous(text, text, text[], text, timestamptz) from public;
do $$
begin
    if exists (select from pg_roles where rolname = 'hillsboro_service') then
        grant execute on function make_anonymous(text, text, text[], text, timestamptz) to hillsboro_service;
    end if;
exception
    when insufficient_privilege then null;
end $$;
