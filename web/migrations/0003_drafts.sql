-- Versions of drafts that somebody kept: the document as it was, with what it was made from. What people decide about a draft
-- stands in case_event like everything else they say.
create table draft_version (
    case_id text not null references cases (id) on delete cascade,
    number bigint not null,
    draft text not null,
    name text not null,
    author text not null,
    at bigint not null,
    seq bigint not null,
    pack_version text not null,
    hash text not null,
    content text not null,
    primary key (case_id, number)
);
create index draft_version_draft on draft_version (case_id, draft);
