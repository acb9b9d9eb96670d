//! Who asked to be told by mail what a search finds.

use super::step::Step;

pub const STEP: Step = Step::new("m0014_subscriptions", SQL);

const SQL: &str = "
-- A search that somebody wants to be told of. Ended, it is deleted: the address is kept for nothing
-- else. Its changes in the log have neither the address nor what is searched for.
create table subscription (
    id            uuid not null primary key,
    -- What every mail has in its links: who has it may confirm and end. It is kept as it is, and not
    -- as its hash, since each mail needs it anew; it opens nothing but this row.
    token         text not null unique,
    address       text not null,
    -- The query string of the search, what the search is called, and for whom.
    query         text not null,
    title         text not null,
    lang          text not null,
    rhythm        text not null check (rhythm in ('daily', 'weekly')),
    asked_at      bigint not null,
    -- When the mail was sent that asks for a yes.
    mailed_at     bigint,
    -- Nothing until the yes has come.
    confirmed_at  bigint,
    -- The last round in which it was looked at, and how far in the log that was.
    told_at       bigint,
    position      bigint
);
create index subscription_by_address on subscription (address, asked_at);
create index subscription_by_round on subscription (rhythm, told_at);
";
