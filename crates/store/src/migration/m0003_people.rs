//! Who may come in.

use super::step::Step;

pub const STEP: Step = Step::new("m0003_people", SQL);

const SQL: &str = "
-- Who signs in. A person without an account has no row here.
create table account (
    person         uuid not null primary key,
    name           text not null,
    login          text not null unique,
    -- Argon2id; empty where nobody has set a password.
    password_hash  text,
    -- Made by the demonstration, with a password that is printed on the screen.
    example        boolean not null,
    disabled_at    bigint,
    version        bigint not null
);

-- What an account is to the programme.
create table account_role (
    person  uuid not null references account (person) on delete cascade,
    role    text not null,
    primary key (person, role)
);

-- Who is signed in. The token itself is with the browser alone.
create table session (
    token_hash  text not null primary key,
    person      uuid not null references account (person) on delete cascade,
    opened_at   bigint not null,
    expires_at  bigint not null
);
create index session_by_expiry on session (expires_at);

-- Sign-ins that failed, by account name or by address, so that guessing becomes slow.
create table sign_in_failure (
    id    uuid not null primary key,
    name  text not null,
    at    bigint not null
);
create index sign_in_failure_by_name on sign_in_failure (name, at);
";
