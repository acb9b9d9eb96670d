//! Proposals as a harvest would lay them on the table.

use super::at;
use domain::{
    ClaimState, Field, Kind, Lang, Passage, Proposal, ProposalId, ProposalKind, ProposedField,
    ProposedValue, RecordId,
};

pub fn field(field: Field, value: ProposedValue) -> ProposedField {
    ProposedField::new(field, value)
}

pub fn text(of: Field, value: &str) -> ProposedField {
    field(of, ProposedValue::Text { lang: Lang::Fr, value: value.to_owned() })
}

pub fn coded(kind: Kind, code: &str) -> ProposedValue {
    ProposedValue::Coded { kind, code: code.to_owned() }
}

pub fn date(of: Field, edtf: &str) -> ProposedField {
    field(of, ProposedValue::Date(edtf.parse().unwrap()))
}

pub fn proposal(source: RecordId, kind: ProposalKind, fields: Vec<ProposedField>) -> Proposal {
    let title = fields.iter().find_map(|it| match &it.value {
        ProposedValue::Text { value, .. } if it.field == Field::Title => Some(value.clone()),
        _ => None,
    });
    Proposal {
        id: ProposalId::new(at(5)),
        source,
        kind,
        title: title.unwrap_or_default(),
        fields,
        passages: vec![Passage { start: 0, end: 50 }],
        confidence: 0.9,
        drawn_by: None,
        state: ClaimState::Proposed,
        record: None,
        decided: None,
        version: 1,
    }
}

/// A workshop in Peru in March 2018.
pub fn workshop(source: RecordId, title: &str) -> Proposal {
    let fields = vec![
        text(Field::Title, title),
        field(Field::Country, coded(Kind::Place, "PE")),
        date(Field::Start, "2018-03"),
        field(Field::DurationDays, ProposedValue::Number(2.0)),
    ];
    proposal(source, ProposalKind::Event, fields)
}
