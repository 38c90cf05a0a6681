-- Simulations of finished plans as durable work. What they come to is zipped JSON, and holds no agents.
create table simulation_job (
    id         uuid primary key,
    plan_id    uuid not null references plan_job (id) on delete cascade,
    center_id  text not null,
    request    jsonb not null,
    state      text not null,
    attempt    int not null,
    failures   int not null,
    node       text,
    progress   jsonb not null,
    reason     text not null,
    created_at timestamptz not null,
    created_by uuid not null,
    ended_at   timestamptz,
    version    bigint not null,
    result     bytea
);
create index simulation_job_plan on simulation_job (plan_id, created_at desc);
create index simulation_job_open on simulation_job (state) where state in ('QUEUED', 'RUNNING', 'STOPPING');
