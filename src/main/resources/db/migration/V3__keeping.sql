-- Centers as the files of their folders, in versions. Contents are kept once for each digest: compressed, cut into
-- chunks, so that neither end ever holds a whole one.
create table content (
    sha256 text primary key,
    size   bigint not null
);

create table content_chunk (
    sha256 text not null references content (sha256),
    number int not null,
    bytes  bytea not null,
    primary key (sha256, number)
);
alter table content_chunk alter column bytes set storage external;

create table center_version (
    center_id text not null,
    version   bigint not null,
    name      text not null,
    changed   timestamptz not null,
    files     jsonb not null,
    primary key (center_id, version)
);
