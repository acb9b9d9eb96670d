//! The demo's accounts: examples, called by role and number.

use domain::{PersonId, Role};
use jiff::{SignedDuration, Timestamp};
use store::accounts::{self, Account};
use store::{By, Store, meta};

/// Known to everybody, which is why the demo listens on loopback alone.
pub const PASSWORD: &str = "ayni-demo-2018";

/// What one signs in with, and what one then is.
pub const LOGINS: &[(&str, &str)] = &[
    ("knowledge-officer-1", "harvests reports, writes and translates practices"),
    ("knowledge-officer-2", "the second person, who reviews"),
    ("programme-officer-1", "runs Actions and events, reviews"),
    ("administrator-1", "accounts and vocabularies"),
];

/// The example people who fill the demo.
pub struct People {
    first: PersonId,
    second: PersonId,
}

impl People {
    /// The knowledge officer who takes things in.
    pub fn officer(&self, at: Timestamp) -> By {
        By::person(self.first, at).because("ayni demo")
    }

    /// The second person, who reviews.
    pub fn reviewer(&self, at: Timestamp) -> By {
        By::person(self.second, at).because("ayni demo")
    }
}

/// Under this name the database says how far the demo is: `begun` from its accounts on, `filled`
/// when all is there.
pub const FILLING: &str = "demo";

/// Makes the accounts; `None` if there are some already.
pub async fn make(store: &Store, by: &By) -> anyhow::Result<Option<People>> {
    if !accounts::all(store.db()).await?.is_empty() {
        return Ok(None);
    }
    let hash = web::hash_password(PASSWORD)?;
    let tx = store.begin().await?;
    let mut people = Vec::new();
    for (login, name, role) in [
        ("knowledge-officer-1", "Knowledge officer 1", Role::KnowledgeOfficer),
        ("knowledge-officer-2", "Knowledge officer 2", Role::KnowledgeOfficer),
        ("programme-officer-1", "Programme officer 1", Role::ProgrammeOfficer),
        ("administrator-1", "Administrator 1", Role::Administrator),
    ] {
        // A moment after the one before: people are numbered in the order in which they came.
        let came = by.at + SignedDuration::from_millis(people.len().try_into()?);
        let mut account = Account::new(PersonId::new(came), name, login);
        account.password_hash = Some(hash.clone());
        account.roles = vec![role];
        account.example = true;
        accounts::add(&tx, &mut account, by).await?;
        people.push(account.person);
    }
    meta::set(&tx, FILLING, "begun").await?;
    tx.commit().await?;
    Ok(Some(People { first: people[0], second: people[1] }))
}
