//! The bodies that a table names, and those that a table tells of. Who publishes that a ministry was
//! the host says thereby that there is such a ministry: it is public with the row as its source,
//! like the event itself.

use super::before::{Before, Earlier};
use super::new_organisation;
use super::rows::{Row, Table};
use crate::resolve::Known;
use domain::{
    Claim, ClaimId, ClaimState, Field, Kind, Lang, ProposedField, ProposedValue, Record, RecordId,
    State, Value,
};
use std::collections::HashMap;
use store::{By, Db, Tx, claims, records};

/// The bodies that are called as the rows of a table of bodies call theirs.
pub struct Called(HashMap<String, Vec<Record>>);

/// Which of the bodies that are there a row tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    Nobody,
    One(RecordId),
    /// Several are called so, and the row does not say which it means.
    Several,
}

impl Called {
    /// Four statements, however many rows.
    pub async fn load(db: &Db, rows: impl Iterator<Item = &Row>) -> store::Result<Called> {
        let mut titles: Vec<&str> =
            rows.filter(|it| it.table == Table::Organisations).map(Row::title).collect();
        titles.sort_unstable();
        titles.dedup();
        let called = records::all_by_titles(db, Kind::Organisation, &titles).await?;
        let ids: Vec<RecordId> = called.values().flatten().copied().collect();
        let records = records::by_ids(db, &ids).await?;
        let of = |ids: Vec<RecordId>| -> Vec<Record> {
            ids.iter().filter_map(|id| records.iter().find(|it| it.id == *id)).cloned().collect()
        };
        Ok(Called(called.into_iter().map(|(title, ids)| (title, of(ids))).collect()))
    }

    /// Two bodies of two countries may have one name: where both countries are known they have to
    /// be the same.
    pub fn which(&self, row: &Row, known: &Known) -> Which {
        let country = country(row, known);
        let agrees = |it: &&Record| match (country, it.links(Field::Country).next()) {
            (Some(one), Some(other)) => one == other,
            _ => true,
        };
        let all = self.0.get(row.title()).map_or(&[][..], Vec::as_slice);
        let mut meant: Vec<&Record> = all.iter().filter(agrees).collect();
        if meant.len() > 1 {
            meant.retain(|it| it.links(Field::Country).next() == country);
        }
        match meant.as_slice() {
            [] if all.iter().any(|it| agrees(&it)) => Which::Several,
            [] => Which::Nobody,
            [one] => Which::One(one.id),
            _ => Which::Several,
        }
    }

    /// The body that a row tells of has its country from now on, where it had none.
    pub fn learn(&mut self, row: &Row, which: Which, known: &Known) {
        let (Which::One(id), Some(country)) = (which, country(row, known)) else { return };
        let bodies = self.0.values_mut().flatten().filter(|it| it.id == id);
        for body in bodies.filter(|it| it.values(Field::Country).is_empty()) {
            body.set(Field::Country, vec![Value::Link(country)]);
        }
    }
}

fn country(row: &Row, known: &Known) -> Option<RecordId> {
    known.value(row.said(Field::Country)?).ok().flatten().as_ref().and_then(Value::link)
}

/// Makes those that nobody knows yet, each with a claim of the row that names it first.
pub async fn make(
    tx: &Tx,
    files: &[(String, Vec<Row>)],
    (known, sources, before): (&mut Known, &HashMap<String, RecordId>, &Before),
    by: &By,
) -> store::Result<()> {
    let mut all = Vec::new();
    for (file, rows) in files {
        for (row, field) in named_in(rows) {
            let ProposedValue::Named { kind: Kind::Organisation, name } = &field.value else {
                continue;
            };
            let is_known = known.is_named(Kind::Organisation, name);
            if is_known || before.of(row, known) == Earlier::Whole {
                continue;
            }
            let mut body = new_organisation(name, Lang::En, by).in_state(State::Published);
            records::insert(tx, &mut body, by).await?;
            known.learn(Kind::Organisation, name, body.id);
            all.push(Claim {
                id: ClaimId::new(by.at),
                source: sources[&row.source],
                record: body.id,
                field: Field::Title,
                value: ProposedValue::Text { lang: Lang::En, value: name.clone() },
                passages: Vec::new(),
                place: Some(row.place(file)),
                by_hand: false,
                state: ClaimState::Accepted,
                decided: by.person.map(|it| (it, by.at)),
                proposal: None,
            });
        }
    }
    claims::insert(tx, &all, by).await
}

fn named_in(rows: &[Row]) -> Vec<(&Row, &ProposedField)> {
    let mut all = Vec::new();
    for row in rows {
        all.extend(row.fields.iter().map(|it| (row, it)));
    }
    all
}
