//! A report on the reading table, a practice, and forms as a browser sends them.

pub mod form;
pub mod practice;

use crate::kit::{self, Person, Site};
use axum::http::StatusCode;
use domain::{
    ClaimState, Field, Kind, Lang, Proposal, ProposalId, ProposalKind, ProposedField,
    ProposedValue, Record, RecordId,
};
use store::proposals;

pub const REPORT: &str = "En juillet 2018, un atelier a eu lieu à Mexico.\n\
    Le Costa Rica a adopté un plan 2013-2017.\n\
    Les ministères ont écrit le plan ensemble.";

/// A report on the table with an event, a result and a practice, none of them decided.
pub struct Laid {
    pub source: Record,
    pub event: Proposal,
    pub plan: Proposal,
    pub practice: Proposal,
}

impl Laid {
    /// An outline with names in place of the identities of the proposals, which are new each time.
    pub fn named(&self, outline: &str) -> String {
        let names = [(&self.event, "EVENT"), (&self.plan, "PLAN"), (&self.practice, "PRACTICE")];
        names
            .iter()
            .fold(outline.to_owned(), |text, (it, name)| text.replace(&it.id.to_string(), name))
    }
}

pub fn text(field: Field, value: &str) -> ProposedField {
    let value = ProposedValue::Text { lang: Lang::Fr, value: value.to_owned() };
    ProposedField::new(field, value)
}

pub fn plain(field: Field, value: ProposedValue) -> ProposedField {
    ProposedField::new(field, value)
}

pub fn proposal(
    site: &Site,
    source: RecordId,
    kind: ProposalKind,
    words: &str,
    fields: Vec<ProposedField>,
) -> Proposal {
    Proposal {
        id: ProposalId::new(site.now()),
        source,
        kind,
        title: fields.iter().find_map(title).unwrap_or_default(),
        fields,
        passages: vec![kit::passage(REPORT, words)],
        confidence: 0.92,
        drawn_by: None,
        state: ClaimState::Proposed,
        record: None,
        decided: None,
        version: 1,
    }
}

pub fn title(field: &ProposedField) -> Option<String> {
    match &field.value {
        ProposedValue::Text { value, .. } if field.field == Field::Title => Some(value.clone()),
        _ => None,
    }
}

pub async fn lay(site: &Site) -> Laid {
    for (code, name) in [("MX", "Mexico"), ("CR", "Costa Rica")] {
        site.publish(kit::coded(site, Kind::Place, code, name)).await;
    }
    let source = site.source("Rapport d’atelier", REPORT).await;
    let place = |code: &str| ProposedValue::Coded { kind: Kind::Place, code: code.to_owned() };
    let date = |it: &str| ProposedValue::Date(it.parse().unwrap());
    let event = proposal(
        site,
        source.id,
        ProposalKind::Event,
        "un atelier a eu lieu à Mexico",
        vec![
            text(Field::Title, "Atelier de Mexico"),
            plain(Field::Country, place("MX")),
            plain(Field::Start, date("2018-07")),
        ],
    );
    let plan = proposal(
        site,
        source.id,
        ProposalKind::Result,
        "Le Costa Rica a adopté un plan 2013-2017",
        vec![
            text(Field::Title, "Plan national"),
            plain(Field::Places, place("CR")),
            plain(Field::Editions, date("2013/2017")),
        ],
    );
    let practice = proposal(
        site,
        source.id,
        ProposalKind::Practice,
        "Les ministères ont écrit le plan ensemble.",
        vec![
            text(Field::Title, "Écrire le plan ensemble"),
            text(Field::Summary, "Les ministères ont écrit le plan ensemble."),
        ],
    );
    let all = [event, plan, practice];
    let tx = site.store.begin().await.unwrap();
    proposals::insert(&tx, &all, &site.by()).await.unwrap();
    tx.commit().await.unwrap();
    let [event, plan, practice] = all;
    Laid { source, event, plan, practice }
}

pub const TABLE: &str = "/en/desk/table/rapport-d-atelier";

pub fn to(proposal: &Proposal, what: &str) -> String {
    format!("{TABLE}/{}/{what}", proposal.id)
}

pub async fn now(site: &Site, proposal: &Proposal) -> Proposal {
    proposals::by_id(site.store.db(), proposal.id).await.unwrap().unwrap()
}

pub async fn accept(person: &Person<'_>, proposal: &Proposal) {
    let answer = person.post(&to(proposal, "accept"), &[("version", "1")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.outline());
}
