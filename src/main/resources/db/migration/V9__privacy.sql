-- Agents who left are made anonymous. The audit trail, which never changes, calls agents by pseudonyms from the start; one
-- who is made anonymous is called by the pseudonym everywhere, and the row that tells whose it was is removed.
create table agent_pseudonym (
    center_id text not null,
    agent_id  text not null,
    pseudonym text not null unique default 'anon-' || left(replace(gen_random_uuid()::text, '-', ''), 12),
    primary key (center_id, agent_id)
);

create table anonymous_agent (
    number    bigint generated always as identity primary key,
    center_id text not null,
    pseudonym text not null,
    made_by   text not null,
    at        timestamptz not null,
    unique (center_id, pseudonym)
);

-- What of that which else never changes was rewritten: digests of the file of a publication, of its weeks, of a draft's
-- edits up to one. The first old digest of a file is the publication's own, each later one is the new one before.
create table rewriting (
    number     bigint generated always as identity primary key,
    agent      bigint not null references anonymous_agent (number),
    kind       text not null,
    subject    uuid not null,
    last_edit  bigint not null,
    old_sha256 text not null,
    new_sha256 text not null
);
create index rewriting_subject on rewriting (subject, kind, number);

create trigger never_changes before update or delete or truncate on anonymous_agent
    for each statement execute function never_changes();
create trigger never_changes before update or delete or truncate on rewriting
    for each statement execute function never_changes();

alter table acknowledgement
    drop constraint acknowledgement_publication_id_agent_id_fkey,
    add foreign key (publication_id, agent_id) references published_week (publication_id, agent_id) on update cascade;

-- The one way past it is below.
create or replace function never_changes() returns trigger language plpgsql as $$
declare
    called text;
begin
    get diagnostics called = pg_context;
    if tg_op = 'UPDATE' and tg_table_name in ('draft_edit', 'publication', 'published_week')
            and called like E'%\nPL/pgSQL function make_anonymous(%' then
        return null;
    end if;
    raise exception 'Rows of % never change.', tg_table_name;
end $$;

create function digest_of_text(contents text) returns text language sql immutable as $$
    select encode(sha256(convert_to(contents, 'UTF8')), 'hex');
$$;

create function digest_of_weeks(publication uuid) returns text language sql stable as $$
    select digest_of_text(coalesce(string_agg(
        row(agent_id, pool_id, zone, place, shifts, differences)::text, E'\n' order by agent_id collate "C"), ''))
    from published_week where publication_id = publication;
$$;

create function digest_of_edits(draft uuid, last_edit bigint) returns text language sql stable as $$
    select digest_of_text(coalesce(string_agg(row(seq, made_by, reason, edit, change)::text, E'\n' order by seq), ''))
    from draft_edit where draft_id = draft and seq <= last_edit;
$$;

-- Rows of a roster.csv, whose first cell is the agent.
create function csv_without(contents text, agent text, pseudonym text) returns text language sql immutable as $$
    select substr(replace(replace(E'\n' || contents,
        E'\n' || agent || ',', E'\n' || pseudonym || ','),
        E'\n"' || agent || '",', E'\n' || pseudonym || ','), 2);
$$;

-- The text of jsonb has one form: a quote inside a value would stand behind a backslash.
create function json_without(contents jsonb, agent text, pseudonym text) returns jsonb language sql immutable as $$
    select replace(replace(replace(contents::text,
        '"agentId": ' || to_jsonb(agent)::text, '"agentId": ' || to_jsonb(pseudonym)::text),
        '"otherAgent": ' || to_jsonb(agent)::text, '"otherAgent": ' || to_jsonb(pseudonym)::text),
        '"agent": ' || to_jsonb(agent)::text, '"agent": ' || to_jsonb(pseudonym)::text)::jsonb;
$$;

-- What people wrote: whole words only, whatever their capitals.
create function words_without(contents text, words text[], pseudonym text) returns text language plpgsql immutable as $$
declare
    word text;
begin
    foreach word in array words loop
        contents := regexp_replace(contents,
            '(?<![[:alnum:]])' || regexp_replace(word, '([^[:alnum:][:space:]])', '\\\1', 'g') || '(?![[:alnum:]])',
            pseudonym, 'gi');
    end loop;
    return contents;
end $$;

-- Renames an agent and does nothing else; what it did stands in the tables above. Runs as who owns the tables.
create function make_anonymous(center text, agent text, words text[], who text, moment timestamptz) returns setof rewriting
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    new_name text;
    entry    bigint;
    one      record;
    old_file text;
    old_rows text;
begin
    delete from agent_pseudonym p where p.center_id = center and p.agent_id = agent returning p.pseudonym into strict new_name;
    insert into anonymous_agent (center_id, pseudonym, made_by, at) values (center, new_name, who, moment)
        returning number into entry;

    for one in select p.id, p.csv from publication p where p.center_id = center and exists (
            select from published_week w where w.publication_id = p.id and (w.agent_id = agent
                or w.differences <> json_without(w.differences, agent, new_name))) loop
        old_file := encode(sha256(one.csv), 'hex');
        old_rows := digest_of_weeks(one.id);
        update publication set csv = convert_to(csv_without(convert_from(csv, 'UTF8'), agent, new_name), 'UTF8')
            where id = one.id;
        update published_week set
            agent_id = case when agent_id = agent then new_name else agent_id end,
            shifts = json_without(shifts, agent, new_name),
            differences = json_without(differences, agent, new_name)
            where publication_id = one.id
                and (agent_id = agent or differences <> json_without(differences, agent, new_name));
        insert into rewriting (agent, kind, subject, last_edit, old_sha256, new_sha256)
            select entry, 'roster.csv', id, 0, old_file, encode(sha256(csv), 'hex') from publication where id = one.id
            union all select entry, 'weeks', one.id, 0, old_rows, digest_of_weeks(one.id);
    end loop;

    for one in select d.id, max(e.seq) as last_edit from draft d join draft_edit e on e.draft_id = d.id
            where d.center_id = center and (e.edit <> json_without(e.edit, agent, new_name)
                or e.change <> json_without(e.change, agent, new_name)
                or e.reason <> words_without(e.reason, words, new_name)) group by d.id loop
        old_rows := digest_of_edits(one.id, one.last_edit);
        update draft_edit set
            edit = json_without(edit, agent, new_name),
            change = json_without(change, agent, new_name),
            reason = words_without(reason, words, new_name)
            where draft_id = one.id and seq <= one.last_edit;
        insert into rewriting (agent, kind, subject, last_edit, old_sha256, new_sha256)
            values (entry, 'edits', one.id, one.last_edit, old_rows, digest_of_edits(one.id, one.last_edit));
    end loop;

    update finished_plan set
        roster = csv_without(roster, agent, new_name), unplanned = json_without(unplanned, agent, new_name)
        where center_id = center;
    return query select * from rewriting r where r.agent = entry order by r.number;
end $$;

do $$
begin
    if exists (select from pg_roles where rolname = 'hillsboro_service') then
        revoke insert, update, delete on anonymous_agent, rewriting from hillsboro_service;
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

-- When it was kept first: what nobody refers to is removed, unless it is so new that somebody is about to.
alter table content add column kept timestamptz not null default now();
