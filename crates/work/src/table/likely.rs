//! "Is this the workshop we know?": records that a proposal may already be.

use domain::{Field, Kind, Proposal, ProposalId, ProposalKind, ProposedValue, Record, RecordId};
use std::collections::HashMap;
use store::records::Listing;
use store::{Db, records};

/// A record that a proposal may be, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Likeness {
    pub record: RecordId,
    pub reasons: Vec<Reason>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    SameTitle,
    SamePlace,
    SameTime,
    SameThemes,
}

/// How many records of one kind and place are looked at. More than that, and the place says nothing.
const MOST: u64 = 200;

/// For each proposal the records it may be, likeliest first. One statement for each kind.
pub async fn likely(
    db: &impl Db,
    proposals: &[Proposal],
) -> store::Result<HashMap<ProposalId, Vec<Likeness>>> {
    let mut found: HashMap<ProposalId, Vec<Likeness>> = HashMap::new();
    let codes = codes(db, proposals).await?;
    for kind in [Kind::Event, Kind::Action, Kind::Result, Kind::Practice, Kind::Organisation] {
        let of_kind: Vec<_> =
            proposals.iter().filter(|it| it.kind.record() == Some(kind)).collect();
        if of_kind.is_empty() {
            continue;
        }
        let listing = Listing { kinds: vec![kind], limit: MOST, ..Listing::default() };
        let known = records::page(db, &listing).await?.records;
        for proposal in of_kind {
            let mut alike: Vec<Likeness> = known
                .iter()
                .filter(|it| Some(it.id) != proposal.record)
                .filter_map(|record| like(proposal, record, &codes))
                .collect();
            alike.sort_by_key(|it| std::cmp::Reverse(it.reasons.len()));
            alike.truncate(3);
            if !alike.is_empty() {
                found.insert(proposal.id, alike);
            }
        }
    }
    Ok(found)
}

type Codes = HashMap<(Kind, String), RecordId>;

/// The records behind all codes that the proposals name.
async fn codes(db: &impl Db, proposals: &[Proposal]) -> store::Result<Codes> {
    let mut all = Codes::new();
    for kind in [Kind::Place, Kind::Theme] {
        let named = proposals.iter().flat_map(|it| &it.fields).filter_map(|it| match &it.value {
            ProposedValue::Coded { kind: of, code } if *of == kind => Some(code.as_str()),
            _ => None,
        });
        let mut named: Vec<&str> = named.collect();
        named.sort_unstable();
        named.dedup();
        let ids = records::by_codes(db, kind, &named).await?;
        all.extend(ids.into_iter().map(|(code, id)| ((kind, code), id)));
    }
    Ok(all)
}

/// A title alone is enough; otherwise two of place, time and theme.
fn like(proposal: &Proposal, record: &Record, codes: &Codes) -> Option<Likeness> {
    let mut reasons = Vec::new();
    let titles = record.texts(Field::Title);
    let same_title =
        titles.is_some_and(|it| it.iter().any(|(_, it)| alike(&it.value, &proposal.title)));
    if same_title {
        reasons.push(Reason::SameTitle);
    }
    if shares(proposal, record, codes, &[Field::Country, Field::Places, Field::Delegations]) {
        reasons.push(Reason::SamePlace);
    }
    if same_time(proposal, record) {
        reasons.push(Reason::SameTime);
    }
    if shares(proposal, record, codes, &[Field::Themes]) {
        reasons.push(Reason::SameThemes);
    }
    let enough = same_title || (proposal.kind != ProposalKind::Organisation && reasons.len() >= 2);
    enough.then_some(Likeness { record: record.id, reasons })
}

fn shares(proposal: &Proposal, record: &Record, codes: &Codes, fields: &[Field]) -> bool {
    fields.iter().any(|field| {
        proposal.fields.iter().filter(|it| it.field == *field).any(|it| match &it.value {
            ProposedValue::Coded { kind, code } => codes
                .get(&(*kind, code.clone()))
                .is_some_and(|id| record.links(*field).any(|link| link == *id)),
            _ => false,
        })
    })
}

/// The same year, and where both know it the same month.
fn same_time(proposal: &Proposal, record: &Record) -> bool {
    let date = |field: Field| {
        proposal.fields.iter().find(|it| it.field == field).and_then(|it| match &it.value {
            ProposedValue::Date(date) => Some(date.clone()),
            _ => None,
        })
    };
    let (Some(said), Some(known)) = (date(Field::Start), record.date(Field::Start)) else {
        return false;
    };
    let (said, known) = (said.sort_key(), known.sort_key());
    let month = |it: &str| it[5..7].to_owned();
    let open = |it: &str| month(it) == "00";
    said[..4] == known[..4] && (open(&said) || open(&known) || month(&said) == month(&known))
}

/// Whether two titles share most of their words.
fn alike(one: &str, other: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let mut words: Vec<String> = text
            .split(|it: char| !it.is_alphanumeric())
            .filter(|it| it.chars().count() > 2)
            .map(str::to_lowercase)
            .collect();
        words.sort();
        words.dedup();
        words
    };
    let (one, other) = (words(one), words(other));
    let shared = one.iter().filter(|it| other.contains(it)).count();
    let all = one.len() + other.len() - shared;
    all > 0 && shared * 10 >= all * 7
}

/// The body that a proposal names, if there is one of that name in that country: two bodies may
/// share a name, as the migration institutes of Mexico and the Dominican Republic do.
pub async fn same_body(db: &impl Db, proposal: &Proposal) -> store::Result<Option<Record>> {
    let name = super::title(proposal);
    let Some(id) = records::by_titles(db, Kind::Organisation, &[name]).await?.remove(name) else {
        return Ok(None);
    };
    let Some(known) = records::by_id(db, id).await? else { return Ok(None) };
    let country = proposal.fields.iter().find_map(|it| match (&it.field, &it.value) {
        (Field::Country, ProposedValue::Coded { code, .. }) => Some(code.clone()),
        _ => None,
    });
    let said = match country {
        Some(code) => records::by_codes(db, Kind::Place, &[&code]).await?.remove(&code),
        None => None,
    };
    let known_country = known.links(Field::Country).next();
    let differs = said.is_some() && known_country.is_some() && said != known_country;
    Ok((!differs).then_some(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_alike_when_most_of_their_words_are_the_same() {
        let workshop = "Regional knowledge-sharing workshop for Latin America and the Caribbean";
        assert!(alike(
            workshop,
            "Regional Knowledge Sharing Workshop, Latin America and the Caribbean"
        ));
        assert!(!alike(workshop, "Regional knowledge-sharing workshop for Asia"));
        assert!(!alike("", ""));
    }
}
