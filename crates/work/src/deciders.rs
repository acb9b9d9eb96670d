//! Who accepted a claim, as the public learns it: by role and number, not by name.

use domain::{Claim, Lang, PersonId, Review, Role, Writing};
use jiff::Timestamp;
use std::collections::HashMap;
use store::{Db, accounts};
use words::{Key, say, say_with};

/// The people who decide, by role and by number within it.
#[derive(Debug, Clone, Default)]
pub struct Deciders(HashMap<PersonId, (Role, u32)>);

impl Deciders {
    /// Two statements.
    pub async fn load(db: &Db) -> store::Result<Deciders> {
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

    /// Who accepted a claim and when, as a sentence; or who gave it, with the words at hand.
    pub fn accepted(&self, claim: &Claim, lang: Lang) -> String {
        let Some((person, at)) = claim.decided else { return say(lang, "mark-taken-in") };
        let who = self.said(person, lang);
        let key = match (claim.by_hand, &who) {
            (false, Some(_)) => "mark-accepted",
            (false, None) => "mark-accepted-by-someone",
            (true, Some(_)) => "mark-given",
            (true, None) => "mark-given-by-someone",
        };
        let args = [("who", who.unwrap_or_default().into()), ("date", date(at, lang).into())];
        say_with(lang, key, &args)
    }

    /// Who approved a record with something in it, and when, as a sentence.
    pub fn reviewed(&self, review: Review, lang: Lang) -> String {
        let who = review.person.and_then(|it| self.said(it, lang));
        let hand = if who.is_some() { PERSON } else { SOMEBODY };
        let (who, date) = (who.unwrap_or_default(), date(review.at, lang));
        let args = [("hand", hand.into()), ("who", who.into()), ("date", date.into())];
        say_with(lang, "mark-reviewed", &args)
    }

    /// Who accepted a claim, and who approved the record with what it says. Whoever approved before
    /// it was accepted did not see what that rests on.
    pub fn accepted_and_reviewed(
        &self,
        claim: &Claim,
        review: Option<Review>,
        lang: Lang,
    ) -> String {
        let accepted = self.accepted(claim, lang);
        match review.filter(|it| claim.is_before(*it)) {
            Some(review) => format!("{accepted} {}", self.reviewed(review, lang)),
            None => accepted,
        }
    }

    /// Whether it was a person, who that is, and when it was: what the sentences about a writing
    /// distinguish.
    pub fn signed(&self, writing: Option<&Writing>, lang: Lang) -> (&'static str, String, String) {
        let Some(writing) = writing else { return (UNKNOWN, String::new(), String::new()) };
        let date = date(writing.at, lang);
        match writing.person.map(|it| self.said(it, lang)) {
            None => (PROGRAM, String::new(), date),
            Some(None) => (SOMEBODY, String::new(), date),
            Some(Some(who)) => (PERSON, who, date),
        }
    }
}

/// The cases that the sentences distinguish.
pub const PROGRAM: &str = "program";
const PERSON: &str = "person";
const SOMEBODY: &str = "somebody";
const UNKNOWN: &str = "unknown";

fn date(at: Timestamp, lang: Lang) -> String {
    words::date(lang, &at.strftime("%Y-%m-%d").to_string())
}
