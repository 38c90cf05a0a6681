-- Who may sign in, and how sessions survive a restart and a change of node.
create table account (
    id            uuid primary key,
    email         text not null,
    name          text not null,
    role          text not null,
    center_id     text,
    agent_id      text,
    pools         text[] not null default '{}',
    password_hash text,
    active        boolean not null default true,
    created_at    timestamptz not null,
    version       bigint not null default 1
);
create unique index account_email on account (lower(email));

create table one_time_link (
    token_hash text primary key,
    purpose    text not null,
    account_id uuid references account (id),
    expires_at timestamptz not null
);

create table api_token (
    id          uuid primary key,
    account_id  uuid not null references account (id),
    name        text not null,
    scopes      text[] not null,
    token_hash  text not null unique,
    created_at  timestamptz not null,
    expires_at  timestamptz,
    revoked_at  timestamptz
);

create table failed_sign_in (
    id    bigint generated always as identity primary key,
    email text not null,
    place text not null,
    at    timestamptz not null
);
create index failed_sign_in_email on failed_sign_in (email, at);
create index failed_sign_in_place on failed_sign_in (place, at);

-- As org.springframework.session.jdbc wants them (its schema-postgresql.sql).
create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);
create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
