-- Plans in stages, with all that was asked for of each.
update plan_job set request = request || '{"until": "ROSTER"}' where not request ? 'until';

create table plan_request (
    job_id  uuid not null references plan_job (id) on delete cascade,
    number  int not null,
    request jsonb not null,
    made_by uuid not null,
    at      timestamptz not null,
    primary key (job_id, number)
);
insert into plan_request select id, 1, request, created_by, created_at from plan_job;

-- A forecast was kept with its adjustments; now it is kept without, and so it is made anew.
delete from plan_stage;
