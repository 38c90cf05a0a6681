-- Finished plans, drafts of them with their logs, and publications. Logs only grow; publications never change.
create table finished_plan (
    id             uuid not null,
    attempt        int not null,
    center_id      text not null,
    center_version bigint not null,
    week           text not null,
    roster         text not null,
    unplanned      jsonb not null,
    required       jsonb not null,
    primary key (id, attempt),
    foreign key (center_id, center_version) references center_version (center_id, version)
);

create table draft (
    id        uuid primary key,
    plan_id   uuid not null,
    attempt   int not null,
    center_id text not null,
    week      text not null,
    made_by   text not null,
    opened    timestamptz not null,
    foreign key (plan_id, attempt) references finished_plan (id, attempt)
);
create index draft_center on draft (center_id, opened);

-- The primary key lets one of two nodes have the next place.
create table draft_edit (
    draft_id uuid not null references draft (id),
    seq      bigint not null,
    made_by  text not null,
    reason   text not null,
    at       timestamptz not null,
    edit     jsonb not null,
    change   jsonb not null,
    primary key (draft_id, seq)
);

create table publication (
    id              uuid primary key,
    center_id       text not null,
    week            text not null,
    number          int not null,
    draft_id        uuid not null references draft (id),
    draft_version   bigint not null,
    sha256          text not null,
    made_by         text not null,
    at              timestamptz not null,
    idempotency_key text not null,
    csv             bytea not null,
    first_date      date not null,
    unique (center_id, week, number),
    unique (draft_id, idempotency_key)
);

create table published_week (
    publication_id uuid not null references publication (id),
    agent_id       text not null,
    pool_id        text not null,
    zone           text not null,
    place          text not null,
    shifts         jsonb not null,
    differences    jsonb not null,
    primary key (publication_id, agent_id)
);

create table acknowledgement (
    publication_id uuid not null,
    agent_id       text not null,
    at             timestamptz not null,
    primary key (publication_id, agent_id),
    foreign key (publication_id, agent_id) references published_week (publication_id, agent_id)
);

create function never_changes() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % never change.', tg_table_name;
end $$;

create trigger never_changes before update or delete or truncate on draft_edit
    for each statement execute function never_changes();
create trigger never_changes before update or delete or truncate on publication
    for each statement execute function never_changes();
create trigger never_changes before update or delete or truncate on published_week
    for each statement execute function never_changes();
