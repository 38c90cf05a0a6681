-- Plans as durable work.
create table plan_job (
    id              uuid primary key,
    center_id       text not null,
    center_version  bigint not null,
    request         jsonb not null,
    state           text not null,
    attempt         int not null,
    failures        int not null,
    node            text,
    progress        jsonb not null,
    reason          text not null,
    problems        jsonb not null,
    turn            int not null,
    begun           boolean not null default false,
    created_at      timestamptz not null,
    created_by      uuid not null,
    ended_at        timestamptz,
    idempotency_key text,
    version         bigint not null,
    foreign key (center_id, center_version) references center_version (center_id, version)
);
create unique index plan_job_key on plan_job (created_by, idempotency_key);
create index plan_job_center on plan_job (center_id, created_at desc);
create index plan_job_open on plan_job (state) where state in ('QUEUED', 'RUNNING', 'STOPPING');

create table plan_checkpoint (
    job_id    uuid primary key references plan_job (id) on delete cascade,
    attempt   int not null,
    at        timestamptz not null,
    cost      numeric not null,
    shortfall double precision not null,
    bound     double precision,
    searched  double precision not null,
    roster    bytea not null,
    prices    bytea not null
);

-- What is worked out before the search, as zipped JSON.
create table plan_stage (
    job_id uuid not null references plan_job (id) on delete cascade,
    stage  text not null,
    result bytea not null,
    primary key (job_id, stage)
);

create table plan_file (
    job_id uuid not null references plan_job (id) on delete cascade,
    name   text not null,
    sha256 text not null references content (sha256),
    primary key (job_id, name)
);

-- As db-scheduler 16.12 wants it (its postgresql_tables.sql), but for the priority, which is the job's turn.
create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             int,
    state                text,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time);
