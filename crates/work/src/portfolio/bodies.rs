//! The bodies that a table names. Who publishes that a ministry was the host says thereby that
//! there is such a ministry: it is public with the row as its source, like the event itself.

use super::before::{Before, Earlier};
use super::new_organisation;
use super::rows::Row;
use crate::resolve::Known;
use domain::{
    Claim, ClaimId, ClaimState, Field, Kind, Lang, ProposedField, ProposedValue, RecordId, State,
};
use std::collections::HashMap;
use store::{By, Tx, claims, records};

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
