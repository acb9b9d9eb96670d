//! What was printed becomes an edition that can be made public.

use super::step::Step;

pub const STEP: Step = Step::new("m0009_publications", SQL);

const SQL: &str = "
-- An edition: what an artifact is, in which language, and as of when it was made. It never
-- changes but for being public or not.
create table publication (
    artifact      uuid not null primary key references artifact (id) on delete cascade,
    kind          text not null,
    lang          text not null,
    -- As its colophon says: the day, and the position in the change log.
    edition       text not null,
    position      bigint not null,
    -- Nothing for what is not public.
    published_at  bigint,
    published_by  uuid
);
create index publication_by_day on publication (published_at);
create index publication_by_name on publication (lang, position);
";
