//! Who accepted a claim, as the public learns it: by role and number, not by name.

use domain::{Lang, PersonId, Role};
use std::collections::HashMap;
use store::{Db, accounts};
use words::Key;

/// The people who decide, by role and by number within it.
#[derive(Debug, Clone, Default)]
pub struct Deciders(HashMap<PersonId, (Role, u32)>);

impl Deciders {
    /// Two statements.
    pub async fn load(db: &impl Db) -> store::Result<Deciders> {
        let mut counts: HashMap<Role, u32> = HashMap::new();
        let mut deciders = HashMap::new();
        for account in accounts::all(db).await? {
            for role in &account.roles {
                let number = counts.entry(*role).or_default();
                *number += 1;
                // Who has several roles is known by the one that settles proposals.
                let known = deciders.entry(account.person).or_insert((*role, *number));
                if *role == Role::KnowledgeOfficer {
                    *known = (*role, *number);
                }
            }
        }
        Ok(Deciders(deciders))
    }

    /// The role, and the number within it.
    pub fn get(&self, person: PersonId) -> Option<(Role, u32)> {
        self.0.get(&person).copied()
    }

    /// *Knowledge officer 2*
    pub fn said(&self, person: PersonId, lang: Lang) -> Option<String> {
        let (role, number) = self.get(person)?;
        Some(format!("{} {}", role.say(lang), words::number(lang, f64::from(number))))
    }
}
