//! How well the harvest reads, by what people decided about its proposals.
//!
//! The change log is read once from the beginning. The last decision on a proposal counts; one
//! that was undone does not. What was rejected was wrong; what was corrected before it was
//! accepted was found, but not quite right; what was merged was right, and known already. What a
//! person drew by hand and accepted was missed.

use domain::Kind;
use serde::Serialize;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use store::changes::{self, Change};
use store::{Db, Result};

/// So many lines of the log are read at once.
const PAGE: u64 = 2_000;

/// What people decided about the proposals of one kind from reports in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Decided {
    pub kind: String,
    pub language: String,
    pub accepted: u64,
    pub edited: u64,
    pub merged: u64,
    pub rejected: u64,
    /// Drawn by a person and accepted: the machine had missed it.
    pub missed: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Decision {
    Missed,
    Accepted,
    Edited,
    Merged,
    Rejected,
}

impl Decided {
    /// The share of the decided proposals that were not rejected.
    pub fn precision(&self) -> f64 {
        let right = self.accepted + self.edited + self.merged;
        share(right, right + self.rejected)
    }

    /// The share of them that needed no correction.
    pub fn untouched(&self) -> f64 {
        let right = self.accepted + self.merged;
        share(right, right + self.edited + self.rejected)
    }

    /// The share of what people accepted that the machine had found.
    pub fn recall(&self) -> f64 {
        let right = self.accepted + self.edited + self.merged;
        share(right, right + self.missed)
    }

    fn count(&mut self, decision: Decision) {
        let counter = match decision {
            Decision::Missed => &mut self.missed,
            Decision::Accepted => &mut self.accepted,
            Decision::Edited => &mut self.edited,
            Decision::Merged => &mut self.merged,
            Decision::Rejected => &mut self.rejected,
        };
        *counter += 1;
    }
}

fn share(part: u64, whole: u64) -> f64 {
    let [part, whole] = [part, whole].map(|it| f64::from(u32::try_from(it).unwrap_or(u32::MAX)));
    if whole == 0.0 { 0.0 } else { part / whole }
}

/// The decisions by kind and language, for every pair that has any.
pub async fn decisions(db: &Db) -> Result<Vec<Decided>> {
    let mut log = Log::default();
    let mut seq = 0;
    loop {
        let page = changes::since(db, seq, PAGE).await?;
        let Some(last) = page.last() else { break };
        seq = last.seq;
        for change in &page {
            log.read(change);
        }
    }
    Ok(log.decided())
}

/// What the log has told so far.
#[derive(Default)]
struct Log {
    /// When each record was made, to tell a new record from one that was known.
    made: HashMap<String, jiff::Timestamp>,
    /// The language of each source.
    languages: HashMap<String, String>,
    /// Kind, source and decision by proposal.
    decisions: HashMap<String, (String, String, Decision)>,
}

impl Log {
    fn read(&mut self, change: &Change) {
        let subject = &change.subject;
        if subject.kind == "proposal" {
            self.read_decision(change);
            return;
        }
        if change.act == "created" && Kind::from_name(&subject.kind).is_some() {
            self.made.insert(subject.id.clone(), change.at);
        }
        if subject.kind == Kind::Source.name() {
            let origin = change.after.as_ref().and_then(|it| it.get("origin")?.as_str());
            if let Some(origin) = origin {
                self.languages.insert(subject.id.clone(), origin.to_owned());
            }
        }
    }

    fn read_decision(&mut self, change: &Change) {
        // What somebody drew and rejected again tells nothing of the machine.
        let by_hand = change.after.as_ref().is_some_and(|it| it["drawn_by"].is_string());
        let decision = match change.act.as_str() {
            "accepted" if by_hand => Decision::Missed,
            "rejected" if by_hand => return,
            "accepted" => self.acceptance(change),
            "rejected" => Decision::Rejected,
            // Undone.
            "proposed" => {
                self.decisions.remove(&change.subject.id);
                return;
            }
            _ => return,
        };
        let field = |name: &str| change.after.as_ref().and_then(|it| it.get(name)?.as_str());
        let kind = field("kind").unwrap_or_default().to_owned();
        let source = change.subject.part_of.clone().unwrap_or_default();
        self.decisions.insert(change.subject.id.clone(), (kind, source, decision));
    }

    fn acceptance(&self, change: &Change) -> Decision {
        let of = |content: &Option<Value>, name: &str| {
            content.as_ref().and_then(|it| it.get(name)).cloned()
        };
        if of(&change.before, "fields") != of(&change.after, "fields") {
            return Decision::Edited;
        }
        let record = of(&change.after, "record");
        let made = record.as_ref().and_then(Value::as_str).and_then(|it| self.made.get(it));
        match made {
            // A record that this decision has not made was known before.
            Some(&at) if at != change.at => Decision::Merged,
            _ => Decision::Accepted,
        }
    }

    fn decided(self) -> Vec<Decided> {
        let mut all: BTreeMap<(String, String), Decided> = BTreeMap::new();
        for (kind, source, decision) in self.decisions.into_values() {
            let language = self.languages.get(&source).cloned().unwrap_or_default();
            let row = all.entry((kind.clone(), language.clone())).or_insert_with(|| Decided {
                kind,
                language,
                ..Decided::default()
            });
            row.count(decision);
        }
        all.into_values().collect()
    }
}
