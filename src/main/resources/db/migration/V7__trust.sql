-- Addresses that are told of changes, and what is to be told: written in the transaction of the change.
create table webhook (
    id         uuid primary key,
    url        text not null,
    secret     text not null,
    events     text[] not null,
    created_at timestamptz not null
);
-- due: the next attempt; absent when it was delivered, or given up.
create table webhook_delivery (
    id          bigint generated always as identity primary key,
    webhook_id  uuid not null references webhook (id) on delete cascade,
    entry       bigint not null references audit_entry (number),
    attempts    int not null default 0,
    due         timestamptz,
    delivered   timestamptz,
    last_answer text not null default ''
);
create index webhook_delivery_due on webhook_delivery (due) where due is not null;
create index webhook_delivery_webhook on webhook_delivery (webhook_id, id desc);

-- The service works in a role that may add to the audit trail and not change it. A role belongs to all databases of a
-- server: another one may have made it already, or the user may be none who makes roles; then the trigger alone guards.
do $$
begin
    if not exists (select from pg_roles where rolname = 'hillsboro_service') then
        create role hillsboro_service nologin;
    end if;
exception
    when duplicate_object or unique_violation or insufficient_privilege then null;
end $$;

do $$
begin
    if exists (select from pg_roles where rolname = 'hillsboro_service') then
        if not pg_has_role(current_user, 'hillsboro_service', 'member') then
            execute format('grant hillsboro_service to %I', current_user);
        end if;
        grant usage on schema public to hillsboro_service;
        grant select, insert, update, delete on all tables in schema public to hillsboro_service;
        grant usage, select, update on all sequences in schema public to hillsboro_service;
        alter default privileges in schema public grant select, insert, update, delete on tables to hillsboro_service;
        alter default privileges in schema public grant usage, select, update on sequences to hillsboro_service;
        revoke update, delete on audit_entry from hillsboro_service;
        revoke insert, update, delete on flyway_schema_history from hillsboro_service;
    end if;
exception
    when insufficient_privilege then null;
end $$;
