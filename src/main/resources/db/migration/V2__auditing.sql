-- Who changed what. Rows are chained by hashes and are never changed or removed, whoever asks.
create table audit_entry (
    number        bigint primary key,
    at            timestamptz not null,
    actor         text not null,
    action        text not null,
    subject       text not null,
    before_value  text not null,
    after_value   text not null,
    previous_hash text not null,
    hash          text not null unique
);

create function audit_grows_only() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail only grows.';
end $$;

create trigger audit_grows_only before update or delete or truncate on audit_entry
    for each statement execute function audit_grows_only();
