-- Centers as the files of their folders. Contents are large objects' size at most 1 GB, kept once for each digest.
create table content (
    sha256 text primary key,
    size   bigint not null,
    bytes  bytea not null
);
alter table content alter column bytes set storage external;

create table center_version (
    center_id text not null,
    version   bigint not null,
    name      text not null,
    changed   timestamptz not null,
    files     jsonb not null,
    primary key (center_id, version)
);
