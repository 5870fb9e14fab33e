-- One initiative of several municipalities. What was answered stands in case_event; everything else is derived.
create table cases (
    id text primary key,
    country text not null,
    created_at bigint not null,
    changed_at bigint not null
);

-- Secret links. Only the SHA-256 of a link's token is kept, so that the table gives nobody access.
create table case_link (
    hash text primary key,
    case_id text not null references cases (id) on delete cascade,
    role text not null,
    label text not null,
    created_at bigint not null,
    expires_at bigint
);
create index case_link_case on case_link (case_id);

-- Append-only: nothing that was answered is ever lost. The last event of a (kind, subject) counts.
create table case_event (
    case_id text not null references cases (id) on delete cascade,
    seq bigint not null,
    kind text not null,
    subject text not null,
    value text not null,
    author text not null,
    at bigint not null,
    primary key (case_id, seq)
);

-- Secrets and settings of this installation, such as the key that form tokens are made with.
create table setting (
    name text primary key,
    value text not null
);
