//! Which body a name in a report stands for, where that is known by more than its title.
//!
//! First of all those who decide about the report have said so: they have merged what it calls
//! *Institut national des migrations* with the institute that is known by another name. Else bodies
//! of the whole world are known by what they are called in every language ([`world`]); and the
//! acronym tells, where one body alone has it.

use super::{Known, world};
use domain::{
    Field, Kind, Passage, Proposal, ProposedField, ProposedValue, RecordId, State, Value,
};
use std::collections::{BTreeSet, HashMap};
use store::{Db, proposals, records};

/// Says of the names in proposals which bodies they are.
pub async fn settle(db: &Db, known: &mut Known, all: &[Proposal]) -> store::Result<()> {
    let told: Vec<(&Proposal, &ProposedField, &str)> = all.iter().flat_map(naming).collect();
    if told.is_empty() {
        return Ok(());
    }
    by_decision(db, known, &told).await?;
    by_other_names(db, known, &told).await?;
    by_acronym(db, known, &told).await
}

type Told<'a> = (&'a Proposal, &'a ProposedField, &'a str);

fn naming(proposal: &Proposal) -> impl Iterator<Item = Told<'_>> {
    proposal.fields.iter().filter_map(move |it| match &it.value {
        ProposedValue::Named { kind: Kind::Organisation, name } => {
            Some((proposal, it, name.as_str()))
        }
        _ => None,
    })
}

/// What was decided about the bodies of the same report.
async fn by_decision(db: &Db, known: &mut Known, told: &[Told<'_>]) -> store::Result<()> {
    let mut sources: Vec<RecordId> = told.iter().map(|it| it.0.source).collect();
    sources.sort_unstable();
    sources.dedup();
    let mut decided = proposals::accepted_bodies(db, &sources).await?;
    let ids: Vec<RecordId> = decided.iter().filter_map(|it| it.record).collect();
    let heads = records::heads(db, &ids).await?;
    let is_there = |id| heads.get(&id).is_some_and(|it| it.state != State::Retired);
    decided.retain(|it| it.record.is_some_and(is_there));
    for told in told {
        if let Some(id) = decided_as(&decided, *told) {
            known.learn(Kind::Organisation, told.2, id);
        }
    }
    Ok(())
}

/// A report may call two bodies the same, as the migration institutes of two countries: then the
/// words themselves say which of them is meant.
fn decided_as(decided: &[Proposal], (proposal, field, name): Told) -> Option<RecordId> {
    let meant = |it: &&Proposal| it.source == proposal.source && is_called(it, name);
    let called: Vec<&Proposal> = decided.iter().filter(meant).collect();
    only(&called).or_else(|| {
        let here = |it: &&Proposal| touch(&it.passages, &field.passages);
        only(&called.into_iter().filter(here).collect::<Vec<_>>())
    })
}

/// The record that all of them have become.
fn only(bodies: &[&Proposal]) -> Option<RecordId> {
    let (first, others) = bodies.split_first()?;
    first.record.filter(|_| others.iter().all(|it| it.record == first.record))
}

fn is_called(body: &Proposal, name: &str) -> bool {
    let names = body.fields.iter().filter_map(|it| match (&it.field, &it.value) {
        (Field::Title | Field::Acronym, ProposedValue::Text { value, .. }) => Some(value.as_str()),
        _ => None,
    });
    let same = |it: &str| it.trim().to_lowercase() == name.trim().to_lowercase();
    names.chain([body.title.as_str()]).any(same)
}

fn touch(some: &[Passage], others: &[Passage]) -> bool {
    some.iter().any(|one| others.iter().any(|it| one.start < it.end && it.start < one.end))
}

/// A body of the world by what it is called in another language.
async fn by_other_names(db: &Db, known: &mut Known, told: &[Told<'_>]) -> store::Result<()> {
    let unknown = told.iter().map(|it| it.2).filter(|it| !known.is_named(Kind::Organisation, it));
    let unknown: BTreeSet<&str> = unknown.collect();
    let unknown: Vec<(&str, Vec<String>)> =
        unknown.into_iter().map(|it| (it, world::other_names(it))).collect();
    let others: Vec<&str> = unknown.iter().flat_map(|it| &it.1).map(String::as_str).collect();
    if others.is_empty() {
        return Ok(());
    }
    let titled = records::by_titles(db, Kind::Organisation, &others).await?;
    for (name, others) in unknown {
        if let Some(id) = others.iter().find_map(|it| titled.get(it)) {
            known.learn(Kind::Organisation, name, *id);
        }
    }
    Ok(())
}

/// One body that has the acronym, and is in no other country than the proposal tells of.
async fn by_acronym(db: &Db, known: &mut Known, told: &[Told<'_>]) -> store::Result<()> {
    let unknown = told.iter().filter(|it| !known.is_named(Kind::Organisation, it.2));
    let unknown: Vec<(Told, &str)> = unknown.filter_map(|it| Some((*it, acronym(it.2)?))).collect();
    if unknown.is_empty() {
        return Ok(());
    }
    let acronyms: Vec<&str> = unknown.iter().map(|it| it.1).collect();
    let having = records::by_acronyms(db, Kind::Organisation, &acronyms).await?;
    let ids: Vec<RecordId> = having.values().flatten().copied().collect();
    let countries: HashMap<RecordId, Option<RecordId>> = records::by_ids(db, &ids)
        .await?
        .iter()
        .map(|it| (it.id, it.links(Field::Country).next()))
        .collect();
    for ((proposal, _, name), acronym) in unknown {
        let Some([only]) = having.get(acronym).map(Vec::as_slice) else { continue };
        let country = countries.get(only).copied().flatten();
        if country.is_none_or(|it| tells_of(proposal, it, known)) {
            known.learn(Kind::Organisation, name, *only);
        }
    }
    Ok(())
}

fn tells_of(proposal: &Proposal, place: RecordId, known: &Known) -> bool {
    let tells = |it: &ProposedField| matches!(known.value(&it.value), Ok(Some(Value::Link(id))) if id == place);
    proposal.fields.iter().any(tells)
}

/// *INM*, and that of *Institut national des migrations (INM)*.
fn acronym(name: &str) -> Option<&str> {
    let bracketed = name.rsplit_once('(').and_then(|it| it.1.split_once(')')).map(|it| it.0);
    [bracketed, Some(name)].into_iter().flatten().map(str::trim).find(|it| {
        let great = it.chars().filter(|it| it.is_uppercase()).count();
        great > 2 && it.chars().all(|it| it.is_uppercase() || it.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::acronym;

    #[test]
    fn an_acronym_stands_alone_or_in_brackets() {
        assert_eq!(acronym("INM"), Some("INM"));
        assert_eq!(acronym("Institut national des migrations (INM)"), Some("INM"));
        assert_eq!(acronym("Ministry of Health (MX)"), None);
        assert_eq!(acronym("Institut national des migrations"), None);
        assert_eq!(acronym("Office (of the President)"), None);
    }
}
