-- What agents ask for and are offered.
create table request_policy (
    center_id text primary key,
    version   bigint not null,
    policy    jsonb not null
);

create table exchange (
    id          uuid primary key,
    center_id   text not null,
    week        text not null,
    agent_id    text not null,
    shift_start timestamptz not null,
    swap        boolean not null,
    to_agent    text,
    state       text not null,
    taker       text,
    in_return   timestamptz,
    pools       text[] not null,
    reason      text not null,
    asked       timestamptz not null,
    changed     timestamptz not null
);
-- A shift is offered once at a time.
create unique index exchange_open on exchange (center_id, agent_id, shift_start)
    where state in ('OPEN', 'PROPOSED', 'AGREED');
create index exchange_center on exchange (center_id, asked desc);
create index exchange_agent on exchange (center_id, agent_id);
create index exchange_taker on exchange (center_id, taker);

-- One for each account; of its token the hash only.
create table calendar_feed (
    account_id uuid primary key references account (id),
    token_hash text not null unique,
    center_id  text not null,
    agent_id   text not null,
    created    timestamptz not null
);

create table time_off (
    id        uuid primary key,
    center_id text not null,
    agent_id  text not null,
    pool_id   text not null,
    from_at   timestamptz not null,
    to_at     timestamptz not null,
    kind      text not null,
    paid      boolean not null,
    state     text not null,
    reason    text not null,
    asked     timestamptz not null,
    changed   timestamptz not null
);
create index time_off_center on time_off (center_id, from_at);
create index time_off_agent on time_off (center_id, agent_id);

create table callout (
    id        uuid primary key,
    center_id text not null,
    week      text not null,
    kind      text not null,
    from_at   timestamptz not null,
    to_at     timestamptz not null,
    places    int not null,
    rule      text not null,
    closes    timestamptz,
    seed      bigint not null,
    pools     text[] not null,
    open      boolean not null,
    made      timestamptz not null
);
create index callout_center on callout (center_id, made desc);
create index callout_open on callout (center_id, from_at) where open;

create table callout_answer (
    callout_id uuid not null references callout (id),
    agent_id   text not null,
    pool_id    text not null,
    choice     jsonb not null,
    state      text not null,
    reason     text not null,
    at         timestamptz not null,
    primary key (callout_id, agent_id)
);
create index callout_answer_agent on callout_answer (agent_id);
